import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Entity, Quantity, Token } from '../../model/analysis.js';
import type { CountedAmount, Phrase, PhraseType } from '../../model/fact.js';
import { markerOf, markerTokens, wholeMarkerOf } from '../reading/markers.js';
import { ownTokens } from '../reading/own-tokens.js';
import { isSound } from '../reading/soundness.js';
import { dependents, subtree, type Tree, tokenAt } from '../tree.js';
import { findDanglingDefinite } from './definites.js';
import type { Bound } from './pronouns.js';
import { referentHead } from './referents.js';
import { wordTokens } from './wording.js';

const noTokens: ReadonlySet<number> = new Set();
/** Common nouns for bodies that decide and act, and so are asked for with `who`. */
const actingBodies = new Set(
  'government ministry company police team party council committee court parliament army union agency university school club bank firm organisation organization charity commission board department crew navy jury association federation authority administration cabinet congress senate assembly corporation institute institution foundation coalition opposition management staff tribunal inquiry regulator retailer airline publisher manufacturer network cooperative society cartel militia'.split(
    ' ',
  ),
);
/** Common nouns of bodies whose names have an article wherever they are no part of another name. */
const articledBodies = new Set('agency authority bureau commission department ministry'.split(' '));
/** Names of houses that one goes into, at the end of a name: nobody asks which organization the Harbour Cafe is. */
const houses = new Set('bakery bar brewery cafe café hotel inn pub restaurant shop store'.split(' '));
/** Nouns that say when: other nouns of the class of times (`festival`, `deadline`) are things that happen. */
const timeNouns = new Set(
  'adolescence adulthood afternoon autumn boyhood century childhood dawn day daybreak days daytime decade dusk eighties epoch era evening fifties fortnight forties girlhood hour infancy lunchtime midday midnight midsummer midwinter millennium minute moment month morning nights night nightfall nineties noon past peacetime period second seventies sixties spring springtime summer summertime sundown sunrise sunset thirties twenties wartime week weekday weekend winter wintertime year years'.split(
    ' ',
  ),
);
/** Nouns that only count what stands behind `of`: hundreds of guests are people. */
const countingNouns = new Set(['dozen', 'score', 'hundred', 'thousand', 'million', 'billion', 'ten']);
/** Common nouns for people together, or for what people are to somebody, whom the classes of nouns do not count as persons. */
const peopleNouns = new Set(
  'agent audience crowd delegation delegate duo family fan gang household mob militia spectator trio troop'.split(
    ' ',
  ),
);
/** Nouns for a part of what stands behind `of`. */
const shares = new Set(['half', 'majority', 'minority', 'quarter', 'third']);
/** Longest phrase that a stem or key can carry. */
const maxWords = 24;
/**
 * The phrase headed by a token: `the release of more than 200 Palestinian prisoners being held in Israeli jails`.
 * Asides between commas are left out, names resolved, its preposition kept apart in `marker`.
 * Null where it could not stand alone: an unresolved pronoun, a cut quotation, a broken parse, too many words.
 *
 * @param bound what is named before this phrase in the same sentence: its pronouns may stay.
 * @param without heads of parts below it that the caller speaks of elsewhere.
 * @param isInPlace whether the reader is sent to its paragraph or only told whose claim it is, where `the company` says which.
 */
export function phraseOf(
  tree: Tree,
  head: number,
  bound: Bound | null,
  without: ReadonlySet<number> = noTokens,
  isInPlace = false,
): Phrase | null {
  const token = tokenAt(tree, head);
  const tokens = ownTokens(tree, token, without);
  if (tokens === null || !isSound(tree, token, tokens) || pointsBack(tree, token)) return null;
  if (lacksArticle(tree, token)) return null;
  const [preposition] = markerTokens(tree, token);
  // `ten days before the vote`: before its preposition the words would come out in another order.
  if (preposition !== undefined && tokens.some(({ index }) => index < preposition.index)) return null;
  const marker = wholeMarkerOf(tree, token);
  const text = wordTokens(tree, tokens, bound);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (text === null || first === undefined || last === undefined) return null;
  const meant = tokenAt(tree, referentHead(tree, head));
  const named = namedBeside(tree, token);
  const dangling = isInPlace ? null : findDanglingDefinite(tree, tokens);
  if (dangling !== null && (named === null || dangling.index !== head)) return null;
  if (text.includes(':') || text.split(/\s+/).length > maxWords) return null;
  const others = named === null ? '' : othersBeside(tree, token, tokens, named);
  if (others === null) return null;
  return {
    text: named === null ? text : `${named.name}${others}`,
    marker,
    type: named === null ? typeOf(tree, meant) : 'person',
    entity: named === null ? (tree.mentionOf.get(head)?.entity ?? null) : others === '' ? named.id : null,
    number: named === null || others !== '' ? numberOf(tree, meant) : 'singular',
    quantity: amountOf(tree, token, tokens, bound),
    range: { first: first.index, end: last.index + 1 },
    head,
  };
}

