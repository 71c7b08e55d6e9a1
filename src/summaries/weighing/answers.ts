import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';

/** Nouns by which news announces what it tells later: `has found the likely cause`, `will set out key targets`. */
const announcing = new Set(
  'cause reason goal target aim proposal plan decision verdict ruling finding result solution answer demand condition strategy step measure'.split(
    ' ',
  ),
);
/** Verbs by which a pronoun says what those are: `They include …`. */
const telling = new Set(['include', 'be', 'comprise', 'involve', 'mean']);

/**
 * Positions of the sentences that tell what the lead or the sentence after it announces: those whose subject is the noun
 * (`The cause of the crash was …`), and one right behind the announcement that goes on with `They include …`.
 */
export function findAnswers(knowledge: Knowledge): ReadonlySet<number> {
  const { analysis, lead, tree } = knowledge;
  const announced = new Set<string>();
  const found = new Set<number>();
  const first = Math.max(0, lead);
  analysis.sentences.slice(first).forEach((sentence, index) => {
    const position = first + index;
    const tokens = analysis.tokens.slice(sentence.first, sentence.end);
    const isNow = (token: Token) =>
      token.upos === 'NOUN' && announcing.has(token.lemma) && !knowledge.quoted.has(token.index);
    const answers = tokens.some(
      (token) =>
        isNow(token) &&
        announced.has(token.lemma) &&
        token.relation.startsWith('nsubj') &&
        tree.parent(token.index)?.relation !== 'acl:relcl',
    );
    if (answers || goesOnWithThem(knowledge, sentence, position)) found.add(position);
    if (index < introduction)
      for (const token of tokens)
        if (isNow(token) && !token.relation.startsWith('nsubj')) announced.add(token.lemma);
  });
  return found;
}

/** Sentences in which something is announced. */
const introduction = 2;

function goesOnWithThem({ analysis, lead, tree }: Knowledge, sentence: Sentence, position: number): boolean {
  const before = analysis.sentences[position - 1];
  const verb = analysis.tokens[sentence.root];
  if (before === undefined || verb === undefined || position > lead + introduction) return false;
  const announces = analysis.tokens
    .slice(before.first, before.end)
    .some(({ lemma, upos }) => upos === 'NOUN' && announcing.has(lemma));
  const subject = tree.child(sentence.root, 'nsubj');
  return announces && subject !== null && /^(?:they|these)$/iu.test(subject.text) && telling.has(verb.lemma);
}
