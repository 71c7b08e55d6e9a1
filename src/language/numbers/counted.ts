import type { Sentence } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/**
 * What a number counts: the noun it modifies (`200 prisoners`), the unit it is joined to (`two-day truce`), or what
 * stands after `of` (`three of the hostages`, `a dozen of them` has none). Null where the number stands alone.
 */
export function countedBy(tree: Tree, sentence: Sentence, first: number, end: number): number | null {
  for (let index = first; index < end; index++) {
    const token = tree.at(index);
    const noun = tree.parent(index);
    if (
      noun !== null &&
      noun.index >= end &&
      /^(?:nummod|compound|nmod|amod|det)/u.test(token.relation) &&
      /^(?:NOUN|PROPN|SYM|ADJ)$/u.test(noun.upos)
    ) {
      return hyphenatedUnit(tree, end, sentence.end) ?? noun.index;
    }
  }
  const unit = hyphenatedUnit(tree, end, sentence.end);
  if (unit !== null) {
    return unit;
  }
  const after = end < sentence.end ? tree.at(end) : null;
  if (after?.text === 'of') {
    const noun = tree.children(end - 1).find((child) => child.relation === 'nmod' && child.index > end);
    return noun?.upos === 'NOUN' ? noun.index : null;
  }
  return after !== null &&
    after.upos === 'NOUN' &&
    after.head !== end - 1 &&
    /^(?:NN|NNS)$/u.test(after.xpos) &&
    tree.at(end - 1).upos === 'NUM'
    ? after.index
    : null;
}

/** The unit after a hyphen: `day` of `two-day`. */
function hyphenatedUnit(tree: Tree, end: number, sentenceEnd: number): number | null {
  return end + 1 < sentenceEnd && tree.at(end).text === '-' && tree.at(end + 1).upos === 'NOUN'
    ? end + 1
    : null;
}

/**
 * Whether a number tells one thing from others instead of counting: it stands after its noun, `page 12`, `Article 5`,
 * or after `No.`; a form of money or unit never does.
 */
export function identifies(tree: Tree, first: number, end: number): boolean {
  const token = tree.at(first);
  const before = tree.tokens[first - 1];
  if (
    before !== undefined &&
    /^(?:no\.?|nos\.?|number|#|page|pages|chapter|article|section|aged|version|part|route|flight|room|line|figure|table|class|grade|level|category|type|phase|stage|tier|channel|gate|platform|verse|volume|act|scene|lot|unit|zone|group|district)$/iu.test(
      before.text,
    )
  ) {
    return before.text.toLowerCase() !== 'aged' && tree.at(end - 1).head <= first;
  }
  const head = tree.parent(first);
  return (
    head !== null &&
    head.index === first - 1 &&
    /^(?:NOUN|PROPN)$/u.test(head.upos) &&
    /^(?:nummod|nmod|nmod:unmarked|compound|dep|flat|appos)$/u.test(token.relation)
  );
}
