import type { TreebankSentence } from '../conllu.js';
import type { ParsedWord } from '../neural/parsed-word.js';

/** Something the parser claims, with its probability, and whether the treebank has it. */
interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims at or above a confidence: how many of them are right, and how many of those the treebank has are found. */
export interface GateRow {
  readonly gate: number;
  /** 0..1; 1 where nothing is claimed. */
  readonly precision: number;
  /** 0..1. */
  readonly coverage: number;
}

interface Word {
  readonly upos: string;
  readonly head: number;
  readonly relation: string;
}

const subjects = /^(?:nsubj|nsubj:pass|nsubj:outer)$/;
const coreArguments = /^(?:nsubj|nsubj:pass|nsubj:outer|csubj|csubj:pass|obj|iobj|ccomp|xcomp|obl.*)$/;

/**
 * Every predicate with a subject as (predicate, subject, object or none), right where the treebank has the same three. Its
 * confidence is the product of those of its words, as in facts.
 */
export function claimTriples(
  sentences: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): { readonly claims: readonly Claim[]; readonly wanted: number } {
  let wanted = 0;
  const claims = sentences.flatMap(({ words }, number) => {
    const parse = parses[number] ?? [];
    const gold = new Set(triplesOf(words).map(({ key }) => key));
    wanted += gold.size;
    return triplesOf(parse).map(({ key, members }) => ({
      confidence: members.reduce((product, index) => product * (parse[index]?.confidence ?? 0), 1),
      right: gold.has(key),
    }));
  });
  return { claims, wanted };
}

/** Every oblique (`obl` and its subtypes), right where head and relation are the treebank's. */
export function claimObliques(
  sentences: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): { readonly claims: readonly Claim[]; readonly wanted: number } {
  const isOblique = ({ relation }: Word): boolean => relation.startsWith('obl');
  const claims = parses.flatMap((parse, number) =>
    parse.flatMap((word, index) => {
      const truth = sentences[number]?.words[index];
      return isOblique(word)
        ? [
            {
              confidence: word.confidence,
              right: truth?.head === word.head && truth.relation === word.relation,
            },
          ]
        : [];
    }),
  );
  return { claims, wanted: sentences.flatMap(({ words }) => words.filter(isOblique)).length };
}

/** Sentences of which every core argument and oblique is right and none is made up, as a share of all with one. */
export function shareOfWholeSentences(
  sentences: readonly TreebankSentence[],
  parses: readonly (readonly ParsedWord[])[],
): number {
  const judged = sentences.flatMap(({ words }, number) => {
    const argumentsOf = (all: readonly Word[]): string =>
      all
        .flatMap(({ head, relation }, index) =>
          coreArguments.test(relation) ? [`${index} ${head} ${relation}`] : [],
        )
        .join();
    const gold = argumentsOf(words);
    return gold === '' ? [] : [gold === argumentsOf(parses[number] ?? [])];
  });
  return judged.filter((isRight) => isRight).length / Math.max(1, judged.length);
}

/** Precision and coverage of claims at each gate. */
export function gateTable(
  { claims, wanted }: { readonly claims: readonly Claim[]; readonly wanted: number },
  gates: readonly number[],
): readonly GateRow[] {
  return gates.map((gate) => {
    const kept = claims.filter(({ confidence }) => confidence >= gate);
    const right = kept.filter((claim) => claim.right).length;
    return {
      gate,
      precision: kept.length === 0 ? 1 : right / kept.length,
      coverage: right / Math.max(1, wanted),
    };
  });
}

function triplesOf(
  words: readonly Word[],
): readonly { readonly key: string; readonly members: readonly number[] }[] {
  return words.flatMap((word, subject) => {
    if (!subjects.test(word.relation) || word.head < 0) return [];
    const objects = words.flatMap(({ head, relation }, index) =>
      head === word.head && relation === 'obj' ? [index] : [],
    );
    return [
      {
        key: `${word.head} ${subject} ${word.relation} ${objects.join('+')}`,
        members: [word.head, subject, ...objects],
      },
    ];
  });
}
