import type { Phrase } from '../../model/fact.js';
import { withoutQuotations } from '../faults/texts.js';
import { isPrepositionalVerb } from '../forms/prepositional-verbs.js';
import { occasionRoles, subjectRole } from '../view.js';
import type { Asking, Doubts } from './doubt.js';
import { isSetPhrase } from './set-phrases.js';

/** Verbs whose object says nothing without where to, or what with. */
const goalVerbs = /^(?:attach|attribute|compare|equate|incorporate|insert|integrate|liken|place|put)$/u;
/** Verbs of which somebody does much: a name alone does not tell what the question wants. */
const manySided = /^(?:begin|express|head|hold|keep|lead|leave|put|raise|seek|set|skip|start|turn)$/u;
/** Verbs of giving: to whom is half of what they tell. */
const givingVerbs = /^(?:accord|award|bequeath|deny|grant|hand|lend|owe)$/u;
/** Verbs of seeing and showing, whose passive tells what a picture shows. */
const seeingVerbs = /^(?:depict|film|hear|photograph|picture|portray|record|see|show|watch)$/u;
/** What somebody says, of which no question asks as of something that happens. */
const sayingVerbs =
  /^(?:advise|advocate|argue|believe|consider|encourage|expect|hope|propose|recommend|say|suggest|think|urge|warn)$/u;
/** Where somebody spends a part of life: several places answer. */
const livingVerbs = /^(?:live|perform|play|serve|study|teach|train|work)$/u;
/** Looking at what was gathered, after which every study finds what it finds. */
const lookingInto =
  /^(?:analy[sz]ing|assessing|considering|discussing|evaluating|examining|looking (?:at|into)|reviewing|studying)\b/u;
/** A part of something that says how much, and not what. */
const vagueShare =
  /^(?:too (?:many|much)\b|an? (?:\p{L}+ )?(?:portion|proportion|part|percentage|share|majority|minority|fraction) of\b)/iu;
/** Nouns that stand for anything that happens or has an effect. */
const emptyLabel =
  /^(?:(?:an?|the|certain|various|several|\p{L}+) )?(?:circumstances?|developments?|events?|factors?|happenings|incidents?|occurrences?)(?: (?:in|of|at|on)\b|$)/iu;
/** A noun for what nobody names. */
const unnamedThing = /\b(?:something|someone|somebody)\b/iu;

