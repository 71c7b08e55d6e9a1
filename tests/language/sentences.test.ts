import fastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';

const split = (text: string): readonly string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

describe('a block is cut at |', () => {
  test.each([
    'The truce held. | Talks went on.',
    'He left at 5 p.m. | The talks went on.',
    'They live in the U.S. | The house is old.',
    '“It is over.” | Nobody moved.',
    'She said, “It is over.” | He agreed.',
    '"Stop!" | The car went on.',
    'Who won? | Nobody did!  | It rained…',
    'It closed (for good). | Then it rained.',
    'He paid $5. | She paid $6.',
    'It rained... | Then it stopped.',
    'It worked for Acme Inc. | It did not last.',
    'He wrote “The End.” | “Really?” | The room was quiet.',
    'It grew by 3.5 percent. | In 2020 it fell.',
    'It was built in 1805.[19] | In 1810 it burned down.',
    'It began on Jan. 5. | On Jan. 6 it ended.',
    'Runners at the start in Velan | Photo: Lena Moor.',
    'The old lamp. | Image credit: Museum of the Coast',
    'The bridge | File photo: R. Dahl / Coast News.',
    'Thursday, May 7, 2015 | On Tuesday, the council met. | It agreed.',
    'Friday, 8 May 2015 | The lamp was found.',
  ])('%s', (marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(split(parts.join(' '))).toEqual(parts);
  });
});

describe('a block stays whole', () => {
  test.each([
    'Dr. J. R. Smith met Mrs. Jones of St. Louis',
    'The U.S. Army and the U.N. Security Council agreed.',
    'U.S. President John F. Kennedy spoke.',
    'Photo: Lena Moor.',
    'The picture: a ship in a storm',
    'She took a photo: the lamp was gone.',
    'Thursday, May 7, 2015',
    'Thursday, May 7, 2015, was the day it rained.',
    'Thursday, May 7, 2015 was the day it rained.',
    'It costs $3.5 m, or No. 5 on p. 12, on Jan. 5.',
    '“Really?” he asked.',
    '“Really?” Mrs Jones asked.',
    '“Stop!” shouted the guard.',
    'It rose … and fell ... and rose.',
    'See www.example.com or version 2.0.1 of it.',
    'The book “What Is Man?” is old.',
    '1. Open the window.',
    'Companies (e.g. Acme Inc. and Bros. Ltd.) and others, i.e. all.',
    'He came at 5 p.m. Monday with Gen. Lee.',
    'Yahoo! and others',
    'Headline without a stop',
    'The vote was 5 vs. 4.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

describe('blank blocks', () => {
  test.each(['', ' ', '\n\t '])('%j has no sentence', (text) => expect(split(text)).toEqual([]));
});

test('the spans stay inside the block and leave out white space alone', () => {
  fastCheck.assert(
    fastCheck.property(
      fastCheck.array(fastCheck.constantFrom('Mr', 'He', 'U.S', '"', '”', ' ', '.', '?', '…', '(', '5')),
      (parts) => {
        const text = ` x ${parts.join('')} y `;
        const spans = splitSentences(text, { start: 2, end: text.length - 2 });
        let at = 2;
        for (const span of spans) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length - 2);
        expect(text.slice(at, text.length - 2).trim()).toBe('');
      },
    ),
  );
});
