import { describe, expect, test } from 'vitest';
import { packFiles } from '../../src/lms/pack.js';
import type { OutputFile } from '../../src/model/file.js';
import { defaultContentOptions, defaultPageOptions } from '../../src/model/options.js';
import { print } from '../../src/pages/print.js';
import { createEngine, type Engine, type Input } from '../../src/pipeline.js';
import { articles, engine, weights } from './studies.js';

function filesOf(maker: Engine, input: Input): readonly OutputFile[] {
  const { pack, facts } = maker.make(input, { ...defaultContentOptions, versions: 2 }).value;
  return [...print(pack, defaultPageOptions).value, ...packFiles(pack, facts)];
}

/** The files of all articles, by slug, made one after another by one engine. */
function makeAll(maker: Engine, inputs: readonly Input[]): ReadonlyMap<string, readonly OutputFile[]> {
  return new Map(inputs.map((input) => [input.slug, filesOf(maker, input)]));
}

// The second engine reads the articles in the opposite order: nothing of one may stay for the next.
const first = makeAll(engine, articles);
const second = makeAll(await createEngine(weights), articles.toReversed());

describe('two engines, the articles in opposite orders, write the same bytes', () => {
  test.each(articles)('$slug', ({ slug }) => {
    const files = first.get(slug) ?? [];
    expect(files.map(({ name }) => name)).toEqual([
      'worksheet-a.html',
      'answer-key-a.html',
      'worksheet-b.html',
      'answer-key-b.html',
      'summary.html',
      'summary-sheet.html',
      'summary-sheet-key.html',
      'quiz.json',
      'quiz.student.json',
      'facts.json',
    ]);
    expect(second.get(slug)).toEqual(files);
  });
});
