import { readFileSync } from 'node:fs';
import fastCheck from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { createSyntax, type SyntaxSentence } from '../../src/language/syntax.js';

const weights = readFileSync(new URL('../../src/language/weights/english.bin', import.meta.url));
const syntax = createSyntax(weights);

const parse = (text: string): readonly SyntaxSentence[] =>
  syntax(text, [{ start: 0, end: text.length }])[0] ?? [];

/** `word relation head` for each word but marks; the head of the root is `-`. */
const arcs = (text: string): readonly string[] =>
  parse(text).flatMap((sentence) =>
    sentence.tokens
      .filter((token) => token.upos !== 'PUNCT')
      .map((token) => `${token.text} ${token.relation} ${sentence.tokens[token.head]?.text ?? '-'}`),
  );

describe('plain sentences', () => {
  test.each([
    [
      'The minister met the president.',
      'minister nsubj met',
      'met root -',
      'president obj met',
      'The det minister',
    ],
    [
      'The truce was extended by one day.',
      'truce nsubj:pass extended',
      'was aux:pass extended',
      'one nummod day',
    ],
    ['Prices rose in March.', 'Prices nsubj rose', 'in case March', 'March obl rose'],
    ['She is a doctor.', 'She nsubj doctor', 'is cop doctor', 'doctor root -'],
    ['He didn’t sell his house.', 'n’t advmod sell', 'did aux sell', 'his nmod:poss house', 'house obj sell'],
    [
      'They said that the road was closed.',
      'road nsubj:pass closed',
      'closed ccomp said',
      'that mark closed',
    ],
    ['The dog and the cat ran away.', 'cat conj dog', 'and cc cat', 'dog nsubj ran'],
    ['The man who called us has left.', 'called acl:relcl man', 'us obj called', 'man nsubj left'],
  ])('%s', (text, ...expected) => expect(arcs(text)).toEqual(expect.arrayContaining(expected)));
});

describe('tags', () => {
  test.each([
    ['Antony Blinken arrived on Thursday.', 'PROPN PROPN VERB ADP PROPN PUNCT'],
    ['Nearly 200 prisoners were freed.', 'ADV NUM NOUN AUX VERB PUNCT'],
    ['It rained, and we slept.', 'PRON VERB PUNCT CCONJ PRON VERB PUNCT'],
  ])('%s', (text, tags) =>
    expect(
      parse(text)[0]
        ?.tokens.map((token) => token.upos)
        .join(' '),
    ).toBe(tags),
  );
});

test('blocks keep their place in the text', () => {
  const text = 'One ran. Two sat.\n\nThree slept.\n\n   ';
  const blocks = syntax(text, [
    { start: 0, end: 17 },
    { start: 19, end: 31 },
    { start: 33, end: 36 },
  ]);
  expect(blocks.map((block) => block.map(({ span }) => text.slice(span.start, span.end)))).toEqual([
    ['One ran.', 'Two sat.'],
    ['Three slept.'],
    [],
  ]);
});

test('every sentence of any words is a tree with one root, and says the same twice', () => {
  const word = fastCheck.constantFrom(
    'the',
    'Mr.',
    'Blinken',
    'said',
    ',',
    '“',
    '”',
    'that',
    'Zyx',
    '5',
    '-',
    '...',
    '.',
    'in',
    'who',
    '\u{1F600}',
  );
  fastCheck.assert(
    fastCheck.property(fastCheck.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const sentences = parse(text);
      for (const { tokens } of sentences) expectTree(tokens);
      expect(parse(text)).toEqual(sentences);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['marks', '('.repeat(3000)],
  ['stops', '.'.repeat(3000)],
  ['abbreviations', 'Dr. J. R. Smith of the U.S. Dept. of State, e.g. on Jan. 5, '.repeat(40)],
  ['words without end', 'and so on '.repeat(300)],
])('many %s are cut into short trees', (_, text) => {
  const sentences = parse(text);
  expect(sentences.length).toBeGreaterThan(0);
  for (const { tokens } of sentences) {
    expect(tokens.length).toBeLessThanOrEqual(200);
    expectTree(tokens);
  }
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['other bytes', new Uint8Array(100)],
  ['half a header', weights.subarray(0, 500)],
  ['all but the end of a file', weights.subarray(0, -100)],
  ['another version', weights.map((byte, position) => (position === 4 ? 99 : byte))],
])('%s is refused as weights', (_, bytes) => expect(() => createSyntax(bytes)).toThrow(UserError));

function expectTree(tokens: SyntaxSentence['tokens']): void {
  expect(tokens.filter((token) => token.head < 0).map((token) => token.relation)).toEqual(['root']);
  for (const [index, token] of tokens.entries()) {
    expect(token.confidence).toBeGreaterThanOrEqual(0);
    expect(token.confidence).toBeLessThanOrEqual(1);
    let at = index;
    for (let steps = 0; at >= 0; steps += 1) {
      expect(steps).toBeLessThanOrEqual(tokens.length);
      at = tokens[at]?.head ?? -1;
    }
  }
}
