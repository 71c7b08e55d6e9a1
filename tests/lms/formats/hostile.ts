import type { ChoiceItem, Item } from '../../../src/model/item.js';
import type { StudyPack } from '../../../src/model/quiz.js';
import { sampleItems, samplePack } from '../sample.js';

/** Texts that one format or another takes for marks of its own. */
export const hostileTexts: readonly string[] = [
  '~ = # { } : \\ % * / < > & " \'',
  'a ]]> b <![CDATA[ c',
  '{1:SHORTANSWER:=x~%50%y#z}',
  '[[1]] and [gap1] and [b1]',
  'first line\n\nthird line\n// no comment',
  '=1+1',
  '// at the start',
  '->  -> both',
  '&amp; &lt; &#35; &nbsp;',
  '<script>alert("x")</script><b>bold</b>',
  '\\n \\t \\{ \\\\',
  'العربية עברית',
  'emoji 👩🏽‍🚀 and 🏳️‍🌈',
  'e\u0301 n\u0303 o\u0308',
  '$CATEGORY: $course$/x',
  '::name:: [html]x',
  '%50% %-50% 100%',
  '“curly” ‘quotes’ – — …',
  '{{template}} `tick` $x',
  'x'.repeat(5000),
];

/** Texts with characters that no XML may hold: they are lost, and nothing else is. */
export const unprintable: readonly (readonly [string, string])[] = [
  ['a\u0000b', 'ab'],
  ['a\u0008\u000b\u001fb', 'ab'],
  ['a\uFFFEb\uFFFF', 'ab'],
  ['a\uD800b', 'a\uFFFDb'],
];

/** The sample's items with every text that a student reads or writes made hostile; each text stays different. */
export function hostileItems(text: string): readonly Item[] {
  const {
    choice,
    trueFalse,
    notStated,
    shortAnswer,
    numeric,
    list,
    cloze,
    wordBank,
    matching,
    ordering,
    open,
  } = sampleItems;
  return [
    {
      ...choice,
      prompt: text,
      choices: choice.choices.map((each) => ({ ...each, text: `${each.id} ${text}`, rationale: text })),
    },
    { ...trueFalse, prompt: text, correction: `Not ${text}` },
    { ...notStated, prompt: text },
    { ...shortAnswer, prompt: text, accepted: [text, `b ${text}`], explanation: text },
    { ...numeric, prompt: text, number: { ...numeric.number, unit: text } },
    {
      ...list,
      prompt: text,
      answers: [
        { accepted: [text], points: 1 },
        { accepted: [`b ${text}`], points: 1 },
      ],
    },
    {
      ...cloze,
      prompt: text,
      segments: [{ text }, { blank: 'b1' }, { text }, { blank: 'b2' }],
      blanks: [
        { id: 'b1', accepted: [text], choices: null },
        { id: 'b2', accepted: [text], choices: [`a ${text}`, text, `c ${text}`] },
      ],
    },
    {
      ...wordBank,
      prompt: text,
      segments: [{ text }, { blank: 'b1' }, { text }, { blank: 'b2' }],
      blanks: [
        { id: 'b1', accepted: [text], choices: null },
        { id: 'b2', accepted: [`b ${text}`], choices: null },
      ],
      bank: [`b ${text}`, text, `c ${text}`],
    },
    {
      ...matching,
      prompt: text,
      left: matching.left.map((entry) => ({ ...entry, text: `${entry.id} ${text}` })),
      right: matching.right.map((entry) => ({ ...entry, text: `${entry.id} ${text}` })),
    },
    {
      ...ordering,
      prompt: text,
      entries: ordering.entries.map((entry) => ({ ...entry, text: `${entry.id} ${text}` })),
    },
    { ...open, prompt: text, sample: text, keywords: [text], rubric: [{ criterion: text, points: 2 }] },
  ];
}

