import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Token } from '../../model/analysis.js';
import { withoutQuotations } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { behindEvidence, sentenceText } from './sentence-text.js';

/** A time that belongs to a number right before it. */
const rateBehind = /^ (?:per|an?|each|every)(?: single)? (?:second|minute|hour|day|night|week|month|year)\b/u;
/** Nouns that say nothing without of what. */
const openNoun =
  /\b(?:an?|the) (?:\p{Ll}+ )?(?:comparison|example|instance|reminder)\b(?! (?:between|for|of|that))/u;
/** Verbs that nobody ends a sentence with: what they are done to is lost. */
const openVerb = /\bto (?:assess|bring|examine|find|get|give|hold|identify|investigate|make|put|take)\?$/u;
/** A clause that is asked for as well as the noun before it. */
const joinedClause = /^(?:, )?(?:and|or) (?:how|if|whether|why)\b/iu;
/** Classes of nouns that stand for no body. */
const thingClasses = new Set([
  'act',
  'animal',
  'artifact',
  'cognition',
  'communication',
  'event',
  'food',
  'object',
  'possession',
  'substance',
]);

/** Questions that ask of one half of what the sentence tells, or take it for something else than it says. */
export const halfToldDoubts = {
  // `When was the waste burned?` of `was burned or sold`.
  'verb-joined-by-or': ({ fact, form, analysis, stem, key }) =>
    (fact.action?.voice === 'passive' || form.asks === 'patient') &&
    verbsBeside(fact.roles[subjectRole(fact)]?.head, analysis.tokens).some(
      ({ text }) => !`${stem} ${key.text}`.includes(text),
    ),
  // `What have both teams applied for?`: which two, another sentence tells.
  'both-untold': ({ stem }) => /\bboth \p{Ll}+\b(?! (?:of|and)\b)/u.test(withoutQuotations(stem)),
  // `Who ate 150 grams of fruit?` of `ate 150 grams of fruit per day`.
  'rate-behind': ({ fact, stem, key, analysis }) =>
    fact.kind === 'event' &&
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/u.test(`${stem} ${key.text}`) &&
    fact.evidence.some((evidence) => rateBehind.test(behindEvidence(analysis, evidence))),
  // `How many parents claimed yoga?` of `claimed yoga was a faith`: the object is the subject of what follows.
  'object-is-subject': isObjectSubject,
  // `Who gives Anna Karlsen as an example?`
  'noun-open': ({ fact, form, stem }) =>
    fact.kind === 'event' && form.asks === subjectRole(fact) && openNoun.test(withoutQuotations(stem)),
  // `Who worked with the police to investigate?`
  'verb-open': ({ form, stem }) => !['patient', 'complement'].includes(form.asks) && openVerb.test(stem),
  // `In which year did Hale make headlines?`: what for is the question.
  'headlines-for-what': ({ fact, stem }) =>
    fact.roles.cause === undefined && /\b(?:made|makes?|making) (?:\p{Ll}+ )?headlines\b/u.test(stem),
  // `What was Peter Hale named? – Director of sales`: when, and by whom.
  'named-once': ({ fact, form, stem }) =>
    form.asks === 'complement' &&
    ['appoint', 'elect', 'name'].includes(fact.action?.lemma ?? '') &&
    (fact.roles.time === undefined || !stem.includes(fact.roles.time.text)),
  // `What did Peter Hale become?`: one becomes many things.
  'became-once': ({ fact, form }) =>
    form.when.includes('becoming') && fact.roles.time === undefined && fact.roles.place === undefined,
  // `What did Peter Hale try to do?`: on what occasion, nothing in the question tells.
  'tried-once': ({ fact, form }) =>
    form.asks === 'complement' &&
    ['attempt', 'rush', 'struggle', 'try'].includes(fact.action?.lemma ?? '') &&
    fact.attribution === null &&
    Object.keys(fact.roles).every((role) => role === 'complement' || role === subjectRole(fact)),
  // `What do sailors debate? – The sale of the boats` of `debate the sale, and whether it is right`
  'clause-joined-to-key': ({ form, key, analysis }) =>
    ['patient', 'complement'].includes(form.asks) &&
    !key.isAmount &&
    joinedClause.test(
      analysis.tokens
        .slice(key.phrase.range.end, key.phrase.range.end + 3)
        .map(({ text }) => text)
        .join(' '),
    ),
  // `What do sailors form? – Part of the crowd`
  'key-part-of': ({ form, key }) =>
    form.asks === 'patient' && /^(?:an? )?(?:large |small )?part of\b/u.test(key.phrase.text),
  // `When did Hale open a shop which drew some guests?`
  'aside-with-which': ({ form, stem }) =>
    form.asks !== 'attribute' &&
    /\ban? (?:[\p{L}-]+ )+which (?:is|was|were|are|had|has|\p{Ll}+ed|\p{Ll}+s)\b/u.test(
      withoutQuotations(stem),
    ),
  // `gives the Conservatives the upper hand`: two objects in one answer.
  'two-objects': hasTwoObjects,
  // `Which organization was set up in 2012?` of what the text calls a policy.
  'body-told-as-thing': ({ fact, key, facts }) =>
    fact.kind === 'event' &&
    key.phrase.type === 'organization' &&
    key.phrase.entity !== null &&
    facts.some(
      ({ kind, roles: { subject, attribute } }) =>
        kind === 'state' &&
        subject?.entity === key.phrase.entity &&
        attribute?.type === 'thing' &&
        /^(?:an?|the) /u.test(attribute.text) &&
        thingClasses.has(
          nounClassOf(
            /[\p{L}-]+(?= (?:of|for|in|to|that|which|established)\b)|[\p{L}-]+$/u
              .exec(attribute.text)?.[0]
              .toLowerCase() ?? '',
          ) ?? '',
        ),
    ),
  // `Which country supports Korea?` of `supports Korea in its plan`: in what was cut for its pronoun.
  'support-in-what': ({ fact, stem, analysis }) =>
    fact.kind === 'event' &&
    /^(?:aid|assist|back|encourage|guide|help|support)$/u.test(fact.action?.lemma ?? '') &&
    fact.evidence.some((evidence) => {
      const lost = /^ (?:by|in|to|with) \p{L}+/u.exec(behindEvidence(analysis, evidence))?.[0];
      return lost !== undefined && !stem.includes(lost);
    }),
  // `How many members did the class have?` of `At its peak, the class had 18 members`.
  'peak-lost': ({ fact, stem, analysis }) =>
    fact.evidence.some(({ sentence }) =>
      /^At (?:her|his|its|the|their) (?:best|height|lowest|peak|worst)\b/u.test(
        sentenceText(analysis, sentence),
      ),
    ) && !/\bat (?:her|his|its|the|their) (?:best|height|lowest|peak|worst)\b/iu.test(stem),
} as const satisfies Doubts;

