import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/base/user-error.js';
import { createNeuralParser } from '../../../src/language/neural/parser.js';
import { createReferenceKernel } from '../../../src/language/neural/reference-kernel.js';
import { isTree } from '../../../src/language/neural/tree.js';
import { createWasmKernel } from '../../../src/language/neural/wasm-kernel.js';
import { randomWeights } from './random-weights.js';

const file = randomWeights();
const sentences = [
  'the dog barks .',
  'barks',
  '',
  'The DOG that the other dog saw in 1914 “barks” — naïvely , and Ωmega-3 sleeps 🐕 .',
  'dog dog dog dog dog dog',
].map((text) => text.split(' ').filter((word) => word !== ''));

describe('createNeuralParser', () => {
  const parse = createNeuralParser(file, createWasmKernel());

  test('gives every sentence one tree, with relations that fit it', () => {
    const parses = parse(sentences);
    expect(parses.map((words) => words.length)).toEqual(sentences.map((words) => words.length));
    for (const words of parses.filter((parsed) => parsed.length > 0)) {
      expect(isTree(Int32Array.from(words, (word) => word.head))).toBe(true);
      for (const word of words) {
        expect(word.relation === 'root').toBe(word.head === -1);
        expect(word.confidence).toBeGreaterThan(0);
        expect(word.confidence).toBeLessThan(1);
        expect(word.arcConfidence).toBeGreaterThan(0);
      }
    }
  });

  test('gives the same with and without WebAssembly', () => {
    expect(createNeuralParser(file, createReferenceKernel())(sentences)).toEqual(parse(sentences));
  });

  test('gives a sentence the same tree in any company', () => {
    expect(sentences.map((sentence) => parse([sentence])[0])).toEqual(parse(sentences));
    const many = Array.from({ length: 300 }, (_, number) => sentences[number % sentences.length] ?? []);
    expect(parse(many).slice(295)).toEqual(parse(sentences));
  });

  test('cuts a sentence that is far too long, and still gives one tree', () => {
    const words = Array.from({ length: 1000 }, (_, number) => (number % 3 === 0 ? 'dog' : 'the'));
    const [parsed = []] = parse([words]);
    expect(parsed).toHaveLength(1000);
    expect(isTree(Int32Array.from(parsed, (word) => word.head))).toBe(true);
    expect(parsed.filter((word) => word.confidence === 0)).toHaveLength(3);
  });

  test('knows nothing of no sentences', () => {
    expect(parse([])).toEqual([]);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('{"format":"other"}')],
    ['another version', file.map((byte, position) => (position === 4 ? 9 : byte))],
  ])('refuses %s', (_, bytes) => {
    expect(() => createNeuralParser(bytes)).toThrow(UserError);
  });
});
