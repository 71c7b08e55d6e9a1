import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { isSetOff } from '../clauses/adverbials.js';
import { nominalStandingOf } from '../clauses/standing.js';
import { evidenceOf, type FactDraft, rolesFrom } from '../draft.js';
import { dependents, hasRelation, subtree, type Tree, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';
import { presentCopula } from './made-action.js';
import { stateFact } from './statement.js';

/** An apposition less sure than this may be the next member of a list. */
const gate = 0.5;

/**
 * What a thing is by the words beside its name: `Antilia, a tower of 27 storeys, …` gives `Antilia is a tower of 27
 * storeys.` Who a person is belongs to `findTitles`.
 */
export function findAppositions(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((noun) => {
    if (!isDescription(tree, noun)) return [];
    const subject = nameOf(tree, tokenAt(tree, noun.head));
    const attribute = subject === null ? null : phraseOf(tree, noun.index, subject);
    const standing = nominalStandingOf(tree, tokenAt(tree, noun.head));
    if (subject === null || attribute === null || standing === null || attribute.marker !== null) return [];
    const action = presentCopula('singular');
    const parts = [{ role: 'attribute' as const, phrase: attribute }];
    return [
      {
        kind: 'state' as const,
        text: stateFact(subject, action, parts),
        action,
        roles: rolesFrom([{ role: 'subject', phrase: subject }, ...parts]),
        members: [],
        ...standing,
        confidence: noun.confidence,
        evidence: [evidenceOf(tree, [subject.range.first, attribute.range.end - 1])],
      },
    ];
  });
}

/** `a tower of 27 storeys` or `the capital of Norway` between marks, right behind a name. */
function isDescription(tree: Tree, noun: Token): boolean {
  if (noun.upos !== 'NOUN' || !hasRelation(noun, 'appos') || noun.index < noun.head) return false;
  if (noun.confidence < gate || !isSetOff(tree, noun) || tree.quotationOf.has(noun.index)) return false;
  const { first, end } = subtree(tree, noun.index);
  const opening = tokenAt(tree, first).upos === 'PUNCT' ? first + 1 : first;
  const article = tokenAt(tree, opening).lemma.toLowerCase();
  const behind = tree.analysis.tokens[end]?.upos ?? 'PUNCT';
  const last = tokenAt(tree, end - 1).upos;
  return (
    (article === 'a' || (article === 'the' && isSingledOut(tree, noun))) && [behind, last].includes('PUNCT')
  );
}

/** `the capital of Norway`, `the firm behind the bridge`: words behind the noun say which. */
function isSingledOut(tree: Tree, noun: Token): boolean {
  return dependents(tree, noun.index, 'nmod').some(({ index }) => index > noun.index);
}

/** The name and nothing else: no person, whose descriptions are titles, and no people. */
function nameOf(tree: Tree, head: Token): Phrase | null {
  const mention = tree.mentionOf.get(head.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  // `a find from Lemnos, a roofed sledge`: the find is the sledge. `Lemnos, an island.` is no sentence.
  if (
    hasRelation(head, 'nmod') ||
    mention?.form !== 'name' ||
    head.head < 0 ||
    entity === undefined ||
    ['person', 'group'].includes(entity.type)
  )
    return null;
  const [before] = dependents(tree, head.index).filter(({ index }) => index < mention.first);
  if (before !== undefined && !['the'].includes(before.lemma.toLowerCase()) && before.upos !== 'ADP')
    return null;
  const name = phraseOf(tree, head.index, null);
  return name === null || name.number === 'plural' ? null : { ...name, marker: null };
}
