import { describe, expect, it } from 'vitest';
import { type ContentOptions, defaultContentOptions } from '../../../src/model/options.js';
import { pick } from '../../../src/questions/select/pick.js';
import { candidate, type Sketch } from './candidates.js';

function pickIds(
  sketches: readonly Sketch[],
  options: Partial<ContentOptions>,
  kept: readonly Sketch[] = [],
): readonly string[] {
  return pick(sketches.map(candidate), kept.map(candidate), { ...defaultContentOptions, ...options })
    .map(({ item }) => item.id)
    .toSorted();
}

/** An item that stands in the way of two others. */
const wide: Sketch = { id: 'wide', facts: ['f1', 'f2'], worth: 0.9 };
const left: Sketch = { id: 'left', facts: ['f1'], worth: 0.4 };
const right: Sketch = { id: 'right', facts: ['f2'], worth: 0.4 };

describe('pick', () => {
  it('takes the best where that is enough', () => {
    expect(pickIds([left, wide, right], { questions: 1 })).toEqual(['wide']);
  });

  it('gives up one item for two where it falls short', () => {
    expect(pickIds([left, wide, right], { questions: 2 })).toEqual(['left', 'right']);
  });

  it('keeps an item that would make place for one only', () => {
    expect(pickIds([left, wide], { questions: 2 })).toEqual(['wide']);
  });

  it('never gives up what is kept, and takes nothing beside it that collides', () => {
    expect(pickIds([left, right], { questions: 2 }, [wide])).toEqual(['wide']);
    const far: Sketch = { id: 'far', worth: 0.1 };
    expect(pickIds([left, right, far], { questions: 2 }, [wide])).toEqual(['far', 'wide']);
  });

  it('asks for a reason first while there is none', () => {
    const what: Sketch = { id: 'what', prompt: 'What closed the bridge near the station?', worth: 0.6 };
    const why: Sketch = { id: 'why', prompt: 'Why did the town close the old market?', worth: 0.4 };
    const many: Sketch = { id: 'many', prompt: 'How many boats left the island?', worth: 0.4 };
    expect(pickIds([what, why], { questions: 1 })).toEqual(['why']);
    expect(pickIds([what, many], { questions: 1 })).toEqual(['what']);
  });

  it('holds no more of what is alike than a pack of ten can bear', () => {
    const sketches = (form: string, type: Sketch['type'], count: number) =>
      Array.from(
        { length: count },
        (_, index): Sketch => ({
          id: `${form.charAt(0)}${index}`,
          form,
          paragraph: index + 1,
          ...(type === undefined ? {} : { type }),
        }),
      );
    const taken = (form: string, type?: Sketch['type']) =>
      pickIds(sketches(form, type, 6), { questions: 10 }).length;
    expect(taken('word-bank-paragraph', 'word-bank')).toBe(3);
    expect(taken('statement-false', 'true-false')).toBe(0);
    expect(taken('saying-quote-speaker')).toBe(3);
    expect(taken('cloze-sentence', 'cloze')).toBe(0);
    expect(taken('quoted')).toBe(2);
    expect(taken('word-meaning')).toBe(2);
    for (const form of ['said', 'true-of', 'matching-halves']) expect(taken(form), form).toBe(0);
    expect(taken('word-for-meaning')).toBe(2);
    expect(taken('matching-words', 'matching')).toBe(2);
    expect(taken('event-when-year')).toBe(3);
    expect(taken('event-agent-who')).toBe(6);
    expect(taken('matching-positions', 'matching')).toBe(1);
    expect(taken('matching-paragraphs', 'matching')).toBe(0);
    for (const form of ['reference', 'best-summary', 'years-between', 'role-office', 'claim'])
      expect(taken(form), form).toBe(0);
  });

  it('takes more of one kind only where nothing else is left', () => {
    const banks = Array.from(
      { length: 5 },
      (_, index): Sketch => ({
        id: `b${index}`,
        type: 'word-bank',
        paragraph: index + 1,
        worth: 1,
      }),
    );
    const others = Array.from({ length: 8 }, (_, index): Sketch => ({ id: `o${index}`, worth: 0.1 }));
    const taken = (sketches: readonly Sketch[]) => pickIds(sketches, { questions: 10 });
    expect(taken([...banks, ...others]).filter((id) => id.startsWith('b'))).toHaveLength(2);
    expect(taken([...banks, ...others.slice(0, 3)]).filter((id) => id.startsWith('b'))).toHaveLength(3);
  });

  it('takes what comes only when asked for where its skill is asked for, and nothing else is left', () => {
    const references = [1, 2, 3].map(
      (paragraph): Sketch => ({ id: `r${paragraph}`, form: 'reference', paragraph }),
    );
    const other: Sketch = { id: 'other', worth: 0.1, paragraph: 4 };
    const asked = { questions: 2, skills: ['retrieve' as const] };
    expect(pickIds([...references, other], asked)).toContain('other');
    expect(pickIds([...references, other], asked)).toHaveLength(2);
    expect(pickIds([...references, other], { questions: 2 })).toEqual(['other']);
    const halves: Sketch = { id: 'h', form: 'matching-halves' };
    expect(pickIds([halves], asked)).toEqual([]);
  });

  it('keeps what is not stated apart from names that were exchanged', () => {
    const statement = (id: string, form: string): Sketch => ({ id, form, type: 'true-false' });
    const open = statement('open', 'not-stated');
    const pair = (form: string) =>
      pickIds([open, statement('other', form)], { questions: 2, types: ['true-false'] });
    expect(pair('statement-exchanged')).toHaveLength(1);
    expect(pair('statement-false')).toHaveLength(2);
    expect(pair('statement-true')).toHaveLength(2);
  });

  it('asks nothing in the same words twice', () => {
    const said = (id: string): Sketch => ({ id, prompt: 'What did Anna Karlsen say?' });
    expect(pickIds([said('a'), said('b')], { questions: 2 })).toHaveLength(1);
  });

  it('asks for one answer twice at the most, in items of two types from two places', () => {
    const asking = (id: string, type: Sketch['type'], paragraph: number): Sketch => ({
      id,
      key: 'Anna Karlsen',
      paragraph,
      ...(type === undefined ? {} : { type }),
    });
    const rows: readonly (readonly [why: string, sketches: readonly Sketch[], ids: readonly string[]])[] = [
      ['other types', [asking('a', 'choice', 1), asking('b', 'short-answer', 2)], ['a', 'b']],
      ['one type', [asking('a', 'choice', 1), asking('b', 'choice', 2)], ['a']],
      ['one paragraph', [asking('a', 'choice', 1), asking('b', 'short-answer', 1)], ['b']],
      [
        'a third',
        [asking('a', 'choice', 1), asking('b', 'short-answer', 2), asking('c', 'list', 3)],
        ['b', 'c'],
      ],
    ];
    for (const [why, sketches, ids] of rows) expect(pickIds(sketches, { questions: 10 }), why).toEqual(ids);
  });

  it('asks twice about one sentence only for different things', () => {
    const on = (id: string, prompt: string): Sketch => ({ id, prompt, sentence: 'a1p1s1' });
    const job = on('job', 'What is the job of Peter Hale?');
    const words = on('words', 'Who said, “The old bridge is safe for everybody”?');
    const bridge = on('bridge', 'Who told the town that the old bridge is safe for everybody?');
    expect(pickIds([job, words], { questions: 10 })).toEqual(['job', 'words']);
    expect(pickIds([words, bridge], { questions: 10 })).toHaveLength(1);
  });

  it('asks no question that turns another of its sentence round', () => {
    const sketches: readonly Sketch[] = [
      {
        id: 'a',
        prompt: 'What will happen if the dam breaks?',
        key: 'The valley will be flooded',
        sentence: 'a1p1s1',
      },
      {
        id: 'b',
        prompt: 'Under what condition will the farms and fields of Arendal stand in water?',
        key: 'If the dam breaks',
        sentence: 'a1p1s1',
      },
    ];
    const taken = (pair: readonly Sketch[]) => pick(pair.map(candidate), [], defaultContentOptions).length;
    expect(taken(sketches)).toBe(1);
    expect(
      taken(
        sketches.map((sketch) => ({
          ...sketch,
          sentence: `a1p1s${sketch.id}`,
          paragraph: sketch.id === 'a' ? 1 : 2,
        })),
      ),
    ).toBe(2);
  });
  it('lets a passage hold an answer far from what the question asks', () => {
    const filler = 'and so on and on it went for all of them that day until the evening came at last '.repeat(
      3,
    );
    const passage = (text: string) => {
      const made = candidate({ id: 'bank', type: 'word-bank' });
      return made.item.type === 'word-bank'
        ? { ...made, item: { ...made.item, segments: [{ text }, { blank: 'bankb' }] } }
        : made;
    };
    const asked = candidate({
      id: 'asked',
      type: 'short-answer',
      prompt: 'Who opened the museum in Bergen?',
      key: 'Anna Karlsen',
    });
    const taken = (text: string) =>
      pick([passage(text), asked], [], { ...defaultContentOptions, questions: 10 }).length;
    expect(taken('Anna Karlsen opened the old museum in Bergen.')).toBe(1);
    expect(taken(`Anna Karlsen ate. ${filler} A museum opened in Bergen.`)).toBe(2);
  });

  it('asks for one meaning before it asks for more of the text', () => {
    const what: Sketch = { id: 'what', worth: 0.6 };
    const word = { ...candidate({ id: 'word', worth: 0.4 }), family: 'vocabulary' as const };
    const options = { ...defaultContentOptions, questions: 1 };
    expect(pick([candidate(what), word], [], options).map(({ item }) => item.id)).toEqual(['word']);
  });

  it('aims at the level', () => {
    const [easy, middle, hard] = [0.1, 0.4, 0.8].map((difficulty, index) => {
      const made = candidate({ id: `d${index}`, worth: index === 1 ? 0.6 : 0.5 });
      return { ...made, item: { ...made.item, difficulty } };
    });
    const rows = [easy, middle, hard].filter((made) => made !== undefined);
    const first = (level: ContentOptions['level']) =>
      pick(rows, [], { ...defaultContentOptions, level, questions: 1 }).map(({ item }) => item.id);
    expect(first('easy')).toEqual(['d0']);
    expect(first('standard')).toEqual(['d1']);
    expect(first('hard')).toEqual(['d2']);
  });
});
