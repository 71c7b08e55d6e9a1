import { oncePer } from '../../base/once.js';
import { wordCount } from '../../base/text.js';
import type { Sentence, Token } from '../../model/analysis.js';
import { type Aside, findAsides, withoutAsides } from '../fitness/asides.js';
import { type Continuity, continuityOf } from '../fitness/continuity.js';
import { isEmphasis } from '../fitness/emphasis.js';
import { findingOf } from '../fitness/finding.js';
import { type FirstMention, firstMentionOf } from '../fitness/first-mention.js';
import { looseOpening } from '../fitness/loose-opening.js';
import { isPlainStatement } from '../fitness/plain-statement.js';
import { presuppositionsOf, tellingsOf } from '../fitness/presupposed.js';
import { isEverybodys, isInTitle, isOwnVoice } from '../fitness/pronouns.js';
import { isFitForProse } from '../fitness/prose-fitness.js';
import { datelineOf, findDangling, isFirst, isTied } from '../fitness/stand-alone.js';
import { evidenceOf, type Knowledge, sentenceText } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { conceptsOf } from '../weighing/concepts.js';
import { movesOf } from '../weighing/moves.js';
import { findDetails, maxGistWords } from './details.js';
import { namePronouns } from './name-pronouns.js';
import { shortNamesOf } from './short-names.js';
import { hasPairedMarks, writeTokens } from './wording.js';

/** Fewer words say too little to be a sentence of a summary; more are no sentence for a class. */
const minWords = 6;
const maxWords = 48;
/** Asides cut in all combinations, more where a sentence is too long for a gist; one with more is cut at the first only. */
const maxAsides = { usual: 4, tooLong: 7 } as const;
/** With so many words more than a gist may have, what is left is not told at all: an article or two may go. */
const slack = 2;

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
    ...findAsides(knowledge, sentence, cutting === 'details' ? 'all' : 'safe'),
    ...(cutting === 'details' ? findDetails(knowledge, sentence) : []),
  ];
  const most = cutting === 'details' && isTooLong(knowledge, tokens) ? maxAsides.tooLong : maxAsides.usual;
  const statements = new Map<string, Statement>();
  // Behind the sentence it is tied to, one that opens with `But` keeps it.
  const turns = turningInside(knowledge, sentence, tokens);
  const ways = [...new Set(openings)].flatMap((opening) =>
    turns.length > 0
      ? [
          { opening, turns },
          { opening, turns: [] },
        ]
      : [{ opening, turns }],
  );
  for (const { opening, turns: dropped } of ways)
    for (const cut of combinations(asides, most)) {
      const inPlace = withoutAsides(tokens, cut).filter(
        (token) => token.index >= sentence.first + opening && !isEmphasis(knowledge, token),
      );
      const kept = inPlace.filter(
        (token) => !dropped.includes(token.index) && !isAlso(knowledge, token) && !isThen(knowledge, token),
      );
      if (cutting === 'details' && (isTooLong(knowledge, kept) || isOpen(kept))) continue;
      for (const first of wordingsOf(knowledge, kept, cutting)) {
        const statement = stateTokens(knowledge, sentence, kept, cut, opening < loose, first);
        if (statement === null || statements.has(statement.text)) continue;
        const isTurned = kept.length < inPlace.length;
        statements.set(
          statement.text,
          isTurned ? { ...statement, inPlace: writeTokens(knowledge, inPlace, new Map()) } : statement,
        );
      }
    }
  return [...statements.values()];
}

/** As they stand, as telling of something for the first time, and for the sake of a gist with shorter names. */
function wordingsOf(
  knowledge: Knowledge,
  kept: readonly Token[],
  cutting: Cut,
): readonly (FirstMention | null)[] {
  const short = cutting === 'details' ? shortNamesOf(knowledge, kept) : null;
  const mention = firstMentionOf(knowledge, kept);
  return [null, ...(mention === null ? [] : [mention]), ...(short === null ? [] : [short])];
}

/** `Today, however, it is …`: the word and the comma behind it; both commas in `It is, however, …`. */
function turningInside(
  { analysis, quoted, tree }: Knowledge,
  sentence: Sentence,
  tokens: readonly Token[],
): readonly number[] {
  const turn = tokens.find(({ text, index }) => text === 'however' && !quoted.has(index));
  const isSetOff =
    turn !== undefined &&
    analysis.tokens[turn.index - 1]?.text === ',' &&
    analysis.tokens[turn.index + 1]?.text === ',';
  if (!isSetOff) return [];
  const subject = tree.child(sentence.root, 'nsubj', 'nsubj:pass', 'expl');
  const isAfterCircumstance = subject !== null && subject.index > turn.index;
  return [...(isAfterCircumstance ? [] : [turn.index - 1]), turn.index, turn.index + 1];
}

/** `Several shopkeepers also spoke` says the same without, but in its place; `but also` does not. */
function isAlso({ analysis, quoted }: Knowledge, token: Token): boolean {
  const before = analysis.tokens[token.index - 1]?.text.toLowerCase();
  return token.text === 'also' && before !== 'but' && before !== ',' && !quoted.has(token.index);
}

