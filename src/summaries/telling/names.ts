import { lemmatize } from '../../language/inflection/lemmatize.js';
import { cities } from '../../language/lexicons/cities.js';
import { countryNames } from '../../language/lexicons/countries.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Entity, Sentence } from '../../model/analysis.js';
import type { QuotedEvidence } from '../../model/fact.js';
import { describe } from '../fitness/describe.js';
import { evidenceOf, type Knowledge, sentenceText } from '../knowledge.js';
import { expand } from './abbreviations.js';
import { findName } from './find-name.js';

/** A text with the names in it set right, and the sentences that give what was put in. */
interface NamedText {
  readonly text: string;
  readonly evidence: readonly QuotedEvidence[];
}

/** A person as summaries name it. */
interface Person {
  readonly id: string;
  readonly full: string;
  /** The last part of the name; null where the name has one part. */
  readonly surname: string | null;
  /** `Entity.id`s of others with this last part in their names. */
  readonly namesakes: readonly string[];
  /** Whether the person may be called by it: not `Un` for Kim Jong Un, unless the article does. */
  readonly isCalled: boolean;
  readonly title: string | null;
}

/**
 * Sets the names of a text, given who was named before it; `seen` grows.
 * @param sentences `Sentence.id`s the text was made from: only people who are mentioned there are named.
 */
export type Namer = (text: string, seen: Set<string>, sentences: readonly string[]) => NamedText;

/** A name like Kim Jong Un or Moon Jae-in, where the family name may come first. */
const shortParts = /^\p{Lu}\p{Ll}{0,4}(?:[ -]\p{L}\p{Ll}{0,4}){2}$/u;
/** Small words inside surnames. */
const particles = '(?:de|di|da|du|del|van|von|der|den|bin|al|el|le|la)';

/** Words with which a sentence can begin before a surname; any other word with a capital belongs to the name. */
const openingWords = new Set(
  'after although and as at because before but by despite during for from if in like on since that though to under until when where while with'.split(
    ' ',
  ),
);

/**
 * Makes a namer for the people of an article: at the first mention the full name, with the title where the text gives
 * one that goes before the name; afterwards the surname. Words in quotation marks are left as they are.
 *
 * `Blinken urged them …` first gives `US Secretary of State Antony Blinken urged them …`;
 * a second `Antony Blinken said …` gives `Blinken said …`.
 */
export function createNamer(knowledge: Knowledge): Namer {
  const people = peopleOf(knowledge);
  const mentioned = mentionedIn(knowledge);
  return (text, seen, sentences) => {
    let named = text;
    const evidence: QuotedEvidence[] = [];
    for (const person of people) {
      const isMentioned = (id: string) => sentences.some((sentence) => mentioned.get(sentence)?.has(id));
      if (!isMentioned(person.id)) continue;
      // Of two namesakes the surname is the one's who is spoken of; once a text has named one, it may mean either.
      const isOnly = person.namesakes.every((id) => !isMentioned(id) && !seen.has(id));
      const result = seen.has(person.id)
        ? shorten(named, person)
        : introduce(knowledge, named, isOnly ? person : { ...person, surname: null }, sentences);
      if (result === null) continue;
      named = result.text;
      evidence.push(...result.evidence);
      seen.add(person.id);
    }
    for (let full = expand(knowledge, named, seen, sentences); full !== null; ) {
      named = full.text;
      evidence.push(evidenceOf(knowledge.analysis, full.sentence));
      full = expand(knowledge, named, seen, sentences);
    }
    return { text: named, evidence };
  };
}

/** The entities named in each sentence, by `Sentence.id`. */
function mentionedIn({ analysis, tree }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const mentioned = new Map<string, Set<string>>();
  for (const { entity, head } of analysis.mentions) {
    const id = analysis.sentences[tree.sentenceOf(head)]?.id ?? '';
    mentioned.set(id, (mentioned.get(id) ?? new Set()).add(entity));
  }
  return mentioned;
}

function peopleOf(knowledge: Knowledge): readonly Person[] {
  const persons = knowledge.analysis.entities.filter(
    (entity) => entity.type === 'person' && !isPlaced(knowledge, entity),
  );
  return persons.map((entity) => {
    const full = withoutLetters(entity.name);
    const surname = surnameOf(full, entity.forms);
    const others = knowledge.analysis.entities.filter(
      (other) => other !== entity && surname !== null && other.name.split(' ').includes(surname),
    );
    return {
      id: entity.id,
      full,
      surname,
      namesakes: others.map(({ id }) => id),
      isCalled: surname !== null && isCalledBy(entity, surname),
      title: frontTitle(entity),
    };
  });
}

