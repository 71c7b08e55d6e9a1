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
