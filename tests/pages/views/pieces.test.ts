import { expect, test } from 'vitest';
import type { ClozeItem } from '../../../src/model/item.js';
import { viewPieces } from '../../../src/pages/views/pieces.js';
import { base } from '../../samples/items.js';

/** A cloze item from a passage in which `_` stands for a gap. */
function cloze(passage: string): ClozeItem {
  const texts = passage.split('_');
  return {
    ...base('z', 'Complete.', []),
    type: 'cloze',
    segments: texts.flatMap((text, index) => [
      ...(index > 0 ? [{ blank: `b${index}` }] : []),
      ...(text === '' ? [] : [{ text }]),
    ]),
    blanks: texts.slice(1).map((_, index) => ({ id: `b${index + 1}`, accepted: ['x'], choices: null })),
    bank: null,
  };
}

function write(passage: string): string {
  return viewPieces(cloze(passage), 'short')
    .map(({ text, gap }) => (gap === null ? text : `<${gap.before}${gap.number ?? '_'}${gap.after}>`))
    .join('|');
}

test.each([
  ['almost _. Then', 'almost |<_.>| Then'],
  ['almost _ and', 'almost |<_>| and'],
  ['(_) and “_”', '|<(1)>| and |<“2”>|'],
  ['a _-year-old', 'a |<_->|year-old'],
  ['It cost $_, he said.', 'It cost |<$_,>| he said.'],
  ['_', '<_>'],
  ['"_" and "_"', '"|<1">| and "|<2">|'],
  ['ends (in brackets) _', 'ends (in brackets) |<_>'],
  ['no gap.', 'no gap.'],
  ['', ''],
])('%s', (passage, pieces) => {
  expect(write(passage)).toBe(pieces);
});
