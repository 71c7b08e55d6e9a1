import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { thirdPersonOf } from './pronouns.js';

/** Sentences before a pronoun in which its person is looked for. */
const mostBetween = 4;

/**
 * The sentence whose subject the pronoun at the head of a sentence carries on, with nobody in between who could be meant
 * too: `Ann and Bo built a plane. The plane had two wings. In May they flew it.` gives the first for the last, which may
 * so follow it at once. Null where that is not certain.
 */
export function carriedFrom(knowledge: Knowledge, sentence: Sentence): number | null {
  const { analysis, positionOf } = knowledge;
  const position = positionOf.get(sentence.id) ?? 0;
  const subject = subjectOf(knowledge, sentence);
  const kind = subject === null ? null : thirdPersonOf(subject);
  if (kind === null || kind === 'it') return null;
  for (let before = position - 1; before >= Math.max(0, position - mostBetween); before--) {
    const one = analysis.sentences[before];
    const its = one === undefined ? null : subjectOf(knowledge, one);
    if (one === undefined || its === null) return null;
    const isSame = thirdPersonOf(its) === kind;
    if (!isSame && fits(knowledge, its, kind)) return isOnly(knowledge, one, its, kind) ? before : null;
    if (!isOnly(knowledge, one, isSame ? its : null, kind)) return null;
  }
  return null;
}

function subjectOf({ tree }: Knowledge, { root }: Sentence): Token | null {
  return tree.child(root, 'nsubj', 'nsubj:pass');
}

/** Whether a word can be what the pronoun means: a person by name, several people, or a noun for one. */
function fits(knowledge: Knowledge, token: Token, kind: string): boolean {
  const entity = knowledge.entityOf.get(knowledge.mentionOf.get(token.index)?.entity ?? '');
  const isPerson =
    entity === undefined ? nounClassOf(token.lemma.toLowerCase()) === 'person' : entity.type === 'person';
  const isSeveral =
    entity?.number === 'plural' ||
    /S$/u.test(token.xpos) ||
    knowledge.tree.children(token.index).some(({ relation }) => relation === 'conj');
  if (kind === 'they') return isSeveral && (isPerson || token.relation.startsWith('nsubj'));
  return isPerson && !isSeveral && (entity?.gender == null || (entity.gender === 'male') === (kind === 'he'));
}

/** Whether nobody but the subject of a sentence could be meant. */
function isOnly(knowledge: Knowledge, sentence: Sentence, subject: Token | null, kind: string): boolean {
  const { analysis, tree } = knowledge;
  const own = subject === null ? null : tree.subtree(subject.index);
  return !analysis.tokens
    .slice(sentence.first, sentence.end)
    .some(
      (token) =>
        (token.upos === 'NOUN' || token.upos === 'PROPN') &&
        !(own !== null && token.index >= own.first && token.index < own.end) &&
        fits(knowledge, token, kind),
    );
}
