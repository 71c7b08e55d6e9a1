import { sayingVerbs, showingVerbs } from '../../language/lexicons/saying.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { thirdPersonOf } from '../fitness/pronouns.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { withoutLetters } from './names.js';

/** What stands in the place of a pronoun, the sentence that gives it, and what must be told before, with the keys of `Continuity.needs`. */
export interface Carried {
  readonly text: string;
  readonly source: Sentence;
  readonly need: string;
}

/**
 * Who `he says` means inside a sentence or at its end, where the sentence before it lets one person speak and names nobody
 * else: of `Prices rise, Bo Lund says. The rain, he says, spoils rice.` gives `Bo Lund`. Null where that is not certain.
 */
export function carriedSpeaker(knowledge: Knowledge, sentence: Sentence, pronoun: Token): Carried | null {
  const { analysis, entityOf, mentionOf, positionOf, tree } = knowledge;
  const kind = thirdPersonOf(pronoun);
  const verb = tree.parent(pronoun.index);
  if ((kind !== 'he' && kind !== 'she') || mentionOf.has(pronoun.index)) return null;
  if (pronoun.index === sentence.first || verb === null || !sayingVerbs.has(verb.lemma)) return null;
  if (!/^[,.]$/u.test(analysis.tokens[verb.index + 1]?.text ?? '')) return null;
  const before = analysis.sentences[(positionOf.get(sentence.id) ?? 0) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  const persons = [before, sentence].flatMap(({ first, end }) =>
    analysis.tokens.slice(first, end).flatMap(({ index }) => {
      const entity = entityOf.get(mentionOf.get(index)?.entity ?? '');
      return entity?.type === 'person' ? [{ entity, index }] : [];
    }),
  );
  const [speaker] = persons;
  if (speaker === undefined || persons.some(({ entity }) => entity !== speaker.entity)) return null;
  const { gender, id, name } = speaker.entity;
  if (!name.includes(' ') || (gender !== null && (gender === 'male') !== (kind === 'he'))) return null;
  if (!persons.some(({ index }) => speaks(knowledge, index))) return null;
  const source = analysis.sentences.find((one) => sentenceText(analysis, one).includes(name));
  return source === undefined ? null : { text: withoutLetters(name), source, need: `entity:${id}` };
}

/** Whether somebody says something, or it is said by that name: `according to the geographer Bo Lund`. */
function speaks({ tree }: Knowledge, index: number): boolean {
  for (
    let token = tree.parent(index), at = index;
    token !== null;
    at = token.index, token = tree.parent(at)
  ) {
    if (tree.children(at).some(({ lemma }) => lemma === 'accord' || lemma === 'according')) return true;
    if (sayingVerbs.has(token.lemma)) return tree.child(token.index, 'nsubj')?.index === at;
    if (token.upos === 'VERB') return false;
  }
  return false;
}

/** Works that find something. */
const works = new Set('study survey report poll census analysis review investigation'.split(' '));

/**
 * What `It also finds` means: the one work that the sentence before it tells of, which nothing else there could be: of
 * `Ferries are slow, according to a study. It also finds …` gives `the study`. Null where that is not certain.
 */
export function carriedWork(knowledge: Knowledge, sentence: Sentence, pronoun: Token): Carried | null {
  const { analysis, positionOf, quoted } = knowledge;
  const verb = analysis.tokens[sentence.root];
  if (pronoun.text !== 'It' || pronoun.head !== sentence.root || pronoun.relation !== 'nsubj') return null;
  if (verb === undefined || !showingVerbs.has(verb.lemma) || verb.xpos === 'VBN') return null;
  const position = positionOf.get(sentence.id) ?? 0;
  for (let at = position - 1; at >= Math.max(0, position - mostBetween); at--) {
    const before = analysis.sentences[at];
    if (before === undefined || before.paragraph !== sentence.paragraph) return null;
    const told = analysis.tokens.slice(before.first, before.end).filter(({ index }) => !quoted.has(index));
    const found = told.filter(({ lemma, upos }) => upos === 'NOUN' && works.has(lemma));
    const [work] = found;
    if (work !== undefined)
      return found.every(({ lemma, xpos }) => lemma === work.lemma && xpos === 'NN')
        ? { text: `the ${work.text}`, source: before, need: `noun:${work.lemma}` }
        : null;
  }
  return null;
}

/** Sentences before the pronoun in which its work is looked for. */
const mostBetween = 2;
