import { expect, test } from 'vitest';
import { calibrationReport, scoreReport } from '../../../src/bench/quality/report.js';
import type { JudgedItem } from '../../../src/bench/quality/score.js';

function item(id: string, system: string, uses: readonly (0 | 1)[]): JudgedItem {
  return {
    id,
    system,
    article: 'tides',
    type: 'multiple choice',
    skill: 'retrieve',
    family: system === 'quizpress' ? 'retrieval' : '',
    form: '',
    asks: 'who',
    prompt: `Who is ${id}?`,
    judgements: uses.map((use) => ({
      marks: { G: use, C: 1, A: 1, U: null, W: 1, USE: use },
      why: use === 1 ? '' : 'bad grammar',
    })),
  };
}

const items = [
  item('i001', 'quizpress', [1, 0]),
  item('i002', 'quizpress', [0, 0]),
  item('i003', 'quizpress', [1, 1]),
  item('i004', 'experts', [1, 1]),
];

test('shares stand with their intervals, for systems and for the groups of one system', () => {
  const report = scoreReport(items, ['Ann', 'Bo'], 'quizpress', false);
  expect(report).toContain('| quizpress | 3 | 0.50 (0.13-0.87) | 0.33 (0.06-0.79) | 0.50 (0.13-0.87) |');
  expect(report).toContain('| experts | 1 | 1.00 (0.21-1.00) |');
  expect(report).toContain('## By family (quizpress)\n\n| ');
  expect(report).toContain('| retrieval | 3 |');
  expect(report).toContain('| Ann, Bo | 0.75 | 0.50 |');
});

test('marks that never apply, forms not known and prompts not asked for are left out', () => {
  const report = scoreReport(items, ['Ann', 'Bo'], 'quizpress', false);
  expect(report).toContain('| 1.00 (0.44-1.00) | - | 1.00 (0.44-1.00) |');
  expect(report).not.toContain('By form');
  expect(report).not.toContain('Who is');
  expect(report).not.toContain('although another mark is 0');
});

test('failures come with the worst first, experts’ left out', () => {
  const report = scoreReport(items, ['Ann', 'Bo'], 'quizpress', true);
  const failures = report.slice(report.indexOf('## Items not to be printed'));
  expect(failures).toContain(
    '| i002 | tides | multiple choice | G / G | bad grammar / bad grammar | Who is i002? |',
  );
  expect(failures.indexOf('i002')).toBeLessThan(failures.indexOf('i001'));
  expect(failures).not.toContain('i003');
  expect(scoreReport(items.slice(2), ['Ann', 'Bo'], 'quizpress', true)).not.toContain('not to be printed');
});

function marked(uses: readonly (0 | 1)[]): readonly JudgedItem[] {
  return uses.map((use, index) => item(`i${index}`, 'human', [use]));
}

const standard = marked([1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);

test.each([
  ['the same', [1, 1, 1, 1, 1, 1, 0, 0, 0, 0], true],
  ['10 points more', [1, 1, 1, 1, 1, 1, 1, 0, 0, 0], true],
  ['10 points less', [1, 1, 1, 1, 1, 0, 0, 0, 0, 0], true],
  ['20 points more', [1, 1, 1, 1, 1, 1, 1, 1, 0, 0], false],
  ['20 points less', [1, 1, 1, 1, 0, 0, 0, 0, 0, 0], false],
] as const)('a judge who gives %s', (_, uses, sound) => {
  const calibration = calibrationReport(standard, marked(uses), 'Ann');
  expect(calibration.sound).toBe(sound);
  expect(calibration.report).toContain(sound ? 'Ann is calibrated' : 'Ann is not calibrated');
});
