import { cleaningNotice, type Draft } from './draft.js';

/** Marks of notes that stick to what they follow. `work[s]` and `said [he]` are insertions of an editor and no marks. */
const mark =
  /(?<=[\p{L}\p{N}.,;:!?%"”’')\]])\[(?:\d{1,3}|note \d{1,2}|citation needed|clarification needed|edit)\]/gu;

/** Takes the marks of notes out of the text: `in 1964.[8][9] He` gives `in 1964. He`. */
export function dropReferenceMarks(draft: Draft): Draft {
  const blocks = draft.blocks.map((block) => ({ ...block, text: block.text.replace(mark, '') }));
  const changed = blocks.filter(({ text }, index) => text !== draft.blocks[index]?.text).length;
  if (changed === 0) return draft;
  const where = changed === 1 ? 'one paragraph' : `${changed} paragraphs`;
  const notice = cleaningNotice('reference-marks', `Took the marks of footnotes out of ${where}.`);
  return { ...draft, blocks, notices: [...draft.notices, notice] };
}