/** Whether the article calls somebody by a last name, or would: not where it says `Anwar` of Anwar Ibrahim. */
function isCalledBy({ name, forms }: Entity, surname: string): boolean {
  if (forms.includes(surname)) return true;
  const parts = name.split(' ');
  return !shortParts.test(name) && !forms.some((form) => form !== name && parts.includes(form));
}

/** `Zaha Hadid DBE RA` gives `Zaha Hadid`. */
export function withoutLetters(name: string): string {
  return name.replace(/(?: \p{Lu}{2,4})+$/u, '');
}

/**
 * `Antony Blinken` gives `Blinken`, `Ursula von der Leyen` gives `von der Leyen`; null for a single name.
 * @param forms what else the article calls the person: a place is a surname only where it stands alone for somebody.
 */
export function surnameOf(name: string, forms: readonly string[] = []): string | null {
  const match = new RegExp(`^\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*)*?\\s((?:${particles}\\s)*\\p{L}\\S*)$`, 'u').exec(
    name,
  );
  const surname = match?.[1] ?? null;
  // `El Niño`: the article belongs to the name.
  if (articleFirst.test(name)) return null;
  // Letters after a name are no surname: `Jr`, `III`, `FRS`, `DBE RA`.
  return surname === null ||
    (isPlaceName(surname) && !forms.includes(surname)) ||
    /^(?:Jr|Sr|\p{Lu}{2,4})\.?$/u.test(surname)
    ? null
    : surname;
}

/** Names of two parts that begin with an article of another language; `Al` is as often a first name. */
const articleFirst = /^(?:El|La|Los|Las|Le|Les|Il|Lo) \S+$/u;

/** A body taken for a person must not lend its first name to a place: `Tate Britain`. */
function isPlaceName(name: string): boolean {
  const lower = name.toLowerCase();
  return countryNames.has(lower) || countryNames.has(name) || cities.has(lower) || cities.has(name);
}

const placing = new Set('in at near around across throughout outside'.split(' '));

/** Whether what was taken for a person is mostly where something is: `in Ann Harbour`. */
function isPlaced({ analysis, tree }: Knowledge, { id }: Entity): boolean {
  const named = analysis.mentions.filter(({ entity, form }) => entity === id && form === 'name');
  const placed = named.filter(
    ({ head, first }) =>
      tree.children(head).some(({ relation, text }) => relation === 'case' && placing.has(text)) &&
      placing.has(analysis.tokens[first - 1]?.text ?? ''),
  );
  return placed.length > 0 && placed.length * 2 >= named.length;
}

/** A title that goes before a name as it is: `US Secretary of State`, `spokesman`; null for `an ecologist at …`. */
function frontTitle(entity: Entity): string | null {
  const { title } = entity;
  if (title === null || /^(?:an?|the|one|his|her|their|its|our)\s/i.test(title) || title.includes(','))
    return null;
  const isShortRole =
    /^\p{Ll}/u.test(title) &&
    title.split(' ').length <= 3 &&
    !/\s(?:of|at|for|in|from|to)\s/u.test(` ${title} `);
  return /^\p{Lu}/u.test(title) || isShortRole ? title : null;
}

