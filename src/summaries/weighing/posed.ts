import type { Sentence, Token } from '../../model/analysis.js';
import { type Knowledge, sentenceText } from '../knowledge.js';

/** The share of an article in which a question is what it sets out to answer. */
const setOut = 0.4;
/** Verbs that any sentence has. */
const bare = new Set('be have do say make get go take tell come give see know think mean want'.split(' '));

/**
 * Position of the sentence that answers last what the article asks at its beginning, by the verb of the question: `Who had
 * built it?` is answered by `The tower was most likely built by fishermen`. Of several the last stands when all others have
 * been weighed. Null where nothing is asked or nothing answers.
 */
export function findAnswerOfQuestion(knowledge: Knowledge): number | null {
  const { analysis } = knowledge;
  const { article, sentences } = analysis;
  const last = setOut * sentences.length;
  const asked = new Set<string>();
  let found: number | null = null;
  sentences.forEach((sentence, position) => {
    if (article.paragraphs[sentence.paragraph]?.kind !== 'body') return;
    if (/\?$/u.test(sentenceText(analysis, sentence))) {
      if (position <= last) for (const verb of verbsOf(knowledge, sentence)) asked.add(verb);
    } else if (asked.has(toldBy(knowledge, sentence)?.lemma ?? '')) found = position;
  });
  return found;
}

/** The verbs of a question, its clauses together. */
function verbsOf(knowledge: Knowledge, { first, end }: Sentence): readonly string[] {
  return knowledge.analysis.tokens
    .slice(first, end)
    .filter(
      ({ upos, relation, lemma, index }) =>
        upos === 'VERB' &&
        (relation === 'root' || relation === 'conj') &&
        !bare.has(lemma) &&
        !knowledge.quoted.has(index),
    )
    .map(({ lemma }) => lemma);
}

/** The verb of what a sentence tells. */
function toldBy({ analysis, quoted }: Knowledge, { root }: Sentence): Token | null {
  const verb = analysis.tokens[root];
  return verb?.upos === 'VERB' && !quoted.has(root) ? verb : null;
}
