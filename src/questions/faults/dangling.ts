import type { Item } from '../../model/item.js';
import type { FaultRules, Seen } from './fault.js';
import { functionWords } from './function-words.js';
import { isQuestion } from './texts.js';

/** Nouns that, bare and with `the`, point back to something a reader of the stem alone has not met. */
const anaphoricNouns =
  'group|pair|duo|trio|former|latter|incident|man|woman|men|women|boy|girl|couple|region|area|deal|agreement|company|firm|organi[sz]ation|agency|move|announcement|document|site|event|victim|victims|official|officials|suspect|plan';

/** `the group` with nothing after it that says which: `the group of seven`, `the man who called` are passed over. */
const bareNoun = new RegExp(
  `\\b(?<!\\bin )the (?:${anaphoricNouns})\\b(?! (?:of|for|to|that|who|which|whose|in|on|at|near|between|with|behind|called|named|from|by|against|about|\\w+ed|\\w+ing)\\b)(?!['’-])`,
  'i',
);

/** `the two`, `the three leaders`: how many, but not which. */
const bareNumber =
  /\bthe (?:two|three|four|five)(?: (?:men|women|leaders|sides|countries|companies|groups|people|teams|brothers|sisters|parties|officials|ministers|cities|firms|nations|players|clubs))?(?= (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|say|said|want|agree|plan|meet|met|hope)\b|\?)/i;

const pronoun =
  /\b(?:he|she|they|him|them|his|their|theirs|hers|himself|herself|themselves)\b|\bher\b|\bit\b(?! (?:is|was|take|takes|took|cost|costs|rain|rained|snow|snowed|seem|seems|mean|matter|become|be)\b)|\bits\b/i;

/** `How long did it take …`, `Why is it hard to …`: the `it` stands for what follows. */
const emptyIt =
  /\b(?:is|was|it['’]s|be|make|makes|made|find|finds|found|think|thinks|consider|considers) it (?:\w+ly )?\w+(?: for [\w ]+)? (?:to|that|when|if)\b|\bit (?:is|was|seem|seems|take|takes|took|cost|costs|mean|matter|become|be)\b|\bas it (?:is|was)\b/i;

/** A noun that something before it announces, or a plural: something that a later pronoun may stand for. */
const antecedentNoun =
  /\b(?:an?|the|this|some|every|each|most|many|all|one|two|three|these|those|his|her|their|its|\d[\d,.]*)\s+(?:[\p{L}-]+\s+)*?[\p{L}-]{3,}|\b(?:which|what|whose|how many)\s+(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might)\b)[\p{L}-]{3,}|\b\p{L}{3,}s\b/iu;

const innerName = /(?<!^)\b\p{Lu}[\p{L}’'-]+/u;

/** Words of the article that point back and have nothing in the prompt to point to. */
export const danglingFaults = {
  'pronoun-dangling': {
    message: 'Name who or what is meant: the pronoun has nothing in the question to stand for',
    find: (item, seen) => find(item, seen, danglingPronoun),
  },
  'phrase-dangling': {
    message: 'Name who or what is meant: several things could be',
    find: (item, seen) =>
      find(item, seen, (text) => danglingPhrase(text, bareNoun) ?? danglingPhrase(text, bareNumber)),
  },
  'speaker-dangling': {
    message: 'Outside quotations nobody speaks as “I” or “we”',
    find: (item, seen) =>
      find(item, seen, (text) => /\b(?:I|we|my|our|ours|us|me)\b/u.exec(text)?.[0] ?? null),
  },
} as const satisfies FaultRules;

function find(item: Item, { asking }: Seen, search: (text: string) => string | null): string | null {
  return isQuestion(item) || item.type === 'list' || item.type === 'true-false' ? search(asking) : null;
}

function danglingPronoun(text: string): string | null {
  const match = pronoun.exec(text);
  if (match === null || (/^it$/iu.test(match[0]) && emptyIt.test(text))) {
    return null;
  }
  const before = text.slice(0, match.index);
  // In his speech, what did Blinken praise? The name may follow where the pronoun stands in a phrase put in front.
  const isFronted =
    /^(?:in|on|at|after|before|during|for|with|by|under|from|to|despite|since|when|while)\b[^,]*$/i.test(
      before,
    );
  const after = isFronted ? text.slice(match.index + match[0].length) : '';
  return hasAntecedent(before) || /\p{Lu}\p{Ll}/u.test(after) || /\bwho(?:se)?\b/i.test(before)
    ? null
    : match[0];
}

/** Whether something stands before the pronoun that it may stand for; the first word counts where it must be a name. */
function hasAntecedent(before: string): boolean {
  const first = /^\p{Lu}[\p{L}’'-]+/u.exec(before)?.[0] ?? 'the';
  return innerName.test(before) || antecedentNoun.test(before) || !functionWords.has(first.toLowerCase());
}

function danglingPhrase(text: string, phrase: RegExp): string | null {
  const match = phrase.exec(text);
  const before = text.slice(0, match?.index ?? 0);
  return match === null || innerName.test(before) ? null : match[0];
}
