import { unique } from '../../base/collections.js';
import type {
  ChoiceItem,
  ClozeItem,
  Item,
  ItemBase,
  ListItem,
  MatchingItem,
  NumericItem,
  OpenItem,
  OrderingItem,
  ShortAnswerItem,
  TrueFalseItem,
} from '../../model/item.js';
import { plainNumber } from './numbers.js';

/** A faithful other form of an item, and how to say so. */
interface Conversion {
  /** Goes on from "item 3": `became an essay question …`. */
  readonly says: string;
  /** At least one; several share the points of the item. */
  readonly items: readonly Item[];
}

/** The next best form of an item where a system has no question type for it; null where there is none. */
export function convert(item: Item): Conversion | null {
  switch (item.type) {
    case 'true-false':
      return { says: 'became a choice of three', items: [statementAsChoice(item)] };
    case 'short-answer':
      return {
        says: 'became an essay question with the key as grader information',
        items: [answerAsOpen(item)],
      };
    case 'numeric':
      return item.number.tolerance === 0
        ? { says: 'became a short answer', items: [numberAsAnswer(item)] }
        : {
            says: 'became an essay question with the numbers that are right as grader information',
            items: [numberAsOpen(item)],
          };
    case 'list':
      return {
        says: 'became an essay question with the answers as grader information',
        items: [listAsOpen(item)],
      };
    case 'word-bank':
      return { says: 'became gaps with the words of the bank as options', items: [bankAsOptions(item)] };
    case 'cloze': {
      const items = gapsAsItems(item);
      const says =
        items.length === 1 ? 'became one question' : `became ${items.length} questions, one for each gap`;
      return items.some(hasOneOption) ? null : { says, items };
    }
    case 'ordering':
      return { says: 'became a matching of entries and places', items: [orderAsMatching(item)] };
    case 'matching':
      return { says: `became ${item.left.length} choices, one for each pair`, items: pairsAsChoices(item) };
    case 'choice':
    case 'open':
      return null;
  }
}

function baseOf({
  id,
  origin,
  prompt,
  points,
  skill,
  difficulty,
  tags,
  evidence,
  explanation,
}: ItemBase): ItemBase {
  return { id, origin, prompt, points, skill, difficulty, tags, evidence, explanation };
}

/** The part of an item under an id that no item can have, since theirs have no dot, with an equal share of the points. */
function partOf(item: ItemBase, index: number, count: number): ItemBase {
  return { ...baseOf(item), id: `${item.id}.${index + 1}`, points: item.points / count };
}

function statementAsChoice(item: TrueFalseItem): ChoiceItem {
  const answers = { true: 'True', false: 'False', 'not-stated': 'Not stated' } as const;
  const choices = Object.entries(answers).map(([answer, text]) => ({
    id: answer,
    text,
    correct: answer === item.answer,
    rationale: null,
    evidence: [],
  }));
  const offered = item.threeWay ? choices : choices.slice(0, 2);
  return { ...baseOf(item), type: 'choice', explanation: explanationOf(item), choices: offered };
}

/** The explanation, with the correction of a false statement. */
function explanationOf({ explanation, correction }: TrueFalseItem): string | null {
  const told = [correction, explanation].filter((text) => text !== null);
  return told.length === 0 ? null : told.join(' ');
}

function answerAsOpen(item: ShortAnswerItem): OpenItem {
  const { accepted, points } = item;
  const [key = '', ...others] = accepted;
  const also = others.length === 0 ? '' : ` (also: ${others.join('; ')})`;
  return {
    ...baseOf(item),
    type: 'open',
    sample: `${key}${also}`,
    rubric: [{ criterion: 'Gives the answer in any wording', points }],
    keywords: accepted,
  };
}

function numberAsAnswer(item: NumericItem): ShortAnswerItem {
  const accepted = unique([...item.accepted, plainNumber(item.number.value)]);
  return { ...baseOf(item), prompt: promptWithUnit(item), type: 'short-answer', accepted };
}

/** A number that may be missed by a little cannot be compared letter by letter. */
function numberAsOpen(item: NumericItem): OpenItem {
  const { value, tolerance } = item.number;
  const [least, most] = [plainNumber(value - tolerance), plainNumber(value + tolerance)];
  return {
    ...baseOf(item),
    prompt: promptWithUnit(item),
    type: 'open',
    sample: `${plainNumber(value)} (anything from ${least} to ${most})`,
    rubric: [{ criterion: `Gives a number from ${least} to ${most}`, points: item.points }],
    keywords: item.accepted,
  };
}

function promptWithUnit({ prompt, number }: NumericItem): string {
  return number.unit === null ? prompt : `${prompt} (${number.unit})`;
}

function listAsOpen(item: ListItem): OpenItem {
  const answers = item.answers.map(({ accepted }) => accepted.join(' / '));
  return {
    ...baseOf(item),
    type: 'open',
    sample: `${item.need} of: ${answers.join('; ')}`,
    rubric: item.answers.map(({ accepted, points }) => ({ criterion: accepted[0] ?? '', points })),
    keywords: item.answers.flatMap(({ accepted }) => accepted.slice(0, 1)),
  };
}

function bankAsOptions(item: ClozeItem): ClozeItem {
  return {
    ...baseOf(item),
    type: 'cloze',
    segments: item.segments,
    blanks: item.blanks.map((blank) => ({ ...blank, choices: unique(item.bank ?? []) })),
    bank: null,
  };
}

function hasOneOption(item: Item): boolean {
  return item.type === 'choice' && item.choices.length < 2;
}

/**
 * The passage once for each blank, with that blank as `____` and the others as `[…]`. Where several options are right
 * for a gap, one of them stays: a choice with several right ones would ask for all of them.
 */
function gapsAsItems(item: ClozeItem): readonly Item[] {
  return item.blanks.map(({ id, accepted, choices }, index): Item => {
    const passage = item.segments.map((segment) => {
      if ('text' in segment) {
        return segment.text;
      }
      return segment.blank === id ? '____' : '[…]';
    });
    const base = { ...partOf(item, index, item.blanks.length), prompt: `${item.prompt} ${passage.join('')}` };
    if (choices === null) {
      return { ...base, type: 'short-answer', accepted };
    }
    const key = choices.find((text) => accepted.includes(text));
    const offered = choices.filter((text) => text === key || !accepted.includes(text));
    const options = offered.map((text, position) => ({
      id: `c${position + 1}`,
      text,
      correct: text === key,
      rationale: null,
      evidence: [],
    }));
    return { ...base, type: 'choice', choices: options };
  });
}

function orderAsMatching(item: OrderingItem): MatchingItem {
  const places = item.order.map((_, index) => ({ id: `place${index + 1}`, text: `${index + 1}` }));
  return {
    ...baseOf(item),
    type: 'matching',
    left: item.entries,
    right: places,
    key: item.order.map((id, index) => [id, `place${index + 1}`] as const),
  };
}

function pairsAsChoices(item: MatchingItem): readonly ChoiceItem[] {
  return item.left.map(({ id, text }, index) => {
    const partner = item.key.find(([from]) => from === id)?.[1];
    const right = item.right.map((entry) => ({
      id: entry.id,
      text: entry.text,
      correct: entry.id === partner,
      rationale: null,
      evidence: [],
    }));
    const prompt = `${item.prompt} Which one belongs to “${text}”?`;
    return { ...partOf(item, index, item.left.length), prompt, type: 'choice', choices: right };
  });
}