/** `He then sailed on` says the same without, but in its place; `since then` does not. */
function isThen({ analysis, quoted }: Knowledge, { index, relation, text }: Token): boolean {
  const [before, after] = [analysis.tokens[index - 1], analysis.tokens[index + 1]];
  return (
    text === 'then' &&
    relation === 'advmod' &&
    !quoted.has(index) &&
    ['NOUN', 'PROPN', 'PRON'].includes(before?.upos ?? '') &&
    ['VBD', 'VBZ', 'VBP'].includes(after?.xpos ?? '')
  );
}

/** Brackets always go; of the other asides every combination of the first few. */
function combinations(asides: readonly Aside[], most: number): readonly (readonly Aside[])[] {
  const brackets = asides.filter((aside) => aside.kind === 'bracket');
  const isFirst = ({ first, end }: Aside, at: number) =>
    asides.findIndex((other) => other.first === first && other.end === end) === at;
  const others = asides.filter((aside, at) => aside.kind !== 'bracket' && isFirst(aside, at)).slice(0, most);
  let sets: readonly (readonly Aside[])[] = [brackets];
  for (const aside of others) sets = sets.flatMap((set) => [set, [...set, aside]]);
  return sets;
}

/** Whether tokens are more words than a gist may have, counted by those before which there is a space. */
function isTooLong({ analysis }: Knowledge, kept: readonly Token[]): boolean {
  const { text } = analysis.article;
  const words = kept.filter(({ span, upos }) => upos !== 'PUNCT' && /\s/u.test(text.charAt(span.start - 1)));
  return words.length > maxGistWords + slack;
}

/** Words that are nothing without the word they hang on. */
const leading = new Set(['aux', 'aux:pass', 'case', 'cc', 'cop', 'det', 'mark']);

/** `… by 2020 with.`: a cut begins between a word and what it leads to. */
function isOpen(kept: readonly Token[]): boolean {
  const indexes = new Set(kept.map(({ index }) => index));
  return kept.some(
    ({ index, head, relation }) =>
      leading.has(relation) && !indexes.has(head) && head > index && !indexes.has(index + 1),
  );
}

/** The moves that a sentence makes as it stands in the article. */
const movesOfWhole = oncePer(({ analysis }: Knowledge) =>
  oncePer((sentence: Sentence) => movesOf(sentenceText(analysis, sentence))),
);

function stateTokens(
  knowledge: Knowledge,
  sentence: Sentence,
  kept: readonly Token[],
  cut: readonly Aside[],
  isContrast: boolean,
  first: FirstMention | null,
): Statement | null {
  const isWhole = cut.every((aside) => aside.kind === 'bracket');
  const isOwn = (token: Token) =>
    isOwnVoice(token) &&
    !knowledge.quoted.has(token.index) &&
    !isEverybodys(knowledge, token) &&
    !isInTitle(knowledge, token);
  if (kept.some((token) => isOwn(token) && first?.replaced.has(token.index) !== true)) return null;
  const { named: ofPronouns, needs, sources } = namePronouns(knowledge, sentence, kept);
  const named = new Map([...ofPronouns, ...(first?.replaced ?? [])]);
  const isKnown = (need: string) =>
    first?.introduces.has(need) === true || introducesEntity(knowledge, first, need);
  const dangling = findDangling(knowledge, sentence, kept, named);
  const leans = isContrast || dangling !== null || isTied(writeTokens(knowledge, kept, new Map()));
  if (leans && !isWhole) return null;
  const told = first === null ? kept : kept.filter(({ index }) => !first.dropped.has(index));
  const text = writeTokens(knowledge, told, named);
  const words = wordCount(text);
  if (words < minWords || words > maxWords || !hasPairedMarks(text)) return null;
  const whole = movesOfWhole(knowledge)(sentence);
  const others = sources.filter((source) => source.id !== sentence.id);
  return {
    text,
    inPlace: named.size === 0 ? text : writeTokens(knowledge, kept, new Map()),
    position: knowledge.positionOf.get(sentence.id) ?? 0,
    origin: 'sentence',
    leans,
    needs: new Set([...presuppositionsOf(knowledge, sentence, kept)].filter((need) => !isKnown(need))),
    tells: tellingsOf(knowledge, kept),
    whole: isWhole,
    continuity: isFitForProse(text, sentenceText(knowledge.analysis, sentence), cut)
      ? withNeeds(continuityOf(knowledge, sentence, kept, named, leans), needs, isKnown)
      : null,
    introduces: first?.introduces ?? new Set(),
    fact: null,
    evidence: [sentence, ...others].map((source) => evidenceOf(knowledge.analysis, source)),
    concepts: conceptsOf(kept),
    moves: whole.size === 0 ? whole : movesOf(text),
    words,
    confidence: knowledge.analysis.tokens[sentence.root]?.confidence ?? 0,
  };
}

function withNeeds(
  continuity: Continuity,
  more: readonly string[],
  isKnown: (need: string) => boolean,
): Continuity {
  return { ...continuity, needs: new Set([...continuity.needs, ...more].filter((need) => !isKnown(need))) };
}

/** Whether a need is of somebody or something that the sentence tells of for the first time. */
function introducesEntity({ mentionOf }: Knowledge, first: FirstMention | null, need: string): boolean {
  return [...(first?.replaced.keys() ?? [])].some(
    (index) => need === `entity:${mentionOf.get(index)?.entity}`,
  );
}
