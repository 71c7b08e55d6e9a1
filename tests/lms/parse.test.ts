import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { checkPack, parsePack } from '../../src/lms/parse.js';
import { sampleItems, samplePack } from './sample.js';

const whole = JSON.stringify(samplePack);

/** The sample's JSON with one value replaced, or taken away where it is undefined; the path has JSON's own steps. */
function edited(path: readonly (string | number)[], value: unknown): string {
  const change = (node: unknown, steps: readonly (string | number)[]): unknown => {
    const [step, ...rest] = steps;
    if (step === undefined) {
      return value;
    }
    if (Array.isArray(node)) {
      return node.map((member, index) => (index === step ? change(member, rest) : member));
    }
    const entries = new Map(Object.entries(node ?? {}));
    entries.set(String(step), change(entries.get(String(step)), rest));
    return Object.fromEntries(entries);
  };
  return JSON.stringify(change(JSON.parse(whole), path));
}

function messageOf(text: string): string {
  try {
    parsePack(text);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error instanceof UserError ? error.message : '';
  }
}

describe('what is refused, and how that is told', () => {
  const choice = 'item 1 (“Which village did the river Lune flood on Monday?”), items[0]';
  test.each([
    ['{"a": 1,}', 'This is not JSON'],
    ['', 'This is not JSON'],
    ['[]', 'must be an object in { }, not []'],
    ['null', 'must be an object in { }, not null'],
    ['{}', '"format" is missing'],
    [edited(['format'], 'quiz'), 'format: must be "quizpress-quiz", not "quiz"'],
    [
      edited(['version'], '2.0.0'),
      'version: this file is of version "2.0.0" of the format, and this quizpress reads "1.0.0"; use the quizpress that made it',
    ],
    [edited(['items', 0, 'prompt'], ''), 'item 1, items[0].prompt: must not be empty, not ""'],
    [
      edited(['items', 0, 'prompt'], undefined),
      'item 1, items[0]: "prompt" is missing (What the student reads',
    ],
    [
      edited(['items', 0, 'promt'], 'Who?'),
      `${choice}: "promt" is not known here; allowed are "id", "origin"`,
    ],
    [edited(['items', 0, 'points'], 0), `${choice}.points: must be above 0, not 0`],
    [edited(['items', 0, 'points'], '1'), `${choice}.points: must be a number, not "1"`],
    [edited(['items', 0, 'difficulty'], 2), `${choice}.difficulty: must be at most 1, not 2`],
    [edited(['items', 0, 'type'], 'multiple'), `${choice}: "type" must be "choice", "true-false"`],
    [edited(['items', 0, 'type'], undefined), '"type" must be "choice"'],
    [edited(['items', 0, 'skill'], 'guess'), `${choice}.skill: must be "retrieve", "infer"`],
    [edited(['items', 0, 'id'], '7 up'), `${choice}.id: must be an id: a letter first`],
    [edited(['items', 0, 'choices'], [{ text: 'one', correct: true }]), 'must have at least 2 entries'],
    [edited(['items', 0, 'choices', 1, 'text'], undefined), `${choice}.choices[1]: "text" is missing`],
    [edited(['items', 0, 'tags'], { qar: 'right-there' }), `${choice}.tags: "pirls" is missing`],
    [edited(['items', 0, 'tags'], 5), `${choice}.tags: must be an object with "qar"`],
    [edited(['items', 0, 'evidence', 0], 'a1p1s1'), `${choice}.evidence[0]: must be an object in { }`],
    [
      edited(['items', 1, 'answer'], true),
      'items[1].answer: must be "true", "false", "not-stated", not true',
    ],
    [
      edited(['items', 6, 'segments', 0], 'The river '),
      'segments[0]: must be an object with "text" or an object with "blank"',
    ],
    [edited(['items', 8, 'key', 0], ['l1']), 'items[8].key[0]: must have at least 2 entries'],
    [
      edited(['summary', 'gist'], 'A flood.'),
      'summary.gist: must be an object with "text", "evidence" or null',
    ],
    [edited(['articles', 0, 'source', 'published'], 'May'), 'must be a date such as 2024-01-31, not "May"'],
    [edited(['items'], {}), 'items: must be a list in [ ], not {}'],
  ])('%#: %s', (text, message) => expect(messageOf(text)).toContain(message));

  test('says where JSON is broken', () => {
    expect(messageOf('{\n  "a": 1,\n  "b": nonsense\n}')).toContain('line 3: unexpected nonsense');
  });

  test('tells each fault once', () => {
    const message = messageOf(edited(['items', 0, 'tags', 'dok'], 9));
    expect(message.split('\n')).toHaveLength(2);
    expect(message).toContain('tags.dok: must be 1, 2, 3, 4, null, not 9');
  });

  test('ends after twenty', () => {
    const broken = { ...samplePack, items: Array.from({ length: 40 }, () => ({ type: 'open', prompt: 5 })) };
    const message = messageOf(JSON.stringify(broken));
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('and 20 more of the kind');
  });
});

