import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../base/user-error.js';
import type { Pool } from './draw.js';
import { type ExpertItem, readExperts } from './experts.js';
import { readCalibration } from './score.js';

/** The developer data that a sheet is made from. */
export interface SharedData {
  readonly pool: Pool;
  readonly experts: readonly ExpertItem[];
  /** Articles of the calibration sheet: judges have seen their experts' items. */
  readonly calibration: ReadonlySet<string>;
  /** The bytes of an article of either pool. @throws UserError when there is none of that name. */
  readonly readArticle: (name: string) => Uint8Array;
}

/** Judged are the texts as published; the simplified ones have other suffixes. */
const suffix = '.adv.txt';

/** @throws UserError when the file cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`Cannot read ${path}; check the path.`);
  }
}

function listArticles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(suffix))
      .map((file) => file.slice(0, -suffix.length))
      .toSorted();
  } catch {
    throw new UserError(
      `Cannot read the folder ${folder}; give the folder with the shared data: npm run quality -- ../shared`,
    );
  }
}

/**
 * Opens the shared data under `folder`.
 * @throws UserError when a part is missing.
 */
export function openShared(folder: string): SharedData {
  const onestop = join(folder, 'data', 'onestop');
  const plainFolder = join(onestop, 'articles');
  const expertFolder = join(onestop, 'qa_articles');
  const plain = listArticles(plainFolder);
  const withExperts = listArticles(expertFolder);
  const calibrationFile = join(folder, 'panel', 'calibration.jsonl');
  const calibration = readCalibration(readText(calibrationFile), calibrationFile);
  const judged = new Set(calibration.map(({ article }) => article));
  const expertsFile = join(onestop, 'qa.jsonl');
  return {
    pool: { plain, expert: withExperts.filter((name) => !judged.has(name)) },
    experts: readExperts(readText(expertsFile), expertsFile),
    calibration: judged,
    readArticle: (name) => {
      if (plain.includes(name)) {
        return readFileSync(join(plainFolder, name + suffix));
      }
      if (withExperts.includes(name)) {
        return readFileSync(join(expertFolder, name + suffix));
      }
      throw new UserError(`There is no article ${name} in ${plainFolder} or ${expertFolder}.`);
    },
  };
}
