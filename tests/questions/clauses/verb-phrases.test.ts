import { describe, expect, it } from 'vitest';
import { verbPhrasesOf } from '../../../src/questions/clauses/verb-phrases.js';
import { readText } from '../../facts/builders.js';

function phrases(text: string): readonly string[] {
  return verbPhrasesOf(readText(text).analysis).map((phrase) => phrase.text);
}

describe('verbPhrasesOf', () => {
  it.each([
    ['The council opened a new library in Bergen.', ['opened a new library in Bergen']],
    [
      'Anna Karlsen, who teaches geology at the university, measured the lamp.',
      ['teaches geology at the university'],
    ],
    ['Firefighters rescued the old sailors and treated them later.', ['rescued the old sailors']],
    ['The divers worked all night to save the old lamp.', ['to save the old lamp']],
    [
      'Kestrel has opened nearly 60 second-hand shops in Wales, its owner said.',
      ['has opened nearly 60 second-hand shops in Wales'],
    ],
    ['The bread was sold to visitors from Oslo.', ['was sold to visitors from Oslo']],
  ])('takes whole phrases out of: %s', (text, expected) => {
    expect(phrases(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    // Something is lost behind the mark.
    ['Anna Karlsen points out that lamps, which are old, break.', 'points out that lamps'],
    ['He visited the mayor, the judge and the bishop.', 'visited the mayor'],
    // Words that lean on others.
    ['The council closed this old library in Bergen.', 'closed this old library in Bergen'],
    ['The divers gave him the old lamp.', 'gave him the old lamp'],
    ['The council now opens the library early.', 'now opens the library early'],
    // What may be, and what is quoted.
    ['The council might open a library in Bergen.', 'might open a library in Bergen'],
    ['"The council opened a library in Bergen," said Anna Karlsen.', 'opened a library in Bergen'],
    // What the past perfect looks back from is told elsewhere.
    ['The council had opened a library in Bergen.', 'had opened a library in Bergen'],
    // Too little.
    ['The prices rose.', 'rose'],
    ['"We sail," says the captain of the boat.', 'says the captain of the boat'],
  ])('leaves alone what does not stand alone: %s', (text, phrase) => {
    expect(phrases(text)).not.toContain(phrase);
  });
});
