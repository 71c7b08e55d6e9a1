import { wordCount } from '../../base/text.js';
import { singularOf } from '../../language/inflection/nouns.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { isUniqueTitle } from '../../language/title-phrase.js';
import type { Fact, Phrase } from '../../model/fact.js';
import { isCountry, singlesOut } from './answer-kinds.js';
import { headOfTitle, isPost } from './title-kinds.js';

/** Nouns that judge, or stand for what another sentence tells: `a problem` is no kind of thing. */
const noKind = new Set(
  'achievement advantage aim answer asset attempt bit breakthrough case challenge chance choice concern consequence danger decision dilemma disaster effort example exception fact failure favourite favorite feature goal honour honor idea issue joy kind lot luxury master matter measure milestone mistake moment need number one option opportunity outcome pair part piece pleasure point priority problem question reason result risk role set shame shock sign solution sort start step struggle success surprise symbol symptom target task test thing threat time top tragedy turn type victory way win winner worry'.split(
    ' ',
  ),
);

/** Nouns for what something tells or comes from: `the story of a farmer` says what a book is, not which one. */
const noIdentity = new Set(
  'account brainchild brother child daughter fruit heart history legacy product recipient sister son song soul story subject tale winner work'.split(
    ' ',
  ),
);

/** Nouns of their own that nobody needs explained. */
const emptySubject =
  /^(?:an? )?(?:people|things?|women|men|children|everyone|everybody|nobody|life|man|woman|person|others?|most|many|some|all|both|one|it|this|that|nothing|something)$/iu;

/** Words that a kind that can be explained does not begin with. */
const determined =
  /^(?:the|this|that|these|those|my|your|his|her|its|our|their|some|any|every|each|no|all|both|most|many|much|several|few|other|another|such|more|half|one|two|three|\d)\b/i;

/** What stands behind a preposition tells where or how something is: `in Prague`, `at the discretion of the mayor`. */
const prepositional =
  /^(?:about|above|according|across|after|against|along|among|around|as|at|before|behind|below|beneath|beside|between|beyond|by|down|due|during|for|from|in|inside|into|like|near|of|off|on|onto|out|outside|over|past|since|through|throughout|to|toward|towards|under|until|up|upon|with|within|without)\b/i;

/** Longest name of a kind, in words: `a butterfly scale`. */
const longestKind = 4;
/** Fewest words that say what something is: `a rain shower`. */
const fewestWords = 3;

/** Whether a state tells what a thing is by its kind: `The Dog Aging Project is a study of 50,000 dogs`. */
export function isDefinition(fact: Fact): boolean {
  const { subject, attribute } = fact.roles;
  if (subject === undefined || attribute === undefined || !isPlain(fact)) return false;
  return !isConceded(fact) && isDefinable(fact, subject) && isKindOf(subject, attribute);
}

/** `Although milk is an old food, …`: what is said of it by the way, and not what it is. */
function isConceded({ evidence }: Fact): boolean {
  return /^(?:although|though|while|whereas|because|since|if|when|as)\b/iu.test(evidence[0]?.quote ?? '');
}

/** Whether a state tells who somebody is by what he or she does. */
export function isPersonalDefinition(fact: Fact): boolean {
  const { subject, attribute } = fact.roles;
  return (
    subject?.type === 'person' &&
    subject.entity !== null &&
    attribute !== undefined &&
    isPlain(fact) &&
    /^an? /iu.test(attribute.text) &&
    wordCount(attribute.text) > 2 &&
    isPost(attribute.text.replace(/^an? /iu, ''))
  );
}

