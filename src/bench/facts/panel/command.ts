import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniqueBy } from '../../../base/collections.js';
import { createRandom, shuffle } from '../../../base/random.js';
import { UserError } from '../../../base/user-error.js';
import { readText } from '../../quality/shared.js';
import type { Reader } from '../readings.js';
import { seenArticles } from '../salience/examples.js';
import { drawFacts } from './draw.js';
import { readJudge } from './marks.js';
import { type JudgedFact, panelReport, readKey } from './score.js';
import { makePanel } from './sheet.js';

const articleCount = 20;
const factCount = 200;

/**
 * Writes a sheet for judges into a folder: facts of articles that were seen before and of reports of the Voice of
 * America, so that no article kept for judging questions is used up.
 * @param data the folder `data` of the shared data.
 * @returns what to tell the person at the keyboard.
 * @throws UserError when the folder holds a sheet already.
 */
export function writePanel(data: string, folder: string, seed: string, read: Reader): string {
  if (existsSync(join(folder, 'panel.md')))
    throw new UserError(`${folder} holds a sheet already; give another folder.`);
  const files = [
    ...seenArticles(data).map((name) => ({
      name,
      path: join(data, 'onestop', 'articles', `${name}.adv.txt`),
    })),
    ...readdirSync(join(data, 'news', 'voa')).map((file) => ({
      name: file.replace(/\.txt$/u, ''),
      path: join(data, 'news', 'voa', file),
    })),
  ].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const drawn = shuffle(createRandom(`${seed} articles`), files).slice(0, articleCount);
  const readings = drawn.map(({ name, path }) => read(name, readFileSync(path)));
  const texts = new Map(readings.map(({ name, analysis }) => [name, analysis.article]));
  const facts = drawFacts(
    // An event and the whole sentence may read alike: judges mark it once.
    readings.map(({ name, facts: own }) => ({
      article: name,
      facts: uniqueBy(
        own.filter(({ standAlone }) => standAlone !== null),
        ({ standAlone }) => standAlone,
      ),
    })),
    factCount,
    seed,
  );
  const panel = makePanel(
    facts.flatMap((one) => {
      const text = texts.get(one.article);
      return text === undefined ? [] : [{ ...one, text }];
    }),
  );
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of panel) writeFileSync(join(folder, name), content);
  return [
    `${folder}/panel.md holds facts of ${facts.length} articles. Give each judge it and a copy of judge.csv; keep`,
    `key.csv from them. Then: npm run bench:facts -- score ${folder}/key.csv JUDGE.csv...`,
  ].join('\n');
}

/** @throws UserError when a file is missing, or a mark is. */
export function scorePanel(keyFile: string, judgeFiles: readonly string[]): string {
  const key = readKey(readText(keyFile), keyFile);
  const ids = key.map(({ id }) => id);
  const judges = judgeFiles.map((file) => readJudge(readText(file), file, ids));
  const facts: readonly JudgedFact[] = key.map((row) => ({
    ...row,
    judgements: judges.flatMap((judged) => judged.get(row.id) ?? []),
  }));
  return panelReport(facts);
}
