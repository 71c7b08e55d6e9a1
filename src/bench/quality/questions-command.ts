import { createRandom, shuffle } from '../../base/random.js';
import { UserError } from '../../base/user-error.js';
import { drawSeen } from './draw.js';
import { type QuestionedArticle, questionKey } from './questions.js';
import { noteSeen, readSeenFile } from './seen-file.js';
import { openShared } from './shared.js';
import { makeSheet } from './sheet.js';
import { writeNew } from './write-new.js';

/** What a sheet of questions is made of. */
export interface QuestionsOptions {
  /** Articles by name; null for a draw. */
  readonly articles: readonly string[] | null;
  /** Articles to draw. */
  readonly count: number;
  /** Most questions an article, by chance; null for all. */
  readonly most: number | null;
  readonly seed: string;
  /** Folder for the sheet. */
  readonly out: string;
  /** File with the names of the articles that rounds have used, from which is drawn. */
  readonly seen: string;
}

/** Asks everything that can be asked about an article. */
export type Questioner = (article: string, bytes: Uint8Array) => QuestionedArticle;

/**
 * Writes the sheet of all questions about some articles into the folder `out`, and notes the articles as seen: what
 * weights are fitted on must not be judged as unseen later. `prepare` loads the engine.
 * @returns what to tell the person at the keyboard, line by line.
 * @throws UserError when data is missing, no article is left, or the folder already holds a sheet.
 */
export function writeQuestions(
  sharedFolder: string,
  { articles, count, most, seed, out, seen }: QuestionsOptions,
  prepare: () => Questioner,
): readonly string[] {
  const shared = openShared(sharedFolder);
  const names = articles ?? drawSeen(shared.pool, readSeenFile(seen), count, seed);
  const sources = names.map((name) => ({ name, bytes: shared.readArticle(name) }));
  const ask = prepare();
  const asked = sources.map(({ name, bytes }) => {
    const { text, questions } = ask(name, bytes);
    const order = shuffle(createRandom(`${seed} ${name} questions`), questions);
    return { name, text, questions: order.slice(0, most ?? order.length) };
  });
  const questions = asked.flatMap((article) => article.questions);
  if (questions.length === 0) {
    throw new UserError('Nothing can be asked about these articles, so there is nothing to judge.');
  }
  const texts = new Map(asked.map(({ name, text }) => [name, text]));
  writeNew(out, makeSheet(questions, texts, seed, questionKey));
  noteSeen(seen, names);
  return [
    `${out}/panel.md: ${questions.length} questions on ${asked.length} articles`,
    ...asked.map((article) => `  ${article.name}: ${article.questions.length} questions`),
    'Give each judge panel.md, the rubric and a copy of judge.csv; keep key.csv from them. Then add what they say:',
    `npm run quality -- gather ${out}/key.csv JUDGE.csv...`,
  ];
}
