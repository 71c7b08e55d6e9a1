import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Aside, bindingMarkers, hasWholeQuotations } from '../fitness/asides.js';
import type { Knowledge } from '../knowledge.js';

/** Shorter details save too little to be worth a cut. */
export const minDetailTokens = 5;

/**
 * What stands between two commas, or follows the last, where all of it hangs by one word on what goes before and nothing
 * hangs on it, and it is no source, condition or member of a list: `…, killing fifty people.` Where exactly it hangs does
 * not matter: what remains is whole in either case.
 */
export function segmentsOf(knowledge: Knowledge, sentence: Sentence): readonly Aside[] {
  const tokens = knowledge.analysis.tokens.slice(sentence.first, sentence.end);
  const stop = tokens.findLast(({ text }) => text === '.');
  if (stop === undefined) return [];
  const isEnd = tokens.slice(stop.index - sentence.first + 1).every(({ upos }) => upos === 'PUNCT');
  const commas = tokens.filter(({ text, index }) => text === ',' && !knowledge.quoted.has(index));
  return commas.flatMap((comma, number) => {
    const next = commas[number + 1];
    const isLast = next === undefined;
    if (isLast && (!isEnd || sentence.root >= comma.index)) return [];
    const segment = tokens.slice(comma.index - sentence.first + 1, (next ?? stop).index - sentence.first);
    const link = looseLink(knowledge, tokens, segment);
    if (link === null) return [];
    const cut: Aside = isLast
      ? { kind: 'detail', first: comma.index, end: sentence.end }
      : {
          kind: 'detail',
          first: comma.index,
          end: next.index,
          closing: { comma: next.index, after: link.head },
        };
    return hasWholeQuotations(knowledge, cut) ? [cut] : [];
  });
}

/** The word by which a segment hangs on what goes before; null where it cannot go. */
function looseLink(knowledge: Knowledge, tokens: readonly Token[], segment: readonly Token[]): Token | null {
  const [first] = segment;
  const last = segment.at(-1);
  if (first === undefined || last === undefined || segment.length < minDetailTokens || first.upos === 'CCONJ')
    return null;
  const isInside = (index: number) => index >= first.index && index <= last.index;
  const links = segment.filter(({ head, relation }) => !isInside(head) && relation !== 'punct');
  const [link] = links;
  const isBound = segment.some(
    ({ lemma, upos, xpos }) =>
      bindingMarkers.has(lemma) ||
      (upos === 'VERB' && sayingVerbs.has(lemma) && xpos !== 'VBG' && xpos !== 'VBN') ||
      lemma === 'accord' ||
      lemma === 'according',
  );
  if (
    link === undefined ||
    links.length > 1 ||
    isBound ||
    !loose.has(link.relation) ||
    link.head > first.index
  )
    return null;
  const { mentionOf, entityOf, tree } = knowledge;
  const isPerson =
    entityOf.get(mentionOf.get(tree.parent(link.index)?.index ?? -1)?.entity ?? '')?.type === 'person';
  const isNeeded = tokens.some(
    ({ index, head, upos }) => !isInside(index) && isInside(head) && upos !== 'PUNCT',
  );
  const isInList = tokens.some(
    ({ index, head, relation, upos }) =>
      relation === 'conj' && upos !== 'VERB' && index > last.index && head < first.index && head >= 0,
  );
  return isNeeded || isInList || (isPerson && link.relation === 'appos') ? null : link;
}

/** What can be said beside a statement. */
const loose = new Set(['appos', 'acl', 'acl:relcl', 'advcl', 'obl', 'obl:unmarked']);
