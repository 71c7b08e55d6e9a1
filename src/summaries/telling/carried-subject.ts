import { lowerFirst } from '../../base/text.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { carriedFrom } from '../fitness/carried.js';
import { type Knowledge, sentenceText } from '../knowledge.js';

/** A longer subject is heavy where a pronoun stood. */
const mostWords = 4;

/** The words that a pronoun carries on, and the sentence that has them. */
interface CarriedSubject {
  readonly text: string;
  readonly source: Sentence;
}

/**
 * What the pronoun that is the subject of a sentence means, where that is the subject of a sentence before it, several people
 * or things, and nobody else can be meant: of `Health workers went from door to door. They asked …` gives `health workers`.
 * Null for names, which mentions tell, and where the words point at something themselves.
 */
export function carriedSubject(
  knowledge: Knowledge,
  sentence: Sentence,
  pronoun: Token,
): CarriedSubject | null {
  const { analysis, mentionOf, quoted, tree } = knowledge;
  if (pronoun.head !== sentence.root || !pronoun.relation.startsWith('nsubj')) return null;
  if (pronoun.text.toLowerCase() !== 'they') return null;
  const source = analysis.sentences[carriedFrom(knowledge, sentence) ?? -1];
  const subject = source === undefined ? null : tree.child(source.root, 'nsubj', 'nsubj:pass');
  if (source === undefined || subject === null || subject.upos !== 'NOUN' || mentionOf.has(subject.index))
    return null;
  const { first, end } = tree.subtree(subject.index);
  const words = analysis.tokens.slice(first, end);
  const isPlain =
    words.length <= mostWords &&
    subject.xpos === 'NNS' &&
    words.every(
      ({ index, upos, relation }) =>
        ['NOUN', 'PROPN', 'ADJ'].includes(upos) && relation !== 'nmod:poss' && !quoted.has(index),
    );
  if (!isPlain) return null;
  const span = { start: analysis.tokens[first]?.span.start ?? 0, end: subject.span.end };
  const text = analysis.article.text.slice(span.start, span.end);
  const opens = sentenceText(analysis, source).startsWith(text);
  const [word] = words;
  return { text: opens && word !== undefined && word.upos !== 'PROPN' ? lowered(text) : text, source };
}

function lowered(text: string): string {
  return lowerFirst(text);
}
