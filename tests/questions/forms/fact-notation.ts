import { participleOf, pastOf, thirdPersonOf } from '../../../src/language/inflection/verbs.js';
import type { Action, Fact, FactKind, Phrase, PhraseType, Role } from '../../../src/model/fact.js';
import { roles as allRoles } from '../../../src/model/fact.js';
import { fact, phrase } from '../distractors/builders.js';

const types: readonly PhraseType[] = [
  'person',
  'group',
  'organization',
  'place',
  'date',
  'duration',
  'frequency',
  'count',
  'money',
  'percent',
  'measure',
  'clause',
  'manner',
  'thing',
];

/**
 * A fact from one line: kind, tense and voice, verb, then its roles in order of the text.
 *
 * `event past open | agent Anna Karlsen @person# | patient the museum | time in ~ 1998 @date`: `@` gives the type of a
 * phrase (else `thing`), `#` makes it a name, `+` counts it, `~` parts the preposition, `s` at the end of `@types` makes a plural.
 * `event past-passive open`, `present-passive`, `perfect` and `present` are the other verb groups; `not` before the
 * verb negates; `by the police:` at the end makes it a claim.
 */
export function factFrom(notation: string): Fact {
  const [, body = notation, claim] = /^(.*?)(?: by ([^:|]+):)?$/.exec(notation) ?? [];
  const [head = '', ...parts] = body.split(' | ');
  const [kind = 'event', group = 'past', ...verb] = head.split(' ');
  const given = parts.map((part, index) => roleFrom(part, index));
  const subject = given[0]?.phrase;
  const negated = verb[0] === 'not';
  const lemma = (negated ? verb.slice(1) : verb).join(' ');
  const roles: Partial<Record<Role, Phrase>> = {};
  for (const { role, phrase: own } of given) roles[role] = own;
  return fact({
    kind: kinds.find((known) => known === kind) ?? 'event',
    text: `${subject?.text ?? ''} ${lemma}.`,
    action: kind === 'role' ? null : actionOf(lemma, group, negated, subject?.number === 'plural'),
    roles,
    attribution: claim === undefined ? null : { speaker: claim, verb: 'said' },
  });
}

const kinds: readonly FactKind[] = ['event', 'state', 'role', 'reason', 'saying'];

function roleFrom(part: string, index: number): { readonly role: Role; readonly phrase: Phrase } {
  const [, name = '', rest = ''] = /^(\w+) (.*)$/.exec(part) ?? [];
  const [, words = rest, type = 'thing', plural = '', named = '', counted = ''] =
    /^(.*?)(?: @([a-z]+?)(s?))?(#?)(\+?)$/.exec(rest) ?? [];
  const [marker, text] = words.includes(' ~ ') ? words.split(' ~ ') : [null, words];
  const amount = /^((more than |nearly |about )?(\d[\d,]*)) (.*)$/.exec(text ?? '');
  return {
    role: allRoles.find((role) => role === name) ?? 'patient',
    phrase: phrase(text ?? '', {
      marker: marker ?? null,
      type: types.find((known) => known === type) ?? 'thing',
      number: plural === 's' ? 'plural' : 'singular',
      entity: named === '#' ? `e${index}` : null,
      quantity:
        counted === '+' && amount !== null
          ? {
              amount: amount[1] ?? '',
              counted: amount[4] ?? '',
              kind: 'count',
              value: Number((amount[3] ?? '').replaceAll(',', '')),
              hedge: amount[2]?.trim() ?? null,
            }
          : null,
      range: { first: 3 * index, end: 3 * index + 1 },
      head: 3 * index,
    }),
  };
}

function actionOf(lemma: string, group: string, negated: boolean, plural: boolean): Action {
  const [verb = '', ...particles] = lemma.split(' ');
  const after = particles.length === 0 ? '' : ` ${particles.join(' ')}`;
  const base = { lemma, negated, voice: group.endsWith('passive') ? 'passive' : 'active' } as const;
  const participle = `${participleOf(verb)}${after}`;
  const not = negated ? ' not' : '';
  const auxiliary = (one: string, many: string) => (plural ? many : one);
  if (verb === 'be') {
    const [one, many] = group === 'present' ? ['is', 'are'] : ['was', 'were'];
    const own = auxiliary(one ?? '', many ?? '');
    return {
      ...base,
      tense: group === 'present' ? 'present' : 'past',
      finite: `${own}${not}`,
      singular: `${one}${not}`,
      auxiliary: own,
      main: '',
    };
  }
  switch (group) {
    case 'past-passive':
      return {
        ...base,
        tense: 'past',
        finite: `${auxiliary('was', 'were')}${not} ${participle}`,
        singular: `was${not} ${participle}`,
        auxiliary: auxiliary('was', 'were'),
        main: participle,
      };
    case 'present-passive':
      return {
        ...base,
        tense: 'present',
        finite: `${auxiliary('is', 'are')}${not} ${participle}`,
        singular: `is${not} ${participle}`,
        auxiliary: auxiliary('is', 'are'),
        main: participle,
      };
    case 'perfect':
      return {
        ...base,
        tense: 'present',
        finite: `${auxiliary('has', 'have')}${not} ${participle}`,
        singular: `has${not} ${participle}`,
        auxiliary: auxiliary('has', 'have'),
        main: participle,
      };
    case 'future':
      return {
        ...base,
        tense: 'future',
        finite: `will${not} ${lemma}`,
        singular: `will${not} ${lemma}`,
        auxiliary: 'will',
        main: lemma,
      };
    case 'present':
      return {
        ...base,
        tense: 'present',
        finite: plural ? lemma : `${thirdPersonOf(verb)}${after}`,
        singular: `${thirdPersonOf(verb)}${after}`,
        auxiliary: auxiliary('does', 'do'),
        main: lemma,
      };
    default:
      return {
        ...base,
        tense: 'past',
        finite: negated ? `did not ${lemma}` : `${pastOf(verb)}${after}`,
        singular: negated ? `did not ${lemma}` : `${pastOf(verb)}${after}`,
        auxiliary: 'did',
        main: lemma,
      };
  }
}
