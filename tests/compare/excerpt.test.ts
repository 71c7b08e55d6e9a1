import { expect, test } from 'vitest';
import { excerptOf } from '../../src/compare/excerpt.js';
import { statementsOf } from './builders.js';

/** The excerpt around some words of a sentence, which stands in enough prose to be taken for a report. */
function excerptIn(sentence: string, words: string): string | null {
  const text = `Harbour News From The Islands\n\n${sentence}\n\nThe harbour lies between two low hills, and the wind mostly comes from the west.`;
  const { reports } = statementsOf(text, text);
  const [report] = reports;
  if (report === undefined) throw new RangeError('no report');
  const { tokens, sentences, article } = report.analysis;
  const start = article.text.indexOf(words);
  const own = tokens.filter(({ span }) => span.start >= start && span.end <= start + words.length);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`no ${words}`);
  const within = sentences.find((one) => one.first <= first.index && last.index < one.end);
  if (within === undefined) throw new RangeError('no sentence');
  return excerptOf(report, { first: first.index, end: last.index + 1 }, within);
}

test.each([
  [
    'The mayor said the strike had gone on since the dispute erupted nearly eight weeks ago.',
    'nearly eight weeks',
    'the strike had gone on since the dispute erupted nearly eight weeks ago',
  ],
  [
    'Sailors carried the last of nearly 60 passengers from a broken ferry in the bay of Orsay early on Sunday, more than nine hours after it had stopped in high winds.',
    'nearly 60 passengers',
    'Sailors carried the last of nearly 60 passengers',
  ],
  ['Nearly 60 people came home.', 'Nearly 60 people', 'Nearly 60 people came home'],
  [
    'The ferries could not leave because waves reached seven metres.',
    'seven metres',
    'The ferries could not leave because waves reached seven metres',
  ],
  [
    'It took the crew almost nine hours to empty its two cabins, which were hanging over the water of the bay.',
    'almost nine hours',
    'It took the crew almost nine hours',
  ],
  [
    'Three people are in hospital, among them a man of 52 who broke his wrist when he slipped on the ice.',
    'Three people',
    'Three people are in hospital',
  ],
  // Nothing shorter than the sentence tells more than the detail.
  ['The truce was "good for the two sides" of the bay.', 'two sides', 'for the two sides'],
  ['They left.', 'They', null],
])('%s: %s', (sentence, words, excerpt) => {
  expect(excerptIn(sentence, words)).toBe(excerpt);
});
