import { expect, it } from 'vitest';
import { askAbout } from '../builders.js';

/** The stems of all questions about a text that the program would print. */
const stemsOf = (text: string) => askAbout(text, 'News of the week').map(({ item }) => item.prompt);

const asked: readonly (readonly [text: string, stem: string])[] = [
  [
    'Peter Hale said that he was proud of the new harbour of Bergen.',
    'Who said that he was proud of the new harbour of Bergen?',
  ],
  [
    'Norway started a trial against the sailor Peter Hale in Oslo after his arrest in 1998.',
    'Which country started a trial against the sailor Peter Hale in Oslo?',
  ],
  [
    'The sailors of Bergen opposed Peter Hale’s plan to sell the old harbour of Oslo.',
    'Who opposed Peter Hale’s plan to sell the old harbour of Oslo?',
  ],
  ['Anna Karlsen, the captain of the Bergen Eagles, sold a boat.', 'What position does Anna Karlsen hold?'],
  [
    'The Harbour Museum called the sale of the boats in Bergen a scandal.',
    'Which organization called the sale of the boats in Bergen a scandal?',
  ],
  [
    'Anna Karlsen painted a picture of the old harbour of Bergen in 1998.',
    'What did Anna Karlsen paint in 1998?',
  ],
  [
    'The Harbour Museum of Bergen sold 300 old boats in 1998.',
    'How many old boats did the Harbour Museum of Bergen sell in 1998?',
  ],
  ['Supporters of Anna Karlsen marched in Bergen in 1998.', 'Who marched in Bergen in 1998?'],
  ['Peter Hale wanted to continue his studies at the University of Oslo.', 'What did Peter Hale want to do?'],
];

it.each(asked)('asks about: %s', (text, stem) => {
  expect(stemsOf(text)).toContain(stem);
});

const unasked: readonly (readonly [text: string, pattern: RegExp])[] = [
  [
    'Peter Hale did not tell the age of Ken Berg but said he was born in Bergen in 1988.',
    /^Who said that he/u,
  ],
  ['Norway was starting a trial against Peter Hale in Oslo after his latest arrest.', /^What was Norway/u],
  ['Sailors from the two parties of Norway had problems with Peter Hale’s efforts.', /efforts\?/u],
  ['France followed the British and Norwegian example.', /example\?/u],
  ['Norway says people are reported to have drowned in the storm near Bergen.', /^Who says/u],
  [
    'Before long, Peter Hale, playing the sea captain Ivar Moe, sold his boat in Bergen.',
    /Ivar Moe's job|sea captain\?/u,
  ],
  ['Anna Karlsen, lead engineer for the project’s old boats, sold a house in Bergen.', /^Who is/u],
  [
    'Norway called the hearing in Oslo a sham. Anna Karlsen said, “This sham of a hearing in Oslo is over.”',
    /called the hearing/u,
  ],
  [
    'Thousands of storm enthusiasts will gather in Bergen to celebrate the winter storm.',
    /\b(?:Who|Why) will/u,
  ],
  ['Siege warfare has been used in Norway.', /^What has been used/u],
  ['The Harbour Museum of Bergen sold 300 old boats in 1998.', /^What did .* sell/u],
  ['But Peter Hale wanted to continue his studies in Oslo instead.', /^What did/u],
  ['The Vatican is working with the sailors of Bergen to find a middle ground.', /^Which country/u],
];

it.each(unasked)('does not ask of: %s', (text, pattern) => {
  expect(stemsOf(text).filter((stem) => pattern.test(stem))).toEqual([]);
});
