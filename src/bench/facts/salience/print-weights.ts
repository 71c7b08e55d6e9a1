import { featureNames } from '../../../facts/salience/features.js';
import type { SalienceModel } from './fit.js';

/** The lines of `src/facts/salience/weights.ts` that a fit decides. */
export function printWeights({ base, weights }: SalienceModel): string {
  const rows = featureNames.map((name) => `  ${name}: ${weights[name] ?? 0},`);
  return [
    `export const baseSalience = ${base};`,
    '',
    'export const salienceWeights: SalienceWeights = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
