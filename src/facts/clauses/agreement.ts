import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { dependents, type Tree, tokenAt } from '../tree.js';
import { auxiliariesOf, wordOf } from './action.js';

/** Nouns with one form for one and many. */
const invariantNouns = new Set(
  'aircraft bison cod deer fish means moose offspring salmon series sheep shrimp spacecraft species squid swine trout'.split(
    ' ',
  ),
);

/** `genomics`, `politics`, `gymnastics`, not `topics`. */
const sciences = /(?:et|eth|hys|ist|lit|mat|nast|nom|on)ics$/u;

/** `the fish are`, `genomics is`: nouns whose form does not tell their number. */
function hasOpenNumber({ text, upos }: Token): boolean {
  const lower = text.toLowerCase();
  return upos === 'NOUN' && (invariantNouns.has(lower) || sciences.test(lower));
}

/** Whether the form of the verb fits the number of its subject; a clash betrays a wrong parse. */
export function agrees(
  tree: Tree,
  predicate: Token,
  { number, type, head }: Pick<Phrase, 'number' | 'type' | 'head'>,
): boolean {
  if (hasOpenNumber(tokenAt(tree, head))) return true;
  // British English: `the team have said`.
  const isBody = type === 'organization' || type === 'group' || type === 'place';
  const asked = verbNumberOf(tree, predicate);
  return asked === null || number === asked || (asked === 'plural' && isBody);
}

/** The number that the form of the verb asks of its subject; null where every subject fits it. */
export function verbNumberOf(tree: Tree, predicate: Token): Phrase['number'] | null {
  const copula = dependents(tree, predicate.index, 'cop')[0];
  const finite = auxiliariesOf(tree, predicate)[0] ?? copula ?? predicate;
  const word = wordOf(finite);
  if (['is', 'was', 'has', 'does'].includes(word) || finite.xpos === 'VBZ') return 'singular';
  if (['are', 'were', 'have', 'do'].includes(word) || finite.xpos === 'VBP') return 'plural';
  return null;
}
