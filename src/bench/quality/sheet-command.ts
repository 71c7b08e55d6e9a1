import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { parsePack } from '../../lms/parse.js';
import { drawArticles } from './draw.js';
import { type JudgedPack, type MadePack, packText } from './packs.js';
import { makeRound } from './round.js';
import { noteSeen, readSeenFile } from './seen-file.js';
import { openShared, readText, type SharedData } from './shared.js';
import { writeNew } from './write-new.js';

/** What a round is made of; null where the command line does not say. */
export interface SheetOptions {
  /** Articles by name; null for a draw. */
  readonly articles: readonly string[] | null;
  /** Ready quiz.json files, judged instead of packs made now; null to make them. */
  readonly packs: readonly string[] | null;
  /** Articles to draw. */
  readonly count: number;
  readonly seed: string;
  /** Folder for the sheet. */
  readonly out: string;
  /** File with the names of the articles that earlier rounds used. */
  readonly seen: string;
}

/** Makes the pack of an article as the program would for a teacher. */
export type PackMaker = (article: string, bytes: Uint8Array) => MadePack;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function makePacks(
  shared: SharedData,
  { articles, count, seed }: SheetOptions,
  seen: ReadonlySet<string>,
  make: PackMaker,
): readonly JudgedPack[] {
  const names = articles ?? drawArticles(shared.pool, seen, count, seed);
  return names.map((article) => {
    const bytes = shared.readArticle(article);
    return { article, text: textOf(bytes), ...make(article, bytes) };
  });
}

/** `out/nepal/quiz.json` is about the article `nepal`. */
function readPacks(files: readonly string[]): readonly JudgedPack[] {
  return files.map((file) => {
    const pack = parsePack(readText(file)).value;
    return { article: basename(dirname(resolve(file))), text: packText(pack), pack, origins: new Map() };
  });
}

/**
 * Writes the sheet of a round into the folder `out` and notes its articles as seen. `prepare` loads the engine; it
 * is not called where the packs are ready.
 * @returns what to tell the person at the keyboard, line by line.
 * @throws UserError when data is missing, no article is left, or the folder already holds a sheet.
 */
export async function writeSheet(
  sharedFolder: string,
  options: SheetOptions,
  prepare: () => Promise<PackMaker>,
): Promise<readonly string[]> {
  const shared = openShared(sharedFolder);
  const packs =
    options.packs === null
      ? makePacks(shared, options, readSeenFile(options.seen), await prepare())
      : readPacks(options.packs);
  const round = makeRound(packs, shared, options.seed);
  if (round.own === 0) {
    throw new UserError('The packs hold no items, so there is nothing to judge.');
  }
  writeNew(options.out, round.files);
  noteSeen(
    options.seen,
    packs.map(({ article }) => article),
  );
  return [
    `${options.out}/panel.md: ${round.own} items on ${packs.length} articles, and ${round.experts} of experts`,
    ...packs.map(({ article, pack }) => `  ${article}: ${pack.items.length} items`),
    ...(round.missing > 0 ? [`${round.missing} expert items too few for a quarter`] : []),
    `Give each judge panel.md, the rubric and a copy of judge.csv; keep key.csv from them. Then score:`,
    `npm run quality -- score ${options.out}/key.csv JUDGE.csv...`,
  ];
}
