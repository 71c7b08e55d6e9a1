import { wordCount } from '../base/text.js';
import { possessiveOf } from '../language/inflection/possessive.js';
import { pastOf } from '../language/inflection/verbs.js';
import { inStatementOrder, type PhraseInRole, withMarker, wordPart } from '../language/phrasing.js';
import { withArticle } from '../language/title-phrase.js';
import { type Fact, type Phrase, type Role, roles } from '../model/fact.js';
import { mutualVerbs } from './doubts/verb-classes.js';
import { shownQuotation } from './quotation.js';

/** What a form asks for: a role, all members of a list, or what is said of the subject. */
export type Asked = Role | 'members' | 'predicate';

/**
 * What a question form sees of a fact: every key set, every text ready to print, null where there is nothing.
 * Obliques carry their preposition (`by one day`), subjects and objects none.
 */
type FactView = Readonly<Record<Role, string | null>> & {
  /** The verb group as in a statement, and agreeing with `who`. */
  readonly finite: string | null;
  readonly singular: string | null;
  /** First auxiliary of a question, and what follows the subject. */
  readonly auxiliary: string | null;
  readonly main: string | null;
  /** The simple past of the verb: `opened`. */
  readonly past: string | null;
  /** The grammatical subject, whatever its role. */
  readonly grammaticalSubject: string | null;
  /** What is said besides subject, verb and what is asked, in order; empty where that is nothing. */
  readonly rest: string;
  /** What the asked number counts: `Palestinian prisoners`. */
  readonly unit: string | null;
  /** The number of the list's members in words. */
  readonly memberCount: string | null;
  /** Whose claim it is. */
  readonly source: string | null;
  /** What the source does in a question, without its `did`: `say`, `find`. */
  readonly claims: string | null;
  /** What stands before the asked phrase: `on` of `depends on the weather`. */
  readonly preposition: string | null;
  /** The subject as an owner: `Kurt Fristrup's`. */
  readonly possessive: string | null;
  /** How quoted words were put: `wrote`, else `said`. */
  readonly uttered: string | null;
};

const noRoles: Readonly<Record<Role, null>> = {
  agent: null,
  patient: null,
  recipient: null,
  subject: null,
  attribute: null,
  person: null,
  title: null,
  speaker: null,
  hearer: null,
  content: null,
  topic: null,
  place: null,
  source: null,
  destination: null,
  time: null,
  duration: null,
  frequency: null,
  cause: null,
  purpose: null,
  means: null,
  manner: null,
  condition: null,
  result: null,
  concession: null,
  exchange: null,
  extent: null,
  amount: null,
  counted: null,
  companion: null,
  heading: null,
  complement: null,
};

/** A view of nothing, for checking what names a form may use. */
export const emptyView: FactView = {
  ...noRoles,
  finite: null,
  singular: null,
  auxiliary: null,
  main: null,
  past: null,
  grammaticalSubject: null,
  rest: '',
  unit: null,
  memberCount: null,
  source: null,
  claims: null,
  preposition: null,
  possessive: null,
  uttered: null,
};

/** Longest stem, in words (ITEMS rule 2). */
export const maxStemWords = 20;
/** Stems longer than this, in words, lose what they can do without: experts' have 14 at the ninetieth percentile. */
const easyStemWords = 15;
/** Parts that a question can do without, the first to go first. */
const optionalRoles: readonly Role[] = [
  'manner',
  'companion',
  'frequency',
  'purpose',
  'source',
  'duration',
  'place',
  'time',
];
/** Adverbs behind a verb that a question is as true without, and reads better: `What did the early work focus on largely?`. */
const looseAdverbs = /^(?:chiefly|jointly|largely|mainly|mostly|primarily|together)$/u;
/** Roles that say on what occasion something happens: they stay in a question that asks what happens. */
export const occasionRoles: ReadonlySet<Role> = new Set<Role>(['time', 'place']);
const bareRoles = new Set<Role>(['agent', 'subject', 'speaker', 'person', 'title', 'heading', 'attribute']);

/** The role that stands as grammatical subject. */
export function subjectRole(fact: Fact): Role {
  if (fact.kind === 'saying') return 'speaker';
  if (fact.kind === 'state' || fact.kind === 'reason') return 'subject';
  if (fact.kind === 'role') return 'person';
  return fact.action?.voice === 'passive' ? 'patient' : 'agent';
}

