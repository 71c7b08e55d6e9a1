import { describe, expect, it } from 'vitest';
import { unique } from '../../../src/base/collections.js';
import type { Candidate } from '../../../src/model/candidate.js';
import type { ItemType } from '../../../src/model/item.js';
import { type ContentOptions, defaultContentOptions } from '../../../src/model/options.js';
import type { Previous } from '../../../src/questions/select/keep.js';
import { select } from '../../../src/questions/select/select.js';
import { candidate, many, type Sketch } from './candidates.js';

function take(
  candidates: readonly Candidate[],
  options: Partial<ContentOptions> = {},
  previous: Previous | null = null,
) {
  return select(
    candidates,
    { ...defaultContentOptions, ...options },
    { slug: 'report', paragraphOf: sentenceParagraph, paragraphs: 11, previous, reread: null },
  );
}

/** `a1p4s-x` is in paragraph 4. */
function sentenceParagraph(sentence: string): number {
  return Number(/p(\d+)s/u.exec(sentence)?.[1] ?? 0);
}

/** The ids of the items taken, sorted. */
function ids(candidates: readonly Candidate[], options: Partial<ContentOptions> = {}): readonly string[] {
  return take(candidates, options)
    .value.items.map((item) => item.id)
    .toSorted();
}

const mixed = [
  ...many('choice', 8),
  ...many('short-answer', 6),
  ...many('matching', 3, 30),
  ...many('true-false', 6, 20),
];

describe('select', () => {
  it('takes as many as asked for, and says nothing then', () => {
    for (const questions of [1, 4, 10]) {
      const { value, notices } = take(mixed, { questions });
      expect(value.items).toHaveLength(questions);
      expect(notices).toEqual([]);
    }
  });

  it('takes what is worth most', () => {
    const rows = [0.2, 0.9, 0.4, 0.7].map((worth, index) =>
      candidate({ id: `w${index}`, worth, paragraph: index + 1 }),
    );
    expect(ids(rows, { questions: 2 })).toEqual(['w1', 'w3']);
  });

  it('offers “not stated” for all statements, or for none', () => {
    const statements = many('true-false', 3, 20);
    const open = statements.map((one, index) =>
      index === 0 && one.item.type === 'true-false'
        ? { ...one, item: { ...one.item, answer: 'not-stated' as const, threeWay: true } }
        : one,
    );
    const offered = (candidates: readonly Candidate[]) =>
      take(candidates, { types: ['true-false'] }).value.items.map(
        (item) => item.type === 'true-false' && item.threeWay,
      );
    expect(offered(open)).toEqual([true, true, true]);
    expect(offered(statements)).toEqual([false, false, false]);
  });

  it('mixes types', () => {
    const types = unique(take(mixed).value.items.map((item) => item.type));
    expect(types.toSorted()).toEqual(['choice', 'matching', 'short-answer']);
  });

  it('spreads over the article', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => candidate({ id: `c${index}`, worth: 0.6 }));
    const far = candidate({ id: 'far', paragraph: 9, worth: 0.5 });
    expect(ids([...crowd, far], { questions: 3 })).toContain('far');
  });

  it('spreads over forms', () => {
    const alike = Array.from({ length: 6 }, (_, index) =>
      candidate({ id: `c${index}`, form: 'same', paragraph: index + 1, worth: 0.6 }),
    );
    const other = candidate({ id: 'other', paragraph: 9, worth: 0.5 });
    expect(ids([...alike, other], { questions: 3 })).toContain('other');
  });

  it('keeps to the types asked for', () => {
    const items = take(mixed, { types: ['true-false'], questions: 5 }).value.items;
    expect(items.map((item) => item.type)).toEqual(Array.from({ length: 5 }, () => 'true-false'));
  });

  it('has the items of a section in the order of the text', () => {
    const rows = [5, 2, 7, 1].map((paragraph) => candidate({ id: `p${paragraph}`, paragraph }));
    expect(take(rows).value.items.map((item) => item.id)).toEqual(['p1', 'p2', 'p5', 'p7']);
  });

  it('takes the same under one seed', () => {
    expect(take(mixed, { versions: 2 })).toEqual(take(mixed, { versions: 2 }));
  });
});

/** Types of which a pack of ten holds a few at the most, however many there are. */
const capped: readonly ItemType[] = ['word-bank', 'matching'];

