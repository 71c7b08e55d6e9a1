import type { Candidate } from '../../model/candidate.js';
import type { Outcome } from '../../model/notice.js';
import { faultContext } from '../faults/fault.js';
import { isFaultless } from '../faults/find-faults.js';
import { makeDifferencesTask } from './differences-task.js';
import { makeOtherWords } from './other-words.js';
import { makeSorting } from './sorting.js';
import { makeSources } from './sources.js';
import { makeSharedStatements } from './statements.js';
import type { ComparingMaker, ComparingTask } from './task.js';
import { makeWhoTells } from './who-tells.js';

/** Makers of items of the families “both”, “only one”, “they disagree”; a new one is a file and a line here. */
const makers: readonly ComparingMaker[] = [
  makeSorting,
  makeWhoTells,
  makeSharedStatements,
  makeOtherWords,
  makeSources,
  makeDifferencesTask,
];

/** Everything that can be asked about several reports without a fault. @param text the text of all articles. */
export function askComparison(task: ComparingTask, text: string): Outcome<readonly Candidate[]> {
  const context = faultContext(text);
  const candidates = makers.flatMap((make) => make(task));
  return { value: candidates.filter(({ item }) => isFaultless(item, context)), notices: [] };
}
