import { showingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isOwnVoice } from './pronouns.js';

/**
 * Tokens before what a writer says that he or she has found, which the article tells as so: of `In our new study we show
 * that dogs age as people do` those to `that`. 0 where a sentence is not built so.
 */
export function findingOf({ analysis, quoted, tree }: Knowledge, sentence: Sentence): number {
  const verb = analysis.tokens[sentence.root];
  const subject = tree.child(sentence.root, 'nsubj');
  const found = tree.child(sentence.root, 'ccomp');
  if (verb === undefined || subject === null || found === null || !showingVerbs.has(verb.lemma)) return 0;
  if (tree.children(verb.index).some(({ relation, lemma }) => relation === 'advmod' && lemma === 'not'))
    return 0;
  const whose = tree.subtree(subject.index);
  const isOwn = analysis.tokens.slice(whose.first, whose.end).some((token) => isOwnVoice(token));
  const that = tree.child(found.index, 'mark');
  const { first } = tree.subtree(found.index);
  const own = analysis.tokens.slice(sentence.first, first);
  if (!isOwn || that?.lemma !== 'that' || that.index !== first || own.some(({ index }) => quoted.has(index)))
    return 0;
  return first + 1 - sentence.first;
}
