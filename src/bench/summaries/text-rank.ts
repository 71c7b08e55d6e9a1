import { normalizeText, wordCount, words } from '../../base/text.js';

/** Of the paper. */
const damping = 0.85;
const rounds = 40;
/** Function words tell nothing about what two sentences share. */
const functionWords = new Set(
  'a an the of in on at to for by with from and or but as is are was were be been has have had it its his her their that this which who not he she they we i you will would can could said'.split(
    ' ',
  ),
);

/**
 * TextRank (Mihalcea & Tarau 2004): sentences as nodes, the words they share over the logarithms of their lengths as
 * weights, ranked by PageRank; the best are taken until `maxWords` is reached, and given in the order of the text.
 */
export function textRank(sentences: readonly string[], maxWords: number): readonly string[] {
  const contents = sentences.map(
    (sentence) => new Set(words(normalizeText(sentence)).filter((word) => !functionWords.has(word))),
  );
  const weights = contents.map((one, row) =>
    contents.map((other, column) => (row === column ? 0 : similarity(one, other))),
  );
  const totals = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < rounds; round++)
    ranks = ranks.map(
      (_, node) =>
        1 -
        damping +
        damping *
          ranks.reduce((sum, rank, other) => {
            const total = totals[other] ?? 0;
            return total === 0 ? sum : sum + ((weights[other]?.[node] ?? 0) / total) * rank;
          }, 0),
    );
  const order = sentences
    .map((_, index) => index)
    .sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0));
  const chosen: number[] = [];
  let length = 0;
  for (const index of order) {
    const count = wordCount(sentences[index] ?? '');
    if (chosen.length > 0 && length + count > maxWords) continue;
    chosen.push(index);
    length += count;
  }
  return chosen.sort((one, other) => one - other).map((index) => sentences[index] ?? '');
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 2 || other.size < 2) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (Math.log(one.size) + Math.log(other.size));
}