/** Fewest words of a kind, or of a property, that few things have: `a group of drinkers in Gothenburg`. */
const fewestTelling = 6;
const fewestProperty = 4;
/** Where or how something is, in words of its own: `in high demand for use in medicine`, `necessary for travelers`. */
const placedProperty = /^(?:\p{L}+ly )?(?:at|in|on|near|under|within|beyond|behind|home)\b/iu;
const boundProperty = / (?:for|from|in|at|on|to|with|of|by) (?:\p{L}|\d)/u;
/** What holds of a part only, of the moment, or beside something else. */
const loosely =
  /^(?:also|among|ever|just|more|less|not|now|one|only|part|rather|still|some|so|such|too|very|well)\b|\b(?:able|as well|due|likely|too)\b/iu;

/**
 * Whether a state tells of a thing what few others are, so that it can be asked for: `Tiger bones are in high demand for
 * use in medicine`, `FemAle is a group of drinkers in Gothenburg`, `Xenocentrism is the opposite of ethnocentrism`.
 */
export function tellsOfThing(fact: Fact): boolean {
  const { subject, attribute } = fact.roles;
  if (subject === undefined || attribute === undefined || !isPlain(fact) || isSpecification(fact))
    return false;
  if (emptySubject.test(subject.text) || /,/u.test(attribute.text) || loosely.test(attribute.text))
    return false;
  const words = wordCount(attribute.text);
  if (!isNominal(attribute))
    return (
      words >= fewestProperty &&
      (subject.entity !== null || isTellingSubject(subject)) &&
      (attribute.type === 'manner' || placedProperty.test(attribute.text)) &&
      boundProperty.test(attribute.text)
    );
  if (isDefinition(fact)) return words >= fewestTelling;
  return isDefinable(fact, subject) && !/^an? /iu.test(subject.text) && isUniqueOf(attribute);
}

/** `tiger bones`, `the trade in tiger parts`; not `it`, `the way` or `an additional attraction`. */
function isTellingSubject({ text }: Phrase): boolean {
  return !determined.test(text) || (/^the /iu.test(text) && wordCount(text) >= longestKind);
}

/** `the opposite of ethnocentrism`: what only one can be. */
function isUniqueOf({ text }: Phrase): boolean {
  const noun = singularOf(headOfTitle(text.slice(4)).toLowerCase());
  return (
    /^the (?:[\p{L}-]+ ){1,3}(?:of|for|behind|in|to|with) /iu.test(text) &&
    !noKind.has(noun) &&
    !noIdentity.has(noun)
  );
}

/**
 * Whether a state says what a description fits: `The most wasted fruit is melon`. The description is no name, and has
 * words enough to be told from others.
 */
