/**
 * The public interface: `createEngine` makes study packs from bytes, `print` makes pages of a pack, `printFacts` of
 * what was read out of a text, `printComparison` and `comparisonFile` files of what was found in several reports,
 * `packFiles` and `parsePack` write and read quiz.json. Nothing here touches files, network, clock or console.
 */

export { comparisonFile } from './lms/comparison-file.js';
export { exportPack, formats } from './lms/formats/exporters.js';
export { packFiles } from './lms/pack.js';
export { checkPack, parsePack } from './lms/parse.js';
export type { Comparison, Finding } from './model/comparison.js';
export type { Fact } from './model/fact.js';
export type { FactSheet } from './model/fact-sheet.js';
export type { OutputFile } from './model/file.js';
export type { Item } from './model/item.js';
export type { Notice, Outcome } from './model/notice.js';
export {
  type ContentOptions,
  defaultContentOptions,
  defaultPageOptions,
  type PageOptions,
} from './model/options.js';
export type { StudyPack } from './model/quiz.js';
export type { Summary } from './model/summary.js';
export { print } from './pages/print.js';
export { printComparison } from './pages/print-comparison.js';
export { printFacts } from './pages/print-facts.js';
export { type ComparedStudy, createEngine, type Engine, type Input, type Study } from './pipeline.js';
