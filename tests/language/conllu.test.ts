import { describe, expect, test } from 'vitest';
import { readTreebank } from '../../src/language/conllu.js';

const line = (id: string, form: string, head: string, relation: string): string =>
  [id, form, form, 'NOUN', 'NN', '_', head, relation, '_', '_'].join('\t');

describe('readTreebank', () => {
  test('reads words, heads from 0, paragraphs', () => {
    const content = [
      '# newpar',
      '# text = Dogs bark',
      line('1', 'Dogs', '2', 'nsubj'),
      line('2', 'bark', '0', 'root'),
      '',
      line('1', 'Yes', '0', 'root'),
      '',
    ].join('\n');
    const sentences = readTreebank(content);
    expect(sentences.map((sentence) => [sentence.text, sentence.opensBlock])).toEqual([
      ['Dogs bark', true],
      ['Yes', false],
    ]);
    expect(sentences[0]?.words.map((word) => word.head)).toEqual([1, -1]);
  });

  test.each([
    ['a multiword line', `${line('1-2', "don't", '_', '_')}\n`],
    ['an empty node', `${line('1.1', 'gone', '_', '_')}\n`],
    ['comments alone', '# text = nothing\n\n'],
    ['nothing', ''],
  ])('%s yields no word', (_, content) => expect(readTreebank(content)).toEqual([]));

  test.each([
    ['1\ttoo\tfew', 1],
    [`\n${line('1', 'word', 'x', 'root')}`, 2],
  ])('%j is refused with its line number', (content, number) =>
    expect(() => readTreebank(content)).toThrow(`line ${number} `),
  );
});