describe('select with items kept', () => {
  const [first] = take(mixed).value.items;
  const ids = take(mixed).value.items.map(({ id }) => id);
  const edited = first === undefined ? [] : [{ ...first, prompt: 'Which words did a teacher write here?' }];
  const previous = { kept: edited, replaced: ids.filter((id) => id !== first?.id) };

  it('keeps them as they stand, and replaces the others', () => {
    const again = take(mixed, { keep: edited.map(({ id }) => id) }, previous).value.items;
    expect(again).toEqual(expect.arrayContaining(edited));
    expect(again.filter(({ id }) => previous.replaced.includes(id))).toEqual([]);
    expect(again.length).toBeGreaterThan(edited.length);
  });

  it('keeps an item that is no longer made', () => {
    const again = take([], {}, previous);
    expect(again.value.items).toEqual(edited);
  });

  it('moves no letter of a kept item', () => {
    const kept = ['k1', 'k2', 'k3', 'k4'].map((id) => candidate({ id, type: 'choice' }).item);
    expect(take([], {}, { kept, replaced: [] }).value.items).toEqual(kept);
  });
});

describe('select caps', () => {
  it.each(capped)('%s in a pack of ten', (type) => {
    const { length } = take(many(type, 12)).value.items;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(6);
  });

  it.each(capped)('%s in proportion to the pack', (type) => {
    const small = take(many(type, 12), { questions: 5 }).value.items.length;
    expect(small).toBeLessThan(5);
    expect(take(many(type, 24), { questions: 20 }).value.items.length).toBeGreaterThan(small);
  });

  it.each(capped)('%s not where it is asked for', (type) => {
    expect(take(many(type, 12), { types: [type] }).value.items).toHaveLength(10);
  });

  it('cloze to what is asked for', () => {
    expect(take(many('cloze', 12)).value.items).toEqual([]);
    expect(take(many('cloze', 12), { types: ['cloze'] }).value.items).toHaveLength(10);
  });

  it('no choices', () => {
    expect(take(many('choice', 12)).value.items).toHaveLength(10);
  });
});

/** Two candidates of which only one may be taken. */
const collisions: readonly (readonly [why: string, one: Sketch, other: Sketch])[] = [
  [
    'one matter of a sentence',
    { id: 'a', sentence: 'a1p1s1', prompt: 'Who opened the old museum in Bergen?' },
    { id: 'b', sentence: 'a1p1s1', prompt: 'When did Anna Karlsen open the old museum?' },
  ],
  [
    'a question whose answer the other asks with',
    {
      id: 'a',
      sentence: 'a1p1s1',
      prompt: 'Who showed that the boats were kept beside an old pump in Bergen?',
    },
    {
      id: 'b',
      sentence: 'a1p1s1',
      key: 'They were kept beside an old pump',
      prompt: 'What did Ken Ito show about ships?',
    },
  ],
  ['one fact', { id: 'a', facts: ['f1', 'f2'] }, { id: 'b', facts: ['f2'] }],
  ['one key', { id: 'a', key: 'Peter Hale' }, { id: 'b', key: 'peter hale' }],
  [
    'a question that tells the answer',
    { id: 'a', key: 'Anna Karlsen', prompt: 'Who opened the museum in Bergen?' },
    { id: 'b', prompt: 'When did Anna Karlsen open the museum that was opened in Bergen?' },
  ],
  [
    'a statement that tells the answer',
    { id: 'a', key: 'Anna Karlsen', prompt: 'Who opened the museum in Bergen?' },
    { id: 'b', type: 'true-false', prompt: 'Anna Karlsen opened the museum in Bergen.' },
  ],
  [
    'a question that names somebody with the post that another asks for',
    { id: 'a', key: 'harbour engineer', prompt: 'What is Peter Hale’s job?' },
    { id: 'b', prompt: 'What did harbour engineer Peter Hale build in Bergen?' },
  ],
  [
    'one fact of a matching',
    { id: 'a', type: 'matching', facts: ['f1', 'f2', 'f3'] },
    { id: 'b', facts: ['f3'] },
  ],
];

