import { extract } from '../../facts/extract.js';
import { analyze } from '../../language/analyze.js';
import type { Syntax } from '../../language/syntax.js';
import { median, time } from '../speed/measure.js';
import { readSamples, targetWords, typicalSample } from '../speed/texts.js';
import type { MeasureRow } from './rows.js';

const warmings = 20;
const runs = 40;

/** How long the facts of an article take, when its analysis is there and the code is warm. */
export function timeRow(syntax: Syntax): MeasureRow {
  const { article } = typicalSample(readSamples());
  const analysis = analyze(article, syntax).value;
  for (let run = 0; run < warmings; run++) extract(analysis);
  const milliseconds = median(
    Array.from({ length: runs }, () => time(() => extract(analysis)).processorTime),
  );
  const { words } = article.source;
  return {
    measure: `extraction of ${targetWords} words, warm (from ${words} words)`,
    figure: `${((milliseconds * targetWords) / words).toFixed(1)} ms`,
    goal: '20 ms',
  };
}
