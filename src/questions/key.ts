import { unique } from '../base/collections.js';
import { capitalizeFirst } from '../base/text.js';
import { numberToWords, wordsToNumber } from '../language/inflection/number-words.js';
import { countryNames, namesOfCountry, nationalAdjectives } from '../language/lexicons/countries.js';
import { withMarker } from '../language/phrasing.js';
import type { Entity } from '../model/analysis.js';
import type { Fact, Phrase } from '../model/fact.js';
import type { Key } from './answer-key.js';
import type { QuestionForm } from './forms/question-form.js';
import { predicateKey } from './predicate.js';

export type { Key };

/** Roles whose preposition belongs to the answer: `in Ramallah`, `because it rained`. */
const keepsMarker = new Set([
  'time',
  'place',
  'destination',
  'cause',
  'purpose',
  'means',
  'duration',
  'condition',
]);
/** Pronouns and nouns that name nothing: no answer to anything. */
const saysNobody =
  /^(?:someone|somebody|something|everyone|everybody|everything|anyone|anybody|anything|nobody|nothing|no one|none|all|each|some|many|most|others?|people|things?|it|they|itself|himself|herself|themselves)$/i;
/** Longest key, in words, that is still minimal. */
const maxKeyWords = 14;
/** A reason, and what is said, are told in a clause. */
const maxClauseWords = 18;
const clauseRoles: ReadonlySet<QuestionForm['asks']> = new Set([
  'cause',
  'purpose',
  'means',
  'condition',
  'result',
  'content',
] as const);
/** What a job is told with that need not be in the answer: `artist from Cardiff`, `a teacher at a school in Oslo`. */
const beyondJob = / (?:from|at|in|with|who)\b.*$/u;
/** `to comment` alone is no answer to what somebody declined to do. */
const minActionWords = 3;

/** `tennis player` of `Canadian tennis player`: a nation is no part of a job; a lone `author` keeps it. */
function withoutNation(title: string): string {
  const [first = '', ...rest] = title.split(' ');
  const isNation = first.split('-').every((word) => nationalAdjectives.has(word));
  return isNation && rest.length > 1 && /^\p{Ll}/u.test(rest[0] ?? '') ? rest.join(' ') : title;
}

