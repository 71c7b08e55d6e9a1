import { type Block, type Draft, leftOut } from './draft.js';
import { isHeading } from './headings.js';

/** So many unmarked short lines in a row are a menu or a table and no headings. */
const menuLength = 4;

/** Drops short lines that head nothing: those after the last paragraph, and rows of them. */
export function settleHeadings(draft: Draft): Draft {
  const notices = [...draft.notices];
  const blocks: Block[] = [];
  let run: Block[] = [];
  const close = (last: boolean): void => {
    const menu = run.filter((block) => block.mark === 'none').length >= menuLength;
    if (last || menu) {
      const reason = last ? 'a line after the end of the article' : 'a row of short lines, no running text';
      notices.push(...run.map((block) => leftOut(last ? 'after-end' : 'row', block.text, reason)));
    } else {
      blocks.push(...run.map((block): Block => ({ ...block, mark: 'heading' })));
    }
    run = [];
  };
  for (const block of draft.blocks) {
    if (isHeading(block)) {
      run.push(block);
    } else {
      close(false);
      blocks.push(block);
    }
  }
  close(true);
  return { ...draft, blocks, notices };
}
