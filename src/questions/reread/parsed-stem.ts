/** A word of a parsed question. `SyntaxToken` of the language engine is one; this stage does not import it. */
export interface StemToken {
  readonly text: string;
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head among the words of the question; -1 for the root. */
  readonly head: number;
  /** UD relation to the head, with its subtype. */
  readonly relation: string;
}

/** Parses questions, each as a text of its own; one list of words for each, empty where it was read as several sentences. */
export type ParseStems = (stems: readonly string[]) => readonly (readonly StemToken[])[];

/** A question as a grammar reads it: what must come back as it went in. */
export interface ParsedStem {
  readonly tokens: readonly StemToken[];
  /** Index of the question word; null where none stands at the front. */
  readonly questionWord: number | null;
  /** Index of the word the clause turns on: verb, or noun or adjective behind `be`. */
  readonly predicate: number;
  /** Index of the first auxiliary or copula of the predicate; null where there is none. */
  readonly auxiliary: number | null;
  /** Index of the head of the subject; null where none was found. */
  readonly subject: number | null;
}

const questionWords = /^(?:who|whom|whose|what|which|when|where|why|how)$/i;

/** Words of a fronted question phrase: `In which year`, `On what date`, `By how much`. */
const frontWords = 4;

/** Reads a parsed question; null for one without a root. */
export function readStem(tokens: readonly StemToken[]): ParsedStem | null {
  const root = tokens.findIndex(({ head }) => head === -1);
  if (root < 0) return null;
  const indexes = tokens.map((_, index) => index);
  const under = (head: number, relation: RegExp) =>
    indexes.find((index) => tokens[index]?.head === head && relation.test(tokens[index]?.relation ?? '')) ??
    null;
  const asked = indexes.find((index) => questionWords.test(tokens[index]?.text ?? '')) ?? null;
  const questionWord = asked !== null && asked < frontWords ? asked : null;
  // The auxiliary behind a question word may be hung on that word.
  const fronted = indexes.find((index) => index > 0 && index <= frontWords && tokens[index]?.upos === 'AUX');
  const auxiliary = under(root, /^(?:aux|cop)/) ?? fronted ?? null;
  const subject = under(root, /^(?:nsubj|csubj|expl)/);
  const participle = under(root, /^acl$/) ?? (subject === null ? null : under(subject, /^acl$/));
  // `When was a statue unveiled?` is often read as `when was a statue that had been unveiled`.
  const isPassive =
    participle !== null &&
    auxiliary !== null &&
    tokens[auxiliary]?.relation === 'cop' &&
    tokens[participle]?.xpos === 'VBN';
  return isPassive
    ? { tokens, questionWord, predicate: participle, auxiliary, subject: subject ?? root }
    : { tokens, questionWord, predicate: root, auxiliary, subject };
}
