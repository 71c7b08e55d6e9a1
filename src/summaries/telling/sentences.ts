import { wordCount } from '../../base/text.js';
import { possessiveOf } from '../../language/inflection/possessive.js';
import type { Entity, Sentence, Token } from '../../model/analysis.js';
import { type Aside, findAsides, withoutAsides } from '../fitness/asides.js';
import { continuityOf } from '../fitness/continuity.js';
import { isEmphasis } from '../fitness/emphasis.js';
import { findingOf } from '../fitness/finding.js';
import { isFiniteVerb } from '../fitness/finite-verb.js';
import { presuppositionsOf, tellingsOf } from '../fitness/presupposed.js';
import { isOwnVoice, thirdPersonOf } from '../fitness/pronouns.js';
import { isFitForProse } from '../fitness/prose-fitness.js';
import { datelineOf, findDangling, isAnswer, isFirst, isTied, looseOpening } from '../fitness/stand-alone.js';
import { evidenceOf, type Knowledge, sentenceText } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { conceptsOf } from '../weighing/concepts.js';
import { movesOf } from '../weighing/moves.js';
import { findDetails } from './details.js';
import { withoutLetters } from './names.js';
import { hasPairedMarks, writeTokens } from './wording.js';

/** Fewer words say too little to be a sentence of a summary; more are no sentence for a class. */
const minWords = 6;
const maxWords = 48;
/** Asides cut in all combinations; a sentence with more is cut at the first ones only. */
const maxAsides = 4;
/** More of a sentence than this between quotation marks makes it the speaker's, not the article's. */
const maxQuotedShare = 0.6;

/** Ends, but for its source, in a verb whose meaning stands before: `The council did.`, `The council did, he said.` */
const elliptic =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|will|would|not|so|too|either)(?:, [\p{L}’' ]{2,30} (?:said|says|told [\p{L}’' ]{2,30}))?[.]$/u;

/** How much may be left out: asides alone, or details too, for the sake of a gist. */
type Cut = 'asides' | 'details';

/**
 * The ways to say a sentence of the article in a summary: whole, and without some of its asides. One that points at the
 * sentence before it is given whole, as leaning. None where it is no plain statement (a question, a fragment, the
 * writer's own voice).
 */
export function restateSentence(
  knowledge: Knowledge,
  sentence: Sentence,
  cutting: Cut = 'asides',
): readonly Statement[] {
  const { analysis } = knowledge;
  const tokens = analysis.tokens.slice(sentence.first, sentence.end);
  if (!isPlainStatement(knowledge, sentence, tokens)) return [];
  const dateline = datelineOf(knowledge, sentence);
  const loose = looseOpening(sentence, analysis.tokens);
  const finding = findingOf(knowledge, sentence);
  const openings =
    finding > 0 ? [finding] : isFirst(knowledge, sentence) ? [Math.max(loose, dateline)] : [loose, 0];
  const asides = [
    ...findAsides(knowledge, sentence),
    ...(cutting === 'details' ? findDetails(knowledge, sentence) : []),
  ];
  const statements = new Map<string, Statement>();
  // Behind the sentence it is tied to, one that opens with `But` keeps it.
  for (const opening of new Set(openings))
    for (const cut of combinations(asides)) {
      const kept = withoutAsides(tokens, cut).filter(
        (token) =>
          token.index >= sentence.first + opening &&
          !isAlso(knowledge, token) &&
          !isEmphasis(knowledge, token),
      );
      const statement = stateTokens(knowledge, sentence, kept, cut, opening < loose);
      if (statement !== null && !statements.has(statement.text)) statements.set(statement.text, statement);
    }
  return [...statements.values()];
}

/** `Several shopkeepers also spoke` says the same without; `but also` does not. */
function isAlso({ analysis, quoted }: Knowledge, token: Token): boolean {
  const before = analysis.tokens[token.index - 1]?.text.toLowerCase();
  return token.text === 'also' && before !== 'but' && before !== ',' && !quoted.has(token.index);
}