/** Questions whose verb leaves open what is asked, or is one expression with the answer. */
export const openVerbDoubts = {
  // `What did Peter Hale draw? – The ire of the sailors`
  'set-phrase-split': ({ fact, form, analysis }) => {
    const { patient } = fact.roles;
    return (
      asksObject(fact, form) &&
      patient !== undefined &&
      isSetPhrase(verbOf(fact.action?.lemma ?? ''), analysis.tokens[patient.head]?.text.toLowerCase() ?? '')
    );
  },
  // `What can families integrate?`: into what.
  'goal-lost': ({ fact, form }) => asksObject(fact, form) && goalVerbs.test(verbOf(fact.action?.lemma ?? '')),
  // `What did Peter Hale seek?`: he sought many things.
  'verb-of-many': ({ fact, form }) =>
    asksObject(fact, form) && manySided.test(verbOf(fact.action?.lemma ?? '')) && isBareBut(fact, 'patient'),
  // `Which country granted independence in 1946?`: to whom.
  'recipient-lost': ({ fact: { kind, action, roles } }) =>
    kind === 'event' &&
    action?.voice === 'active' &&
    givingVerbs.test(action.lemma) &&
    roles.recipient === undefined &&
    roles.destination === undefined &&
    !/ (?:to|on) /u.test(roles.patient?.text ?? '') &&
    !['to', 'on'].includes(roles.complement?.marker ?? ''),
  // `What would the boats have balanced?`: had what happened.
  'counterfactual-open': ({ fact: { action, roles, attribution } }) =>
    /^would (?:\p{L}+ )?have\b/u.test(action?.finite ?? '') &&
    roles.condition === undefined &&
    attribution === null,
  // `What would Anna Karlsen demonstrate?`, told for what she used to do.
  'habit-with-would': ({ fact: { kind, action, roles, attribution } }) =>
    kind === 'event' &&
    /^would (?:always|consistently|constantly|frequently|never|often|regularly|sometimes|usually)\b/u.test(
      action?.finite ?? '',
    ) &&
    roles.condition === undefined &&
    attribution === null,
  // `On what does it rely?`, where `What does it rely on?` is asked as well.
  'preposition-first': ({ fact, form, key, stem }) =>
    form.asks === 'complement' &&
    form.bareKey &&
    (fact.roles.patient === undefined || fact.action?.voice === 'passive') &&
    isPrepositionalVerb(fact.action?.lemma ?? '', key.phrase.marker ?? '') &&
    /^(?:According to [^,]*, )?\p{L}+ what\b/iu.test(stem),
  // `Who is seen stepping on a boat?`
  'seen-in-picture': ({ fact, form }) =>
    fact.action?.voice === 'passive' &&
    form.asks === subjectRole(fact) &&
    seeingVerbs.test(fact.action.lemma) &&
    /^\p{L}+ing\b/u.test(fact.roles.complement?.text ?? ''),
  // `What happens if the boat is late? – Anna Karlsen suggests waiting`
  'happening-is-advice': ({ fact, form, stem }) =>
    form.asks === 'result' &&
    /\bwhat (?:can|could|happens|may|might|will|would)\b/iu.test(withoutQuotations(stem)) &&
    sayingVerbs.test(fact.action?.lemma ?? ''),
  // `What was the result when it was known as …?`: being known, called or seen so has none.
  'result-of-no-deed': ({ fact, form, stem }) =>
    form.asks === 'result' &&
    /\bthe result when\b/u.test(stem) &&
    /^(?:be|become|call|consider|know|name|regard|see)$/u.test(fact.action?.lemma ?? ''),
  // `What did they find when …? – After analysing the data`
  'occasion-is-study': ({ form, key }) =>
    form.asks === 'time' && key.phrase.type === 'clause' && lookingInto.test(key.phrase.text),
  // `Where did Peter Hale work? – At a law office`: when, the question must say.
  'place-of-a-life': ({ fact, form, key }) =>
    form.asks === 'place' &&
    fact.action?.tense === 'past' &&
    livingVerbs.test(fact.action.lemma) &&
    fact.roles.time === undefined &&
    key.phrase.entity === null,
  // `Where did the blast rock Bergen?`, `Where did she become tearful?`
  'place-of-place': ({ fact, form }) =>
    form.asks === 'place' &&
    (fact.roles.patient?.type === 'place'
      ? fact.action?.voice === 'active'
      : fact.action?.lemma === 'become'),
  // `What do illnesses affect? – A large portion of the population`
  'key-vague-share': ({ form, key }) =>
    ['agent', 'patient', 'complement'].includes(form.asks) &&
    !key.isAmount &&
    vagueShare.test(key.phrase.text),
  // `What threatened the harbour? – Internal events`, `Dolphins doing something unusual`
  'key-empty-label': ({ fact, form, key }) =>
    ['agent', 'patient'].includes(form.asks) &&
    !key.isAmount &&
    key.phrase.entity === null &&
    (emptyLabel.test(key.phrase.text) || (fact.kind === 'event' && unnamedThing.test(key.text))),
  // `Who killed more than 200 people?`: when or where, another sentence tells.
  'victims-without-occasion': ({ fact, form }) =>
    fact.kind === 'event' &&
    /^(?:hurt|injure|kill|slaughter|wound)$/u.test(fact.action?.lemma ?? '') &&
    fact.roles.patient?.quantity != null &&
    !['time', 'place'].includes(form.asks) &&
    ![...occasionRoles].some((role) => fact.roles[role] !== undefined) &&
    !isAbout(fact.roles.patient),
  // `What did a hunter eat?`: a riddle.
  'anybody-in-stem': ({ fact, form }) =>
    fact.kind === 'event' &&
    ['patient', 'complement', 'predicate'].includes(form.asks) &&
    fact.roles.agent?.entity === null &&
    fact.roles.agent.type === 'person' &&
    /^an? [\p{Ll}-]+$/u.test(fact.roles.agent.text),
  // `What did Peter Hale find from 1963?`: the time is that of what was found.
  'time-of-object': ({ fact, form }) =>
    form.asks === 'patient' && fact.roles.time?.marker === 'from' && /^\d{4}/u.test(fact.roles.time.text),
  // `Who has been named new mayor?`: words of a headline.
  'post-without-article': ({ fact, stem }) =>
    fact.action?.voice === 'passive' && /\b(?:named|appointed|elected) (?:new|next|first) \p{L}/u.test(stem),
  // `Why did Peter Hale use his powers? – To pardon a sailor`: what for, one uses what one has.
  'used-for': ({ fact, form }) =>
    form.asks === 'purpose' &&
    fact.action?.lemma === 'use' &&
    fact.roles.time === undefined &&
    /^(?:his|her|its|their)\b/u.test((fact.roles.complement ?? fact.roles.patient)?.text ?? ''),
} as const satisfies Doubts;

function asksObject(fact: Asking['fact'], form: Asking['form']): boolean {
  return fact.kind === 'event' && form.asks === 'patient' && fact.action?.voice === 'active';
}

/** `get` of `able to get`, `start` of `start`. */
function verbOf(lemma: string): string {
  return lemma.replace(/^(?:able|due|set) to /u, '');
}

/** Whether nothing but a subject stands beside the asked role. */
function isBareBut(fact: Asking['fact'], asked: Asking['form']['asks']): boolean {
  return Object.keys(fact.roles).every((role) => role === asked || role === subjectRole(fact));
}

/** `200 people in Oslo`, `three passengers of the ferry`: told apart by a name or what they belong to. */
function isAbout({ text }: Phrase): boolean {
  return /\p{Lu}| (?:of|in|on|at|aboard|from|who) /u.test(text.slice(1));
}