function introduce(
  knowledge: Knowledge,
  text: string,
  person: Person,
  sentences: readonly string[],
): NamedText | null {
  const { full, surname } = person;
  const fullAt = findName(text, full);
  const shortAt = surname === null ? -1 : findName(text, surname);
  if (fullAt < 0 && shortAt < 0) return null;
  if (fullAt >= 0 && (shortAt < 0 || fullAt <= shortAt))
    return addDescription(knowledge, { text, evidence: [] }, person, sentences);
  if (surname === null) return null;
  // Something already goes with the surname: a first name that is not ours, a title, `Mr`.
  const before = /(\S+)\s$/u.exec(text.slice(0, shortAt))?.[1] ?? '';
  if (/^(?:an?|the|called|named|dubbed|as|first-name)$/iu.test(before)) return { text, evidence: [] };
  // `Apollo 13 Lovell`; not `In 1938 Buck became`.
  const isYear = /\b[Ii]n \d{4} $/u.test(text.slice(0, shortAt));
  if (/^\d+$/u.test(before) && !isYear) return { text, evidence: [] };
  if (/^\p{Lu}[^,]*$/u.test(before) && !openingWords.has(before.toLowerCase())) return { text, evidence: [] };
  const isPossessive = /^['’]s?\b/u.test(text.slice(shortAt + surname.length));
  const source =
    sentenceWith(knowledge, person.title === null || isPossessive ? full : `${person.title} ${full}`) ?? null;
  const fallback = source ?? sentenceWith(knowledge, full);
  if (fallback === undefined) return null;
  const name = source !== null && person.title !== null && !isPossessive ? `${person.title} ${full}` : full;
  const start = shortAt === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const named = {
    text: text.slice(0, shortAt) + start + text.slice(shortAt + surname.length),
    evidence: [evidenceOf(knowledge.analysis, fallback)],
  };
  return name === full ? addDescription(knowledge, named, person, sentences) : named;
}

/**
 * Puts behind the name at the beginning of a sentence what the article says elsewhere about who that is:
 * `Graham Hayles said …` gives `Graham Hayles, the chief marketing officer of Interbrand, said …`.
 */
function addDescription(
  knowledge: Knowledge,
  named: NamedText,
  { full, id }: Person,
  sentences: readonly string[],
): NamedText {
  const description = describe(knowledge, id);
  const source = knowledge.analysis.sentences[description?.position ?? -1];
  if (description === null || source === undefined || sentences.includes(source.id)) return named;
  const at = findName(named.text, full);
  const before = named.text.slice(0, Math.max(0, at));
  const after = named.text.slice(at + full.length);
  // At the beginning, or right behind a circumstance that opens the sentence; or as the speaker at its end.
  const isFirst =
    /^(?:\p{Lu}[^,“"]{0,60}, )?$/u.test(before) && /^ (?!and |or |of |in |at |as |with )\p{Ll}/u.test(after);
  const isLast = after === '.' && isSaying(/(\p{Ll}+) $/u.exec(before)?.[1] ?? '');
  if (at < 0 || !(isFirst || isLast)) return named;
  return {
    text: `${before}${full}, ${description.text}${isLast ? '' : ','}${after}`,
    evidence: [...named.evidence, evidenceOf(knowledge.analysis, source)],
  };
}

function isSaying(verb: string): boolean {
  return sayingVerbs.has(lemmatize(verb, 'VERB', verb.endsWith('s') ? 'VBZ' : 'VBD'));
}

/** `US Secretary of State Antony Blinken said` gives `Blinken said`. */
function shorten(text: string, person: Person): NamedText | null {
  const { full, surname, isCalled, title, namesakes } = person;
  if (surname === null || !isCalled || namesakes.length > 0) return { text, evidence: [] };
  const titled = title === null ? -1 : findName(text, `${title} ${full}`);
  const long = titled >= 0 ? `${title} ${full}` : full;
  const at = titled >= 0 ? titled : findName(text, full);
  if (at < 0) return { text, evidence: [] };
  // `North Korean leader Kim Jong Un`: what stands before the title belongs to it.
  if (titled > 0 && /\p{Lu}\S*\s$/u.test(text.slice(0, at))) return { text, evidence: [] };
  // `titled simply David Bowie` gives the words of a title, and a description before a name needs the full name after
  // it: `the ecologist Nick Bos`.
  if (/\b(?:titled|entitled|called|named|dubbed)\s(?:\S+\s)?$/i.test(text.slice(0, at)))
    return { text, evidence: [] };
  if (
    titled < 0 &&
    /(?:^|\s)\p{L}+\s$/u.test(text.slice(0, at)) &&
    /\b(?:an?|the)\s(?:\S+\s){1,4}$/i.test(text.slice(0, at))
  )
    return { text, evidence: [] };
  return { text: text.slice(0, at) + surname + text.slice(at + long.length), evidence: [] };
}

/** The first sentence with some words outside quotation marks: a nickname between them is nobody's name. */
function sentenceWith(knowledge: Knowledge, words: string): Sentence | undefined {
  return knowledge.analysis.sentences.find(
    (sentence) => findName(sentenceText(knowledge.analysis, sentence), words) >= 0,
  );
}
