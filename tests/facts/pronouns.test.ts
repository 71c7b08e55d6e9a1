import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

/** Words that some fact holds: the pronoun stays, since what it stands for is printed before it. */
const kept: readonly (readonly [text: string, words: string])[] = [
  ['Shops closed their doors after they were robbed.', 'after they were robbed'],
  ['Lamp makers sell lamps that people take back when they move.', 'that people take back when they move'],
  ['Anna Karlsen met farmers who sold their cows.', 'farmers who sold their cows'],
  ['Anna Karlsen painted the cows of her farm in 1830.', 'her farm'],
  ['The ministry said that farmers lost cows because wolves hunted them.', 'because wolves hunted them'],
  ['Helena Ruiz said that there was a need for schools.', 'that there was a need for schools'],
  ['Helena Ruiz said that it was hard to find teachers.', 'that it was hard to find teachers'],
  ['Norway said that it would close the border.', 'that it would close the border'],
  ['Farmers met former president Peter Hale in Bergen.', 'former president Peter Hale'],
  ['Peter Hale will meet farmers in Bergen this week.', 'Peter Hale will meet farmers in Bergen this week.'],
  ['The museum was closed before it was sold to Peter Hale.', 'before it was sold to Peter Hale'],
];

/** Words that no fact holds: what the pronoun stands for is not sure to be printed. */
const dropped: readonly (readonly [text: string, words: string])[] = [
  ['The storm came on Monday. Peter Hale rebuilt it in May.', 'it in May'],
  ['The storm came on Monday. Farmers met them in Bergen.', 'them in Bergen'],
  ['The bank failed. Peter Hale said that it had lied.', 'that it had lied'],
  ['The bank failed. Peter Hale closed its doors.', 'its doors'],
  ['The bank failed. It shows a lack of care.', 'It shows'],
  ['The bank failed. Helena Ruiz said that it would open soon.', 'that it would open'],
  ['Farmers met the former in Bergen.', 'the former'],
  ['Peter Hale painted the cows of her farm in 1830.', 'her farm'],
  ['Peter De la Hale met farmers. De la Hale painted the cows of her farm in 1830.', 'her farm'],
  ['Two banks failed. Peter Hale said that they had lied.', 'they had lied'],
  ['A report came out. It suggests there are limits that do not exist in Bergen.', 'It suggests'],
];

const textsIn = (text: string) => readText(text).facts.flatMap((fact) => fact.text);

describe('pronouns inside facts', () => {
  it.each(kept)('%j keeps %j', (text, words) => {
    expect(textsIn(text).filter((fact) => fact.includes(words))).not.toEqual([]);
  });
  it.each(dropped)('%j does not give %j', (text, words) => {
    expect(textsIn(text).filter((fact) => fact.includes(words))).toEqual([]);
  });
});