/** Shows a fact to a form that asks for one of its roles. */
export function viewOf(fact: Fact, asked: Asked): FactView {
  const subject = fact.roles[subjectRole(fact)];
  const texts: Partial<Record<Role, string>> = {};
  for (const { role, phrase } of partsOf(fact))
    texts[role] = bareRoles.has(role) || phrase === subject ? insideQuestion(phrase) : withMarker(phrase);
  if (asked === 'speaker' && /^[“"]/u.test(texts.content ?? ''))
    texts.content = shownQuotation(texts.content ?? '');
  const askedPhrase = asked === 'members' || asked === 'predicate' ? undefined : fact.roles[asked];
  return {
    ...emptyView,
    ...texts,
    title: fact.roles.title === undefined ? null : titleOf(fact, fact.roles.title.text),
    ...(fact.action === null
      ? {}
      : {
          finite: fact.action.finite,
          singular: fact.action.singular,
          // `How may mushrooms help?` asks for leave.
          auxiliary: fact.action.auxiliary === 'may' ? 'might' : fact.action.auxiliary,
          main: fact.action.main,
          past: pastOf(fact.action.lemma),
          uttered: fact.action.lemma === 'write' ? 'wrote' : 'said',
        }),
    grammaticalSubject: subject === undefined ? null : insideQuestion(subject),
    rest: restOf(fact, asked),
    preposition: askedPhrase?.marker ?? null,
    unit: askedPhrase?.quantity?.counted ?? null,
    memberCount: fact.members.length > 0 ? (numberNames[fact.members.length] ?? null) : null,
    source: fact.attribution?.speaker ?? null,
    claims: fact.attribution === null ? null : claimVerb(fact.attribution.verb),
    possessive: subject === undefined ? null : possessiveOf(subject.text, subject.number),
  };
}

/** `the Harbour Museum` of `The Harbour Museum`; the titles of works keep their capital. */
function insideQuestion({ text, type }: Phrase): string {
  return type === 'organization' || type === 'place' ? text.replace(/^The (?=\p{Lu})/u, 'the ') : text;
}

/** The title with the article that the text gives it, else the one that fits: `a director of the union` may be one of two. */
function titleOf({ text }: Fact, title: string): string {
  // `Who is vice president of the bank?`: it may be the only one, or one of several.
  if (/^(?:\p{L}+ )?vice president (?:at|for|of) /iu.test(title)) return title;
  const own = [`a ${title}`, `an ${title}`].find((words) => text.endsWith(` is ${words}.`));
  return own ?? withArticle(title);
}

/** Past and present of verbs of finding out and of thinking, which keep their own word in a question; all others are `say`. */
const findingVerbs: readonly (readonly [form: RegExp, base: string])[] = [
  [/^(?:found|finds?)$/, 'find'],
  [/^(?:show(?:ed|s|n)?)$/, 'show'],
  [/^(?:reveal(?:ed|s)?)$/, 'reveal'],
  [/^(?:suggest(?:ed|s)?)$/, 'suggest'],
  [/^(?:believe[ds]?|thinks?|thought)$/, 'think'],
];

function claimVerb(verb: string): string {
  return findingVerbs.find(([form]) => form.test(verb))?.[1] ?? 'say';
}

const numberNames: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
};

/** Everything but subject and asked role, cut back to what a stem has room for. */
function restOf(fact: Fact, asked: Asked): string {
  const subject = fact.roles[subjectRole(fact)];
  const parts = partsOf(fact).filter(
    ({ role, phrase }) =>
      role !== asked &&
      phrase !== subject &&
      (asked !== 'predicate' || occasionRoles.has(role)) &&
      !(role === 'manner' && looseAdverbs.test(phrase.text)) &&
      // `Where did Hale move from Oslo?`
      !(asked === 'destination' && role === 'source'),
  );
  const kept = new Set(parts);
  const used = () => [...kept].reduce((sum, { phrase }) => sum + wordCount(withMarker(phrase)), 0);
  const room = easyStemWords - 3 - wordCount(asked === subjectRole(fact) ? '' : (subject?.text ?? ''));
  for (const role of optionalRoles) {
    // What happened is asked of an occasion: without it, of nothing.
    if (used() <= room || asked === 'predicate') break;
    // Somebody met with whom?
    if (role === 'companion' && mutualVerbs.has(fact.action?.lemma.split(' ')[0] ?? '')) continue;
    // Somebody spent four years where?
    if (role === 'place' && fact.action?.lemma === 'spend') continue;
    for (const part of parts) if (part.role === role) kept.delete(part);
  }
  return inStatementOrder(subject, [...kept])
    .map(wordPart)
    .join(' ');
}

/** The roles of a fact as a list. */
export function partsOf(fact: Fact): readonly PhraseInRole[] {
  return roles.flatMap((role) => {
    const phrase = fact.roles[role];
    return phrase === undefined ? [] : [{ role, phrase }];
  });
}