describe('what only looks wrong', () => {
  test.each([
    ['a byte order mark', `\uFEFF${whole}`],
    ['other spacing', JSON.stringify(samplePack, null, 7)],
    ['marks of all formats in a prompt', edited(['items', 10, 'prompt'], '~=#{}:\\%*/<>&"\' ]]> // =1+1')],
    ['a null gist', edited(['summary', 'gist'], null)],
    ['no versions', edited(['versions'], [])],
    ['the same words in prompt and choice', edited(['items', 0, 'prompt'], 'Oak Hill')],
    ['an id with - and _', edited(['articles', 0, 'id'], 'a-1_b')],
  ])('%s', (_, text) => expect(checkPack(text)).toEqual([]));
});

describe("a teacher's item", () => {
  const add = (item: object): string => JSON.stringify({ ...samplePack, items: [...samplePack.items, item] });

  test('needs no more than type, prompt and key', () => {
    const { value, notices } = parsePack(
      add({
        type: 'choice',
        prompt: 'Is this mine?',
        choices: [{ text: 'Yes', correct: true }, { text: 'No' }],
      }),
    );
    expect(value.items.at(-1)).toEqual({
      id: expect.stringMatching(/^q/),
      origin: 'teacher',
      type: 'choice',
      prompt: 'Is this mine?',
      points: 1,
      skill: 'retrieve',
      difficulty: null,
      tags: null,
      evidence: [],
      choices: [
        { id: 'c1', text: 'Yes', correct: true, rationale: null, evidence: [] },
        { id: 'c2', text: 'No', correct: false, rationale: null, evidence: [] },
      ],
      explanation: null,
    });
    expect(value.items.slice(0, -1)).toEqual(samplePack.items);
    expect(notices.map(({ code }) => code)).toEqual(['section-mended', 'version-mended']);
    expect(value.sections[0]?.items.at(-1)).toBe(value.items.at(-1)?.id);
    expect(value.versions[0]?.items.at(-1)).toBe(value.items.at(-1)?.id);
  });

  test('of each type is filled in', () => {
    const rows = [
      { type: 'true-false', prompt: 'A', answer: 'true' },
      { type: 'short-answer', prompt: 'B', accepted: ['b'] },
      { type: 'list', prompt: 'C', answers: [{ accepted: ['c'] }], need: 1 },
      { type: 'cloze', prompt: 'D', segments: [{ blank: 'b1' }], blanks: [{ id: 'b1', accepted: ['d'] }] },
      { type: 'numeric', prompt: 'E', accepted: ['5'], number: { value: 5 } },
      { type: 'open', prompt: 'F' },
    ];
    const { value } = parsePack(JSON.stringify({ ...samplePack, items: [...samplePack.items, ...rows] }));
    expect(value.items.slice(-6)).toMatchObject([
      { threeWay: false, correction: null },
      { accepted: ['b'] },
      { answers: [{ accepted: ['c'], points: 1 }] },
      { bank: null, blanks: [{ choices: null }] },
      { number: { value: 5, tolerance: 0, unit: null } },
      { sample: null, rubric: [], keywords: [] },
    ]);
  });

  test('keeps its id while others come and go, and may have several right choices', () => {
    const mine = {
      type: 'choice',
      prompt: 'Mine?',
      choices: [
        { text: 'a', correct: true },
        { text: 'b', correct: true },
      ],
    };
    const alone = parsePack(JSON.stringify({ ...samplePack, items: [mine] })).value.items.at(-1)?.id;
    expect(parsePack(add(mine)).value.items.at(-1)?.id).toBe(alone);
  });

  test('copied from another with its id gets one of its own', () => {
    const { value } = parsePack(add({ ...sampleItems.open, prompt: 'A copy' }));
    expect(new Set(value.items.map(({ id }) => id)).size).toBe(samplePack.items.length + 1);
    expect(value.items.at(-2)?.id).toBe('qopen');
  });

  test('of a new type gets a section of its own', () => {
    const { value } = parsePack(JSON.stringify({ ...samplePack, sections: [], items: [sampleItems.open] }));
    expect(value.sections).toEqual([
      { id: 's1', title: 'Open questions', directions: 'Answer in full sentences.', items: ['qopen'] },
    ]);
  });
});

describe('lists of ids follow the edit', () => {
  test('when an item goes', () => {
    const { value, notices } = parsePack(JSON.stringify({ ...samplePack, items: samplePack.items.slice(1) }));
    expect(value.sections[0]?.items).not.toContain('qchoice');
    expect(value.versions[0]?.items).not.toContain('qchoice');
    expect(value.versions[0]?.choices).toEqual({});
    expect(notices.map(({ message }) => message)).toEqual([
      'Section “Questions” names qchoice, which is not among the items; left out.',
      'Version A was brought in line with the items and choices that are there now.',
    ]);
  });

  test('when a choice comes and another goes', () => {
    const choices = [...sampleItems.choice.choices.slice(1), { id: 'c4', text: 'Fir Wood' }];
    const { value } = parsePack(edited(['items', 0, 'choices'], choices));
    expect(value.versions[0]?.choices).toEqual({ qchoice: ['c2', 'c3', 'c4'] });
  });

  test('when an item stands in two sections', () => {
    const twice = [
      ...samplePack.sections,
      { id: 's2', title: 'More', directions: 'Go on.', items: ['qopen'] },
    ];
    const { value, notices } = parsePack(edited(['sections'], twice));
    expect(value.sections[1]?.items).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(['section-mended']);
  });
});
