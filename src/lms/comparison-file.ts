import { validateComparison } from '../generated/validators.js';
import type { Comparison } from '../model/comparison.js';
import type { OutputFile } from '../model/file.js';
import { jsonFile } from './json-file.js';
import { strictDocuments } from './schema/documents.js';

/**
 * comparison.json of a comparison; its sentences are those of the quiz.json beside it.
 * @throws Error when it would break its schema: then a stage before this one is at fault.
 */
export function comparisonFile(comparison: Comparison): OutputFile {
  return jsonFile('comparison.json', comparison, strictDocuments.comparison, validateComparison);
}
