import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/user-error.js';
import type { Article } from '../../model/article.js';
import type { Input } from '../../pipeline.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';

/** The project's root folder, from `dist/bench/speed/`. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** An article to measure with, and its length. */
export interface SampleText {
  readonly input: Input;
  /** Where it lies. */
  readonly path: string;
  readonly article: Article;
}

/** Words of body text that the targets are set for. */
export const targetWords = 650;

/** The sample articles, sorted by name. */
export function readSamples(): readonly SampleText[] {
  const folder = join(projectRoot, 'content');
  return readdirSync(folder)
    .filter((name) => ['.md', '.txt'].includes(extname(name)))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      return { ...sampleOf(name, readFileSync(path)), path };
    });
}

/** The article whose length is nearest to the targets'. */
export function typicalSample(samples: readonly SampleText[]): SampleText {
  const distance = ({ article }: SampleText): number => Math.abs(article.source.words - targetWords);
  const [nearest] = samples.toSorted((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new UserError('content/ holds no article to measure with.');
  return nearest;
}

/**
 * Several articles as one. They have to be different ones: cleaning drops paragraphs that come again, and an article
 * put together from one and the same would be short again.
 * @throws UserError when cleaning shortens it all the same, since growth would then be measured on too short a text.
 */
export function joinSamples(samples: readonly SampleText[]): SampleText {
  const text = samples.map(({ article }) => article.text).join('\n\n');
  const joined = sampleOf('joined.txt', new TextEncoder().encode(`Ten Articles in One\n\n${text}\n`));
  const expected = samples.reduce((total, { article }) => total + article.source.words, 0);
  const { words } = joined.article.source;
  if (Math.abs(words - expected) > expected / 100) {
    throw new UserError(
      `The joined text has ${words} words, its articles have ${expected}: it measures nothing.`,
    );
  }
  return { ...joined, path: '' };
}

/**
 * An article with its paragraphs in another order, so that no two texts of a long run are the same.
 * @param by how many paragraphs go from the front to the end; any whole number from 0.
 */
export function turnParagraphs({ article }: SampleText, by: number): string {
  const paragraphs = article.text.split('\n\n');
  const first = by % Math.max(1, paragraphs.length);
  return `${[article.title, ...paragraphs.slice(first), ...paragraphs.slice(0, first)].join('\n\n')}\n`;
}

function sampleOf(name: string, bytes: Uint8Array): Omit<SampleText, 'path'> {
  const slug = basename(name, extname(name));
  const input: Input = { name, bytes, slug };
  return { input, article: clean(read(input).value, { id: 'a1', slug }).value };
}
