import { capitalizeFirst, normalizeText, wordCount, words } from '../../base/text.js';
import { isCommonAbbreviation } from '../../language/lexicons/common-abbreviations.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { uniqueNouns } from '../../language/lexicons/pointing-words.js';
import { withMarker } from '../../language/phrasing.js';
import { isUniqueTitle } from '../../language/title-phrase.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { isOccupation, isOffice, worldKnownTitle } from '../forms/title-kinds.js';
import { nameOf } from '../key.js';
import { answerKey, type Distractor, type DistractorTask, type PhraseOfFact } from './distractor.js';
import { nationIn } from './walks.js';

/** Longest option over the shortest, in characters (ITEMS rule 7). */
const maxRatio = 2.2;
/** Phrases of one type that are looked at for one question. */
const mostFillers = 120;

/**
 * Phrases of the article of the key's kind that do not answer: first those of the key's own sentence, then others.
 * `Isaac Herzog` stands beside `Benjamin Netanyahu`, never beside `the Gaza Strip`.
 */
export function fillerDistractors(task: DistractorTask): readonly Distractor[] {
  const { key, fact, article } = task;
  const seen = new Set<string>();
  const stem = ` ${normalizeText(task.stem)} `;
  const right = normalizeText(key.phrase.text);
  return nearest(article.phrases.get(key.phrase.type) ?? [], fact)
    .filter(
      (filler) =>
        filler.fact.id !== fact.id && isOfOneKind(task, filler) && !mayAnswer(task, filler, stem, right),
    )
    .map((filler) => ({ filler, text: optionText(task, filler.phrase) }))
    .filter(({ text }) => {
      const normal = normalizeText(text);
      if (seen.has(normal)) return false;
      seen.add(normal);
      return true;
    })
    .filter(({ text }) => isOfOneLength(text, key.text))
    .map(({ filler, text }) => {
      const [evidence] = filler.fact.evidence;
      const isNear = evidence?.sentence === fact.evidence[0]?.sentence;
      const paragraph = evidence === undefined ? 0 : article.paragraphOf(evidence.sentence);
      return {
        text,
        source: isNear ? ('same-sentence' as const) : ('other-sentence' as const),
        rationale: `Paragraph ${paragraph} speaks of this, but not as the answer to this question.`,
        evidence: evidence ?? null,
      };
    });
}

function optionText({ key, article }: DistractorTask, phrase: Phrase): string {
  const name = nameOf(phrase, article.entities);
  if (name !== null) return name;
  const hasMarker = key.phrase.marker !== null && key.text.toLowerCase().startsWith(`${key.phrase.marker} `);
  return capitalizeFirst(hasMarker ? withMarker(phrase) : phrase.text);
}

/** Nouns so wide that they hold the key. */
const wideNouns =
  /^(?:(?:the|many|some|most|more|other) )?(?:people|persons?|men|women|man|woman|things?|others|everyone|everybody|something)$/i;

/** Same type, number and sort of name; for common nouns also the same class of noun. */
function isOfOneKind(
  { key, asked, fact }: DistractorTask,
  { phrase, role, fact: other }: PhraseOfFact,
): boolean {
  const model = key.phrase;
  if (wideNouns.test(phrase.text) || isBareDefinite(phrase)) return false;
  // `Officials` beside `Taiwanese fans`: a noun alone tells less than the key does.
  if (phrase.entity === null && !/\s/.test(phrase.text) && /\s/.test(model.text)) return false;
  if (model.type === 'clause' && actorOf(fact) !== actorOf(other)) return false;
  if (asked === 'speaker' && role !== 'speaker') return false;
  if (asked === 'title')
    return (
      role === 'title' &&
      !worldKnownTitle.test(phrase.text) &&
      isPostBeside(phrase.text, model.text) &&
      sexOf(phrase.text) === sexOf(model.text)
    );
  if (phrase.type !== model.type || (phrase.entity === null) !== (model.entity === null)) return false;
  if (phrase.type !== 'clause' && phrase.number !== model.number) return false;
  if (model.entity === null && asked !== role && phrase.type !== 'person') return false;
  if ((phrase.marker ?? '') !== (model.marker ?? '')) return false;
  if (model.entity === null && isDefinite(phrase.text) !== isDefinite(model.text)) return false;
  return model.type !== 'thing' || model.entity !== null || nounClass(phrase) === nounClass(model);
}

