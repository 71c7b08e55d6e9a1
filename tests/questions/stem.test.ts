import { describe, expect, it } from 'vitest';
import { wordCount } from '../../src/base/text.js';
import type { Fact } from '../../src/model/fact.js';
import { readQuestionForms } from '../../src/questions/forms/question-form.js';
import { placed, stemOf } from '../../src/questions/stem.js';
import { compileTemplates } from '../../src/template/compile.js';
import { fact, phrase } from './distractors/builders.js';

const action = {
  lemma: 'open',
  tense: 'past',
  voice: 'active',
  negated: false,
  finite: 'opened',
  singular: 'opened',
  auxiliary: 'did',
  main: 'open',
} as const;

const opening = fact({
  text: 'Anna Karlsen opened the museum of Bergen in 1998.',
  action,
  roles: {
    agent: phrase('Anna Karlsen', { type: 'person' }),
    patient: phrase('the museum of Bergen', { range: { first: 2, end: 6 } }),
    time: phrase('1998', { marker: 'in', type: 'date', range: { first: 7, end: 8 } }),
  },
});

/** The stem that a wording gives over a fact. */
function stem(wording: string, over: Fact = opening, key = 'Anna Karlsen'): string | null {
  const source = `---\nfact: event\nasks: agent\nskill: retrieve\ntypes: [short-answer]\n---\n${wording}\n`;
  const set = compileTemplates([{ path: 'questions/mine.hbs', source }], 'teacher');
  const [form] = readQuestionForms(set);
  const [template] = form?.wordings ?? [];
  if (form === undefined || template === undefined) throw new Error('no form');
  return stemOf(over, form, template, key);
}

describe('stemOf', () => {
  const rows: readonly (readonly [wording: string, stem: string])[] = [
    ['Who {{singular}} {{rest}}?', 'Who opened the museum of Bergen in 1998?'],
    ['who {{singular}} {{rest}} ?', 'Who opened the museum of Bergen in 1998?'],
    ['Which person {{singular}} {{patient}} {{time}}?', 'Which person opened the museum of Bergen in 1998?'],
    ['Who {{singular}} {{patient}}{{#if place}} {{place}}{{/if}}?', 'Who opened the museum of Bergen?'],
  ];
  it.each(rows)('words %j', (wording, expected) => {
    expect(stem(wording)).toBe(expected);
  });

  it('puts the source of a claim first', () => {
    const claim = fact({ ...opening, attribution: { speaker: 'the police', verb: 'said' } });
    expect(stem('Who {{singular}} {{rest}}?', claim)).toBe(
      'According to the police, who opened the museum of Bergen in 1998?',
    );
  });

  it('names a source once', () => {
    const claim = fact({ ...opening, attribution: { speaker: 'the police', verb: 'said' } });
    expect(stem('Who, says {{source}}, {{singular}} {{patient}}?', claim)).toBe(
      'Who, says the police, opened the museum of Bergen?',
    );
  });

  it('leaves out what can go before it grows too long', () => {
    const long = 'the new wing of the museum of modern art in the old harbour of Bergen';
    const wide = fact({
      ...opening,
      roles: { ...opening.roles, patient: phrase(long), manner: phrase('with a long speech and a song') },
    });
    const made = stem('Who {{singular}} {{rest}}?', wide);
    expect(made).toContain(long);
    expect(made).not.toContain('speech');
    expect(wordCount(made ?? '')).toBeLessThanOrEqual(20);
  });

  const none: readonly (readonly [why: string, wording: string, key: string])[] = [
    ['says its key', 'Who but Anna Karlsen {{singular}} {{patient}}?', 'Anna Karlsen'],
    ['says half of its key', 'Which Karlsen {{singular}} {{patient}}?', 'Anna Karlsen'],
    ['has a key of empty words', 'Who {{singular}} {{patient}}?', 'the'],
    ['is too short', 'Who {{singular}}?', 'Anna Karlsen'],
    ['tells too little', 'Who was it that {{singular}}?', 'Anna Karlsen'],
    [
      'is too long',
      'Who of all the many people who ever came to the town by the sea in the north {{singular}} {{patient}}?',
      'Anna Karlsen',
    ],
  ];
  it.each(none)('gives none that %s', (_why, wording, key) => {
    expect(stem(wording, opening, key)).toBeNull();
  });
});

describe('placed', () => {
  const rows: readonly (readonly [stem: string, placed: string])[] = [
    ['Who opened the museum of Bergen?', 'According to paragraph 4, who opened the museum of Bergen?'],
    ['In which year was it sold?', 'According to paragraph 4, in which year was it sold?'],
    [
      'What did Anna Karlsen open in Bergen?',
      'According to paragraph 4, what did Anna Karlsen open in Bergen?',
    ],
    [
      'According to the police, who opened the museum?',
      'According to the police in paragraph 4, who opened the museum?',
    ],
    [
      'According to Anna Karlsen, what did Bergen buy?',
      'According to Anna Karlsen in paragraph 4, what did Bergen buy?',
    ],
    ['Who said, “The lamp is old”?', 'According to paragraph 4, who said, “The lamp is old”?'],
    // Twenty words, as many as a stem may have.
    [
      'Who opened the old museum of the small town of Bergen by the sea in the far north in 1998?',
      'According to paragraph 4, who opened the old museum of the small town of Bergen by the sea in the far north in 1998?',
    ],
    // The words of a quotation are read as one thing.
    [
      'Who said, “The law is good and clear to everybody in Norway, and it helps the sailors of the whole north”?',
      'According to paragraph 4, who said, “The law is good and clear to everybody in Norway, and it helps the sailors of the whole north”?',
    ],
  ];
  it.each(rows)('puts %j in its paragraph', (stem, expected) => {
    expect(placed(stem, 4)).toBe(expected);
  });

  it.each([
    'Who opened the new old museum of the small town of Bergen by the cold sea in the far north in May 1998?',
    'According to the police, who opened the new old museum of the town of Bergen by the sea in the north in May 1998?',
  ])('gives none where %j grows too long', (stem) => {
    expect(placed(stem, 4)).toBeNull();
  });
});