/** `Fort Worth Police Department`: a body named by a common noun, its article lost. */
function lacksArticle(tree: Tree, head: Token): boolean {
  const mention = tree.mentionOf.get(head.index);
  if (mention?.form !== 'name' || tree.entityOf.get(mention.entity)?.type !== 'organization') return false;
  const words = tree.analysis.tokens.slice(mention.first, mention.end).map(({ text }) => text.toLowerCase());
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const isCommon = articledBodies.has(words[of > 0 ? of - 1 : words.length - 1] ?? '');
  if (!isCommon || words.length < 2 || words[0] === 'the') return false;
  return dependents(tree, head.index, 'det', 'nmod:poss').length === 0;
}

/** `one` or `these` alone means something only beside what it counts: `one of the founders`. */
function pointsBack(tree: Tree, head: Token): boolean {
  if (head.upos !== 'NUM' && head.xpos !== 'DT' && head.xpos !== 'CD') return false;
  const isPart = dependents(tree, head.index, 'nmod').some((part) => markerOf(tree, part) === 'of');
  if (isPart && head.lemma.toLowerCase() !== 'none') return false;
  const quantity = tree.quantityOf.get(head.index)?.[0];
  const isBareCount = quantity?.kind === 'count' && quantity.counted === null;
  return (quantity === undefined || isBareCount) && !tree.timeOf.has(head.index);
}

/**
 * The person whose name stands beside a description: Jonas Lind for `the captain, Jonas Lind,` or
 * `the ferry’s captain, Jonas Lind,`; null where none does.
 */
function namedBeside(tree: Tree, token: Token): Entity | null {
  const isDefinite =
    dependents(tree, token.index, 'det').some((child) => child.lemma === 'the') ||
    dependents(tree, token.index, 'nmod:poss').length > 0;
  if (token.upos !== 'NOUN' || token.xpos !== 'NN' || !isDefinite || tree.mentionOf.has(token.index))
    return null;
  const names = dependents(tree, token.index, 'appos').flatMap((child) => {
    const mention = tree.mentionOf.get(child.index);
    const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
    return mention?.form === 'name' && entity?.type === 'person' ? [entity] : [];
  });
  const [only] = names;
  return names.length === 1 && only !== undefined && only.name.includes(' ') ? only : null;
}

/** ` and his two sons` of `the keeper, Peter Hale, and his two sons`; empty where nobody is joined, null where they are not understood. */
function othersBeside(tree: Tree, head: Token, tokens: readonly Token[], named: Entity): string | null {
  const [other] = dependents(tree, head.index, 'conj');
  if (other === undefined) return '';
  const { first } = subtree(tree, other.index);
  const joined = tokens.filter(({ index, upos }) => index >= first && (index > first || upos !== 'PUNCT'));
  const bound: Bound = { entity: named.id, number: 'singular', type: 'person', head: head.index };
  const words = joined[0]?.upos === 'CCONJ' ? wordTokens(tree, joined, bound) : null;
  return words === null ? null : ` ${words}`;
}

/** What the phrase stands for, from names, times, numbers and the class of its noun. */
export function typeOf(tree: Tree, token: Token): PhraseType {
  const time = tree.timeOf.get(token.index);
  if (time !== undefined)
    return time.kind === 'duration' ? 'duration' : time.kind === 'frequency' ? 'frequency' : 'date';
  const mention = tree.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (entity?.type === 'other' && actingBodies.has(token.lemma.toLowerCase())) return 'organization';
  if (entity?.type === 'organization' && houses.has(token.lemma.toLowerCase())) return 'thing';
  if (entity !== undefined)
    return entity.type === 'event' || entity.type === 'work' || entity.type === 'other'
      ? 'thing'
      : entity.type;
  const quantity = tree.quantityOf.get(token.index)?.[0];
  if (quantity !== undefined && (quantity.number === token.index || quantity.kind !== 'count')) {
    if (
      quantity.kind === 'duration' ||
      quantity.kind === 'money' ||
      quantity.kind === 'percent' ||
      quantity.kind === 'measure'
    )
      return quantity.kind;
    if (quantity.kind === 'count') return 'count';
  }
  if (token.upos === 'VERB') return 'clause';
  const [counted] = dependents(tree, token.index, 'nmod');
  const lemma = token.lemma.toLowerCase();
  // `one of the businessmen` is a person.
  if ((countingNouns.has(lemma) || lemma === 'one') && counted !== undefined) return typeOf(tree, counted);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return 'thing';
  const nounClass = nounClassOf(token.lemma.toLowerCase());
  if (nounClass === 'person' || peopleNouns.has(token.lemma.toLowerCase())) return 'person';
  if (actingBodies.has(lemma) || isForce(tree, token)) return 'organization';
  if (nounClass === 'place') return 'place';
  if (timeNouns.has(token.lemma.toLowerCase())) return 'date';
  return 'thing';
}