/** Brackets always go; of the other asides every combination of the first few. */
function combinations(asides: readonly Aside[]): readonly (readonly Aside[])[] {
  const brackets = asides.filter((aside) => aside.kind === 'bracket');
  const others = asides.filter((aside) => aside.kind !== 'bracket').slice(0, maxAsides);
  let sets: readonly (readonly Aside[])[] = [brackets];
  for (const aside of others) sets = sets.flatMap((set) => [set, [...set, aside]]);
  return sets;
}

function isPlainStatement(knowledge: Knowledge, sentence: Sentence, tokens: readonly Token[]): boolean {
  const { analysis, quoted } = knowledge;
  if (analysis.article.paragraphs[sentence.paragraph]?.kind === 'heading') return false;
  const text = sentenceText(analysis, sentence);
  if (!/^["“‘'\p{Lu}\p{N}]/u.test(text) || !/[.][”"’']?$/u.test(text) || /\?|…|\.\.\./u.test(text))
    return false;
  if (tokens.some((token) => token.text.includes('!') && !quoted.has(token.index))) return false;
  if (isAnswer(text) || elliptic.test(text)) return false;
  const root = analysis.tokens[sentence.root];
  const isLead = knowledge.positionOf.get(sentence.id) === knowledge.lead;
  // Of the lead `isTelling` has seen a verb, whatever the parser took for the head of the sentence.
  if (root === undefined || !(isLead || hasFiniteVerb(knowledge, root))) return false;
  // Not the relation of subject: the parser misses some, and the sentence is the author's own.
  if (!tokens.some((token) => token.index < root.index && ['NOUN', 'PROPN', 'PRON'].includes(token.upos)))
    return false;
  const inside = tokens.filter((token) => quoted.has(token.index)).length;
  return inside / tokens.length <= maxQuotedShare;
}

function hasFiniteVerb(knowledge: Knowledge, root: Token): boolean {
  const group = [
    root,
    ...knowledge.tree
      .children(root.index)
      .filter((child) => ['aux', 'aux:pass', 'cop'].includes(child.relation)),
  ];
  return group.some((token) => isFiniteVerb(knowledge.tree, token));
}

function stateTokens(
  knowledge: Knowledge,
  sentence: Sentence,
  kept: readonly Token[],
  cut: readonly Aside[],
  isContrast: boolean,
): Statement | null {
  const isWhole = cut.every((aside) => aside.kind === 'bracket');
  const whole = movesOf(sentenceText(knowledge.analysis, sentence));
  const { named, sources } = namePronouns(knowledge, kept);
  const dangling = findDangling(knowledge, sentence, kept, named);
  const leans = isContrast || dangling !== null || isTied(sentenceText(knowledge.analysis, sentence));
  const isOwn = kept.some((token) => isOwnVoice(token) && !knowledge.quoted.has(token.index));
  if (isOwn || (leans && !isWhole)) return null;
  const text = writeTokens(knowledge, kept, named);
  const words = wordCount(text);
  if (words < minWords || words > maxWords || !hasPairedMarks(text)) return null;
  const others = sources.filter((source) => source.id !== sentence.id);
  return {
    text,
    inPlace: named.size === 0 ? text : writeTokens(knowledge, kept, new Map()),
    position: knowledge.positionOf.get(sentence.id) ?? 0,
    origin: 'sentence',
    leans,
    needs: presuppositionsOf(knowledge, sentence, kept),
    tells: tellingsOf(knowledge, kept),
    whole: isWhole,
    continuity: isFitForProse(text, sentenceText(knowledge.analysis, sentence), cut)
      ? continuityOf(knowledge, sentence, kept, named, leans)
      : null,
    fact: null,
    evidence: [sentence, ...others].map((source) => evidenceOf(knowledge.analysis, source)),
    concepts: conceptsOf(kept),
    moves: whole.size === 0 ? whole : movesOf(text),
    words,
    confidence: knowledge.analysis.tokens[sentence.root]?.confidence ?? 0,
  };
}

/**
 * Pronouns that certainly mean somebody not named before them in the sentence, with the name to put there, and the
 * sentences that give the names: `He resigned in May` gives `Peter Osei` for `He`.
 */
function namePronouns(
  knowledge: Knowledge,
  kept: readonly Token[],
): { readonly named: ReadonlyMap<number, string>; readonly sources: readonly Sentence[] } {
  const named = new Map<number, string>();
  const sources: Sentence[] = [];
  // Who is named anywhere in the sentence is not named again for a pronoun: `With his wife, Cardew …`.
  const met = new Set(
    kept.flatMap(({ index }) => {
      const mention = knowledge.mentionOf.get(index);
      return mention?.form === 'name' ? [mention.entity] : [];
    }),
  );
  // After a person's name a pronoun reads as that person's: another name in its place must not be risked,
  // nor half a name.
  let metPerson = false;
  const subject = subjectPronoun(knowledge, kept);
  const owner = knowledge.mentionOf.get(subject?.index ?? -1)?.entity;
  for (const token of kept) {
    const mention = knowledge.mentionOf.get(token.index);
    if (mention === undefined) continue;
    // `Leaving his father, he went …`: the name goes to the subject.
    if (subject !== null && token.index < subject.index && mention.entity === owner) continue;
    const entity = knowledge.entityOf.get(mention.entity);
    const source = entity === undefined ? undefined : namingSentence(knowledge, entity);
    if (
      entity !== undefined &&
      source !== undefined &&
      !met.has(entity.id) &&
      !metPerson &&
      !isPartlyNamed(entity, kept, token) &&
      !hasOtherSubject(knowledge, kept, token) &&
      (entity.type !== 'person' || entity.name.includes(' ')) &&
      !knowledge.quoted.has(token.index) &&
      thirdPersonOf(token) !== null
    ) {
      named.set(
        token.index,
        token.xpos === 'PRP$'
          ? possessiveOf(nameOf(knowledge, entity), entity.number)
          : nameOf(knowledge, entity),
      );
      sources.push(source);
    }
    met.add(mention.entity);
    metPerson ||= entity?.type === 'person';
  }
  return { named, sources };
}

/** The pronoun that is the subject of a sentence. */
function subjectPronoun({ tree, analysis }: Knowledge, kept: readonly Token[]): Token | null {
  const root = kept.find(({ index }) => analysis.sentences[tree.sentenceOf(index)]?.root === index);
  const subject = root === undefined ? null : tree.child(root.index, 'nsubj', 'nsubj:pass');
  return subject !== null && thirdPersonOf(subject) !== null ? subject : null;
}

/** `Apple, which Steve Jobs founded in his garage`: a subject in front that may be somebody, known to the engine or not. */
function hasOtherSubject(
  { mentionOf, entityOf }: Knowledge,
  kept: readonly Token[],
  pronoun: Token,
): boolean {
  return kept.some(({ index, upos, relation }) => {
    if (index >= pronoun.index || upos !== 'PROPN' || !relation.startsWith('nsubj')) return false;
    const mention = mentionOf.get(index);
    const type = mention === undefined ? null : (entityOf.get(mention.entity)?.type ?? null);
    return type === null || type === 'person';
  });
}

/** `Roche has his doubts`: the surname stands there, though the engine was not sure that it is the same person. */
function isPartlyNamed({ name }: Entity, kept: readonly Token[], pronoun: Token): boolean {
  const parts = name.split(' ');
  return kept.some(({ index, text }) => index < pronoun.index && parts.includes(text));
}

/** The name as it stands in a sentence: `the European Union` where the article says it with an article; no letters after it. */
function nameOf(knowledge: Knowledge, entity: Entity): string {
  const { text } = knowledge.analysis.article;
  if (entity.type === 'person') return withoutLetters(entity.name);
  return text.includes(`the ${entity.name}`) ? `the ${entity.name}` : entity.name;
}

function namingSentence(knowledge: Knowledge, entity: Entity): Sentence | undefined {
  return knowledge.analysis.sentences.find((sentence) =>
    sentenceText(knowledge.analysis, sentence).includes(entity.name),
  );
}