/** The verbs joined by `or` to the one that a subject belongs to. */
function verbsBeside(subject: number | undefined, tokens: readonly Token[]): readonly Token[] {
  const verb = tokens[tokens[subject ?? -1]?.head ?? -1];
  if (verb === undefined) return [];
  return tokens.filter(
    ({ index, head, relation, upos }) =>
      head === verb.index && relation === 'conj' && upos === 'VERB' && tokens[index - 1]?.lemma === 'or',
  );
}

/** Whether a verb stands right behind the object that can have no other subject. */
function isObjectSubject({ fact, analysis }: Asking): boolean {
  const object = fact.roles.patient;
  if (fact.kind !== 'event' || fact.action?.voice !== 'active' || object === undefined) return false;
  const next = analysis.tokens[object.range.end];
  const verb = analysis.tokens[object.head]?.head ?? -1;
  return (
    next !== undefined &&
    next.head !== verb &&
    ['VBD', 'VBZ', 'MD'].includes(next.xpos) &&
    /^(?:claim|say|believe|estimate|fear|hope|suggest|insist|argue|show|find|know|mean|reveal|think)$/u.test(
      fact.action.lemma,
    )
  );
}

/** Whether a noun in the answer is followed by another with an article, and nothing between joins the two. */
function hasTwoObjects({ form, key, analysis }: Asking): boolean {
  if (!['agent', 'patient', 'recipient'].includes(form.asks) || key.phrase.type === 'clause') return false;
  const { first, end } = key.phrase.range;
  return analysis.tokens.slice(first + 1, end).some(({ index, relation, head }) => {
    const before = analysis.tokens[index - 1];
    const noun = analysis.tokens[head];
    return (
      relation === 'det' &&
      (before?.upos === 'NOUN' || before?.upos === 'PROPN') &&
      noun !== undefined &&
      noun.index < end &&
      ['appos', 'iobj', 'obj', 'xcomp'].includes(noun.relation)
    );
  });
}