/** The key of a form over a fact; null where the phrase is not of a type the form takes, or too long. */
export function keyOf(fact: Fact, form: QuestionForm, entities: ReadonlyMap<string, Entity>): Key | null {
  if (form.asks === 'members') return null;
  if (form.asks === 'predicate') return predicateKey(fact, entities);
  const whole = fact.roles[form.asks];
  if (whole === undefined) return null;
  const phrase = withoutAge(whole);
  const isAmount = form.answer.includes('amount');
  if (isAmount) return amountKey(phrase);
  if (form.answer.includes('share')) return shareKey(phrase);
  if (form.answer.includes('age')) return ageKey(phrase);
  if (form.answer.length > 0 && !form.answer.some((type) => type === phrase.type)) return null;
  const name = nameOf(phrase, entities);
  const text =
    name !== null
      ? name
      : !form.bareKey && (keepsMarker.has(form.asks) || form.asks === 'complement')
        ? withMarker(phrase)
        : form.asks === 'content' && !/^(?:["“]|that\b)/i.test(phrase.text)
          ? `that ${phrase.text}`
          : form.when.includes('occupation')
            ? withoutNation(phrase.text)
            : phrase.text;
  const most = clauseRoles.has(form.asks) ? maxClauseWords : maxKeyWords;
  if (text.split(/\s+/).length > most || saysNobody.test(phrase.text)) return null;
  // `What is the most popular fruit? – Bananas` names a kind, `Due to injury` says why: they want no more.
  const isWhole = form.asks === 'cause' || (fact.kind === 'state' && /^\p{Ll}+$/u.test(phrase.text));
  if (isBare(phrase) && !isWhole) return null;
  const bare = form.asks === 'content' || phrase.marker !== null ? [phrase.text] : [];
  const shorter = form.asks === 'title' ? [phrase.text, phrase.text.replace(beyondJob, '')] : [];
  const variants = form.bareKey && phrase.marker !== null ? [withMarker(phrase)] : bare;
  const isPlace = phrase.type === 'place' || phrase.type === 'organization';
  const isAction = form.asks === 'complement' && !form.bareKey && !isPlace;
  if (isAction && phrase.text.split(/\s+/).length < minActionWords) return null;
  return {
    text: withoutStop(capitalizeFirst(text)),
    accepted: unique(
      [
        text,
        ...variants,
        ...shorter,
        ...nameVariants(phrase, entities),
        ...countryVariants(phrase.text),
        ...(phrase.type === 'clause' ? [] : articleVariants(phrase.text)),
      ].map(withoutStop),
    ),
    phrase,
    isAmount,
  };
}

/** The mark at the end of quoted words was their sentence's: `“a danger to sailors.”` */
function withoutStop(text: string): string {
  return text.replace(/[.,]([”"])$/u, '$1');
}

/** `a breakthrough`, `officials`: one common noun without a word of its own says too little to be asked for. */
function isBare(phrase: Phrase): boolean {
  // `Twenty-three people` answers how many, not who.
  if (phrase.type === 'person' && phrase.entity === null && phrase.quantity?.kind === 'count') return true;
  if (!['thing', 'person'].includes(phrase.type) || phrase.entity !== null) return false;
  return /^(?:(?:an?|some|any|every|each)\s)?\S+$|^(?:the|an?|some) (?:way|part|place|time|thing|number|kind|sort|end|start|beginning|rest|case|fact|idea|point)$/i.test(
    phrase.text,
  );
}

function amountKey(phrase: Phrase): Key | null {
  const { quantity } = phrase;
  if (quantity === null || quantity.value === null || quantity.counted === '') return null;
  // `How many` counts; a measure of something (`40,000 litres of water`) is no number of it.
  if (quantity.kind !== 'count') return null;
  const { amount, hedge, value } = quantity;
  const isLoose =
    hedge === null || /^(?:nearly|almost|about|around|some|roughly|approximately|close to)$/i.test(hedge);
  const bare = hedge === null || !isLoose ? amount : amount.replace(hedge, '').trim();
  return {
    text: capitalizeFirst(amount),
    accepted: unique([amount, bare, ...otherSpelling(bare, value), `${amount} ${quantity.counted}`]),
    phrase,
    isAmount: true,
  };
}

/** `44%` of `44% of the farmers`; null where nothing is said of what it is a part. */
function shareKey(phrase: Phrase): Key | null {
  const { quantity } = phrase;
  if (quantity?.kind !== 'percent' || quantity.value === null || quantity.counted === '') return null;
  const { amount } = quantity;
  const spelled = amount.replace(/ ?(?:%|per ?cent)$/iu, '');
  return {
    text: capitalizeFirst(amount),
    accepted: unique([amount, `${spelled}%`, `${spelled} percent`, `${spelled} per cent`]),
    phrase,
    isAmount: true,
  };
}

/** `17` of `at the age of 17`; null where the phrase tells no age in years. */
function ageKey(phrase: Phrase): Key | null {
  const told = /^(?:at (?:the )?age(?: of)?|aged) ([\p{L}\d-]+)(?: years old)?$/iu.exec(
    withMarker(phrase),
  )?.[1];
  if (told === undefined) return null;
  const value = /^\d+$/u.test(told) ? Number(told) : wordsToNumber(told.toLowerCase());
  if (value === null) return null;
  const other = /\d/u.test(told) ? numberToWords(value) : String(value);
  const quantity = { amount: told, counted: '', kind: 'count' as const, value, hedge: null };
  return {
    text: capitalizeFirst(told),
    accepted: unique([told, other, `${told} years old`, `${other} years old`]),
    phrase: { ...phrase, text: told, marker: null, type: 'count', quantity },
    isAmount: false,
  };
}

/** `seven` for `7` and `7` for `seven`. */
function otherSpelling(text: string, value: number): readonly string[] {
  if (!Number.isInteger(value) || value > 100) return [];
  return wordsToNumber(text.toLowerCase()) === value && !/\d/.test(text)
    ? [String(value)]
    : [numberToWords(value)];
}

/** A person alone is keyed by the name, so that no title tells the key from the other options. */
export function nameOf(phrase: Phrase, entities: ReadonlyMap<string, Entity>): string | null {
  const entity = phrase.entity === null ? undefined : entities.get(phrase.entity);
  if (
    entity?.type !== 'person' ||
    !phrase.text.endsWith(entity.name) ||
    /[,;]|\s(?:and|or)\s/.test(phrase.text)
  )
    return null;
  return entity.name;
}

/** `breast cancer at the age of 47`: how old somebody was is no part of another answer. */
function withoutAge(phrase: Phrase): Phrase {
  const text = phrase.text.replace(/(?<=\S) (?:at the age of|aged) [\p{L}\d-]+$/u, '');
  return text === phrase.text ? phrase : { ...phrase, text };
}

/** A person's surname, and the name with its title, are right too. */
function nameVariants(phrase: Phrase, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const entity = phrase.entity === null ? undefined : entities.get(phrase.entity);
  // `DNA from marine bacteria` is more than its head.
  const isOne =
    entity !== undefined &&
    !/[,;]|\s(?:and|or)\s/.test(phrase.text) &&
    entity.forms.some((form) => phrase.text.endsWith(form));
  if (!isOne) return [];
  return [
    entity.name,
    ...entity.forms.filter((form) => /^\p{Lu}/u.test(form)),
    ...ownSurname(entity, entities),
  ];
}

/** The surname of somebody with a first name, where no other name of the article ends in it. */
function ownSurname(person: Entity, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const surname = /\s(\p{Lu}[\p{L}’'-]+)$/u.exec(person.name)?.[1];
  if (person.type !== 'person' || surname === undefined) return [];
  const isShared = [...entities.values()].some(
    ({ id, name }) => id !== person.id && (name === surname || name.endsWith(` ${surname}`)),
  );
  return isShared ? [] : [surname];
}

/** Names by which a state calls itself at one time: what an article tells of Russia may be of the empire. */
const officialName = /\b(?:Commonwealth|Federation|Kingdom of|People['’]s|Republic|State of|Union of)\b/u;

/** A country under its other names: `US`, `United States`, `America`. */
function countryVariants(text: string): readonly string[] {
  const bare = text.replace(/^the\s+/iu, '');
  const country = countryNames.get(bare);
  if (country === undefined) return [];
  return (namesOfCountry.get(country) ?? []).filter((name) => name === bare || !officialName.test(name));
}

function articleVariants(text: string): readonly string[] {
  const bare = text.replace(/^(?:the|an?)\s+/i, '');
  return bare === text ? [] : [bare];
}
