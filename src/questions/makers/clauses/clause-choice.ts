import { unique } from '../../../base/collections.js';
import { stableId } from '../../../base/identifier.js';
import { createRandom, shuffle } from '../../../base/random.js';
import { normalizeText } from '../../../base/text.js';
import type { Candidate } from '../../../model/candidate.js';
import type { Evidence } from '../../../model/fact.js';
import { contentWords } from '../../faults/texts.js';
import { generated, type MakerTask, quoted } from '../maker.js';

/** A whole clause that may stand beside the right one. */
export interface ClauseOption {
  readonly text: string;
  /** Why it is wrong, for a student. */
  readonly rationale: string;
  /** Where the text speaks of it; null where it does not. */
  readonly evidence: Evidence | null;
  /** Smaller ones are taken first. */
  readonly rank: number;
}

/** A question whose options are clauses of one form. */
interface ClauseQuestion {
  /** Name of the maker: `true-of`. */
  readonly form: string;
  readonly family: Candidate['family'];
  readonly skill: 'retrieve' | 'infer' | 'interpret' | 'evaluate';
  readonly stem: string;
  /** Ids of the facts that the key tells. */
  readonly facts: readonly string[];
  /** The words of the text that tell the key. */
  readonly evidence: readonly Evidence[];
  readonly key: string;
  readonly rationale: string;
  readonly worth: number;
}

/** A whole clause among others tests more than a name or a number. */
const factor = 1.3;
const wanted = 3;
/** Two wrong clauses of one form are enough; a third of another length would show the key. */
const fewest = 2;
/** Longest over shortest option, in characters (ITEMS rule 7). */
const maxRatio = 2;
/** Share of the words of one clause that another may have before a reader holds them for the same. */
const mostShared = 0.5;
/** What makes an option look like more than another: a number, a name. */
const marks = [/\d/u, /(?<!^)\b\p{Lu}\p{Ll}/u];

/** The question with two or three wrong options of the key's length; null where there are not so many. */
export function clauseChoice(
  task: MakerTask,
  question: ClauseQuestion,
  options: readonly ClauseOption[],
): Candidate | null {
  const { slug } = task.analysis.article;
  const { form, key } = question;
  const [evidence] = question.evidence;
  const id = stableId(slug, evidence?.quote ?? '', form, key);
  const random = createRandom(`${task.seed} ${id}`);
  const wrong = chooseWrong(key, shuffle(random, options));
  if (wrong.length < fewest) return null;
  const right = {
    text: key,
    correct: true,
    rationale: question.rationale,
    evidence: quoted(question.evidence),
  };
  const choices = [
    right,
    ...wrong.map(({ text, rationale, evidence }) => ({
      text,
      correct: false,
      rationale,
      evidence: evidence === null ? [] : quoted([evidence]),
    })),
  ];
  return {
    item: {
      ...generated({
        id: stableId(id, 'choice'),
        prompt: question.stem,
        skill: question.skill,
        evidence: quoted(question.evidence),
        explanation: question.rationale,
      }),
      type: 'choice',
      choices: shuffle(random, choices).map((choice) => ({ id: stableId(id, choice.text), ...choice })),
    },
    family: question.family,
    form,
    facts: question.facts,
    paragraph: task.article.paragraphOf(evidence?.sentence ?? ''),
    // Two items of a pack neither tell nor offer the same clause; `It` for the name tells it as well.
    keys: [...withoutPronoun(key), ...wrong.flatMap(({ text }) => withoutPronoun(text))],
    worth: Math.min(1, Math.round(question.worth * factor * 1000) / 1000),
  };
}

function withoutPronoun(clause: string): readonly string[] {
  const normal = normalizeText(clause);
  return unique([normal, normal.replace(/^(?:he|she|it|they) /u, '')]);
}

/**
 * The best of a shuffled pool that keep one length with the key and tell nothing of what another tells; the first of
 * them with a number or a name where the key has one, so that no mark tells the key.
 */
function chooseWrong(key: string, pool: readonly ClauseOption[]): readonly ClauseOption[] {
  const chosen: ClauseOption[] = [];
  const told = [contentWords(key)];
  const fitting = pool
    .filter(({ text }) => areOfOneLength([key, text]))
    .toSorted((one, other) => one.rank - other.rank);
  const like = fitting.find(({ text }) => marks.every((mark) => !mark.test(key) || mark.test(text)));
  for (const option of like === undefined ? fitting : [like, ...fitting.filter((one) => one !== like)]) {
    if (chosen.length === wanted) break;
    const words = contentWords(option.text);
    if (told.some((other) => tellSame(words, other))) continue;
    if (!areOfOneLength([key, option.text, ...chosen.map(({ text }) => text)])) continue;
    chosen.push(option);
    told.push(words);
  }
  return chosen;
}

function areOfOneLength(texts: readonly string[]): boolean {
  const lengths = texts.map((text) => text.length);
  return Math.max(...lengths) <= maxRatio * Math.min(...lengths);
}

/** Whether two clauses share so many content words that one may be held for the other. */
export function tellSame(one: readonly string[], other: readonly string[]): boolean {
  const first = new Set(one);
  const second = new Set(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > mostShared * Math.min(first.size, second.size);
}
