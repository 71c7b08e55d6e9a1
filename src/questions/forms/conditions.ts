import { withMarker } from '../../language/phrasing.js';
import { isUniqueTitle } from '../../language/title-phrase.js';
import type { Fact } from '../../model/fact.js';

/** What a form may demand of a fact under `when`; a new condition is a line here. */
export const conditions = {
  past: (fact) => fact.action?.tense === 'past',
  present: (fact) => fact.action?.tense === 'present',
  future: (fact) => fact.action?.tense === 'future',
  active: (fact) => fact.action?.voice === 'active',
  passive: (fact) => fact.action?.voice === 'passive',
  /** `was opened`, so that `opened` says the same in the active. */
  'simple-past-passive': (fact) =>
    fact.action?.voice === 'passive' &&
    ['was', 'were'].includes(fact.action.auxiliary) &&
    !/\s/.test(fact.action.main),
  positive: (fact) => fact.action?.negated !== true,
  asserted: (fact) => fact.modality === 'asserted',
  /** The article says so itself. */
  reported: (fact) => fact.attribution === null,
  attributed: (fact) => fact.attribution !== null,
  quoted: (fact) => /^["“‘']/.test(fact.roles.content?.text ?? ''),
  unquoted: (fact) => !/^["“‘']/.test(fact.roles.content?.text ?? ''),
  /** The subject is a person or a body that acts, so that `do` fits. */
  'acting-subject': (fact) => isActor(fact.roles.agent ?? fact.roles.speaker ?? fact.roles.subject),
  'infinitive-complement': (fact) =>
    fact.roles.complement?.type === 'clause' && fact.roles.complement.marker === 'to',
  'reason-clause': (fact) => fact.roles.cause?.marker === 'because',
  'noun-attribute': (fact) =>
    /^(?:an?|the|one of)\s/i.test(fact.roles.attribute === undefined ? '' : withMarker(fact.roles.attribute)),
  /** A verb that says something itself: `have` and `make` leave the question open. */
  'telling-verb': (fact) =>
    !['have', 'do', 'make', 'take', 'get', 'give', 'be'].includes(fact.action?.lemma ?? ''),
  'thing-subject': (fact) => (fact.roles.subject ?? fact.roles.agent)?.type !== 'person',
  /** A post of several words, or with a capital: `geologist` alone fits too many. */
  'full-title': (fact) => /^(?!\d|\S+-year-old).*\s/u.test(fact.roles.title?.text ?? ''),
  'recipient-with-to': (fact) => fact.roles.recipient?.marker === 'to',
  'bare-recipient': (fact) => fact.roles.recipient?.marker === null,
  /** One that a single person holds. */
  'unique-title': (fact) => isUniqueTitle(fact.roles.title?.text ?? ''),
  'common-title': (fact) => !isUniqueTitle(fact.roles.title?.text ?? ''),
  /** `on Thursday`, not `into 2015`. */
  'point-in-time': (fact) =>
    ['in', 'on', 'at', 'during', 'before', 'after', null].includes(fact.roles.time?.marker ?? null),
  /** A person, or a body called by a common noun (`the government`): both are asked for with `who`. */
  'personal-subject': (fact) => {
    const subject = fact.roles.agent ?? fact.roles.subject ?? fact.roles.patient;
    return subject !== undefined && (subject.type !== 'organization' || subject.entity === null);
  },
  'named-subject': (fact) => (fact.roles.agent ?? fact.roles.subject ?? fact.roles.patient)?.entity != null,
  'has-unit': (fact) =>
    Object.values(fact.roles).some((phrase) => phrase.quantity !== null && phrase.quantity.counted !== ''),
} as const satisfies Readonly<Record<string, (fact: Fact) => boolean>>;

export type Condition = keyof typeof conditions;

function isActor(phrase: Fact['roles'][keyof Fact['roles']]): boolean {
  return phrase !== undefined && ['person', 'organization', 'group'].includes(phrase.type);
}
