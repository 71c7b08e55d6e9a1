import { kindsOfPerson } from '../../language/lexicons/person-kinds.js';
import { synonymsOf } from '../../language/lexicons/synonyms.js';
import type { Token } from '../../model/analysis.js';
import type { Cast } from '../cast.js';
import type { Statement } from '../statements.js';
import { relatedWords } from '../terms.js';
import { type Detail, finderOf, type Relation } from './aspect.js';

/** Somebody who does something, or to whom it is done. */
interface PersonDetail extends Detail {
  readonly role: 'doer' | 'receiver';
  /** Lemma of what is done. */
  readonly deed: string;
  /** `Cast` member of a named person; null for others. */
  readonly member: string | null;
  /** Lemma of the head of a phrase without a name; null for a name. */
  readonly noun: string | null;
  /** Lemmas of what describes the noun: `israeli`. */
  readonly modifiers: readonly string[];
  readonly isPlural: boolean;
}

const roleOf: ReadonlyMap<string, PersonDetail['role']> = new Map([
  ['nsubj', 'doer'],
  ['obl:agent', 'doer'],
  ['obj', 'receiver'],
  ['iobj', 'receiver'],
  ['nsubj:pass', 'receiver'],
]);
const describing = ['amod', 'compound', 'nmod:desc'];

/** Nouns that may stand for persons of any kind. */
const general = new Set(
  'person people man woman official expert authority source member worker employee staff resident local other specialist professional individual adult citizen figure'.split(
    ' ',
  ),
);

function peopleOf(statement: Statement, cast: Cast): readonly PersonDetail[] {
  const { report, head, tokens } = statement;
  const own = new Set(tokens.map(({ index }) => index));
  return report.tree.children(head.index).flatMap((token) => {
    const role = roleOf.get(token.relation);
    if (role === undefined || !own.has(token.index) || report.tree.child(token.index, 'conj') !== null)
      return [];
    const detail = personAt(statement, token, cast);
    return detail === null ? [] : [{ ...detail, role, deed: head.lemma.toLowerCase() }];
  });
}

function personAt(
  statement: Statement,
  token: Token,
  cast: Cast,
): Omit<PersonDetail, 'role' | 'deed'> | null {
  const { report } = statement;
  const { tree } = report;
  const mention = report.mentionAt.get(token.index);
  const entity = report.analysis.entities.find(({ id }) => id === mention?.entity);
  const isPlural = token.xpos.endsWith('S');
  if (mention?.form === 'name') {
    if (entity?.type !== 'person') return null;
    const { first, end } = mention;
    const member = cast.memberOf(report.number, mention.entity);
    return { statement, range: { first, end }, member, noun: null, modifiers: [], isPlural };
  }
  const noun = token.lemma.toLowerCase();
  if (mention !== undefined || token.upos !== 'NOUN' || kindsOfPerson(noun) === null) return null;
  const modifiers = tree.children(token.index).filter(({ relation }) => describing.includes(relation));
  const first = Math.min(token.index, ...modifiers.map(({ index }) => index));
  return {
    statement,
    range: { first, end: token.index + 1 },
    member: null,
    noun,
    modifiers: modifiers.map(({ lemma }) => lemma.toLowerCase()),
    isPlural,
  };
}

function relatePeople(one: PersonDetail, other: PersonDetail): Relation {
  const isSameDeed = one.deed === other.deed || relatedWords(one.deed, 'VERB').includes(other.deed);
  if (one.role !== other.role || !isSameDeed) return 'other';
  if (one.member !== null && other.member !== null) return one.member === other.member ? 'same' : 'conflicts';
  if (one.noun === null || other.noun === null || one.isPlural !== other.isPlural) return 'vaguer';
  if (one.noun === other.noun || synonymsOf(one.noun, 'NOUN').includes(other.noun)) return 'same';
  return isOtherKind(one, other) ? 'conflicts' : 'vaguer';
}

/** `Israeli leaders`, `Israeli soldiers`: described alike, and neither noun is a kind of the other. */
function isOtherKind(one: PersonDetail, other: PersonDetail): boolean {
  const [noun, otherNoun] = [one.noun ?? '', other.noun ?? ''];
  if (general.has(noun) || general.has(otherNoun)) return false;
  if (!one.modifiers.some((modifier) => other.modifiers.includes(modifier))) return false;
  const [kinds, otherKinds] = [kindsOfPerson(noun) ?? [], kindsOfPerson(otherNoun) ?? []];
  return !kinds.includes(otherNoun) && !otherKinds.includes(noun) && !shareLowKind(kinds, otherKinds);
}

/** Kinds so wide that sharing one makes two nouns no more alike. */
const wideKinds = new Set([
  'worker',
  'man',
  'leader',
  'expert',
  'communicator',
  'unfortunate',
  'adult',
  'peer',
]);

function shareLowKind(kinds: readonly string[], otherKinds: readonly string[]): boolean {
  return kinds.some((kind) => otherKinds.includes(kind) && !wideKinds.has(kind));
}

/** `told Israeli leaders`, `told Israeli soldiers`; `Anna Berg won`, `Lena Berg won`. */
export const findPeopleDifferences = finderOf<PersonDetail>({
  aspect: 'who',
  read: peopleOf,
  relate: relatePeople,
});
