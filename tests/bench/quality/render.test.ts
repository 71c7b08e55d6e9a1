import { expect, test } from 'vitest';
import { renderItem } from '../../../src/bench/quality/render.js';
import { items } from './items.js';

const rows: readonly {
  readonly sample: keyof typeof items;
  readonly label: string;
  readonly lines: readonly string[];
  readonly key: readonly string[];
}[] = [
  {
    sample: 'choice',
    label: 'multiple choice',
    lines: ['- the mayor', '- the bishop'],
    key: ['the mayor'],
  },
  { sample: 'false', label: 'true or false', lines: [], key: ['False. Correction: The mayor did.'] },
  { sample: 'notStated', label: 'true, false or not stated', lines: [], key: ['Not stated'] },
  { sample: 'shortAnswer', label: 'short answer', lines: [], key: ['the mayor / Ada Bell'] },
  { sample: 'numeric', label: 'number', lines: [], key: ['240 [metres] (from 235 to 245)'] },
  { sample: 'exact', label: 'number', lines: [], key: ['3'] },
  { sample: 'list', label: 'list', lines: [], key: ['2 of these', '1. speed', '2. safety / being safe'] },
  {
    sample: 'cloze',
    label: 'cloze with options',
    lines: ['The (1) ____ opened the (2) ____.', '(1) bishop | mayor', '(2) bridge | road'],
    key: ['(1) mayor; (2) bridge'],
  },
  { sample: 'openCloze', label: 'cloze', lines: ['The (1) ____'], key: ['(1) mayor'] },
  {
    sample: 'wordBank',
    label: 'word bank',
    lines: ['(1) ____ opened it.', 'Words: He | She'],
    key: ['(1) She'],
  },
  {
    sample: 'matching',
    label: 'matching',
    lines: ['1. Ada Bell', '2. Tom Ray', 'a) engineer', 'b) mayor', 'c) bishop'],
    key: ['1b, 2a'],
  },
  {
    sample: 'ordering',
    label: 'ordering',
    lines: ['a) The bridge opened.', 'b) The bridge was built.'],
    key: ['b, a'],
  },
  {
    sample: 'open',
    label: 'open question',
    lines: [],
    key: ['She paid for it.', '2 points: names the mayor'],
  },
  { sample: 'openWithoutSample', label: 'open question', lines: [], key: ['No sample answer.'] },
];

test.each(rows)('$sample is shown as $label', ({ sample, ...expected }) => {
  expect(renderItem(items[sample])).toEqual({ prompt: 'Who opened the bridge?', ...expected });
});

test('a key that names no entry shows as a question mark', () => {
  const broken = { ...items.ordering, order: ['e2', 'gone'] };
  expect(renderItem(broken).key).toEqual(['b, ?']);
});
