import { createRandom, shuffle } from '../../base/random.js';
import type { PanelEntry } from './entry.js';
import { readRecords, textField } from './records.js';

/** A multiple-choice question that a person wrote, from OneStopQA (Berzak, Malmaud & Levy 2020). */
export interface ExpertItem {
  /** Name of its article. */
  readonly article: string;
  readonly question: string;
  readonly answer: string;
  /** Three wrong options. */
  readonly distractors: readonly string[];
}

const distractorFields = ['distractor_miscomprehension', 'distractor_other_span', 'distractor_unsupported'];

/**
 * The experts' items of a `qa.jsonl`, one JSON object a line.
 * @throws UserError naming the line that is no such object.
 */
export function readExperts(text: string, name: string): readonly ExpertItem[] {
  return readRecords(text, name).map((record) => ({
    article: textField(record, 'article'),
    question: textField(record, 'question'),
    answer: textField(record, 'answer'),
    distractors: distractorFields.map((field) => textField(record, field)),
  }));
}

/** How many experts' items make up a quarter of a sheet with so many items of the program. */
export function expertCount(programItems: number): number {
  return Math.round(programItems / 3);
}

function toEntry({ article, question, answer, distractors }: ExpertItem, seed: string): PanelEntry {
  const options = shuffle(createRandom(`${seed} options ${question}`), [answer, ...distractors]);
  return {
    system: 'experts',
    article,
    rendered: {
      label: 'multiple choice',
      prompt: question,
      lines: options.map((option) => `- ${option}`),
      key: [answer],
    },
    skill: null,
    family: null,
    form: null,
  };
}

/**
 * `count` experts' items by chance: first from the articles that the program's items are about, where the two
 * kinds stand side by side, then from others, article by article, so that few texts have to be read for them.
 * Fewer where there are no more; none from the `excluded` articles, whose marks the judges may know.
 */
export function drawExperts(
  items: readonly ExpertItem[],
  count: number,
  articles: ReadonlySet<string>,
  excluded: ReadonlySet<string>,
  seed: string,
): readonly PanelEntry[] {
  const random = createRandom(`${seed} experts`);
  const usable = shuffle(
    random,
    items.filter(({ article }) => !excluded.has(article)),
  );
  const beside = usable.filter(({ article }) => articles.has(article));
  const apart = shuffle(random, [...new Set(usable.map(({ article }) => article))])
    .filter((article) => !articles.has(article))
    .flatMap((article) => usable.filter((item) => item.article === article));
  return [...beside, ...apart].slice(0, count).map((item) => toEntry(item, seed));
}
