import { describe, expect, test } from 'vitest';
import { readTreebank } from '../../../src/language/conllu.js';
import { genreOf, readDocuments } from '../../../src/language/training/documents.js';
import { readGoldMentions } from '../../../src/language/training/gold-entities.js';
import { isLearnedFrom, readNameFile } from '../../../src/language/training/names/uner.js';

const word = (id: number, form: string, remarks = '_') =>
  [id, form, form, 'PROPN', 'NNP', '_', id - 1, id === 1 ? 'root' : 'flat', '_', remarks].join('\t');

const content = `# newdoc id = GUM_news_ferry
# meta::title = A ferry sails
# meta::dateCreated = 2016-05-01
# newpar
# newpar_block = head (1 s)
# text = A ferry
${word(1, 'A', 'Entity=(1-object-new-cf1-1-2-coref')}
${word(2, 'ferry', 'Entity=1)')}

# newpar
# newpar_block = p (1 s)
# text = Mayor Ann Lee of Lund
${word(1, 'Mayor', 'Entity=(2-person-new-ssss-cf1-2,3-sgl')}
${word(2, 'Ann')}
${word(3, 'Lee')}
${word(4, 'of')}
${word(5, 'Lund', 'Entity=(3-place-new-ssss-cf2-1-sgl)2)')}

# newdoc id = weblog-two
# text = Yes
${word(1, 'Yes')}
`;

const [ferry, two] = readDocuments(readTreebank(content));

describe('a document', () => {
  test('is an article with its headings, title and date', () => {
    expect(ferry?.article.text).toBe('A ferry\n\nMayor Ann Lee of Lund');
    expect(ferry?.article.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'body']);
    expect([ferry?.article.title, ferry?.article.source.published]).toEqual(['A ferry sails', '2016-05-01']);
    expect([two?.article.title, two?.article.source.published]).toEqual(['', null]);
  });

  test('places its words in the text', () => {
    const words = ferry?.sentences.flatMap((sentence) => sentence.words) ?? [];
    expect(words.map(({ span }) => ferry?.article.text.slice(span.start, span.end))).toEqual(
      words.map(({ form }) => form),
    );
  });

  test.each([
    ['GUM_news_ferry', 'news'],
    ['weblog-blogspot.com_x', 'weblog'],
    ['untitled', 'untitled'],
  ])('%s is of the genre %s', (id, genre) => expect(genreOf(id)).toBe(genre));
});

test('mentions have their words, types and shortest forms', () => {
  expect(ferry && readGoldMentions(ferry)).toEqual([
    { sentence: 0, first: 0, end: 2, entity: '1', type: 'object', shortest: [1] },
    { sentence: 1, first: 4, end: 5, entity: '3', type: 'place', shortest: [4] },
    { sentence: 1, first: 0, end: 5, entity: '2', type: 'person', shortest: [1, 2] },
  ]);
  expect(two && readGoldMentions(two)).toEqual([]);
});

describe('names of a sentence', () => {
  const names = readNameFile(
    ['# sent_id = s1', '1\tAnn\tB-PER\t-', '2\tLee\tI-PER\t-', '3\tleft\tO\t-', '4\tLund\tB-LOC\t-', ''].join(
      '\n',
    ),
  );

  test('count letters', () => {
    expect(names.get('s1')).toEqual([
      { span: { start: 0, end: 6 }, type: 'PER' },
      { span: { start: 10, end: 14 }, type: 'LOC' },
    ]);
  });

  test.each([
    ['', 0],
    ['# sent_id = s2\n1\tLund\tO\t-', 1],
    ['# no id\n1\tLund\tB-LOC\t-', 0],
  ])('%j has none', (file, sentences) => {
    const read = readNameFile(file);
    expect(read.size).toBe(sentences);
    expect([...read.values()].flat()).toEqual([]);
  });

  test('every second document is learned from', () => {
    expect([0, 1, 2, 3].map(isLearnedFrom)).toEqual([false, true, false, true]);
  });
});
