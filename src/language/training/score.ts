/** Right out of given, right out of wanted. */
export interface Share {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** A word as a treebank or a parser has it, placed so that both sides can be laid side by side. */
export interface PlacedWord {
  /** Where it stands; equal on both sides for the same word, and unique on each. */
  readonly place: string;
  readonly upos: string;
  readonly xpos: string;
  /** Place of the head; `root` for the root. */
  readonly head: string;
  readonly relation: string;
}

/** How a parser does. Labelled scores count exact relations, subtypes included. */
export interface ParserScore {
  readonly tokens: Share;
  readonly upos: Share;
  readonly xpos: Share;
  readonly unlabelled: Share;
  readonly labelled: Share;
  /** The same without punctuation. */
  readonly unlabelledWords: Share;
  readonly labelledWords: Share;
  /** Head and relation right, by relation. */
  readonly relations: ReadonlyMap<string, Share>;
  /** Labelled without punctuation and without subtypes, as the shared tasks count (Zeman et al. 2018). */
  readonly labelledBroadly: Share;
}

/** Harmonic mean of precision and recall, 0..100; 100 where nothing is wanted or given. */
export function f1(share: Share): number {
  const total = share.given + share.wanted;
  return total === 0 ? 100 : (200 * share.right) / total;
}

/**
 * Compares what a parser gave with what a treebank wants. Punctuation is what the treebank tags PUNCT; a given word
 * that the treebank does not have is punctuation where the parser says so.
 */
export function scoreWords(wanted: readonly PlacedWord[], given: readonly PlacedWord[]): ParserScore {
  const gold = new Map(wanted.map((word) => [word.place, word]));
  const pairs = given.map((word) => ({ word, truth: gold.get(word.place) ?? null }));
  const wantedWords = wanted.filter((word) => word.upos !== 'PUNCT');
  const pairsOfWords = pairs.filter(({ word, truth }) => (truth ?? word).upos !== 'PUNCT');
  const share = (
    of: readonly Pair[],
    all: readonly PlacedWord[],
    isRight: (pair: Pair) => boolean,
  ): Share => ({
    right: of.filter(isRight).length,
    given: of.length,
    wanted: all.length,
  });
  return {
    tokens: share(pairs, wanted, ({ truth }) => truth !== null),
    upos: share(pairs, wanted, ({ word, truth }) => word.upos === truth?.upos),
    xpos: share(pairs, wanted, ({ word, truth }) => word.xpos === truth?.xpos),
    unlabelled: share(pairs, wanted, isAttached),
    labelled: share(pairs, wanted, isLabelled),
    unlabelledWords: share(pairsOfWords, wantedWords, isAttached),
    labelledWords: share(pairsOfWords, wantedWords, isLabelled),
    relations: scoreRelations(wanted, pairs),
    labelledBroadly: share(pairsOfWords, wantedWords, isLabelledBroadly),
  };
}

interface Pair {
  readonly word: PlacedWord;
  /** The treebank's word at the same place. */
  readonly truth: PlacedWord | null;
}

function isAttached({ word, truth }: Pair): boolean {
  return word.head === truth?.head;
}

function isLabelled(pair: Pair): boolean {
  return isAttached(pair) && pair.word.relation === pair.truth?.relation;
}

function isLabelledBroadly(pair: Pair): boolean {
  const broad = (relation: string): string => relation.replace(/:.*/, '');
  return isAttached(pair) && broad(pair.word.relation) === broad(pair.truth?.relation ?? '');
}

function scoreRelations(wanted: readonly PlacedWord[], pairs: readonly Pair[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, { right: number; given: number; wanted: number }>();
  const shareOf = (relation: string): { right: number; given: number; wanted: number } => {
    const found = shares.get(relation) ?? { right: 0, given: 0, wanted: 0 };
    shares.set(relation, found);
    return found;
  };
  for (const { relation } of wanted) shareOf(relation).wanted += 1;
  for (const pair of pairs) {
    const share = shareOf(pair.word.relation);
    share.given += 1;
    if (isLabelled(pair)) share.right += 1;
  }
  return shares;
}
