import { describe, expect, it } from 'vitest';
import { UserError } from '../../../../src/base/user-error.js';
import { drawFacts } from '../../../../src/bench/facts/panel/draw.js';
import { readJudge } from '../../../../src/bench/facts/panel/marks.js';
import { panelReport, readKey, shareOf, shareOfAll } from '../../../../src/bench/facts/panel/score.js';
import { makePanel } from '../../../../src/bench/facts/panel/sheet.js';
import { readText } from '../../../facts/builders.js';
import { factOf } from '../builders.js';

const article = (name: string, count: number) => ({
  article: name,
  facts: Array.from({ length: count }, (_, index) => factOf(`${name} ${index}`)),
});

describe('drawFacts', () => {
  const counts = (count: number, ...articles: readonly ReturnType<typeof article>[]) =>
    drawFacts(articles, count, 'seed').map(({ article: name, facts }) => [name, facts.length]);

  it.each([
    [
      'equally many of each',
      4,
      [9, 9],
      [
        ['a', 2],
        ['b', 2],
      ],
    ],
    [
      'the rest from the one that has more',
      8,
      [3, 9],
      [
        ['a', 3],
        ['b', 5],
      ],
    ],
    [
      'all there are, where they are too few',
      9,
      [1, 2],
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    ['no article without facts', 2, [0, 5], [['b', 2]]],
    ['nothing', 0, [2, 2], []],
  ] as const)('%s', (_, count, [a, b], expected) => {
    expect(counts(count, article('a', a), article('b', b))).toEqual(expected);
  });

  it('keeps the order of the text, and draws the same for the same seed', () => {
    const of = (seed: string) => drawFacts([article('a', 30)], 10, seed)[0]?.facts.map(({ text }) => text);
    const numbers = of('x')?.map((text) => Number(text.slice(2)));
    expect(numbers).toEqual(numbers?.toSorted((one, other) => one - other));
    expect(of('x')).toEqual(of('x'));
    expect(of('x')).not.toEqual(of('y'));
  });
});

describe('makePanel', () => {
  const text = readText('The ferry sank near Bergen.').analysis.article;
  const claim = factOf('The ferry sank.', {
    modality: 'hypothetical',
    attribution: { speaker: 'the captain', verb: 'said' },
  });
  const files = new Map(
    makePanel([{ article: 'ferry', text, facts: [claim, factOf('Bergen is a town.')] }]).map(
      ({ name, content }) => [name, String(content)],
    ),
  );

  it('shows the statement, how it stands, its words and the article', () => {
    const sheet = files.get('panel.md');
    for (const words of [
      '**f001** The ferry sank.',
      'put as: hypothetical; whose word: the captain (said)',
      '[1] “The ferry sank.”',
      '[1] The ferry sank near Bergen.',
    ])
      expect(sheet).toContain(words);
  });

  it('tells judges nothing of kind, confidence and salience', () => {
    expect(files.get('panel.md')).not.toMatch(/event|0\.9|0\.5|asserted/u);
    expect(files.get('judge.csv')).toBe(
      'id,true,complete,self-contained,attribution,why\nf001,,,,,\nf002,,,,,\n',
    );
    expect(files.get('key.csv')).toContain('f001,ferry,event,hypothetical,0.9,0.5,The ferry sank.');
  });
});

const key = 'id,article,kind,text\nf1,a,event,The ferry sank.\nf2,a,state,It was.\n';
const form = (...rows: readonly string[]) =>
  `id,true,complete,self-contained,attribution,why\n${rows.join('\n')}\n`;

function judged(...forms: readonly string[]) {
  const rows = readKey(key, 'key.csv');
  const judges = forms.map((text) => readJudge(text, 'judge.csv', ['f1', 'f2']));
  return rows.map((row) => ({ ...row, judgements: judges.flatMap((judge) => judge.get(row.id) ?? []) }));
}

describe('scoring', () => {
  const one = form('f1,1,1,1,1,', 'f2,1,0,0,1,who?');
  const other = form('f1,1,1,1,1,', 'f2,0,0,1,1,');

  it('counts each fact as the mean of its judges', () => {
    const facts = judged(one, other);
    expect(shareOf(facts, 'true')).toMatchObject({ share: 0.75, count: 2 });
    expect(shareOf(facts, 'complete')).toMatchObject({ share: 0.5 });
    expect(shareOf(facts, 'attribution')).toMatchObject({ share: 1 });
    expect(shareOfAll(facts)).toMatchObject({ share: 0.5 });
    expect(shareOf([], 'true')).toBeNull();
  });

  it('lists what lacks a mark, and nothing else', () => {
    const report = panelReport(judged(one));
    expect(report).toContain('f2 state: complete, self-contained: It was. (who?)');
    expect(report).not.toContain('f1 event:');
  });

  it.each([
    ['a fact without a line', form('f1,1,1,1,1,'), 'no line for f2'],
    ['an empty mark', form('f1,1,1,1,1,', 'f2,1,,1,1,'), 'f2, complete: the mark is ""'],
    ['another mark', form('f1,1,1,1,1,', 'f2,1,yes,1,1,'), 'must be 1 or 0'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readJudge(text, 'judge.csv', ['f1', 'f2'])).toThrow(UserError);
    expect(() => readJudge(text, 'judge.csv', ['f1', 'f2'])).toThrow(message);
  });
});
