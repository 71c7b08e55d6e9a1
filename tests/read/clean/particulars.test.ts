import { describe, expect, test } from 'vitest';
import { agencyIn } from '../../../src/read/clean/agencies.js';
import { takeBylines } from '../../../src/read/clean/bylines.js';
import { takeDateline } from '../../../src/read/clean/dateline.js';
import { findDate, isDateLine } from '../../../src/read/clean/dates.js';
import { takeRunInLines } from '../../../src/read/clean/run-in-lines.js';
import { draftOf, linesOf, unknown } from './draft-of.js';

describe('run-in lines are taken apart', () => {
  test.each([
    [
      'OrsayEdited By: Lena OstrowUpdated: Feb 09, 2025, 11:42 AM CET',
      { dateline: 'Orsay', published: '2025-02-09' },
      'place Orsay, editor Lena Ostrow, updated Feb 09, 2025, 11:42 AM CET',
    ],
    [
      'Edited By: Staff Updated: Dec 01, 2023, 09:58 AM IST',
      { published: '2023-12-01' },
      'editor Staff, updated',
    ],
    ['Last updated on: Mar 21, 2020, 02:23 PM BST', { published: '2020-03-21' }, 'updated Mar 21'],
    [
      'Written by: Jo Lee | Published: 2 May 2021',
      { author: 'Jo Lee', published: '2021-05-02' },
      'author Jo Lee, date',
    ],
    [
      'PUBLISHED: 3 May 2021 | UPDATED: 4 May 2021',
      { published: '2021-05-03' },
      'date 3 May 2021, updated 4 May 2021',
    ],
    [
      'New York, USAReported By: Jo Lee',
      { dateline: 'New York, USA', author: 'Jo Lee' },
      'place New York, USA',
    ],
  ])('%s', (line, about, message) => {
    const draft = takeRunInLines(draftOf([line]));
    expect(draft.about).toEqual({ ...unknown, ...about });
    expect(linesOf(draft)).toEqual([]);
    expect(draft.notices[0]?.message).toContain(message);
  });

  test('what front matter says stays', () => {
    const draft = takeRunInLines(draftOf(['Updated: 4 May 2021'], { published: '2021-05-01' }));
    expect(draft.about.published).toBe('2021-05-01');
  });
});

describe('no run-in lines', () => {
  test.each([
    ['Updated: the rule now covers boats.'],
    ['The source: a small spring above the village.'],
    ['He had one date: 4 May 2021.'],
    ['Source: the council, which met on Monday, and its neighbours.'],
    ['The list was edited by: nobody knows.'],
    ['Place: unknown to all'],
    ['By Monday the boats were back.'],
  ])('%s', (line) => {
    const draft = draftOf([line]);
    expect(takeRunInLines(draft)).toEqual(draft);
  });
});

describe('bylines and date lines', () => {
  test.each([
    ['By Sara Lund', { author: 'Sara Lund' }],
    ['By Sara Lund and Jo Lee', { author: 'Sara Lund and Jo Lee' }],
    ['By Sara Lund, science reporter', { author: 'Sara Lund' }],
    ['Words by Sara Lund', { author: 'Sara Lund' }],
    ['By Sara Lund | Reuters', { author: 'Sara Lund', publisher: 'Reuters' }],
    ['Sara Lund | AFP', { author: 'Sara Lund', publisher: 'AFP' }],
    ['By Reuters', { publisher: 'Reuters' }],
    ['Saturday, September 12, 2015', { published: '2015-09-12' }],
    ['Published Jan 12, 2020, 07:26 AM EST', { published: '2020-01-12' }],
    ['2021-05-03', { published: '2021-05-03' }],
    ['Updated 2 hours ago', {}],
    ['December 2004', {}],
  ])('%s', (line, about) => {
    const draft = takeBylines(draftOf([line, 'It left at noon.']));
    expect(draft.about).toEqual({ ...unknown, ...about });
    expect(linesOf(draft)).toEqual(['It left at noon.']);
    expect(draft.notices).toHaveLength(1);
  });

  test.each([
    ['By Friday night all passengers were ashore.'],
    ['By Friday Night'.toLowerCase()],
    ['By the time it left'],
    ['By Sea and by land, they came to the island on Monday in the rain'],
    ['By all means'],
    ['Sara Lund | The captain'],
    ['24 passengers'],
    ['On 3 May 2021 it left.'],
    ['# May 2021'],
    ['In 1958'],
  ])('not: %s', (line) => {
    const draft = draftOf([line]);
    expect(takeBylines(draft)).toEqual(draft);
  });

  test('a date without its year is a heading once the article has begun', () => {
    expect(linesOf(takeBylines(draftOf(['It left.', 'December 29', 'It came back.'])))).toContain(
      'December 29',
    );
  });
});

