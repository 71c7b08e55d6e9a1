import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { supportHead, supportTable } from '../../src/lms/formats/support-table.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('the README shows the support table that the exporters declare', () => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = `| | ${supportHead().join(' | ')} |`;
  const rows = supportTable().map(({ shape, cells }) =>
    row([shape, ...cells.map((cell) => cell.replaceAll('|', '\\|'))]),
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const line of [head, ...rows]) expect(readme).toContain(line);
});
