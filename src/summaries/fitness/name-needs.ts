import { oncePer } from '../../base/once.js';
import { cities } from '../../language/lexicons/cities.js';
import { countryNames, nationalAdjectives, peoples } from '../../language/lexicons/countries.js';
import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import { organizationWords } from '../../language/lexicons/organizations.js';
import { regions } from '../../language/lexicons/places.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Mention, Sentence, Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { describe } from './describe.js';
import { canExpand } from './expansions.js';

/** Names and letters that need no introduction to readers of news. */
export const wellKnown = new Set(
  'Alzheimer US U.S. USA UK U.K. EU UN U.N. BBC CNN NASA FBI CIA NATO AIDS HIV DNA GDP TV CEO MP MPs AM PM BC AD DVD CD PC IT AI ID D.C. Internet Earth Moon Sun Mars Europe Africa Asia America Europeans Americans Africans Asians British American European African Asian English French German Chinese Japanese Russian Indian Spanish Olympic Olympics Congress Senate Parliament President Prime Minister Christmas Easter God'.split(
    ' ',
  ),
);

/** Nouns that say of a name before them what has it. */
const kinds = new Set(
  'people tribe language kingdom empire dynasty culture civilization civilisation river island province newspaper magazine website app party'.split(
    ' ',
  ),
);

/** Nouns that say so of what has many of its kind: which one, the sentence must say too. */
const branches = new Set('store shop supermarket restaurant hotel outlet branch cafe'.split(' '));

/** Whether a word is a part of a name, or an abbreviation in capitals. */
export function isNameLike({ upos, text }: Token): boolean {
  return (upos === 'PROPN' && /^\p{Lu}/u.test(text)) || /^\p{Ll}?\p{Lu}{2,}s?$/u.test(text);
}

/** A name or abbreviation that the article has used before this sentence: there it said what it is, if anywhere. */
export function nameNeed(knowledge: Knowledge, sentence: Sentence, token: Token): string | null {
  if (isHiddenSurname(knowledge, sentence, token)) return `name:${token.text}`;
  if (!isNameLike(token) || wellKnown.has(token.text) || isUnit(knowledge, token)) return null;
  if (isKnownPlace(token.text) || nationalAdjectives.has(token.text) || peoples.has(token.text)) return null;
  if (isNational(knowledge, token) || canExpand(knowledge, token)) return null;
  // `Sumatran rhinos`: it says itself where they are from.
  const next = knowledge.analysis.tokens[token.index + 1];
  const isOfNoun =
    knowledge.tree.parent(token.index)?.upos === 'NOUN' || /^\p{Ll}{3,}s$/u.test(next?.text ?? '');
  if (/(?:an|ese|ish)$/u.test(token.text) && isOfNoun) return null;
  // `the Shona people`: the noun says what they are.
  if (token.relation === 'compound' && kinds.has(knowledge.tree.parent(token.index)?.lemma ?? ''))
    return null;
  if (isOfBranch(knowledge, token)) return null;
  const name = knowledge.nameOf.get(token.index);
  const parts = name === undefined ? [] : knowledge.analysis.tokens.slice(name.first, name.end);
  if (isKnownPlace(textOf(knowledge, parts))) return null;
  // `a professor at the University of Brask` says what it is, but no sentence begins to tell of it.
  const isSubject = parts.some(({ relation }) => relation.startsWith('nsubj'));
  if (!isSubject && parts.some(({ text }) => organizationWords.has(text.toLowerCase()))) return null;
  const position = knowledge.positionOf.get(sentence.id) ?? 0;
  const first = knowledge.firstName.get(token.text);
  if (first === undefined || first >= position) return null;
  // `the Nobel Prize` after `the Pulitzer Prize`: a part that is new makes the whole name new.
  const isNew = parts.some(
    (part) =>
      isNameLike(part) &&
      !particles.test(part.text) &&
      (knowledge.firstName.get(part.text) ?? position) >= position,
  );
  const isInFull =
    parts.filter(({ text }) => !/^(?:M(?:r|rs|s|iss)|Dr|Sir|Dame|Lord|Lady|Prof)\.?$/u.test(text)).length > 1;
  if (isNew || (isInFull && isMainPerson(knowledge, name?.entity))) return null;
  if (isInFull && isPresented(knowledge, name)) return null;
  return isIntroduced(knowledge, sentence, token) ? null : `name:${token.text}`;
}