describe('datelines', () => {
  test.each([
    ['PORT ELLIS, Tanoa – The ferry left.', { dateline: 'PORT ELLIS, Tanoa' }, 'The ferry left.'],
    [
      'LONDON, Dec 1 (Reuters) - The ferry left.',
      { dateline: 'LONDON', publisher: 'Reuters' },
      'The ferry left.',
    ],
    ['Geneva (AP) — “It left,” he said.', { dateline: 'Geneva', publisher: 'AP' }, '“It left,” he said.'],
    ['NEW DELHI: The ferry left.', { dateline: 'NEW DELHI' }, 'The ferry left.'],
    ['Brask, DK, Denmark: The ferry left.', { dateline: 'Brask, DK, Denmark' }, 'The ferry left.'],
    ['Sailors, miners and farmers: all left.', {}, 'Sailors, miners and farmers: all left.'],
    ['BRASK The ferry left.', { dateline: 'BRASK' }, 'The ferry left.'],
    ['WHO The ferry left.', {}, 'WHO The ferry left.'],
    ['(CNN) -- The ferry left.', { publisher: 'CNN' }, 'The ferry left.'],
    ['(Update) -- The ferry left.', {}, '(Update) -- The ferry left.'],
    [
      'MALMÖ, Sweden, May 3, 2021 (AFP) – The ferry left.',
      { dateline: 'MALMÖ, Sweden', publisher: 'AFP', published: '2021-05-03' },
      'The ferry left.',
    ],
  ])('%s', (line, about, text) => {
    const draft = takeDateline(draftOf([line]));
    expect(draft.about).toEqual({ ...unknown, ...about });
    expect(linesOf(draft)).toEqual([text]);
  });

  test.each([
    ['BRASK, Denmark The ferry left.', 'BRASK, Denmark', 'The ferry left.'],
    ['PORT BRASK, Denmark/OSLO Danish ferries left.', 'PORT BRASK, Denmark/OSLO', 'Danish ferries left.'],
  ])('without a dash, of a town that the text speaks of: %s', (line, dateline, text) => {
    const draft = takeDateline(draftOf([line, 'Nobody in Brask or Port Brask saw it.']));
    expect(draft.about).toEqual({ ...unknown, dateline });
    expect(linesOf(draft)[0]).toBe(text);
  });

  test.each([
    ['Geneva – the city on the lake – voted on Monday.'],
    ['WHO – The body that fights disease – met on Monday.'],
    ['EU: The union met on Monday.'],
    ['The ferry – a wreck – left on Monday.'],
    ['NASA said on Monday that it left.'],
    ['A CONTEMPORARY VIEW: BRIEF REMARK'],
    ['I – The Beginning'],
    ['TALKS, Denmark The ferry left.'],
    ['BRASK, a Danish town, has a ferry. Brask is old.'],
  ])('not: %s', (line) => {
    const draft = draftOf([line]);
    expect(takeDateline(draft)).toEqual(draft);
  });
});

describe('dates', () => {
  test.each([
    ['Dec 01, 2023, 09:58 AM IST', '2023-12-01'],
    ['5 March 2007', '2007-03-05'],
    ['the 3rd of May, Sept. 3rd, 2011', '2011-09-03'],
    ['2020-02-29T10:00:00Z', '2020-02-29'],
    ['2021-02-29', null],
    ['31 April 2021', null],
    ['03/04/2007', null],
    ['May 2007', null],
    ['12345-01-01', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });

  test.each([
    ['Monday 5 March', true],
    ['10:15 GMT', true],
    ['3 hours ago', true],
    ['1984', false],
    ['On the way at 5', false],
    ['Monday', false],
  ])('%s alone: %s', (text, is) => {
    expect(isDateLine(text)).toBe(is);
  });
});

describe('under a byline', () => {
  test.each([
    ['Harbour News, Orsay'],
    ['BBC News, Derbyshire'],
    ['Science correspondent'],
    ['Chief reporter in Oban'],
  ])('%s is the post of the author', (line) => {
    const draft = takeBylines(draftOf(['By Jo Lee', line, 'Ferry turns back in storm']));
    expect(linesOf(draft)).toEqual(['Ferry turns back in storm']);
  });

  test.each([
    ['Ferry news for the island'],
    ['News of the ferry reaches Orsay'],
    ['Reporters strike in Oban'],
    ['The editor left.'],
  ])('%s stays', (line) => {
    expect(linesOf(takeBylines(draftOf(['By Jo Lee', line])))).toEqual([line]);
  });

  test('a post without a byline above stays', () => {
    expect(linesOf(takeBylines(draftOf(['Harbour News, Orsay'])))).toEqual(['Harbour News, Orsay']);
  });
});

test.each([
  ['(Reuters)', 'Reuters'],
  ['AFP/Getty', 'AFP'],
  ['BBC-like News', null],
  ['non-BBC staff', null],
])('the agency in %s', (text, agency) => {
  expect(agencyIn(text)).toBe(agency);
});
