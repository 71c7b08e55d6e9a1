import { hasUnexplainedObject } from '../unexplained-pronoun.js';
import type { ParsedStem, StemToken } from './parsed-stem.js';

/** A reason to think that a question is not English, as its parse shows it. True where it is so. */
type Alarm = (stem: ParsedStem) => boolean;

const doForms = /^(?:do|does|did)$/i;
const haveForms = /^(?:has|have|had)$/i;
const beForms = /^(?:is|are|was|were|am)$/i;
const singularForms = /^(?:is|was|has|does)$/i;
const pluralForms = /^(?:are|were|have|do)$/i;
/** Verbs that take a thing and a person, or a thing and a name for it: two objects are no mistake. */
const twoObjects =
  /^(?:g[ai]ven?|giving|tell|told|offer\w*|ask\w*|pay|paid|show\w*|teach|taught|call\w*|name\w*|cost|send|sent|bring|brought|award\w*|grant\w*|deny|denied|lend|lent|owe\w*|allow\w*|make|made|consider\w*|sell|sold|save\w*|promise\w*|feed|fed|charge\w*|serve\w*|earn\w*|win|won|buy|bought|do|did|have|has|had|get|got|give\w*|want\w*|need\w*|find|found|say|said|think|thought)$/i;

/** Infinitives that look like a past or a participle, and are tagged as one now and then. */
const sameInAllTenses =
  /^(?:come|become|overcome|run|put|cut|set|hit|let|shut|cost|hurt|read|spread|quit|split|burst|cast|shed|bet|beat|do)$/i;

/** What may be wrong with the grammar of a question on its own. */
const alarms = {
  'no-question-word': ({ questionWord }) => questionWord === null,
  'no-clause': ({ tokens, predicate, auxiliary }) =>
    auxiliary === null &&
    !/^V/.test(tokens[predicate]?.xpos ?? '') &&
    !tokens.some(({ upos }) => upos === 'AUX' || upos === 'VERB'),
  'do-without-infinitive': (stem) => {
    const first = firstAuxiliary(stem);
    return (
      first !== null &&
      doForms.test(first.text) &&
      /^VB[DZN]$/.test(stem.tokens[stem.predicate]?.xpos ?? '') &&
      !sameInAllTenses.test(stem.tokens[stem.predicate]?.text ?? '')
    );
  },
  'have-without-participle': (stem) => {
    const first = firstAuxiliary(stem);
    const hasBe = stem.tokens.some(
      ({ text, head }) => head === stem.predicate && /^be(?:en|ing)?$/i.test(text),
    );
    return (
      first !== null &&
      haveForms.test(first.text) &&
      !hasBe &&
      /^VB(?:Z|G)?$/.test(stem.tokens[stem.predicate]?.xpos ?? '')
    );
  },
  'be-with-plain-verb': (stem) => {
    const first = firstAuxiliary(stem);
    return (
      first !== null &&
      beForms.test(first.text) &&
      first.relation.startsWith('aux') &&
      /^VBZ?P?$/.test(stem.tokens[stem.predicate]?.xpos ?? '')
    );
  },
  'subject-missing': (stem) => {
    const first = firstAuxiliary(stem);
    return first !== null && doForms.test(first.text) && stem.subject === null;
  },
  disagrees: disagrees,
  // `Why do workers weave sails using them?`
  'object-unexplained': ({ tokens }) => hasUnexplainedObject(tokens),
  'two-objects': ({ tokens, predicate }) =>
    tokens.filter(({ head, relation }) => head === predicate && relation === 'obj').length > 1 &&
    !twoObjects.test(tokens[predicate]?.text ?? ''),
} as const satisfies Readonly<Record<string, Alarm>>;

/** The names of all alarms that a question sets off. */
export function findAlarms(stem: ParsedStem): readonly string[] {
  return Object.entries(alarms).flatMap(([name, alarm]) => (alarm(stem) ? [name] : []));
}

function firstAuxiliary({ tokens, auxiliary }: ParsedStem): StemToken | null {
  return auxiliary === null ? null : (tokens[auxiliary] ?? null);
}

/** `When was big companies acquired?`: a finite form of one number, its subject plainly of the other. */
function disagrees(stem: ParsedStem): boolean {
  const first = firstAuxiliary(stem);
  const subject = stem.subject === null ? undefined : stem.tokens[stem.subject];
  if (first === null || subject === undefined || stem.subject === null) return false;
  const hasPartner = stem.tokens.some(({ head, relation }) => head === stem.subject && relation === 'conj');
  if (hasPartner || subject.relation.startsWith('expl') || subject.relation.startsWith('csubj')) return false;
  // Names may be plurals in form and singular in sense, or the other way round; counted words go either way.
  const isCounted = stem.tokens.some(
    ({ head, relation, text }) =>
      head === stem.subject && (relation === 'nummod' || /^(?:many|much|number|percent|%)$/i.test(text)),
  );
  if (isCounted || subject.upos === 'PROPN' || subject.upos === 'NUM') return false;
  if (/^(?:he|she|it)$/i.test(subject.text)) return pluralForms.test(first.text);
  if (/^(?:they|we|you)$/i.test(subject.text)) return singularForms.test(first.text);
  if (subject.xpos === 'NNS')
    return (
      singularForms.test(first.text) &&
      !/^(?:news|series|species|means|politics|physics|mathematics|economics|statistics|headquarters|works)$/i.test(
        subject.text,
      )
    );
  if (subject.xpos === 'NN') return pluralForms.test(first.text) && !collective.test(subject.text);
  return false;
}

/** Singular nouns that may take a plural verb. */
const collective =
  /^(?:police|people|staff|team|government|public|family|couple|pair|group|number|majority|rest|crew|media|data|lot|half|third|quarter|percent|cent|army|club|band|company|council|committee|crowd|youth|poor|rich|cattle|who|what|which|variety|range|handful|dozen|hundred|thousand|million|billion|percentage|proportion|minority|part|some|all|most|kind|type|sort)$/i;
