import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countCoverage, missingContents, readLeads } from './coverage.js';
import type { Reader } from './readings.js';
import type { MeasureRow } from './rows.js';
import { formatShare } from './shares.js';

const leadsFile = 'tests/quality/leads.json';

/** What lead paragraphs tell and facts find. @param data the folder `data` of the shared data. */
export function leadRows(data: string, read: Reader): readonly MeasureRow[] {
  const leads = [...readLeads(readFileSync(leadsFile, 'utf8'), leadsFile)].map(([article, wanted]) => ({
    wanted,
    missing: missingContents(read(article, readFileSync(pathOf(data, article))), wanted),
  }));
  return countCoverage(leads).map(({ asks, found, wanted }) => ({
    measure: `contents of ${leads.length} lead paragraphs found: ${asks}`,
    figure: formatShare(found, wanted),
    goal: '',
  }));
}

function pathOf(data: string, article: string): string {
  const report = join(data, 'news', 'voa', `${article}.txt`);
  return existsSync(report) ? report : join(data, 'onestop', 'articles', `${article}.adv.txt`);
}
