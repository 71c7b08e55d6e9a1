import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, TokenRange } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/**
 * `The two are Thut and Osei, the source, who asked for silence, told reporters`: behind a whole statement what looks like
 * an aside is whoever says it, and without it the others would.
 */
export function isSpeaker(
  { analysis, tree }: Knowledge,
  sentence: Sentence,
  { first, end }: TokenRange,
): boolean {
  const verb = analysis.tokens[end + 1];
  if (verb === undefined || !sayingVerbs.has(verb.lemma) || !/^VB[DZP]$/u.test(verb.xpos)) return false;
  return analysis.tokens.slice(sentence.first, first).some((token) => {
    const clause = /^(?:aux|cop)/u.test(token.relation) ? tree.parent(token.index) : token;
    return (
      /^(?:VB[DZP]|MD)$/u.test(token.xpos) && /^(?:root|ccomp|parataxis|conj)/u.test(clause?.relation ?? '')
    );
  });
}
