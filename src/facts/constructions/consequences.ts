import { capitalizeFirst } from '../../base/text.js';
import { pastOf } from '../../language/inflection/verbs.js';
import { withMarker } from '../../language/phrasing.js';
import type { Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { clausePhrase, isSetOff } from '../clauses/adverbials.js';
import type { Part } from '../clauses/part.js';
import type { FactDraft } from '../draft.js';
import { markerOf } from '../reading/markers.js';
import { dependents, type Tree } from '../tree.js';
import { askedBeside, type Explained, explainedDraft, readExplained, restOf } from './explained.js';

/** Verbs of what follows from something: `, forcing the council to close the bridge`. */
const resultVerbs = new Set(
  'allow bring cause create destroy enable end force injure kill lead pave prevent prompt result spark trigger'.split(
    ' ',
  ),
);
/** Less sure arcs may hang on another clause. */
const minConfidence = 0.4;
/** `unless Congress acts` says too little to be asked about. */
const minConditionWords = 3;

/**
 * What follows from something, told by a participle behind it (`The dam broke, flooding the valley`) or beside a
 * condition (`If the dam breaks, the valley will be flooded`).
 */
export function findConsequences(tree: Tree): readonly FactDraft[] {
  return tree.analysis.tokens.flatMap((predicate) => {
    const clauses = dependents(tree, predicate.index, 'advcl').filter(
      (child) => child.confidence >= minConfidence && (isResult(tree, child) || isCondition(tree, child)),
    );
    const [clause] = clauses;
    const explained = clauses.length === 1 ? readExplained(tree, predicate) : null;
    if (clause === undefined || explained === null) return [];
    return isResult(tree, clause) ? resultOf(tree, explained, clause) : outcomeOf(tree, explained, clause);
  });
}

/** `The dam broke, flooding the valley`: what followed when the dam broke. */
function resultOf(tree: Tree, explained: Explained, clause: Token): readonly FactDraft[] {
  const { action } = explained.group;
  if (action.tense !== 'past' || action.negated || !['did', 'was', 'were'].includes(action.auxiliary))
    return [];
  const told = clausePhrase(tree, clause, askedBeside(tree, explained, clause), true);
  if (told === null || !told.text.startsWith(`${clause.text} `)) return [];
  const rest = restOf(tree, explained, told, []);
  if (rest === null) return [];
  const text = `it ${pastOf(clause.lemma)}${told.text.slice(clause.text.length)}`;
  const result: Part = { role: 'result', phrase: { ...told, text }, confidence: clause.confidence };
  return explainedDraft(tree, explained, rest, [result], `${sentence(explained, rest)}, ${told.text}.`);
}

/** `If the dam breaks, the valley will be flooded`: what will happen if the dam breaks. */
function outcomeOf(tree: Tree, explained: Explained, clause: Token): readonly FactDraft[] {
  if (explained.group.action.tense === 'past' || explained.group.action.auxiliary === 'had') return [];
  const condition = clausePhrase(tree, clause, null, true);
  const rest = condition === null ? null : restOf(tree, explained, condition, []);
  if (condition === null || rest === null || condition.text.split(' ').length < minConditionWords) return [];
  // `If the girl saves, the girl can travel`: one would ask what she can do.
  if (condition.text.startsWith(`${explained.subject.text} `)) return [];
  const { subject, predicate } = explained;
  const told = sentence(explained, rest);
  const result: Phrase = {
    ...subject,
    text: `${subject.text}${told.slice(subject.text.length)}`,
    type: 'clause',
    entity: null,
    quantity: null,
    head: predicate.index,
  };
  const parts: readonly Part[] = [
    { role: 'condition', phrase: condition, confidence: clause.confidence },
    { role: 'result', phrase: result, confidence: predicate.confidence },
  ];
  return explainedDraft(tree, explained, 'none', parts, `${told} ${withMarker(condition)}.`);
}

function sentence({ subject, group }: Explained, rest: Phrase | 'none'): string {
  return capitalizeFirst(
    [subject.text, group.action.finite, ...(rest === 'none' ? [] : [rest.text])].join(' '),
  );
}

function isResult(tree: Tree, clause: Token): boolean {
  return (
    clause.xpos === 'VBG' &&
    clause.index > clause.head &&
    resultVerbs.has(clause.lemma) &&
    isSetOff(tree, clause) &&
    markerOf(tree, clause) === null &&
    dependents(tree, clause.index, 'nsubj', 'aux').length === 0
  );
}

function isCondition(tree: Tree, clause: Token): boolean {
  const marker = markerOf(tree, clause);
  return (marker === 'if' || marker === 'unless') && dependents(tree, clause.index, 'nsubj').length > 0;
}
