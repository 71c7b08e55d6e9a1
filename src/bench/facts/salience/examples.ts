import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeen } from '../../quality/draw.js';
import type { Reader } from '../readings.js';
import type { Example } from './example.js';
import { readQuestionExamples } from './questions.js';
import { readSummaryExamples } from './summaries.js';
import { readSurvivalExamples } from './survival.js';

/** Articles that may be looked at; the others are kept for judging. */
const seenFile = 'tests/quality/seen.txt';

/** The names of the articles of OneStopEnglish that were seen before. */
export function seenArticles(data: string): readonly string[] {
  const seen = [...readSeen(readFileSync(seenFile, 'utf8'))];
  return seen.filter((name) => existsSync(join(data, 'onestop', 'articles', `${name}.adv.txt`)));
}

/** All texts that salience is tuned on. @param data the folder `data` of the shared data. */
export function readExamples(data: string, read: Reader): readonly Example[] {
  return [
    ...readQuestionExamples(data, read),
    ...readSurvivalExamples(data, seenArticles(data), read),
    ...readSummaryExamples(data, read),
  ];
}