/** Two candidates that may stand side by side. */
const neighbours: readonly (readonly [why: string, one: Sketch, other: Sketch])[] = [
  ['two sentences', { id: 'a', sentence: 'a1p1s1' }, { id: 'b', sentence: 'a1p1s2' }],
  ['two facts', { id: 'a', facts: ['f1'] }, { id: 'b', facts: ['f2'] }],
  ['two keys', { id: 'a', key: 'Peter Hale' }, { id: 'b', key: 'Peter Senn' }],
  [
    'a question that names the key of another, and asks of something else',
    { id: 'a', key: 'Anna Karlsen', prompt: 'Who opened the museum in Bergen?' },
    { id: 'b', prompt: 'Where was Anna Karlsen born?' },
  ],
  [
    'a sentence of a gapped paragraph',
    { id: 'a', type: 'word-bank', sentence: 'a1p1s1' },
    { id: 'b', sentence: 'a1p1s1' },
  ],
  [
    'two statements without a key',
    { id: 'a', type: 'true-false', key: 'x' },
    { id: 'b', type: 'true-false', key: 'x' },
  ],
];

describe('select never takes both of', () => {
  it.each(collisions)('%s', (_why, one, other) => {
    expect(ids([candidate(one), candidate(other)])).toHaveLength(1);
    expect(ids([candidate(other), candidate(one)])).toHaveLength(1);
  });
  it.each(neighbours)('but takes both of %s', (_why, one, other) => {
    const both = [candidate(one), candidate(other)];
    expect(ids(both, { types: both.map(({ item }) => item.type) })).toEqual(['a', 'b']);
  });
});

describe('a shortfall', () => {
  it('is told with both numbers', () => {
    const { notices } = take(many('choice', 3));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ stage: 'select', code: 'too-few-items' });
    expect(notices[0]?.message).toMatch(/^3 of 10 questions: .+\.$/);
  });

  const same = Array.from({ length: 12 }, (_, index) => candidate({ id: `s${index}`, facts: ['f1'] }));
  const rows: readonly [string, readonly Candidate[], Partial<ContentOptions>, string][] = [
    ['nothing at all', [], {}, 'no statement of the text is certain and plain enough to ask about; longer'],
    ['no others', many('choice', 3), {}, 'no other question could be made.'],
    [
      'no others of a type',
      [...many('choice', 9), ...many('list', 2)],
      { types: ['list'] },
      'no other question keeps to --types; leave out --types for a wider choice.',
    ],
    [
      'no question of a type',
      [...many('list', 2), ...many('choice', 9)],
      { types: ['ordering', 'open'] },
      'no question of type ordering or open could be made; the text gives choice and list.',
    ],
    [
      'no question of a skill',
      many('choice', 9),
      { skills: ['interpret'] },
      'no question of skill interpret could be made; the text gives retrieve.',
    ],
    [
      'a name that is not there',
      many('choice', 9),
      { focus: 'Napoleon' },
      'nothing in the article that can be asked about mentions “Napoleon”.',
    ],
    [
      'paragraphs that are not there',
      same,
      { paragraphs: { first: 40, last: 50 } },
      'the article has 11 paragraphs.',
    ],
    [
      'paragraphs that give nothing',
      same,
      { paragraphs: { first: 11, last: 11 } },
      'nothing in these paragraphs is certain and plain enough to ask about.',
    ],
    [
      'the same facts',
      same,
      {},
      "the other 11 questions that could be made ask for the same facts or give another's answer away.",
    ],
    [
      'the same facts, of one type',
      [...same.slice(0, 2), ...many('list', 2)],
      { types: ['choice'] },
      "the other question that keeps to --types asks for the same facts or gives another's answer away; leave out --types",
    ],
    [
      'a type that is not of the mix',
      many('true-false', 2),
      {},
      'the other 2 questions that could be made are held back, since few of their kinds are good (--types true-false lets them in).',
    ],
    [
      'too many of a kind',
      many('matching', 5, 30),
      {},
      'the other 2 questions that could be made would make too many of one kind.',
    ],
    [
      'several reasons',
      [...same.slice(0, 3), ...many('true-false', 1)],
      {},
      "of the other 3 questions that could be made, 2 ask for the same facts or give another's answer away; and 1 is held back, since few of its kind are good (--types true-false lets it in).",
    ],
  ];

  it.each(rows)('is told with its reason: %s', (_, candidates, options, reason) => {
    expect(take(candidates, options).notices[0]?.message).toContain(reason);
  });

  it('is told of nothing at all', () => {
    const { value, notices } = take([]);
    expect(value).toEqual({
      items: [],
      sections: [],
      versions: [{ name: 'A', items: [], mostChoices: null, choices: {} }],
    });
    expect(notices[0]?.code).toBe('too-few-items');
  });
});
