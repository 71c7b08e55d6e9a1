import { expect, test } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { readCsv, writeCsv } from '../../../src/bench/quality/csv.js';

function read(text: string): readonly (readonly [string, string][])[] {
  return readCsv(text, 'sheet.csv', ['id']).map((row) => [...row]);
}

test.each([
  ['plain cells', 'id,why\ni1,dull\n', [['i1', 'dull']]],
  ['no line end at the end', 'id,why\ni1,dull', [['i1', 'dull']]],
  ['line ends of Windows and a byte order mark', '\uFEFFid,why\r\ni1,dull\r\n', [['i1', 'dull']]],
  ['quoted cells', 'id,why\ni1,"so, ""dull"""\n', [['i1', 'so, "dull"']]],
  ['a bare comma in the last cell', 'id,why\ni1,no, dull\n', [['i1', 'no, dull']]],
  ['spaces around cells', 'id , why\n i1 , dull \n', [['i1', 'dull']]],
  ['missing cells', 'id,why\ni1\n', [['i1', '']]],
  ['empty rows', 'id,why\n\n , \ni1,\n', [['i1', '']]],
  ['nothing but a header', 'id,why\n', []],
])('reads %s', (_, text, rows) => {
  expect(read(text).map((row) => row.map(([, cell]) => cell))).toEqual(rows);
});

test('a column that must be there is asked for by name', () => {
  expect(() => read('item,why\ni1,dull\n')).toThrow('sheet.csv has no column id');
  expect(() => read('')).toThrow(UserError);
});

test('a stray quotation mark is refused with its row', () => {
  expect(() => read('id,why\ni1,"dull" again\n')).toThrow('sheet.csv, row 2');
});

test('what is written is read back', () => {
  const rows = [
    ['id', 'why'],
    ['i1', 'a "quoted", long\nreason'],
    ['', 'x'],
  ];
  expect(read(writeCsv(rows))).toEqual([
    [
      ['id', 'i1'],
      ['why', 'a "quoted", long\nreason'],
    ],
    [
      ['id', ''],
      ['why', 'x'],
    ],
  ]);
});
