import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  ['The old waste of Bergen was burned in 1998.', 'In which year was the old waste of Bergen burned?'],
  [
    'Sailors of Bergen ate 150 tonnes of old bread in 1998.',
    'In which year did sailors of Bergen eat 150 tonnes of old bread?',
  ],
  [
    'Anna Karlsen repaired an example of the old wooden boat in Oslo.',
    'Who repaired an example of the old wooden boat in Oslo?',
  ],
  [
    'In 1998, sailors in Norway discussed the sale of 300 old boats, and the council was glad.',
    'What did sailors in Norway discuss in 1998?',
  ],
  ['Anna Karlsen became a citizen of Norway in 1998.', 'What did Anna Karlsen become in 1998?'],
  [
    'The Harbour Museum was founded by sailors of Bergen in 1998. The Harbour Museum is a body of the council.',
    'In which year was the Harbour Museum founded by sailors of Bergen?',
  ],
  ['Norway supports Sweden with 300 boats.', 'Which country supports Sweden with 300 boats?'],
  [
    'Republican sailors from Bergen sold 300 old boats in 1998.',
    'How many old boats did Republican sailors from Bergen sell in 1998?',
  ],
];

it.each(asked)('of %j asks %j', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const refused: readonly (readonly [why: string, text: string, stem: RegExp])[] = [
  [
    'it was one of two things',
    'The old waste of Bergen was burned or sold in 1998.',
    /waste of Bergen burned\?/,
  ],
  [
    'half of what they debate is a clause',
    'In 1998, sailors in Norway discussed the sale of 300 old boats, and whether a new harbour is possible.',
    /^(?:According to paragraph 1, )?what did sailors in Norway discuss/iu,
  ],
  [
    'another sentence tells which two',
    'Both teams applied for a new harbour in Oslo in 1998.',
    /both teams/i,
  ],
  [
    'the rate stands behind',
    'Sailors of Bergen ate 150 tonnes of old bread per day in 1998.',
    /^(?!.*per day).*old bread/,
  ],
  [
    'the object begins another clause',
    'Two parents in Bergen claimed yoga in schools promoted the faith of Norway.',
    /claimed yoga in schools\?/,
  ],
  [
    'of what it is an example',
    'Anna Karlsen gave a sailor named Peter Hale as a prime example.',
    /^Who gave/,
  ],
  [
    'what they are to find out is lost',
    'The police of Bergen worked with Peter Hale to investigate.',
    /investigate\?/,
  ],
  [
    'what it was in the news for',
    'Anna Karlsen made headlines in Norway in 1998.',
    /^(?:Who|In which year).*headlines/,
  ],
  ['one becomes many things', 'Anna Karlsen became a citizen of Norway.', /^What did Anna Karlsen become\?/],
  ['somebody is named many things', 'Anna Karlsen was named chair of the Bergen Museum.', /^What was Anna/],
  ['it is a part of something', 'Sailors in Bergen form part of the old Norwegian army.', /form\?/],
  [
    'an aside goes along',
    'After he left Oslo in 1998, Peter Hale opened a shop in Bergen which attracted some guests.',
    /which attracted/,
  ],
  [
    'the text calls it a plan',
    'OTP is a Norwegian policy established in 1998 that helped the sailors of Bergen.',
    /^Which organization/,
  ],
  [
    'it was so at the best time',
    'At its peak, the old school of Bergen had more than 300 sailors.',
    /^How many sailors/,
  ],
  ['he only speaks of it', 'Peter Hale is referring to the three old boats of Bergen.', /^Who is refer/],
  ['it is an honour', 'Peter Hale was elected to the Academy of Bergen in May 1998.', /^What happened/],
];

it.each(refused)('asks nothing where %s', (_, text, stem) => {
  expect(stemsOf(text).filter((one) => stem.test(one))).toEqual([]);
});
