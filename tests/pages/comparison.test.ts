import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { defaultPageOptions } from '../../src/model/options.js';
import { printComparison } from '../../src/pages/print-comparison.js';
import { comparedArticles, ferryComparison } from '../samples/comparison.js';
import { samplePack } from '../samples/pack.js';

const pack = { ...samplePack(), title: 'Two articles compared', articles: comparedArticles };

function print(comparison: Comparison): string {
  return String(printComparison(pack, comparison, defaultPageOptions).content);
}

const html = print(ferryComparison);
const [table = '', sheet = '', key = ''] = html.split('<section class="sheet">');

describe('the table', () => {
  test('the page is as it was looked at', async () => {
    const withoutStyles = html.replace(/<style>[\s\S]*<\/style>/u, '<style></style>');
    await expect(withoutStyles).toMatchFileSnapshot('golden/comparison.html');
  });

  test('marks the words that differ, and says where they stand', () => {
    expect(table).toContain('<b>Nearly 60 people</b> came to the meeting');
    expect(table).toContain('<b>About 90 people</b>');
    expect(table).toContain('Article 2, ¶ 2');
  });

  test('escapes the text', () => {
    expect(table).toContain('&amp; some &lt;b&gt;booed&lt;/b&gt;');
  });

  test('a part that nothing was found for has no heading', () => {
    const bare = print({ ...ferryComparison, differs: [], only: [] });
    expect(bare).not.toContain('Told differently');
    expect(bare).not.toContain('Only Article');
    expect(bare).toContain('Both articles');
  });

  test('four sides stand below each other', () => {
    const differs = ferryComparison.differs.map((finding) => ({
      ...finding,
      sides: [...finding.sides, ...finding.sides],
    }));
    const [row = ''] = print({ ...ferryComparison, differs })
      .split('How many')
      .slice(1);
    expect(row.split('</tr>')[0]?.match(/<td>/gu)).toHaveLength(1);
  });
});

describe('the sheet and its key', () => {
  test('the sheet has every statement with its letter, and no answer', () => {
    expect(sheet.match(/<li><b>[A-D]<\/b>/gu)).toHaveLength(4);
    expect(sheet).toContain('<div class="venn-parts"><span></span><span></span><span></span></div>');
  });

  test('the key has the letters in the diagram', () => {
    expect(key).toContain('<div class="venn-parts"><span>C</span><span>B  D</span><span>A</span></div>');
  });

  test('three articles are ticked off in a table', () => {
    const articles = [...ferryComparison.articles, { id: 'a3', label: 'Article 3', title: 'A Third' }];
    const [, grid = '', ticks = ''] = print({ ...ferryComparison, articles }).split(
      '<section class="sheet">',
    );
    expect(grid).not.toContain('<svg');
    expect(grid).not.toContain('✓');
    expect(ticks.match(/✓/gu)).toHaveLength(6);
  });

  test('without statements there is no sheet', () => {
    expect(print({ ...ferryComparison, sheet: [] })).not.toContain('class="sheet"');
  });
});
