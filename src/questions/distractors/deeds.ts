import { wordCount } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import { contentWords } from '../faults/texts.js';
import { predicateKey } from '../predicate.js';
import { subjectRole } from '../view.js';
import type { ArticleKnowledge, Distractor, DistractorTask } from './distractor.js';
import { leansOnText } from './distractor.js';

/** Longest option over the shortest, in characters; deeds are short. */
const maxRatio = 2.5;
/** Share of the words of a deed that key or stem may have before it tells the same. */
const mostShared = 0.4;
const gate = 0.6;
const fewestTelling = 2;
/** What points at the day of writing, at another sentence, or at one sex. */
const pointing =
  /\b(?:now|today|tonight|tomorrow|yesterday|ago|recently|currently|then|too|also|this|that|these|those|it|them|him)\b|\b(?:last|next) \p{L}+|[“”"]/iu;
const year = /\b(?:1\d|20)\d\d\b/gu;

/**
 * What the text says that the same one did in another year, and what it says that others did, in the form of a key that
 * tells what somebody did: for `He went to France` of 1908, `He moved to Memphis` of 1946. Empty for claims.
 */
export function deedDistractors(task: DistractorTask): readonly Distractor[] {
  const { fact, article, key, stem } = task;
  const subject = fact.roles[subjectRole(fact)];
  if (fact.attribution !== null || subject === undefined || subject.entity === null) return [];
  const own = new Set([...contentWords(key.text), ...contentWords(stem)]);
  const names = article.nameWords.get(subject.entity) ?? new Set();
  return article.facts.flatMap((other): readonly Distractor[] => {
    const [evidence] = other.evidence;
    const text = isDeed(other) && evidence !== undefined ? deedOf(other, fact, article) : null;
    if (text === null || evidence === undefined) return [];
    const words = contentWords(text);
    if (
      words.length < fewestTelling ||
      pointing.test(text) ||
      leansOnText(text, other, article) ||
      words.some((word) => names.has(word)) ||
      words.filter((word) => own.has(word)).length > mostShared * words.length ||
      Math.max(text.length, key.text.length) > maxRatio * Math.min(text.length, key.text.length)
    )
      return [];
    const rationale = rationaleOf(task, other, subject.text);
    return rationale === null
      ? []
      : [
          {
            text,
            source: 'other-sentence',
            rationale: `Paragraph ${article.paragraphOf(evidence.sentence)} ${rationale}`,
            evidence,
          },
        ];
  });
}

function isDeed({ kind, modality, attribution, confidence, action }: Fact): boolean {
  return (
    kind === 'event' &&
    modality === 'asserted' &&
    attribution === null &&
    confidence >= gate &&
    action?.tense === 'past' &&
    !action.negated
  );
}

/** A deed with the pronoun of the key, of one who is of the same sex and number; null for others. */
function deedOf(other: Fact, fact: Fact, { entities }: ArticleKnowledge): string | null {
  if (
    other.id === fact.id ||
    other.action?.lemma === fact.action?.lemma ||
    other.action?.voice !== fact.action?.voice
  )
    return null;
  const made = predicateKey(other, entities);
  const wanted = predicateKey(fact, entities)?.text.split(' ')[0];
  return made !== null && wordCount(made.text) > 2 && made.text.split(' ')[0] === wanted ? made.text : null;
}

/** Why the deed is no answer; null where it may be one. */
function rationaleOf({ fact, article, stem }: DistractorTask, other: Fact, name: string): string | null {
  const subject = fact.roles[subjectRole(fact)];
  const doer = other.roles[subjectRole(other)];
  const sentence = other.evidence[0]?.sentence ?? '';
  if (doer?.entity === subject?.entity) {
    const [told, theirs] = [stem, other.evidence[0]?.quote ?? ''].map((text) => text.match(year) ?? []);
    const isOther = told?.length === 1 && theirs?.length === 1 && told[0] !== theirs[0];
    return isOther ? `tells that of ${theirs[0]}, not of ${told[0]}.` : null;
  }
  const entity = article.entities.get(doer?.entity ?? '');
  const own = article.entities.get(subject?.entity ?? '');
  if (
    entity === undefined ||
    entity.type !== own?.type ||
    article.entitiesIn.get(sentence)?.has(own.id) === true
  )
    return null;
  return `says that of ${entity.name}, not of ${name}.`;
}
