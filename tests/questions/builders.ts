import type { Candidate } from '../../src/model/candidate.js';
import type { Fact } from '../../src/model/fact.js';
import type { Item, ItemType } from '../../src/model/item.js';
import type { Summary, SummarySentence } from '../../src/model/summary.js';
import { ask } from '../../src/questions/ask.js';
import { readQuestionForms } from '../../src/questions/forms/question-form.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { type Reading, readText } from '../facts/builders.js';

const forms = readQuestionForms(builtInTemplates);

/** A summary that says nothing but what is given. */
export function summaryOf(parts: Partial<Summary> = {}): Summary {
  return {
    gist: null,
    short: [],
    standard: [],
    easy: null,
    keyFacts: [],
    fiveW: { who: [], what: [], when: [], where: [], why: [], how: [] },
    timeline: [],
    people: [],
    numbers: [],
    vocabulary: [],
    reading: null,
    speakers: [],
    causes: [],
    outline: [],
    gapped: null,
    ...parts,
  };
}

/** A sentence of a summary that rests on the sentence of that id. */
export function told(text: string, sentence: string): SummarySentence {
  return { text, evidence: [{ sentence, quote: text }] };
}

/** Everything that can be asked about a text, faults dropped, as the pipeline has it before it selects. */
export function askAbout(text: string, title?: string, seed = 'quizpress'): readonly Candidate[] {
  return askOf(readText(text, title), summaryOf(), seed);
}

/** The same of a reading, with a summary of the test's own, and facts of its own where it has some; without what leans. */
export function askOf(
  reading: Reading,
  summary: Summary,
  seed = 'quizpress',
  facts: readonly Fact[] = reading.facts,
): readonly Candidate[] {
  return ask(facts, reading.analysis, summary, forms, seed).value;
}

/** The member of the union of items that has a type, or that as one of several. */
type ItemOf<Type extends ItemType, One = Item> = One extends { readonly type: infer Own }
  ? Type extends Own
    ? One
    : never
  : never;

/** The items of one type among candidates. */
export function itemsOf<Type extends ItemType>(
  candidates: readonly Candidate[],
  type: Type,
): readonly ItemOf<Type>[] {
  return candidates.flatMap(({ item }) => (isOfType(item, type) ? [item] : []));
}

function isOfType<Type extends ItemType>(item: Item, type: Type): item is ItemOf<Type> & Item {
  return item.type === type;
}