/** Items of the shapes that the sample lacks, with hostile texts: gaps of one kind, near numbers, long keys, doubles. */
export function rareItems(text: string): readonly Item[] {
  const { shortAnswer, numeric, list, cloze, wordBank, matching, ordering } = sampleItems;
  const segments = [{ text }, { blank: 'b1' }, { text: ' — ' }, { blank: 'b2' }, { text }];
  const blank = (id: string, choices: readonly string[] | null) => ({
    id,
    accepted: [text, `b ${text}`],
    choices,
  });
  const options = [`a ${text}`, text, `c ${text}`];
  const near = { value: 1234.5678901234, tolerance: 0.25, unit: text };
  return [
    {
      ...cloze,
      id: 'qgaps',
      prompt: text,
      segments,
      blanks: [blank('b1', null), blank('b2', null)],
      bank: null,
    },
    {
      ...cloze,
      id: 'qoptions',
      prompt: text,
      segments,
      blanks: [blank('b1', options), blank('b2', options)],
      bank: null,
    },
    {
      ...cloze,
      id: 'qtworight',
      prompt: text,
      segments,
      blanks: [blank('b1', [...options, `b ${text}`]), blank('b2', options)],
      bank: null,
    },
    {
      ...wordBank,
      id: 'qbank',
      prompt: text,
      segments,
      blanks: [blank('b1', null), blank('b2', null)],
      bank: [...options, text],
    },
    {
      ...wordBank,
      id: 'qagain',
      prompt: text,
      segments,
      blanks: [blank('b1', null), blank('b2', null)],
      bank: options,
    },
    { ...numeric, id: 'qnear', prompt: text, number: near },
    { ...numeric, id: 'qtiny', prompt: text, number: { value: 1.5e-9, tolerance: 0, unit: null } },
    { ...numeric, id: 'qhuge', prompt: text, number: { value: -2e21, tolerance: 0, unit: null } },
    { ...shortAnswer, id: 'qlong', prompt: text, accepted: [`a key of five words ${text}`] },
    { ...shortAnswer, id: 'qlines', prompt: text, accepted: [`one\n${text}`] },
    {
      ...list,
      id: 'qlonglist',
      prompt: text,
      answers: [{ accepted: [`a key of five words ${text}`], points: 1 }],
      need: 1,
    },
    {
      ...matching,
      id: 'qpair',
      prompt: text,
      left: matching.left.slice(0, 2),
      right: matching.right.slice(0, 2),
      key: [
        ['l1', 'r1'],
        ['l2', 'r2'],
      ],
    },
    {
      ...matching,
      id: 'qsame',
      prompt: text,
      key: [
        ['l1', 'r2'],
        ['l2', 'r2'],
        ['l3', 'r2'],
      ],
    },
    { ...ordering, id: 'qtwo', prompt: text, entries: ordering.entries.slice(0, 2), order: ['e2', 'e1'] },
    { ...severalRight(3, 2), prompt: text },
    { ...severalRight(7, 2), prompt: text },
    { ...severalRight(1, 1), prompt: text },
  ];
}

/** A pack of the items, with the text as its title and in its article too. */
export function packOf(items: readonly Item[], text = samplePack.title): StudyPack {
  const [article] = samplePack.articles;
  return {
    ...samplePack,
    title: text,
    articles:
      article === undefined
        ? []
        : [{ ...article, title: text, paragraphs: [{ id: 'a1p1', sentences: [{ id: 'a1p1s1', text }] }] }],
    sections: [{ id: 's1', title: 'Questions', directions: 'Answer.', items: items.map(({ id }) => id) }],
    versions: [],
    items,
  };
}

/** A choice with the given number of right and wrong options. */
export function severalRight(right: number, wrong: number): ChoiceItem {
  const choices = Array.from({ length: right + wrong }, (_, index) => ({
    id: `c${index + 1}`,
    text: `Option ${index + 1}`,
    correct: index < right,
    rationale: null,
    evidence: [],
  }));
  return { ...sampleItems.choice, id: `q${right}of${right + wrong}`, origin: 'teacher', choices };
}