export function isSpecification(fact: Fact): boolean {
  const { subject, attribute } = fact.roles;
  if (subject === undefined || attribute === undefined || !isPlain(fact)) return false;
  return (
    subject.entity === null &&
    isDescription(subject.text) &&
    !/^(?:an?|one|some|many|several) /iu.test(attribute.text) &&
    !noKind.has(singularOf(headOfTitle(attribute.text).toLowerCase())) &&
    // `Barry Hale’s estate` is no person.
    !(attribute.type === 'person' && /['’]s?\b/u.test(attribute.text)) &&
    isNominal(attribute)
  );
}

/** `the foods most commonly found in bins`, `Norway’s biggest island`: with a superlative, or words of its own behind the noun. */
function isDescription(text: string): boolean {
  if (!/^(?:the|\p{L}[\p{L} ]*['’]s?) /iu.test(text)) return false;
  return (
    (wordCount(text) >= longestKind &&
      /\b(?:most|least|first|last|only|\p{L}{2,}est|best|worst) /iu.test(text)) ||
    (wordCount(text) > longestKind && /\b(?:of|for|in|to|behind|at|from)\b/i.test(text))
  );
}

/** Told as so, without an adverb that would hang at the end of the question: `What is a scale basically?`. */
function isPlain({ modality, action }: Fact): boolean {
  return modality === 'asserted' && ['', 'been'].includes(action?.main ?? '');
}

function isDefinable({ action }: Fact, subject: Phrase): boolean {
  if (['person', 'group'].includes(subject.type) || subject.quantity !== null) return false;
  if (subject.entity !== null && /^(?:the )?\p{Lu}/u.test(subject.text)) return !isTown(subject);
  return (
    action?.tense === 'present' &&
    action.auxiliary !== 'has' &&
    action.auxiliary !== 'have' &&
    !determined.test(subject.text) &&
    !emptySubject.test(subject.text) &&
    !/['’]s?\b|,|\band\b|\bor\b/u.test(subject.text) &&
    wordCount(subject.text) <= longestKind
  );
}

/** `Bergen`, `Norway`: what that is the reader knows. */
function isTown(subject: Phrase): boolean {
  return isCountry(subject) || (subject.type === 'place' && !/\s/u.test(subject.text));
}

/** `a study of dogs`, `the story of a farmer`; of several things `fractures in the crust`. */
function isKindOf(subject: Phrase, attribute: Phrase): boolean {
  const { text, number } = attribute;
  const head = headOfTitle(text.replace(/^one of the (?:\p{L}+ )?/iu, '')).toLowerCase();
  const noun = singularOf(head);
  if (!isNominal(attribute) || noKind.has(noun)) return false;
  if (subject.type !== 'organization' && nounClassOf(noun) === 'person') return false;
  if (/^one of /iu.test(text)) return subject.entity !== null && subject.number === 'singular';
  // `A plane is a noisy environment` tells how it is: what everybody knows by its name takes more words to explain.
  const fewest = subject.entity === null ? longestKind : fewestWords;
  if (/^an? /iu.test(text)) return subject.number === 'singular' && wordCount(text) >= fewest;
  if (subject.entity !== null && /^the (?:[\p{L}-]+ ){1,3}(?:of|in) /iu.test(text))
    return subject.number === 'singular';
  return (
    number === 'plural' &&
    subject.number === 'plural' &&
    noun !== head &&
    !determined.test(text) &&
    wordCount(text) >= fewestWords - 1
  );
}

/** A noun phrase, not how, where or how much something is. */
function isNominal({ text, type }: Phrase): boolean {
  return type !== 'manner' && type !== 'clause' && !prepositional.test(text) && !/^\d/u.test(text);
}

/**
 * Whether a state tells who or what a definite or a post stands for: `Anna Karlsen is the face of the new banknote`, `Peter Hale
 * is president of the union`. Words behind the noun must say which one is meant.
 */
export function isIdentification({ roles: { subject, attribute, time }, modality }: Fact): boolean {
  if (subject === undefined || attribute === undefined || modality !== 'asserted') return false;
  if (subject.entity === null || time !== undefined || !isNominal(attribute)) return false;
  // `The author of the novel is Hale`, of a name that was not known for a person's.
  const head = headOfTitle(attribute.text.replace(/^the /u, '')).toLowerCase();
  if (subject.type !== 'person' && nounClassOf(head) === 'person') return false;
  return isPostOfBody(attribute.text) || isDefiniteOf(attribute);
}

/** What only one can be: `the first woman to cross the Senn`, `the director of the museum`. */
export function isOfOne(phrase: Phrase): boolean {
  return singlesOut(phrase) || isPostOfBody(phrase.text) || isDefiniteOf(phrase);
}

function isPostOfBody(text: string): boolean {
  return (
    !/^an?\s|[(),;]/iu.test(text) &&
    /\b(?:of|at|for) .*\p{Lu}/u.test(text) &&
    isUniqueTitle(text.replace(/^the /u, ''))
  );
}

/** `the face of the new banknote`; superlatives are asked for by forms of their own. */
function isDefiniteOf(attribute: Phrase): boolean {
  const { text } = attribute;
  const noun = singularOf(headOfTitle(text.slice(4)).toLowerCase());
  return (
    wordCount(text) > longestKind &&
    /^the (?:[\p{L}-]+ ){1,3}(?:of|for|behind|at|in) /iu.test(text) &&
    !singlesOut(attribute) &&
    !noKind.has(noun) &&
    !noIdentity.has(noun)
  );
}
