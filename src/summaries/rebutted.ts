import { type Knowledge, sentenceText } from './knowledge.js';

/** What people hold for true, told by a writer who mostly goes on to say what is. */
const view =
  /\b(?:impression|perception|misconception|myth|notion|assumption|conventional wisdom|(?:widely|often|commonly|generally|long been|once) (?:seen|held|believed|thought|assumed|portrayed|regarded))\b/iu;
/** Opens a sentence that takes back what the ones before it told. */
const turn =
  /^(?:But|Yet|However|Nevertheless|Nonetheless|In (?:fact|reality|truth)|Actually|On the contrary|The (?:truth|reality) is|That is (?:wrong|not))\b/u;
/** Sentences after a view among which it is taken back. */
const turnWithin = 8;

/** Whether a sentence tells a view that the article goes on to take back. */
export function isRebutted({ analysis }: Knowledge, position: number): boolean {
  const { sentences } = analysis;
  const own = sentences[position];
  if (own === undefined || !view.test(sentenceText(analysis, own))) return false;
  return sentences
    .slice(position + 1, position + 1 + turnWithin)
    .some((sentence) => turn.test(sentenceText(analysis, sentence)));
}
