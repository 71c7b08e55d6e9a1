import { pastOf, thirdPersonOf } from '../../language/inflection/verbs.js';
import type { Analysis, Sentence, Token } from '../../model/analysis.js';
import {
  hasTense,
  isSaying,
  isStatement,
  type Link,
  pointing,
  rangeOf,
  withoutMarks,
  withoutTies,
} from './halves.js';
import { isOneStatement } from './maker.js';

/** Verbs of what follows, whoever or whatever it follows from: `, killing all on board`. */
const outcomeVerbs = new Set(
  'cause destroy force injure kill lead prevent prompt result spark trigger'.split(' '),
);
/** Verbs that tell what follows from something, and of a person only what else is done: `, creating a garden`. */
const effectVerbs = new Set('allow create enable give help leave make raise'.split(' '));
/** What an effect is told with beside its object: `making her impossible to steer`, `leaving millions in doubt`. */
const predicative: ReadonlySet<string> = new Set(['leave', 'make']);
/** `so far`, `so did the land`, `so that`: what follows is no clause of its own. */
const noClause =
  /^(?:as|are|could|can|did|do|does|far|had|has|have|is|long|many|much|often|that|was|were|will|would)$/iu;

/**
 * Reads a sentence that tells something and then what came of it: `The dam broke, flooding the valley.`, `The road was
 * closed, so the guests stayed.`, `The ice is thin, which means that nobody can cross.`. Null where the first part is
 * not one statement, or the second is not certain to be its result.
 */
export function linkedResult(analysis: Analysis, { span, first, end }: Sentence): Link | null {
  const own = analysis.tokens.slice(first, end);
  if (!isOneStatement(analysis.article.text.slice(span.start, span.end))) return null;
  if (own.some(isSaying)) return null;
  for (let comma = 1; comma < own.length - 2; comma++) {
    if (own[comma]?.text !== ',') continue;
    const said = withoutTies(withoutMarks(own.slice(0, comma)));
    const told = toldBehind(analysis, own.slice(comma + 1), said);
    if (told === null) continue;
    const [saidRange, toldRange] = [rangeOf(said), rangeOf(withoutMarks(told.words))];
    const isWhole =
      isStatement(said) &&
      !said.some(({ xpos, text }) => xpos === 'MD' || /^(?:not|n['’]t|if)$/iu.test(text)) &&
      !told.words.some(({ text }) => pointing.test(text) || /^(?:but|you|your|than)$/iu.test(text));
    return isWhole && saidRange !== null && toldRange !== null
      ? { kind: 'result', said: saidRange, told: toldRange, opening: told.opening }
      : null;
  }
  return null;
}

/** What is told as a result, and the words that make a clause of it. */
interface Told {
  readonly opening: string;
  readonly words: readonly Token[];
}

function toldBehind(analysis: Analysis, words: readonly Token[], said: readonly Token[]): Told | null {
  const [head, next] = words[0]?.lemma === 'and' ? words.slice(1) : words;
  if (head === undefined || next === undefined) return null;
  const rest = words.slice(words.indexOf(next));
  if (head.text === 'so') return isClause(rest) && !noClause.test(next.text) ? whole(rest) : null;
  if (head.text === 'meaning' && isHungOn(head, said))
    return isMeaningClause(rest) ? whole(withoutThat(rest)) : null;
  if (head.text === 'which' && next.lemma === 'mean')
    return isMeaningClause(rest.slice(1)) ? whole(withoutThat(rest.slice(1))) : null;
  if (head.xpos !== 'VBG' || words[0] !== head || !isOutcome(analysis, head, words, said)) return null;
  return { opening: `this ${isPast(said) ? pastOf(head.lemma) : thirdPersonOf(head.lemma)}`, words: rest };
}

function whole(words: readonly Token[]): Told {
  return { opening: '', words };
}

function withoutThat(words: readonly Token[]): readonly Token[] {
  return words[0]?.lemma === 'that' ? words.slice(1) : words;
}

/** `meaning equal`, `meaning a fall`: what a word means, or no clause. */
function isMeaningClause(words: readonly Token[]): boolean {
  return isClause(withoutThat(words));
}

/** Whether words are a clause with a subject and a verb of its own, that is not what something is done for. */
function isClause(words: readonly Token[]): boolean {
  const verb = words.findIndex(hasTense);
  return (
    verb > 0 &&
    words.slice(0, verb).some(({ relation }) => relation.startsWith('nsubj') || relation === 'expl') &&
    !/^(?:can|could|may|might)$/iu.test(words[verb]?.text ?? '')
  );
}

/** Whether a participle belongs to the whole statement, and to no clause or noun in it. */
function isHungOn({ relation, head }: Token, said: readonly Token[]): boolean {
  return (
    relation.startsWith('advcl') && said.some((token) => token.index === head && token.relation === 'root')
  );
}

/** Whether a participle tells what came of the statement, and not what somebody did besides. */
function isOutcome(
  analysis: Analysis,
  verb: Token,
  words: readonly Token[],
  said: readonly Token[],
): boolean {
  if (!isHungOn(verb, said)) return false;
  const own = words.filter(({ head }) => head === verb.index);
  const [next] = words.slice(1);
  if (verb.lemma === 'lead' && next?.lemma !== 'to') return false;
  if (verb.lemma === 'result' && next?.lemma !== 'in') return false;
  const isTelling = own.some(({ relation }) => relation === 'xcomp') || words.some(isWith);
  if (predicative.has(verb.lemma) && !isTelling) return false;
  if (verb.lemma === 'give' && own.filter(({ relation }) => /^i?obj$/u.test(relation)).length < 2)
    return false;
  return outcomeVerbs.has(verb.lemma) || (effectVerbs.has(verb.lemma) && !isOfPerson(analysis, said));
}

/** Whether somebody is the subject of a statement: a person by name, or one that a pronoun stands for. */
function isOfPerson({ entities, mentions }: Analysis, said: readonly Token[]): boolean {
  const subject = said.find(({ relation }) => relation.startsWith('nsubj'));
  if (subject === undefined || /^(?:he|she|they|who)$/iu.test(subject.text)) return true;
  const mention = mentions.find(({ first, end }) => subject.index >= first && subject.index < end);
  return entities.some(({ id, type }) => id === mention?.entity && type === 'person');
}

/** `leaving the premier with few friends` */
function isWith({ text, relation }: Token): boolean {
  return relation === 'case' && /^with(?:out)?$/u.test(text);
}

function isPast(said: readonly Token[]): boolean {
  return said.some(({ xpos, lemma, upos }) => xpos === 'VBD' || (lemma === 'have' && upos === 'AUX'));
}
