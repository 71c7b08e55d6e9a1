import { isListedWord } from '../../language/lexicons/known-words.js';
import type { Analysis, Token } from '../../model/analysis.js';

/** Whether a word is one half of an expression, so that nobody fills the gap it leaves: `first-____ schools`. */
export function isHalfOfTerm(analysis: Analysis, token: Token): boolean {
  return (
    standsInCompound(analysis.article, token) ||
    standsInTerm(analysis, token) ||
    isBeforeParticiple(analysis.tokens, token)
  );
}

/** Part of a compound: `first-____ universities`; behind a bracket the number of the gap would stand in two. */
function standsInCompound({ text }: Analysis['article'], { span }: Token): boolean {
  const around = `${text.charAt(span.start - 1)} ${text.charAt(span.end)}`;
  return /[-–/’'\d(]/.test(around);
}

/** Half of a name of two words that no list has: `____ glycol`. */
function standsInTerm({ tokens }: Analysis, token: Token): boolean {
  const { relation, head, index } = token;
  const other = relation === 'compound' ? tokens[head] : tokens[index - 1];
  // `the foot and mouth crisis`: two words that are one before a noun.
  if (tokens[index - 1]?.relation === 'cc' && tokens[index + 1]?.upos === 'NOUN') return true;
  const isJoined = relation === 'compound' || (other?.relation === 'compound' && other.head === index);
  return (
    isJoined && [token, other].some((part) => part !== undefined && !isListedWord(part.lemma.toLowerCase()))
  );
}

/** Words that a participle is joined to, which may be taken for verbs of their own: `to freeze dried foods`. */
const joinedBare = /^(?:deep|freeze|hand|home|spray|stir)$/u;

/** `____ dried foods`: a word that belongs to the participle between it and its noun. */
function isBeforeParticiple(tokens: readonly Token[], { relation, index, text }: Token): boolean {
  const [participle, noun] = [tokens[index + 1], tokens[index + 2]];
  return (
    /^(?:VBN|JJ)$/u.test(participle?.xpos ?? '') &&
    /(?:ed|en|made|built|run|led|held)$/u.test(participle?.text ?? '') &&
    noun?.upos === 'NOUN' &&
    participle?.head === noun.index &&
    (/^(?:compound|obl|nmod|amod|advmod)/u.test(relation) || joinedBare.test(text))
  );
}
