import { capitalizeFirst, normalizeText, wordCount, words } from '../../base/text.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { withMarker } from '../../language/phrasing.js';
import type { Phrase } from '../../model/fact.js';
import type { Distractor, DistractorTask, PhraseOfFact } from './distractor.js';

/** Longest option over the shortest, in characters (ITEMS rule 7). */
const maxRatio = 2.2;

/**
 * Phrases of the article of the key's kind that do not answer: first those of the key's own sentence, then others.
 * `Isaac Herzog` stands beside `Benjamin Netanyahu`, never beside `the Gaza Strip`.
 */
export function fillerDistractors(task: DistractorTask): readonly Distractor[] {
  const { key, fact, article } = task;
  const seen = new Set<string>();
  return article.phrases
    .filter((filler) => filler.fact.id !== fact.id && isOfOneKind(task, filler) && !mayAnswer(task, filler))
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

function optionText({ key }: DistractorTask, phrase: Phrase): string {
  const hasMarker = key.phrase.marker !== null && key.text.toLowerCase().startsWith(`${key.phrase.marker} `);
  return capitalizeFirst(hasMarker ? withMarker(phrase) : phrase.text);
}

/** Nouns so wide that they hold the key. */
const wideNouns =
  /^(?:(?:the|many|some|most|more|other) )?(?:people|persons?|men|women|man|woman|things?|others|everyone|everybody|something)$/i;

/** Same type, number and sort of name; for common nouns also the same class of noun. */
function isOfOneKind({ key, asked }: DistractorTask, { phrase, role }: PhraseOfFact): boolean {
  const model = key.phrase;
  if (wideNouns.test(phrase.text)) return false;
  if (asked === 'title') return role === 'title' && /\s/.test(phrase.text);
  if (phrase.type !== model.type || (phrase.entity === null) !== (model.entity === null)) return false;
  if (phrase.type !== 'clause' && phrase.number !== model.number) return false;
  if (model.entity === null && asked !== role && phrase.type !== 'person') return false;
  if ((phrase.marker ?? '') !== (model.marker ?? '') && (model.type === 'clause' || phrase.marker === null))
    return false;
  if (isDefinite(phrase.text) !== isDefinite(model.text) && model.entity === null && model.type === 'thing')
    return false;
  return model.type !== 'thing' || model.entity !== null || nounClass(phrase) === nounClass(model);
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

/**
 * Whether a phrase could be a right answer: it is the key, a part or another name of it, stands in the stem already,
 * or plays the asked role with the same verb anywhere in the article.
 */
function mayAnswer({ key, fact, asked, stem, article }: DistractorTask, { phrase }: PhraseOfFact): boolean {
  if (phrase.entity !== null && phrase.entity === key.phrase.entity) return true;
  const option = normalizeText(phrase.text);
  const right = normalizeText(key.phrase.text);
  if (overlaps(option, right) || ` ${normalizeText(stem)} `.includes(` ${option} `)) return true;
  return article.facts.some((other) => {
    if (asked === 'members' || other.action === null || fact.action === null) return false;
    const filler = other.roles[asked];
    if (filler === undefined || normalizeText(filler.text) !== option) return false;
    return other.action.lemma === fact.action.lemma;
  });
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