/** `security services`, `the fire service`: people who act together. */
function isForce(tree: Tree, { index, lemma }: Token): boolean {
  return (
    lemma.toLowerCase() === 'service' &&
    dependents(tree, index, 'compound', 'amod').some((word) =>
      ['ambulance', 'armed', 'emergency', 'fire', 'intelligence', 'rescue', 'secret', 'security'].includes(
        word.lemma.toLowerCase(),
      ),
    )
  );
}

/** Grammatical number: plural nouns, joined heads, names in the plural. */
export function numberOf(tree: Tree, token: Token): Phrase['number'] {
  const name = tree.mentionOf.get(token.index);
  const joined = dependents(tree, token.index, 'conj').some(
    (other) =>
      // `the Department of Trade and Labour` is one.
      (name === undefined || other.index >= name.end) &&
      dependents(tree, other.index, 'cc').some((word) => word.lemma === 'and'),
  );
  const mention = tree.mentionOf.get(token.index);
  // `The New York Times has`, `Seibu Railways has`: one body, whatever its last word is.
  const isBody = mention !== undefined && tree.entityOf.get(mention.entity)?.type === 'organization';
  if (joined || token.xpos === 'NNS' || (token.xpos === 'NNPS' && !isBody)) return 'plural';
  if (mention !== undefined) return tree.entityOf.get(mention.entity)?.number ?? 'singular';
  if (['people', 'police', 'they', 'we', 'these', 'those'].includes(token.lemma.toLowerCase()))
    return 'plural';
  const quantity = tree.quantityOf.get(token.index)?.[0];
  // `40 percent of farmers`, `a majority of farmers`: the verb goes by what they are a part of.
  if (quantity?.kind === 'percent' || shares.has(token.lemma.toLowerCase())) {
    const [whole] = dependents(tree, token.index, 'nmod').filter((part) => markerOf(tree, part) === 'of');
    if (whole !== undefined) return numberOf(tree, whole);
  }
  return quantity?.kind === 'count' && quantity.value !== 1 ? 'plural' : 'singular';
}

/** `more than 200 Palestinian prisoners` gives `more than 200` and `Palestinian prisoners`. */
function amountOf(
  tree: Tree,
  head: Token,
  tokens: readonly Token[],
  bound: Bound | null,
): CountedAmount | null {
  const quantities = tree.quantityOf.get(head.index) ?? [];
  const [quantity] = quantities;
  if (quantities.length !== 1 || quantity === undefined || quantity.kind === 'ordinal') return null;
  if (isOneOfSeveral(tree, head)) return null;
  // Nobody counts to one: `one poll` is some poll.
  if (quantity.kind === 'count' && quantity.value === 1 && quantity.hedge === null) return null;
  const inside = (token: Token) => isAmountToken(tree, quantity, token);
  const amount = wordTokens(tree, tokens.filter(inside), bound);
  // `only 14% of the waste`
  const others = tokens.filter(
    (token) => !inside(token) && !(token.upos === 'ADV' && token.index < quantity.first),
  );
  const counted = countedWords(tree, others, bound);
  if (
    amount === null ||
    amount === '' ||
    /^(?:than|many as|much as|few as|little as)\b/i.test(amount) ||
    counted === null ||
    // `around one third of all pollution` is no number of thirds.
    /^(?:third|quarter|half|fifth|tenth)s?\b/i.test(counted)
  )
    return null;
  return { amount, counted, kind: quantity.kind, value: quantity.value, hedge: quantity.hedge };
}

/** `48 shops, four cafes and a library`: the number counts the first of them alone. */
function isOneOfSeveral(tree: Tree, head: Token): boolean {
  return dependents(tree, head.index, 'conj').some(
    (other) => dependents(tree, other.index, 'nummod', 'det').length > 0,
  );
}

/**
 * What a number counts: `prisoners`, `drinking water` of `90 tonnes of drinking water`; empty for a bare amount. Null
 * for definite ones (`the two delegations`), which nobody asks the number of, and for mere places (`from the crater`).
 */
function countedWords(tree: Tree, tokens: readonly Token[], bound: Bound | null): string | null {
  const [first] = tokens;
  if (first === undefined) return '';
  const rest = first.lemma === 'of' ? tokens.slice(1) : tokens;
  const [opening] = rest;
  if (opening === undefined || ['DET', 'PRON', 'ADP', 'SCONJ', 'PUNCT'].includes(opening.upos)) return null;
  return wordTokens(tree, rest, bound);
}

/** Hedge and number for counts (`about two and a half million`), the unit too for money, shares and measures. */
function isAmountToken(tree: Tree, quantity: Quantity, token: Token): boolean {
  if (token.index < quantity.first || token.index >= quantity.end) return false;
  if (quantity.kind !== 'count') return true;
  for (let index = token.index; index < quantity.end; index++)
    if (tokenAt(tree, index).upos === 'NUM' || index === quantity.number) return true;
  return false;
}