/** `the car`, `the SUV`: it may be what the key names. */
function isBareDefinite({ text, entity, type }: Phrase): boolean {
  const noun = /^the (\S+)$/iu.exec(text)?.[1] ?? '';
  if (isCommonAbbreviation(noun)) return true;
  return type === 'thing' && entity === null && /^\p{Ll}/u.test(noun) && !uniqueNouns.has(noun);
}

/** `news editor for Screen International` beside `senior media analyst`; `villain` and `Kyiv resident` are no posts. */
function isPostBeside(title: string, key: string): boolean {
  return isOffice(title) || isUniqueTitle(title) || (!isOffice(key) && isOccupation(title));
}

/** What sort of actor a fact has: what people do things for is no reason for things. */
function actorOf({ roles }: Fact): string {
  const actor = roles.agent ?? roles.subject ?? roles.patient;
  const type = actor?.type === 'organization' || actor?.type === 'group' ? 'person' : actor?.type;
  return `${type} ${actor?.entity === null ? 'common' : 'named'} ${actor?.number}`;
}

/** `spokeswoman` beside a man's name rules itself out. */
function sexOf(title: string): string {
  return /(?:woman|man)\b/i.exec(title)?.[0].toLowerCase() ?? '';
}

function nounClass(phrase: Phrase): string | null {
  const head =
    words(
      normalizeText(phrase.text.split(/\s(?:of|in|on|at|for|to|from|with|that|which|who)\s/)[0] ?? ''),
    ).at(-1) ?? '';
  return nounClassOf(head) ?? nounClassOf(head.replace(/s$/, '')) ?? null;
}

function isDefinite(text: string): boolean {
  return /^(?:the|his|her|its|their|\S+['’]s?)\s/i.test(text);
}

/** The fillers around a fact in the text: a long text has more than any question needs. */
function nearest(fillers: readonly PhraseOfFact[], fact: Fact): readonly PhraseOfFact[] {
  if (fillers.length <= mostFillers) return fillers;
  const place = fillers.findIndex((filler) => filler.fact.id === fact.id);
  const first = Math.max(0, Math.min(place - mostFillers / 2, fillers.length - mostFillers));
  return fillers.slice(first, first + mostFillers);
}

/**
 * Whether a phrase could be a right answer: it is the key, a part or another name of it, stands in the stem already,
 * or plays the asked role with the same verb anywhere in the article.
 */
function mayAnswer(
  { key, fact, asked, article }: DistractorTask,
  { phrase, normal }: PhraseOfFact,
  stem: string,
  right: string,
): boolean {
  if (phrase.entity !== null && phrase.entity === key.phrase.entity) return true;
  if (overlaps(normal, right) || stem.includes(` ${normal} `)) return true;
  if (areOneGovernment(phrase.text, key.phrase.text)) return true;
  return fact.action !== null && article.answered.has(answerKey(fact.action.lemma, asked, normal));
}

const ruling = /\b(?:government|administration|authorities|regime|cabinet|officials|leadership|state)$/u;

/** `the Obama administration` and `the American government` may be one; Sudan's and the American government are not. */
function areOneGovernment(one: string, other: string): boolean {
  if (!ruling.test(one) || !ruling.test(other)) return false;
  const [first, second] = [nationIn(one), nationIn(other)];
  return first === null || second === null || first === second;
}

/** One within the other, or most words shared. */
function overlaps(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  if (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)) return true;
  const second = new Set(other.split(' ').filter((word) => word.length > 3));
  const first = one.split(' ').filter((word) => word.length > 3);
  const shared = first.filter((word) => second.has(word)).length;
  return shared >= 2 || (shared === 1 && Math.min(first.length, second.size) === 1);
}

function isOfOneLength(option: string, key: string): boolean {
  const ratio = Math.max(option.length, key.length) / Math.max(1, Math.min(option.length, key.length));
  return ratio <= maxRatio || (wordCount(option) <= 3 && wordCount(key) <= 3);
}
