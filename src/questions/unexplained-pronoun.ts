/** What is read of a word; `head` is an index among the words given, -1 where it stands outside them. */
interface ReadWord {
  readonly text: string;
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/**
 * Whether `it` or `them` stands as an object for nothing that the words name before it: `He helped push it`, `Why do
 * workers weave sails using them?`. An object is not the subject of its own verb, nor of one that shares that subject, nor
 * the noun right before its participle (Chomsky 1981, principle B).
 */
export function hasUnexplainedObject(words: readonly ReadWord[]): boolean {
  return words.some(
    (word, index) => isObjectPronoun(word) && !isInQuotation(words, index) && !isNamed(words, index),
  );
}

function isObjectPronoun({ text, relation }: ReadWord): boolean {
  return /^(?:it|them)$/u.test(text) && /^(?:obj|iobj|obl|nmod)/u.test(relation);
}

function isInQuotation(words: readonly ReadWord[], index: number): boolean {
  const marks = words.slice(0, index).filter(({ text }) => /^["“”]$/u.test(text));
  return marks.length % 2 === 1;
}

function isNamed(words: readonly ReadWord[], index: number): boolean {
  const excluded = boundNouns(words, index);
  const isSeveral = words[index]?.text === 'them';
  return words.slice(0, index).some((word, at) => {
    if (!/^(?:NOUN|PROPN|PRON)$/u.test(word.upos) || excluded.has(at)) return false;
    // `materials scientists`: the scientists are meant; `who … it` may be anybody's.
    if (/^(?:compound|flat|amod)/u.test(word.relation)) return false;
    if (word.upos === 'PRON')
      return /^(?:which|what)$/iu.test(word.text) && !word.relation.startsWith('nsubj');
    const isJoined = words.some(({ head, relation }) => head === at && relation === 'conj');
    return isSeveral === (/^NNP?S$/u.test(word.xpos) || isJoined);
  });
}

/** The nouns that an object cannot stand for. */
function boundNouns(words: readonly ReadWord[], index: number): ReadonlySet<number> {
  const bound = new Set<number>();
  for (let at = words[index]?.head ?? -1; at >= 0; ) {
    const word = words[at];
    if (word === undefined) break;
    const subjects = words.flatMap(({ head, relation }, own) =>
      head === at && relation.startsWith('nsubj') ? [own] : [],
    );
    for (const subject of subjects) bound.add(subject);
    const before = words[at - 1];
    if (word.xpos === 'VBG' && before?.upos === 'NOUN') bound.add(at - 1);
    if (subjects.length > 0) break;
    at = word.head;
  }
  return bound;
}