/** `staff at Glamis stores`, `the Glamis store on Pier Road`; not `The Glamis store`, which the article has told of. */
function isOfBranch({ tree }: Knowledge, token: Token): boolean {
  const noun = token.relation === 'compound' ? tree.parent(token.index) : null;
  if (noun === null || !branches.has(noun.lemma)) return false;
  const children = tree.children(noun.index);
  return (
    !children.some(({ relation, text }) => relation === 'det' && text.toLowerCase() === 'the') ||
    children.some(({ index, relation }) => index > noun.index && relation === 'nmod')
  );
}

/** `41C`: a letter right behind a number. */
function isUnit({ analysis }: Knowledge, { text, span }: Token): boolean {
  return text.length === 1 && /\d/u.test(analysis.article.text.charAt(span.start - 1));
}

/** `North Korean`: the first word of an adjective for a country. */
function isNational({ analysis }: Knowledge, { index, text }: Token): boolean {
  const next = analysis.tokens[index + 1]?.text ?? '';
  return (
    nationalAdjectives.has(`${text} ${next}`) ||
    (/^(?:North|South)$/u.test(text) && nationalAdjectives.has(next))
  );
}

/** `dairy farmer Bo Lund`: a person whose name has what that person is right before it. */
function isPresented({ analysis, entityOf }: Knowledge, name: Mention | undefined): boolean {
  const before = analysis.tokens[(name?.first ?? 0) - 1];
  return (
    name !== undefined &&
    entityOf.get(name.entity)?.type === 'person' &&
    before?.upos === 'NOUN' &&
    nounClassOf(before.lemma.toLowerCase()) === 'person'
  );
}

const surnamesOf = oncePer(
  ({ analysis }: Knowledge): ReadonlySet<string> =>
    new Set(
      analysis.entities.flatMap(({ name, type }) =>
        type === 'person' && name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
      ),
    ),
);

/** `Cool told reporters` of somebody called Bo Cool: the parser takes the name for the word, as it begins the sentence. */
function isHiddenSurname(knowledge: Knowledge, { first }: Sentence, { index, text, upos }: Token): boolean {
  return index === first && ['ADJ', 'ADV', 'VERB'].includes(upos) && surnamesOf(knowledge).has(text);
}

/** A country, region or city that every reader knows. */
function isKnownPlace(name: string): boolean {
  const lower = name.toLowerCase();
  return [countryNames, cities, regions].some((list) => list.has(name) || list.has(lower));
}

function textOf({ analysis }: Knowledge, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : analysis.article.text.slice(first.span.start, last.span.end);
}

/** A person whom the headline names in full or whom the article comes back to all the time; a summary gives the full name first. */
function isMainPerson({ analysis, entityOf }: Knowledge, id: string | undefined): boolean {
  const entity = entityOf.get(id ?? '');
  if (entity?.type !== 'person' || !entity.name.includes(' ')) return false;
  const count = analysis.mentions.filter((mention) => mention.entity === id).length;
  return analysis.article.title.includes(entity.name) || count >= leastMentions;
}

const honorific = /^(?:M(?:r|rs|s|iss)|Dr|Sir|Dame|Lord|Lady|Prof)\.?$/u;
/** Small words inside surnames, which take a capital at the beginning of a sentence: `De Rooij`. */
const particles = /^(?:de|di|da|du|del|van|von|der|den|bin|al|el|le|la)$/iu;
/** Mentions that make a main person. */
const leastMentions = 6;

/** A person at the beginning of the sentence, or who speaks at its end, whom the summary introduces there, with an office or description. */
function isIntroduced(knowledge: Knowledge, sentence: Sentence, token: Token): boolean {
  const mention = knowledge.nameOf.get(token.index);
  const entity = mention === undefined ? undefined : knowledge.entityOf.get(mention.entity);
  // `Lund, a former captain`: without a first name nobody is introduced.
  if (mention === undefined || entity?.type !== 'person' || !entity.name.includes(' ')) return false;
  // `Ms Loxton`: no full name can be put there.
  if (honorific.test(knowledge.analysis.tokens[mention.first]?.text ?? '')) return false;
  // `Osei’s plan`: nothing can be put between.
  if (/^['’]/u.test(knowledge.analysis.tokens[mention.end]?.text ?? '')) return false;
  if (mention.first === sentence.first)
    return entity.title !== null || describe(knowledge, entity.id) !== null;
  return isSpeakerAtEnd(knowledge, mention) && describe(knowledge, entity.id) !== null;
}

/** `…, says Osei.` */
function isSpeakerAtEnd({ analysis }: Knowledge, { first, end }: Mention): boolean {
  const [before, after] = [analysis.tokens[first - 1], analysis.tokens[end]];
  return before !== undefined && sayingVerbs.has(before.lemma) && after?.text === '.';
}
