import { createRandom, shuffle } from '../../base/random.js';
import { UserError } from '../../base/user-error.js';

/** The articles a round may use, by name, in two pools. */
export interface Pool {
  /** Articles without experts' items. */
  readonly plain: readonly string[];
  /** Articles that experts' items are about. */
  readonly expert: readonly string[];
}

/** The names in a list of seen articles: one a line; `#` begins a comment. */
export function readSeen(text: string): ReadonlySet<string> {
  const names = text.split('\n').map((line) => line.replace(/#.*/u, '').trim());
  return new Set(names.filter((name) => name !== ''));
}

/** The list with the names it lacks added at its end. */
export function addSeen(text: string, names: readonly string[]): string {
  const seen = readSeen(text);
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return start + names.flatMap((name) => (seen.has(name) ? [] : [`${name}\n`])).join('');
}

/**
 * `count` unseen articles by chance. A quarter comes from the articles with experts' items, as far as there are
 * unseen ones, so that the program's items and the experts' stand side by side on the same text.
 * @throws UserError when too few are left.
 */
export function drawArticles(
  pool: Pool,
  seen: ReadonlySet<string>,
  count: number,
  seed: string,
): readonly string[] {
  const random = createRandom(`${seed} articles`);
  const unseen = (names: readonly string[]) =>
    shuffle(random, names.toSorted()).filter((name) => !seen.has(name));
  const plain = unseen(pool.plain);
  const expert = unseen(pool.expert);
  const left = plain.length + expert.length;
  if (left < count) {
    throw new UserError(
      `Articles that no round has used: ${left}; asked for: ${count}. Ask for fewer with --count, or name some with --articles.`,
    );
  }
  const fromExpert = Math.min(expert.length, Math.max(Math.round(count / 4), count - plain.length));
  return [...expert.slice(0, fromExpert), ...plain.slice(0, count - fromExpert)];
}

/**
 * `count` articles by chance that rounds have used: they serve for tuning, so that the others stay unseen.
 * @throws UserError when there are too few.
 */
export function drawSeen(
  { plain, expert }: Pool,
  seen: ReadonlySet<string>,
  count: number,
  seed: string,
): readonly string[] {
  const used = [...plain, ...expert].filter((name) => seen.has(name)).toSorted();
  if (used.length < count) {
    throw new UserError(
      `Articles that a round has used: ${used.length}; asked for: ${count}. Ask for fewer with --count, or name some with --articles.`,
    );
  }
  return shuffle(createRandom(`${seed} articles`), used).slice(0, count);
}
