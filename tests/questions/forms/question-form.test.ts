import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { readQuestionForms } from '../../../src/questions/forms/question-form.js';
import { builtInTemplates } from '../../../src/template/built-in.js';
import { compileTemplates } from '../../../src/template/compile.js';

const settings = {
  fact: 'event',
  asks: 'agent',
  answer: '[person, organization]',
  needs: '[patient]',
  when: '[active, positive]',
  types: '[choice, short-answer]',
  skill: 'retrieve',
};

/** Reads one form whose settings are sound but for the change; undefined takes one out. */
function readForm(
  change: Readonly<Record<string, string | undefined>>,
  wording = 'Who {{singular}} {{rest}}?',
) {
  const lines = Object.entries({ ...settings, ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  const source = `---\n${lines.join('\n')}\n---\n${wording}\n`;
  return readQuestionForms(compileTemplates([{ path: 'questions/mine.hbs', source }], 'teacher'));
}

describe('readQuestionForms', () => {
  it('reads every setting', () => {
    const [form] = readForm({ without: '[place]' });
    expect(form).toMatchObject({
      name: 'mine',
      fact: 'event',
      asks: 'agent',
      answer: ['person', 'organization'],
      needs: ['patient'],
      without: ['place'],
      when: ['active', 'positive'],
      types: ['choice', 'short-answer'],
      skill: 'retrieve',
    });
  });

  it('takes what is not said as no demand', () => {
    const [form] = readForm({ answer: undefined, needs: undefined, when: undefined });
    expect(form).toMatchObject({ answer: [], needs: [], without: [], when: [] });
  });

  it('reads each wording', () => {
    const [form] = readForm({}, 'Who {{singular}} {{rest}}?\n---\nWhich person {{singular}} {{rest}}?');
    expect(form?.wordings).toHaveLength(2);
  });

  it('reads the built-in forms, twenty at the least', () => {
    expect(readQuestionForms(builtInTemplates).length).toBeGreaterThanOrEqual(20);
  });

  it('reads no form from a set without one', () => {
    expect(readQuestionForms(compileTemplates([], 'teacher'))).toEqual([]);
  });
});

const refused: readonly (readonly [
  what: string,
  change: Readonly<Record<string, string | undefined>>,
  line: number,
  message: RegExp,
])[] = [
  ['a kind of fact', { fact: 'happening' }, 2, /"fact" has no "happening".*event.*list/],
  ['a role', { asks: 'doer' }, 3, /"asks" has no "doer".*agent.*members/],
  ['a type of answer', { answer: '[person, animal]' }, 4, /"answer" has no "animal".*place.*amount/],
  ['a needed role', { needs: '[object]' }, 5, /"needs" has no "object".*patient/],
  ['a condition', { when: '[active, sunny]' }, 6, /"when" has no "sunny".*passive.*quoted/],
  ['a type of item', { types: '[essay]' }, 7, /"types" has no "essay".*choice.*short-answer/],
  ['a skill', { skill: 'guess' }, 8, /"skill" has no "guess".*retrieve.*evaluate/],
  ['a forbidden role', { without: '[object]' }, 9, /"without" has no "object".*patient/],
  ['a setting', { level: 'hard' }, 9, /no setting "level".*fact.*skill/],
];

describe('readQuestionForms refuses with file, line and what is allowed', () => {
  it.each(refused)('%s that is not there', (_what, change, line, message) => {
    expect(() => readForm(change)).toThrow(UserError);
    expect(() => readForm(change)).toThrow(new RegExp(`^teacher/questions/mine\\.hbs:${line}: `));
    expect(() => readForm(change)).toThrow(message);
  });

  it('a key that no fact has, in any wording', () => {
    const wording = 'Who {{singular}} {{rest}}?\n---\nWho {{singular}} {{weather}}?';
    expect(() => readForm({}, wording)).toThrow(/^teacher\/questions\/mine\.hbs:12: .*"weather".*agent/);
  });

  it.each(['fact', 'asks', 'skill'])('a form without %s', (name) => {
    expect(() => readForm({ [name]: undefined })).toThrow(/mine\.hbs: .* needs one of: /);
  });

  it('two kinds of fact at once', () => {
    expect(() => readForm({ fact: '[event, state]' })).toThrow(/"fact" needs one of/);
  });
});
