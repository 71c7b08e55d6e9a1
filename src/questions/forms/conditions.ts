import { anyMonth } from '../../language/lexicons/calendar.js';
import { isTellingTitle } from '../../language/title-phrase.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { subjectRole } from '../view.js';
import { isAssembly, isCompany, isCountry, placeKind, singlesOut, timeKind } from './answer-kinds.js';
import { asksForDoing, isDescribing, isDirective, isMaking, opensQuestion } from './complement-verbs.js';
import {
  isDefinition,
  isIdentification,
  isPersonalDefinition,
  isSpecification,
  tellsOfThing,
} from './definitions.js';
import { isPrepositionalVerb } from './prepositional-verbs.js';
import { isOccupation, isOffice, worldKnownTitle } from './title-kinds.js';

/** What a form may demand of a fact under `when`; a new condition is a line here. */
export const conditions = {
  past: (fact) => fact.action?.tense === 'past',
  present: (fact) => fact.action?.tense === 'present',
  future: (fact) => fact.action?.tense === 'future',
  active: (fact) => fact.action?.voice === 'active',
  passive: (fact) => fact.action?.voice === 'passive',
  /** `was opened`, so that `opened` says the same in the active. */
  'simple-past-passive': isSimplePastPassive,
  /** `is heated`, `has been opened`: asked for with `by` at its end. */
  'other-passive': (fact) => fact.action?.voice === 'passive' && !isSimplePastPassive(fact),
  positive: (fact) => fact.action?.negated !== true,
  asserted: (fact) => fact.modality === 'asserted',
  /** The article says so itself. */
  reported: (fact) => fact.attribution === null,
  attributed: (fact) => fact.attribution !== null,
  quoted: (fact) => /^["“‘']/.test(fact.roles.content?.text ?? ''),
  unquoted: (fact) => !/^["“‘']/.test(fact.roles.content?.text ?? ''),
  /** The subject is a person or a body that acts, so that `do` fits. */
  'acting-subject': (fact) =>
    isActor(fact.roles[subjectRole(fact)]) || isCountry(fact.roles[subjectRole(fact)]),
  'infinitive-complement': (fact) =>
    fact.roles.complement?.type === 'clause' &&
    fact.roles.complement.marker === 'to' &&
    // `What did Anna Karlsen seek to go to do?`
    !/\sto\s/u.test(` ${fact.action?.main ?? ''} `),
  /** `led to serious illness`: the preposition belongs to the verb, and can end the question. */
  'prepositional-complement': ({ action, roles: { complement } }) =>
    complement?.marker != null && isPrepositionalVerb(action?.lemma ?? '', complement.marker),
  /** `was asked to leave`: somebody is brought to do something. */
  'directive-verb': ({ action }) => isDirective(action?.lemma ?? ''),
  /** `is designed to collect rain`: what a thing is made for. */
  'making-verb': ({ action, roles: { patient } }) =>
    isMaking(action?.lemma ?? '') && patient?.type === 'thing',
  /** `was barred from attending the game`. */
  'barred-doing': ({ action, roles: { complement } }) =>
    complement?.marker != null &&
    /^\p{L}+ing\b/u.test(complement.text) &&
    asksForDoing(action?.lemma ?? '', complement.marker),
  /** `was described as a threat`. */
  'described-as': ({ action, roles: { complement } }) =>
    complement?.marker === 'as' && isDescribing(action?.lemma ?? ''),
  /** `was charged with fraud`: the preposition can open the question. */
  'opening-preposition': ({ action, roles: { complement } }) =>
    complement?.marker != null &&
    opensQuestion(action?.lemma ?? '', complement.marker) &&
    !(/^\p{L}+ing\b/u.test(complement.text) && asksForDoing(action?.lemma ?? '', complement.marker)),
  /** `is called the Blue Bridge`. */
  'naming-verb': ({ action, roles: { complement } }) =>
    complement?.marker === null && /^(?:call|name|nickname|dub|title|rename)$/.test(action?.lemma ?? ''),
  /** What is done to a body as a body, and not to its building: `joined the union`, not `attended the college`. */
  'body-verb': ({ action, roles: { patient } }) =>
    patient?.entity != null && bodyVerbs.has(action?.lemma ?? ''),
  /** What a study finds or a body announces; of a person, only what was made known on one occasion. */
  finding: isFinding,
  /** What somebody says, and no `finding`. */
  claim: (fact) => !isFinding(fact) && fact.action?.lemma !== 'think',
  'reason-clause': (fact) => fact.roles.cause?.marker === 'because',
  /** `due to fears`, `for stealing a car`. */
  'reason-phrase': (fact) => /(?:^| )(?:for|of|to)$/u.test(fact.roles.cause?.marker ?? ''),
  /** `Antilia is a 27-storey tower`, `faults are fractures in the crust`: what something is, for those who never heard of it. */
  definition: isDefinition,
  /** `Anna Karlsen was a Norwegian sculptor`. */
  'personal-definition': isPersonalDefinition,
  /** `The most wasted fruit is melon`: a description, and what it fits. */
  specification: isSpecification,
  /** `Tiger bones are in high demand for use in medicine`: what few other things are. */
  'telling-of-thing': tellsOfThing,
  /** `taught English at Bergen University`: where it was, though the verb does not tell of places. */
  'at-place': ({ roles: { complement } }) =>
    complement !== undefined &&
    (/^(?:at|near|inside|outside)$/u.test(complement.marker ?? '') ||
      (complement.marker === 'in' && complement.type === 'place')),
  /** `Anna Karlsen is the face of the new banknote`. */
  identification: isIdentification,
  /** `became the director of the museum`. */
  becoming: ({ action }) => action?.lemma === 'become',
  /** A verb that says something itself: `have` and `make` leave the question open. */
  'telling-verb': (fact) =>
    !['have', 'do', 'make', 'take', 'get', 'give', 'be'].includes(fact.action?.lemma ?? ''),
  'thing-subject': (fact) => (fact.roles.subject ?? fact.roles.agent)?.type !== 'person',
  /** A post of several words, or with a capital: `geologist` alone fits too many. */
  'full-title': (fact) => /^(?!\d|\S+-year-old).*\s/u.test(fact.roles.title?.text ?? ''),
  'recipient-with-to': (fact) => fact.roles.recipient?.marker === 'to',
  'bare-recipient': (fact) => fact.roles.recipient?.marker === null,
  /** One that says of what it is: few hold it. */
  'telling-title': (fact) => isTellingTitle(fact.roles.title?.text ?? ''),
  /** `on Thursday`, not `into 2015`. */
  'point-in-time': (fact) =>
    ['in', 'on', 'at', 'during', 'before', 'after', null].includes(fact.roles.time?.marker ?? null),
  /** A person, or a body called by a common noun (`the government`): both are asked for with `who`. */
  'personal-subject': (fact) => {
    const subject = fact.roles.agent ?? fact.roles.subject ?? fact.roles.patient;
    return subject !== undefined && (subject.type !== 'organization' || subject.entity === null);
  },
  'named-subject': (fact) => (fact.roles.agent ?? fact.roles.subject ?? fact.roles.patient)?.entity != null,
  /** A job that can be told without a name: `senior scientist at the US National Park Service`. */
  occupation: (fact) => isOccupation(fact.roles.title?.text ?? ''),
  /** A post written with a capital: `House Speaker`. */
  office: (fact) => isOffice(fact.roles.title?.text ?? ''),
  /** Not one whose holder everybody can name without the text: `British Prime Minister`. */
  'little-known-title': (fact) => !worldKnownTitle.test(fact.roles.title?.text ?? ''),
  /** Told by somebody, so that it can be asked what is said about its subject. */
  'claimed-of-something': (fact) => isTopic(fact),
  /** A time or a place that tells which occasion is meant: `in October 2022`. */
  'on-occasion': (fact) => isOccasion(fact.roles.time),
  /** `after the committee’s hearing had ended`, `when he died`: another event tells which occasion is meant. */
  'on-event': (fact) =>
    fact.roles.time?.type === 'clause' &&
    ['after', 'when', 'before', 'while', 'as soon as', 'once'].includes(fact.roles.time.marker ?? ''),
  /** `John was born`, `the pool was closed`: what happens to something without its doing. */
  'telling-change': (fact) =>
    changeVerbs.has(fact.action?.lemma ?? '') &&
    (fact.action?.voice === 'passive' ||
      (fact.roles.patient === undefined && fact.roles.agent?.type === 'thing')) &&
    (fact.roles.agent ?? fact.roles.patient)?.quantity === null,
  'year-time': (fact) => timeKind(fact.roles.time) === 'year',
  'weekday-time': (fact) => timeKind(fact.roles.time) === 'weekday',
  'day-time': (fact) => timeKind(fact.roles.time) === 'day',
  'other-time': (fact) => timeKind(fact.roles.time) === 'other',
  'country-place': (fact) => placeKind(fact.roles.place) === 'country',
  'city-place': (fact) => placeKind(fact.roles.place) === 'city',
  'other-place': (fact) => placeKind(fact.roles.place) === 'other',
  /** `Spain has prohibited new solar projects`: a state that acts. */
  'country-agent': (fact) => isCountry(fact.roles.agent),
  /** `the first woman to …`, `the largest …`: what one only can be. */
  'single-out': (fact) => singlesOut(fact.roles.attribute),
  company: (fact) => isCompany(fact.roles.agent ?? fact.roles.patient),
  'no-company': (fact) =>
    !isCompany(fact.roles.agent ?? fact.roles.patient) && !isAssembly(fact.roles.agent ?? fact.roles.patient),
  'named-parliament': (fact) => isAssembly(fact.roles.agent ?? fact.roles.patient),
  'thing-agent': (fact) => fact.roles.agent?.type === 'thing',
  /** `told reporters`: the words went to somebody. */
  'told-hearer': (fact) => fact.roles.hearer !== undefined,
  /** `will`, `could`: what will or could happen, as against what happens. */
  modal: (fact) => modals.test(fact.action?.auxiliary ?? ''),
  'no-modal': (fact) => !modals.test(fact.action?.auxiliary ?? ''),
  'if-condition': (fact) => fact.roles.condition?.marker === 'if',
  /** A heading that says what its members are: `two key things` are nothing. */
  'telling-heading': (fact) =>
    !/\b(?:aspects|bits|cases|elements|examples|facts|factors|ideas|items|issues|kinds|matters|options|parts|pieces|places|points|questions|reasons|sorts|things|types|ways)$/i.test(
      fact.roles.heading?.text ?? '',
    ),
  'has-unit': (fact) =>
    Object.values(fact.roles).some((phrase) => phrase.quantity !== null && phrase.quantity.counted !== ''),
} as const satisfies Readonly<Record<string, (fact: Fact) => boolean>>;

export type Condition = keyof typeof conditions;

function isSimplePastPassive({ action }: Fact): boolean {
  return action?.voice === 'passive' && ['was', 'were'].includes(action.auxiliary) && !/\s/.test(action.main);
}

function isFinding({ action, roles }: Fact): boolean {
  return (
    findingVerbs.has(action?.lemma ?? '') &&
    ((roles.speaker ?? roles.agent)?.type !== 'person' || roles.time !== undefined)
  );
}

function isActor(phrase: Fact['roles'][keyof Fact['roles']]): boolean {
  return phrase !== undefined && ['person', 'organization', 'group'].includes(phrase.type);
}

const modals = /^(?:will|would|can|could|may|might)$/u;

const bodyVerbs = new Set(
  'found co-found start launch establish lead join head run chair buy acquire sell own sue fine ban represent leave fund dissolve merge'.split(
    ' ',
  ),
);

/** Verbs whose clause is one thing that was found or made known, not one of many things said. */
const findingVerbs = new Set(
  'find show reveal suggest indicate estimate conclude recommend predict announce warn confirm prove discover calculate establish demonstrate rule'.split(
    ' ',
  ),
);

/** Verbs of what becomes of something: with these `What happened to …?` has one sort of answer. */
const changeVerbs = new Set(
  'close open extend destroy demolish sell cancel postpone ban abolish arrest injure kill wound flood damage burn release withdraw halt suspend delay rebuild restore rescue evacuate bomb sink collapse die crash explode fall rise drop grow shrink increase decrease double triple disappear melt break fail ban sack dismiss fire expel deport charge convict jail imprison sentence fine acquit free reject approve replace remove steal rename renovate modernise modernize diagnose execute assassinate'.split(
    ' ',
  ),
);

const partOfDate = new RegExp(`\\d|day\\b|${anyMonth}`, 'u');

function isOccasion(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    phrase.type === 'date' &&
    !/^(?:until|till|since|by|from|for|over|throughout)$/i.test(phrase.marker ?? '') &&
    partOfDate.test(phrase.text)
  );
}

/** A subject of its own words, so that `about …` says enough: `the trade in tiger parts`, not `people` or `a survey`. */
function isTopic(fact: Fact): boolean {
  const subject = fact.roles[subjectRole(fact)];
  if (fact.attribution === null || subject === undefined || subject.quantity !== null) return false;
  return (
    !/^(?:people|countries|customers|things?|women|men|children|everyone|nobody|everybody|many|most|some|one)$/i.test(
      subject.text,
    ) &&
    !/^(?:an?|his|her|their|its|my|our|this|that|these|those|every|each|any|no|some|several|many|multiple|various|numerous|certain|few|most|only|other|such|all|both|one|two|half)\s/i.test(
      subject.text,
    )
  );
}
