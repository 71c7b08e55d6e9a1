import type { Sentence } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';

/** Tokens of a sentence that sets a time and does nothing else, at most. */
const timeSetting = 6;

/** `The year was 1931.` sets the time of the sentence after it. */
export function isTimed({ analysis, positionOf }: Knowledge, sentence: Sentence): boolean {
  const before = analysis.sentences[(positionOf.get(sentence.id) ?? 0) - 1];
  return (
    before !== undefined &&
    before.end - before.first <= timeSetting &&
    /\b\d{4}\.$/u.test(sentenceText(analysis, before))
  );
}

/** `In 1900 few lived long. A third died as children.`: the second tells of the time that the first gives. */
export function isInItsTime({ analysis, positionOf, tree }: Knowledge, sentence: Sentence): boolean {
  const position = positionOf.get(sentence.id) ?? 0;
  const isDated = (at: Sentence) => /\b(?:\d{4}s?|century)\b/u.test(sentenceText(analysis, at));
  const tags = [sentence.root, ...tree.children(sentence.root).map(({ index }) => index)].map(
    (index) => analysis.tokens[index]?.xpos,
  );
  const hasTime = () => analysis.times.some(({ head }) => tree.sentenceOf(head) === position);
  if (!tags.includes('VBD') || isOfSomebody(tree, sentence) || hasTime()) return false;
  for (let at = position - 1; ; at--) {
    const before = analysis.sentences[at];
    if (before?.paragraph !== sentence.paragraph) return false;
    if (isDated(before)) return true;
  }
}

/** `Ann Reed’s swim was …`: what somebody did has its time. */
function isOfSomebody(tree: Knowledge['tree'], { root }: Sentence): boolean {
  const subject = tree.child(root, 'nsubj', 'nsubj:pass');
  return (
    subject !== null && (subject.upos === 'PROPN' || tree.child(subject.index, 'nmod:poss')?.upos === 'PROPN')
  );
}
