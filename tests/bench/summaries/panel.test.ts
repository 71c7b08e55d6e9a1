import { expect, test } from 'vitest';
import { makePanel } from '../../../src/bench/summaries/panel.js';
import { samplePack } from '../../samples/pack.js';

const pack = samplePack();

test('shows each article with its two summaries, and a line to judge each', () => {
  const [panel, judge] = makePanel([pack, pack], 'seed');
  for (const { text } of [...pack.summary.short, ...pack.summary.standard])
    expect(panel?.content).toContain(text);
  const rows = String(judge?.content).trim().split('\n');
  expect(rows[0]).toBe('summary,faithful,coherent,printable,why');
  expect(
    rows
      .slice(1)
      .map((row) => row.split(',')[0])
      .toSorted(),
  ).toEqual(['1-short', '1-standard', '2-short', '2-standard']);
});

test('an empty summary is not judged', () => {
  const [, judge] = makePanel([{ ...pack, summary: { ...pack.summary, short: [] } }], 'seed');
  expect(String(judge?.content).trim().split('\n')).toHaveLength(2);
});
