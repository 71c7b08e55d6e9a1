import type { Token } from '../../model/analysis.js';
import type { Role } from '../../model/fact.js';
import { markerOf } from '../reading/markers.js';
import { dependents, type Tree } from '../tree.js';

/** Verbs with which `for` gives the reason: `was fined for speeding`, `praised the crew for its courage`. */
const judgingVerbs = new Set(
  'applaud arrest ban blame cite commend condemn congratulate convict criticise criticize denounce detain discipline dismiss expel fine fire forgive hail honor honour imprison investigate jail penalise penalize praise prosecute punish rebuke reprimand reward sack sentence slam sue suspend thank'.split(
    ' ',
  ),
);
/** Nouns with which `in … to` gives the aim: `in an effort to save money`. */
const aimNouns = new Set(['attempt', 'bid', 'effort', 'hope', 'move']);

/** Prepositions of three words around a noun, with the role of what follows. */
const compounds: readonly {
  readonly before: string;
  readonly noun: string;
  readonly after: string;
  readonly role: Role;
}[] = [
  { before: 'as', noun: 'result', after: 'of', role: 'cause' },
  { before: 'as', noun: 'consequence', after: 'of', role: 'cause' },
  { before: 'in', noun: 'response', after: 'to', role: 'cause' },
  { before: 'on', noun: 'account', after: 'of', role: 'cause' },
  { before: 'with', noun: 'help', after: 'of', role: 'means' },
  { before: 'with', noun: 'aid', after: 'of', role: 'means' },
  { before: 'by', noun: 'means', after: 'of', role: 'means' },
];

/** What a phrase with a preposition of several words speaks of, its role and its preposition. */
interface Compound {
  readonly head: Token;
  readonly role: Role;
  /** `as a result of`. */
  readonly marker: string;
}

/** `storm` as the cause, of `as a result of the storm`; null for other phrases. */
export function compoundOf(tree: Tree, child: Token): Compound | null {
  const before = markerOf(tree, child);
  for (const compound of compounds) {
    if (compound.noun !== child.lemma || compound.before !== before) continue;
    const [head] = dependents(tree, child.index, 'nmod', 'acl').filter(
      (part) => part.index > child.index && markerOf(tree, part) === compound.after,
    );
    const first = dependents(tree, child.index, 'case')[0]?.index;
    const last = head === undefined ? undefined : dependents(tree, head.index, 'case', 'mark')[0]?.index;
    if (head === undefined || first === undefined || last === undefined) return null;
    const marker = tree.analysis.tokens
      .slice(first, last + 1)
      .map((token) => token.text.toLowerCase())
      .join(' ');
    return { head, role: compound.role, marker };
  }
  return null;
}

/** Whether `for` beside a verb gives the reason for what the verb tells. */
export function isReasonFor(verb: string, marker: string | null): boolean {
  return marker === 'for' && judgingVerbs.has(verb);
}

/** Verbs of going somewhere and coming together. */
const goingVerbs = new Set(
  'arrive assemble come drive fly gather go head hurry meet return rush sail sit stop travel visit'.split(
    ' ',
  ),
);
/** What people go somewhere for. */
const errandNouns = new Set(
  'ceremony competition conference consultation contest discussion examination exercise festival funeral hearing holiday interview lesson match meeting negotiation operation rally rehearsal sit-down summit surgery talk test training treatment trial visit wedding'.split(
    ' ',
  ),
);

/** Whether `for` behind a verb of going says what for: `flew to Oslo for talks with the minister`. */
export function isErrand(verb: string, marker: string | null, noun: string): boolean {
  return marker === 'for' && goingVerbs.has(verb) && errandNouns.has(noun);
}

/** The verb of an aim told with a noun: `save` of `in an effort to save money`; null for other phrases. */
export function aimOf(tree: Tree, child: Token): Token | null {
  if (!aimNouns.has(child.lemma) || markerOf(tree, child) !== 'in') return null;
  // `in their effort to join`: whose effort, the sentence need not tell.
  if (dependents(tree, child.index, 'nmod:poss').length > 0) return null;
  const [verb] = dependents(tree, child.index, 'acl');
  return verb !== undefined && verb.xpos === 'VB' && markerOf(tree, verb) === 'to' ? verb : null;
}

/** The words before the aim: `in an effort to`. */
export function aimMarker(tree: Tree, child: Token, verb: Token): string {
  return tree.analysis.tokens
    .slice(child.index - 3, verb.index)
    .filter((token) => token.index >= (dependents(tree, child.index, 'case')[0]?.index ?? child.index))
    .map((token) => token.text.toLowerCase())
    .join(' ');
}
