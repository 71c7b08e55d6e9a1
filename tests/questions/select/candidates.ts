import { normalizeText } from '../../../src/base/text.js';
import type { Candidate } from '../../../src/model/candidate.js';
import type { Item, ItemBase, ItemType } from '../../../src/model/item.js';

/** What a test says of a candidate; the rest is made so that nothing collides. */
export interface Sketch {
  readonly id: string;
  readonly type?: ItemType;
  readonly prompt?: string;
  readonly key?: string;
  readonly sentence?: string;
  readonly facts?: readonly string[];
  readonly paragraph?: number;
  readonly form?: string;
  readonly worth?: number;
}

/** So that no candidate is left out for what judges would say of it. */
const likely = 0.9;

/** A candidate of its own sentence, fact, key and question. */
export function candidate(sketch: Sketch): Candidate {
  const { id, type = 'choice', paragraph = 1, worth = 0.5 } = sketch;
  const key = sketch.key ?? `key ${id}`;
  const base: ItemBase = {
    id,
    origin: 'generated',
    prompt: sketch.prompt ?? `Which ${id}word holds ${id}thing near ${id}place?`,
    points: 1,
    skill: 'retrieve',
    difficulty: null,
    tags: null,
    evidence: [{ sentence: sketch.sentence ?? `a1p${paragraph}s-${id}`, quote: 'words' }],
    explanation: null,
  };
  return {
    item: itemOf(base, type, key),
    family: 'retrieval',
    form: sketch.form ?? `form-${id}`,
    facts: sketch.facts ?? [`fact-${id}`],
    paragraph,
    keys: type === 'true-false' || type === 'open' ? [] : [normalizeText(key)],
    worth,
    chance: likely,
  };
}

/** As many candidates of a type as asked for, each of its own paragraph. */
export function many(type: ItemType, count: number, from = 0): readonly Candidate[] {
  return Array.from({ length: count }, (_, index) =>
    candidate({ id: `${type.charAt(0)}${type.length}x${from + index}y`, type, paragraph: from + index + 1 }),
  );
}

function itemOf(base: ItemBase, type: ItemType, key: string): Item {
  const { id } = base;
  switch (type) {
    case 'choice': {
      const texts = [key, `first ${id}`, `second ${id}`, `third ${id}`];
      return {
        ...base,
        type,
        choices: texts.map((text, index) => ({
          id: `${id}c${index}`,
          text,
          correct: index === 0,
          rationale: null,
          evidence: [],
        })),
      };
    }
    case 'true-false':
      return { ...base, type, answer: 'true', threeWay: false, correction: null };
    case 'cloze':
    case 'word-bank':
      return {
        ...base,
        type,
        segments: [{ text: `Sentence ${id} ` }, { blank: `${id}b` }],
        blanks: [{ id: `${id}b`, accepted: [key], choices: null }],
        bank: type === 'cloze' ? null : [key],
      };
    case 'matching':
      return {
        ...base,
        type,
        left: [{ id: `${id}l`, text: `left ${id}` }],
        right: [{ id: `${id}r`, text: key }],
        key: [[`${id}l`, `${id}r`]],
      };
    case 'ordering':
      return { ...base, type, entries: [{ id: `${id}e`, text: key }], order: [`${id}e`] };
    case 'list':
      return { ...base, type, answers: [{ accepted: [key], points: 1 }], need: 1 };
    case 'numeric':
      return { ...base, type, accepted: [key], number: { value: 1, tolerance: 0, unit: null } };
    case 'open':
      return { ...base, type, sample: null, rubric: [], keywords: [] };
    case 'short-answer':
      return { ...base, type, accepted: [key] };
  }
}
