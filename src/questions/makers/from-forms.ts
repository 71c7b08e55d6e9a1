import { groupBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom, int, type Random, shuffle } from '../../base/random.js';
import { capitalizeFirst, normalizeText, wordCount } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import type { Choice, Item, ItemType } from '../../model/item.js';
import type { Key } from '../answer-key.js';
import { arrange, distract } from '../distractors/distract.js';
import type { Distractor } from '../distractors/distractor.js';
import { type QuestionForm, suits } from '../forms/question-form.js';
import { questionOf } from '../question.js';
import { leastChance } from '../rank/chance.js';
import { stemOf } from '../stem.js';
import { generated, type MakerTask, quoted, worthOf } from './maker.js';

/** Facts less sure than this are shown but not asked about. */
const askGate = 0.35;
/** Facts that matter less are asides of the text. */
const minSalience = 0.2;
/** Longest key, in words, that a student can be asked to write out word for word. */
const maxWrittenWords = 8;
/** Longest key, in words, that says in a sentence of the student's own what happened or why. */
const maxSaidWords = 18;
/** Roles answered by a clause in the student's own words. */
const saidRoles = new Set<QuestionForm['asks']>([
  'predicate',
  'cause',
  'purpose',
  'means',
  'complement',
  'content',
  'condition',
  'result',
  'exchange',
]);

/** Every question the forms can ask about the facts, as choice and, where the key is short, as short answer. */
export function askForms(task: MakerTask, forms: readonly QuestionForm[]): readonly Candidate[] {
  const formsOf = groupBy(forms, ({ fact }) => fact);
  return task.facts
    .filter((fact) => fact.confidence >= askGate && isAsked(fact))
    .filter(({ kind, salience }) => salience >= minSalience || kind !== 'event')
    .flatMap((fact) =>
      (formsOf.get(fact.kind) ?? [])
        .filter((form) => suits(form, fact))
        .flatMap((form) => askOne(task, fact, form)),
    );
}

/** What is so, or will, may or could be: the auxiliary says so in the question too. */
function isAsked({ kind, modality, action, roles }: Fact): boolean {
  // Asked with its condition, or for it.
  if (kind === 'reason' && roles.condition !== undefined) return modality !== 'question';
  if (modality !== 'hypothetical') return modality === 'asserted' || modality === 'future';
  return roles.condition === undefined && /^(?:may|might|could|can|would)\b/u.test(action?.finite ?? '');
}

/** A question in words, before it is known how it is to be answered. */
interface Asking {
  /** From which the items of all types have theirs. */
  readonly id: string;
  readonly fact: Fact;
  readonly form: QuestionForm;
  readonly prompt: string;
}

function askOne(task: MakerTask, fact: Fact, form: QuestionForm): readonly Candidate[] {
  const { slug } = task.analysis.article;
  const id = stableId(slug, fact.evidence[0]?.quote ?? '', form.name, form.asks);
  const random = createRandom(`${task.seed} ${id}`);
  const wording = form.wordings[int(random, form.wordings.length)];
  if (wording === undefined) return [];
  if (form.asks === 'members') {
    const prompt = stemOf(fact, form, wording, fact.members[0]?.text ?? '');
    return prompt === null ? [] : [candidate(task, fact, form, listItem({ id, fact, form, prompt }))];
  }
  const question = questionOf(fact, form, wording, task);
  if (question === null || question.chance < leastChance) return [];
  const { key, stem: prompt, chance } = question;
  const distractors = form.types.includes('choice')
    ? distract({ fact, asked: form.asks, key, stem: prompt, article: task.article, random })
    : null;
  const asking = { id, fact, form, prompt };
  const items: readonly (Item | null)[] = [
    distractors === null ? null : choiceItem(asking, key, distractors, random),
    isWritable(form, key) ? shortAnswerItem(asking, key) : null,
    numericItem(asking, key),
  ];
  return items.flatMap((item) => (item === null ? [] : [{ ...candidate(task, fact, form, item), chance }]));
}

function isWritable(form: QuestionForm, key: Key): boolean {
  const most = saidRoles.has(form.asks) ? maxSaidWords : maxWrittenWords;
  return form.types.includes('short-answer') && wordCount(key.text) <= most;
}

function candidate(task: MakerTask, fact: Fact, form: QuestionForm, item: Item): Candidate {
  return {
    item,
    family: 'retrieval',
    form: form.name,
    facts: [fact.id],
    paragraph: task.article.paragraphOf(fact.evidence[0]?.sentence ?? ''),
    keys: keysOf(item).map(normalizeText),
    worth: Math.min(1, Math.round(worthOf(fact) * form.weight * 1000) / 1000),
  };
}

function keysOf(item: Item): readonly string[] {
  if (item.type === 'choice')
    return item.choices.filter((choice) => choice.correct).map((choice) => choice.text);
  if (item.type === 'short-answer' || item.type === 'numeric') return item.accepted.slice(0, 1);
  return item.type === 'list' ? item.answers.flatMap((answer) => answer.accepted) : [];
}

function choiceItem(asking: Asking, key: Key, distractors: readonly Distractor[], random: Random): Item {
  const { fact, id } = asking;
  const right = { text: key.text, correct: true, rationale: null, evidence: quoted(fact.evidence) };
  const wrong = distractors.map(({ text, rationale, evidence }) => ({
    text: capitalizeFirst(text),
    correct: false,
    rationale,
    evidence: evidence === null ? [] : quoted([evidence]),
  }));
  const choices: readonly Choice[] = arrange(shuffle(random, [right, ...wrong]), random).map((choice) => ({
    id: stableId(id, choice.text),
    ...choice,
    rationale: choice.correct ? `The text says: ${fact.text}` : choice.rationale,
  }));
  return { ...base(asking, 'choice'), type: 'choice', choices };
}

function shortAnswerItem(asking: Asking, key: Key): Item {
  return { ...base(asking, 'short-answer'), type: 'short-answer', accepted: key.accepted };
}

/** The number to write, where the text gives it without a hedge; null for other keys. */
function numericItem(asking: Asking, key: Key): Item | null {
  const { quantity } = key.phrase;
  if (!asking.form.types.includes('numeric') || !key.isAmount || quantity === null) return null;
  if (quantity.value === null || quantity.hedge !== null) return null;
  return {
    ...base(asking, 'numeric'),
    type: 'numeric',
    accepted: key.accepted,
    number: { value: quantity.value, tolerance: 0, unit: quantity.counted },
  };
}

function listItem(asking: Asking): Item {
  const { members } = asking.fact;
  return {
    ...base(asking, 'list'),
    type: 'list',
    points: members.length,
    answers: members.map((member) => ({ accepted: [member.text], points: 1 })),
    need: members.length,
  };
}

function base({ id, fact, form, prompt }: Asking, type: ItemType) {
  return generated({
    id: stableId(id, type),
    prompt,
    skill: form.skill,
    evidence: quoted(fact.evidence),
    explanation: fact.text,
  });
}
