import type { Tree } from '../../language/tree.js';
import type { Token, TokenRange } from '../../model/analysis.js';

/** The words of a verb phrase, and the form they have. */
export interface PhraseRange extends TokenRange {
  /** `finite` behind a subject, `infinitive` with its `to`, `gerund` without a preposition. */
  readonly form: 'finite' | 'infinitive' | 'gerund';
}

const openModals = new Set(['may', 'might', 'could', 'would', 'should', 'shall']);
const stops = /^(?:[,;:()[\]“”"–—.?!…]|--?)$/u;
/** Words at which no phrase ends well. */
const openEnd = /^(?:IN|TO|DT|CC|CD|PRP\$|MD|RB|WRB|WDT|POS)$/u;
/** What a phrase may lose with the words behind its end: another clause, an aside. */
const losable =
  /^(?:punct|conj|cc|parataxis|advcl|advcl:relcl|acl:relcl|appos|advmod|discourse|list|dep|orphan)$/u;
/** Verbs that say nothing without their object: what is left of `the links that it made possible`. */
const needsObject = new Set('make give take put bring keep get have send'.split(' '));
/** Words that mean something only where they stand. */
const pointing =
  /^(?:this|these|those|here|there|now|then|so|too|also|however|instead|therefore|thus|such|today|tonight|tomorrow|yesterday|ago|recently|currently|earlier|later|another|other|others|same|ever|yet|even|just|both|either|respectively|my|our|your|had)$/iu;

/**
 * The words around a verb from its first auxiliary, its `to` or itself up to the first mark or further clause; null
 * where something is lost by that, or where a word of them leans on what stands outside.
 */
export function phraseRange(tree: Tree, head: Token): PhraseRange | null {
  const start = startOf(tree, head);
  if (start === null) return null;
  const { first, form } = start;
  const end = endOf(tree, head, first);
  // `says the captain`: the subject stands behind its verb.
  if ((tree.child(head.index, 'nsubj')?.index ?? -1) > head.index) return null;
  const tokens = tree.tokens.slice(first, end);
  if (end <= head.index || !/^[\p{L}\d]/u.test(tree.at(first).text)) return null;
  const object = tree.child(head.index, 'obj', 'ccomp', 'aux:pass');
  if (needsObject.has(head.lemma) && (object === null || object.index < first)) return null;
  return tokens.some(isBound) || !isWhole(tree, tokens, { first, end }) ? null : { first, end, form };
}

function startOf(tree: Tree, head: Token): Pick<PhraseRange, 'first' | 'form'> | null {
  const group = tree
    .children(head.index)
    .filter(({ relation }) => /^(?:aux|aux:pass|cop|mark|advmod)$/u.test(relation));
  const to = group.find(({ lemma, relation }) => relation === 'mark' && lemma === 'to');
  if (to !== undefined)
    return tree.tokens[to.index + 1]?.xpos === 'VB' ? { first: to.index, form: 'infinitive' } : null;
  if (head.xpos === 'VBG' && group.every(({ relation }) => !/^(?:aux|cop)/u.test(relation)))
    return { first: head.index, form: 'gerund' };
  const first = [head, ...group]
    .filter(({ upos }) => upos === 'AUX' || upos === 'VERB')
    .toSorted((one, other) => one.index - other.index)[0];
  if (first === undefined || !/^(?:VBD|VBZ|VBP|MD)$/u.test(first.xpos)) return null;
  const isOpen = first.xpos === 'MD' && openModals.has(first.lemma.toLowerCase());
  return isOpen ? null : { first: first.index, form: 'finite' };
}

function endOf(tree: Tree, head: Token, first: number): number {
  const cut = new Set(
    tree
      .children(head.index)
      .filter(({ relation, index }) => /^(?:conj|parataxis|cc)$/u.test(relation) && index > head.index)
      .map(({ index }) => tree.subtree(index).first),
  );
  const { end: last } = tree.subtree(head.index);
  for (let end = first; end < last; end++) {
    const token = tree.at(end);
    if (end > head.index && (cut.has(end) || (token.upos === 'CCONJ' && cut.has(end + 1)))) return end;
    if (stops.test(token.text) && !isInsideWord(tree, token)) return end;
  }
  return last;
}

/** The hyphen of `second-hand`. */
function isInsideWord(tree: Tree, { index, span, text }: Token): boolean {
  return (
    text === '-' &&
    tree.tokens[index - 1]?.span.end === span.start &&
    tree.tokens[index + 1]?.span.start === span.end
  );
}

function isBound({ upos, xpos, text }: Token): boolean {
  return /^(?:PRP|WP\$?)$/u.test(xpos) || (upos === 'PRON' && xpos === 'DT') || pointing.test(text);
}

/** Whether no word of the phrase hangs on one outside, and none outside that it cannot lose hangs on one of it. */
function isWhole(tree: Tree, tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const last = tokens.at(-1);
  if (last === undefined || openEnd.test(last.xpos)) return false;
  return tokens.every(({ index, head, upos }) => {
    if (head >= end) return false;
    return tree.children(index).every((child) => {
      if (child.index >= first && child.index < end) return true;
      // `the Raleigh brand, as well as Haibike`: of a list all or nothing.
      const isListed = child.relation === 'conj' && upos !== 'VERB' && upos !== 'AUX';
      return child.index < first || (losable.test(child.relation) && !isListed);
    });
  });
}
