import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/model/candidate.js';
import type { Input } from '../../src/pipeline.js';
import { articleRows, candidatesOf, inputOf, understand } from './studies.js';

/** Says nothing about anybody or anything in the sample articles. */
const unrelated =
  'The harbour museum of Ulmsund lends out 400 model ships every spring. Visitors paint them during rainy afternoons.';

function append(input: Input, paragraph: string): Input {
  const text = new TextDecoder().decode(input.bytes).trimEnd();
  return inputOf(input.name, `${text}\n\n${paragraph}\n`);
}

/** What a question is about, apart from its id and its wrong options: two with the same mark are the same question. */
function mark({ item, form, keys }: Candidate): string {
  const quotes = item.evidence.map(({ quote }) => quote);
  const right =
    item.type === 'choice' ? item.choices.filter(({ correct }) => correct).map(({ text }) => text) : keys;
  return [item.type, form, item.prompt, ...right, ...quotes].join(' | ');
}

describe.each(articleRows)('%s with an unrelated paragraph at its end', (_, input) => {
  const before = candidatesOf(understand(input), 'quizpress');
  const after = candidatesOf(understand(append(input, unrelated)), 'quizpress');
  // Those that rest on the whole article, such as the task to summarize it, may change with it.
  const local = before.filter(({ item, facts }) => facts.length === 1 && item.evidence.length === 1);

  test('does not know the name in that paragraph', () => {
    expect(new TextDecoder().decode(input.bytes)).not.toContain('Ulmsund');
  });

  test('still asks what it asked, under the same ids', () => {
    const found = new Map(after.map((candidate) => [mark(candidate), candidate.item.id]));
    const kept = local.filter((candidate) => found.has(mark(candidate)));
    expect(kept.length).toBeGreaterThanOrEqual(0.9 * local.length);
    for (const candidate of kept) expect(found.get(mark(candidate))).toBe(candidate.item.id);
  });

  test('gives an old id to no new question', () => {
    const marks = new Map(local.map((candidate) => [candidate.item.id, mark(candidate)]));
    const reused = after.filter(
      (candidate) => (marks.get(candidate.item.id) ?? mark(candidate)) !== mark(candidate),
    );
    expect(reused.map(mark)).toEqual([]);
  });
});

describe.each(articleRows)('%s under another name', (_, input) => {
  test('has other ids, so that two articles in one platform never clash', () => {
    const own = new Set(candidatesOf(understand(input), 'quizpress').map(({ item }) => item.id));
    const other = candidatesOf(understand({ ...input, slug: 'another-name' }), 'quizpress');
    expect(other.filter(({ item }) => own.has(item.id))).toEqual([]);
  });
});
