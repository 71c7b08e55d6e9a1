import { UserError } from '../../base/user-error.js';

const needsQuotes = /[",\r\n]/u;

function writeCell(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows of cells as CSV (RFC 4180, but with `\n` between rows), ending in a line end. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
}

/** A cell with the mark that ends it: a quoted or a bare one, then a comma, a line end or the end of the text. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/uy;

function readRows(text: string, name: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  cellPattern.lastIndex = 0;
  while (cellPattern.lastIndex < text.length || row.length > 0) {
    const found = cellPattern.exec(text);
    if (found === null) {
      throw new UserError(`${name}, row ${rows.length + 1}: a quotation mark stands where CSV allows none.`);
    }
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/**
 * CSV with a header row as one record a row, empty rows left out. Cells beyond the header are joined to the last
 * one with their commas: judges seldom quote a `why` with a comma in it.
 * @throws UserError when a quotation mark stands where it cannot, or a column of `required` is not in the header.
 */
export function readCsv(
  text: string,
  name: string,
  required: readonly string[],
): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = readRows(text.replace(/^\uFEFF/u, ''), name);
  const columns = header.map((column) => column.trim());
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new UserError(
      `${name} has no column ${missing.join(', ')}; its first line must be a header with it.`,
    );
  }
  const last = columns.length - 1;
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const cells = row.length > columns.length ? [...row.slice(0, last), row.slice(last).join(',')] : row;
      return new Map(columns.map((column, index) => [column, (cells[index] ?? '').trim()]));
    });
}
