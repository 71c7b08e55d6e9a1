import type { Candidate, ScoredSentence } from './candidates.js';
import type { DecodedWord } from './decoded-word.js';
import { decodeTree } from './tree.js';
import { createSharer } from './unique-relations.js';

/** Stands for the log-probability of the best relation of a head too unlikely to be scored. */
const UNSCORED_RELATION = -1;

/**
 * Makes the decoder for sentences with these relations: the tree whose heads and best relations are likeliest together, in
 * which no word has two subjects or two objects.
 */
export function createDecoder(
  relations: readonly string[],
): (sentence: ScoredSentence) => readonly DecodedWord[] {
  const root = relations.indexOf('root');
  const shareOut = createSharer(relations);
  const best = ({ head, score, relations: scores }: Candidate): DecodedWord => {
    const relation = head < 0 ? root : likeliest(scores, root);
    return { head, relation, headScore: score, relationScore: scores[relation] ?? 0 };
  };
  return ({ candidates, arcs }) => {
    const ways = candidates.map((own) => own.map(best));
    const columns = candidates.length + 1;
    const weights = new Float64Array(candidates.length * columns);
    for (const [word, row] of arcs.entries()) {
      for (let column = 0; column < columns; column += 1)
        weights[word * columns + column] = (row[column] ?? 0) + UNSCORED_RELATION;
      for (const { head, headScore, relationScore } of ways[word] ?? [])
        weights[word * columns + head + 1] = headScore + relationScore;
    }
    const heads = decodeTree(candidates.length, (word, head) => weights[word * columns + head + 1] ?? 0);
    const words = candidates.map((own, word) => {
      const head = heads[word] ?? -1;
      const score = arcs[word]?.[head + 1] ?? 0;
      // A tree may need a head that is no candidate; the relation is then that of the likeliest one.
      const relationScores = own[0]?.relations ?? new Float64Array();
      return ways[word]?.find((way) => way.head === head) ?? best({ head, score, relations: relationScores });
    });
    return shareOut(words, candidates);
  };
}

/** Number of the relation with the best score but `root`, which goes with the root alone. */
function likeliest(scores: Float64Array, root: number): number {
  let best = -1;
  for (let relation = 0; relation < scores.length; relation += 1) {
    if (relation !== root && (best < 0 || (scores[relation] ?? 0) > (scores[best] ?? 0))) best = relation;
  }
  return best;
}
