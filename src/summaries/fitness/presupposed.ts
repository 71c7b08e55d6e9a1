import { words } from '../../base/text.js';
import { uniqueNouns } from '../../language/lexicons/pointing-words.js';
import type { Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { describe } from './describe.js';
import { kindsOf } from './kinds.js';

/**
 * Definite nouns that every reader knows without having been told: `the sun`, `the police`, `the public`. The list is
 * closed: what stands for an institution or a part of nature of which there is one wherever one is. Beside the sentences
 * of a summary that holds for more than of a fact alone: stretches of time, bodies of the place that was told of.
 */
export const knownNouns: ReadonlySet<string> = new Set([
  ...uniqueNouns,
  ...'congress senate council court county church war navy beginning end middle time day night morning afternoon evening weekend week month year decade century summer winter spring autumn fall season same way wind rain heat cold dark elderly young truth human majority north south east coast globe'.split(
    ' ',
  ),
]);
/** Nouns for a place that a name tells as well: after `Lyon`, `the city` is known. */
export const placeNouns = new Set(
  'country nation city town village island region area state capital'.split(' '),
);
/** Adjectives that leave only one thing a noun can mean: `the oldest bridge`, `the only survivor`. */
const singling = new Set('first last only main whole entire right left wrong current latest'.split(' '));

/**
 * What a sentence takes for known though it does not say it itself: `noun:truce` in `The truce was extended`,
 * `entity:e3` in `The secretary said` (where that is certainly e3), `place` in `the city`. Each must be told by a
 * sentence before it, else the reader asks which one. A noun that the article had not used before is none: the author
 * wrote it for readers who could not know it either.
 */
export function presuppositionsOf(
  knowledge: Knowledge,
  sentence: Sentence,
  kept: readonly Token[],
): ReadonlySet<string> {
  const needs = new Set<string>();
  const told = new Set<string>();
  const isKinds = kindsOf(knowledge)?.position === knowledge.positionOf.get(sentence.id);
  for (const token of kept) {
    for (const need of [
      isKinds ? null : needOf(knowledge, sentence, token),
      unknownPerson(knowledge, sentence, token),
    ])
      if (need !== null && !told.has(need)) needs.add(need);
    for (const key of keysOf(knowledge, token)) told.add(key);
  }
  return needs;
}

/** What the words of a sentence make known to those that follow it, with the keys of `presuppositionsOf`. */
export function tellingsOf(knowledge: Knowledge, kept: readonly Token[]): ReadonlySet<string> {
  return new Set(kept.flatMap((token) => keysOf(knowledge, token)));
}

/** What a headline makes known: its words as nouns, in the singular too, and as names. */
export function tellingsOfTitle(title: string): ReadonlySet<string> {
  return new Set(
    words(title).flatMap((word) => {
      const lower = word.toLowerCase();
      const bare = /(?:’s|'s|s)$/u;
      return [
        `noun:${lower}`,
        `noun:${lower.replace(bare, '')}`,
        `name:${word}`,
        `name:${word.replace(bare, '')}`,
      ];
    }),
  );
}

function keysOf({ mentionOf, entityOf }: Knowledge, token: Token): readonly string[] {
  const keys = token.upos === 'NOUN' || token.upos === 'PROPN' ? [`noun:${token.lemma.toLowerCase()}`] : [];
  const mention = mentionOf.get(token.index);
  if (mention === undefined || mention.form === 'pronoun') return keys;
  if (mention.form === 'name') keys.push(`entity:${mention.entity}`);
  return entityOf.get(mention.entity)?.type === 'place' ? [...keys, 'place'] : keys;
}

function needOf(knowledge: Knowledge, sentence: Sentence, token: Token): string | null {
  if (token.upos !== 'NOUN' || knowledge.quoted.has(token.index) || isTime(knowledge, token)) return null;
  const children = knowledge.tree.children(token.index);
  const determiner = children.find((child) => child.relation === 'det');
  if (determiner?.text.toLowerCase() !== 'the') return null;
  const mention = knowledge.mentionOf.get(token.index);
  if (mention?.form === 'nominal') return `entity:${mention.entity}`;
  const lemma = token.lemma.toLowerCase();
  if (mention !== undefined || isSaid(knowledge, token, children)) return null;
  if (placeNouns.has(lemma)) return 'place';
  if (knownNouns.has(lemma)) return null;
  const first = knowledge.firstNoun.get(lemma);
  const position = knowledge.positionOf.get(sentence.id) ?? 0;
  return first !== undefined && first < position ? `noun:${lemma}` : null;
}

/**
 * A person by name of whom the article has said earlier who it is, and in such a way that it cannot be said again here:
 * the reader of the summary must have met that person.
 */
function unknownPerson(knowledge: Knowledge, sentence: Sentence, token: Token): string | null {
  const mention = knowledge.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : knowledge.entityOf.get(mention.entity);
  if (mention?.form !== 'name' || entity?.type !== 'person' || knowledge.quoted.has(token.index)) return null;
  const first = knowledge.firstNaming.get(entity.id);
  const position = knowledge.positionOf.get(sentence.id) ?? 0;
  const isIntroduced = entity.title !== null || knowledge.analysis.article.title.includes(entity.name);
  return first === undefined || first >= position || isIntroduced || describe(knowledge, entity.id) !== null
    ? null
    : `entity:${entity.id}`;
}

/** Whether the noun's own words say which one: `the price of cocoa`, `the Trump administration`, `the first bridge`. */
function isSaid(knowledge: Knowledge, token: Token, children: readonly Token[]): boolean {
  const isSetOff = knowledge.analysis.tokens[token.index + 1]?.text === ',';
  return children.some((child) => {
    if (child.index > token.index)
      return !isSetOff && ['nmod', 'acl', 'acl:relcl', 'appos'].includes(child.relation);
    if (child.xpos === 'JJS' || singling.has(child.lemma.toLowerCase())) return true;
    return child.upos === 'PROPN' || child.relation === 'nmod:poss';
  });
}

/** Whether a word belongs to an expression of time. */
export function isTime({ timed }: Knowledge, { index }: Token): boolean {
  return timed.has(index);
}
