import { describe, expect, it } from 'vitest';
import { drawings, drawQuestions, type QuestionEntry } from '../../../src/bench/quality/questions.js';
import { readQuestionForms } from '../../../src/questions/forms/question-form.js';
import { builtInTemplates } from '../../../src/template/built-in.js';
import { readText } from '../../facts/builders.js';

const forms = readQuestionForms(builtInTemplates);

const text =
  'Peter Hale sold an old boat in Bergen. Peter Hale sold a house in Bergen in 1999.\n\nWhat came next\n\nGardeners planted 250 apple trees in the park of Bergen. Anna Karlsen said that the divers of Bergen found the lamp of the lighthouse.';

const { analysis } = readText(text, 'News of the week');
const plain = drawQuestions(analysis, forms, 'all');
const placed = drawQuestions(analysis, forms, 'placed');

function find(entries: readonly QuestionEntry[], prompt: string): QuestionEntry | undefined {
  return entries.find(({ rendered }) => rendered.prompt === prompt);
}

const rows: readonly (readonly [prompt: string, key: string, form: string, doubts: number])[] = [
  ['Who sold an old boat in Bergen?', 'Peter Hale', 'event-agent-who', 0],
  ['How many apple trees did gardeners plant in the park of Bergen?', '250', 'event-how-many', 0],
  // A doubt drops it: he sold a house too.
  ['What did Peter Hale sell in Bergen?', 'An old boat', 'event-patient-what', 1],
  // So does the verb: what they found, and where, the stem leaves open.
  [
    'According to Anna Karlsen, what did the divers of Bergen find?',
    'The lamp of the lighthouse',
    'event-patient-what',
    1,
  ],
];

describe('drawQuestions', () => {
  it.each(rows)('asks %j', (prompt, key, form, doubts) => {
    const entry = find(plain.questions, prompt);
    expect(entry).toMatchObject({ system: 'quizpress', article: 'report', form, doubts });
    expect(entry?.rendered).toEqual({ label: 'short answer', prompt, lines: [], key: [key] });
    expect(entry?.signals.get('placed')).toBe(0);
    expect(entry?.isAsked).toBe(false);
  });

  it('draws of those that are asked none that a doubt drops, and each with or without its paragraph', () => {
    const { questions } = drawQuestions(analysis, forms, 'asked');
    const prompts = questions.map(({ rendered }) => rendered.prompt);
    expect(prompts).toContain('Who sold an old boat in Bergen?');
    expect(prompts).not.toContain('What did Peter Hale sell in Bergen?');
    expect(new Set(questions.map(({ isAsked, doubts }) => `${isAsked} ${doubts}`))).toEqual(
      new Set(['true 0']),
    );
    expect(prompts.length).toBeLessThan(plain.questions.length);
  });

  it('asks nothing twice', () => {
    const asked = plain.questions.map(({ rendered }) => `${rendered.prompt} ${rendered.key.join()}`);
    expect(asked.length).toBeGreaterThan(rows.length);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('names the paragraph as numbered beside the text, headings not counted', () => {
    const entry = find(
      placed.questions,
      'According to paragraph 2, how many apple trees did gardeners plant in the park of Bergen?',
    );
    expect(entry?.signals.get('placed')).toBe(1);
    expect(placed.text).toContain('\n\n[1] Peter Hale sold an old boat');
    expect(placed.text).toContain('\n\nWhat came next\n\n[2] Gardeners planted');
    expect(placed.questions.filter(({ rendered }) => !rendered.prompt.includes(' paragraph '))).toEqual([]);
  });

  it('has neither numbers nor paragraphs where none are asked for', () => {
    expect(plain.text).toContain('News of the week\n\nPeter Hale sold an old boat');
    expect(plain.text).not.toMatch(/\[\d\]/u);
    expect(plain.questions.filter(({ rendered }) => rendered.prompt.includes('paragraph'))).toEqual([]);
  });

  it.each([
    // Which lamp? The paragraph says it.
    ['hat did Anna Karlsen say about the lamp?', 2],
    ['ho said, "The lamp is the oldest in the whole of Norway"?', 0],
  ])('the place settles doubts about W%s: %i', (prompt, settled) => {
    const lamp = '"The lamp is the oldest in the whole of Norway," said Anna Karlsen.';
    const reading = readText(lamp, 'News of the week').analysis;
    const doubtsOf = (isPlaced: boolean) =>
      drawQuestions(reading, forms, isPlaced ? 'placed' : 'all').questions.find(({ rendered }) =>
        rendered.prompt.endsWith(prompt),
      )?.doubts ?? Number.NaN;
    expect(doubtsOf(false) - doubtsOf(true)).toBe(settled);
  });

  it('asks nothing where nothing is told', () => {
    const { analysis: empty } = readText('We did what we had to do.');
    expect(drawings.flatMap((drawing) => drawQuestions(empty, forms, drawing).questions)).toEqual([]);
  });
});
