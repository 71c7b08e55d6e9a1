import { groupBy } from '../../base/collections.js';
import { createRandom, shuffle } from '../../base/random.js';
import type { OutputFile } from '../../model/file.js';
import { writeCsv } from './csv.js';
import { type PanelEntry, questionWord } from './entry.js';
import { judgeColumns, markNames } from './marks.js';

/** What the judges see of an entry. */
type ShownEntry = Pick<PanelEntry, 'article' | 'rendered'>;

/** What key.csv says of an entry behind its id. */
export interface KeyTable<Entry extends ShownEntry> {
  readonly columns: readonly string[];
  readonly cellsOf: (entry: Entry) => readonly string[];
}

/** The first columns as the panel's own scripts have them, then what the score is broken down by. */
export const panelKey: KeyTable<PanelEntry> = {
  columns: ['system', 'article', 'type', 'skill', 'family', 'form', 'asks', 'prompt'],
  cellsOf: ({ system, article, rendered: { label, prompt }, skill, family, form }) => {
    const asks = questionWord(prompt);
    return [system, article, label, skill ?? '', family ?? '', form ?? '', asks ?? '', prompt];
  },
};

/** `i007`: wide enough for a thousand items, so that the ids sort. */
const idOf = (index: number): string => `i${String(index + 1).padStart(3, '0')}`;

interface NumberedEntry<Entry extends ShownEntry> {
  readonly id: string;
  readonly entry: Entry;
}

function shuffleEntries<Entry extends ShownEntry>(
  entries: readonly Entry[],
  seed: string,
): readonly NumberedEntry<Entry>[] {
  const random = createRandom(`${seed} order`);
  const groups = shuffle(random, [...groupBy(entries, ({ article }) => article).values()]);
  return groups
    .flatMap((group) => shuffle(random, group))
    .map((entry, index) => ({ id: idOf(index), entry }));
}

const indent = '    ';

/** `i001 [multiple choice] Who …?`, the lines under it and the key, all but the first indented. */
function itemLines({ id, entry }: NumberedEntry<ShownEntry>): readonly string[] {
  const { label, prompt, lines, key } = entry.rendered;
  const [first = '', ...rest] = key;
  return [
    `${id} [${label}] ${prompt}`,
    ...[...lines, `KEY: ${first}`, ...rest.map((line) => `${indent}${line}`)].map(
      (line) => indent + line.replaceAll('\n', `\n${indent}`),
    ),
    '',
  ];
}

/** A line of a judge's form; what has nothing to choose, fill or pair has no `U`. */
function formRow({ id, entry }: NumberedEntry<ShownEntry>): readonly string[] {
  const hasChoice = entry.rendered.lines.length > 0;
  return [id, ...markNames.map((name) => (name === 'U' && !hasChoice ? '-' : '')), ''];
}

/**
 * The blinded sheet for a panel of judges: `panel.md` with each article and its items, the program's and the
 * experts' mixed in an order that the seed fixes; `judge.csv`, a form to fill; `key.csv`, which says who
 * wrote what and is not for the judges. `texts` has the text of every article the entries name.
 */
export function makeSheet<Entry extends ShownEntry>(
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
  seed: string,
  key: KeyTable<Entry>,
): readonly OutputFile[] {
  const numbered = shuffleEntries(entries, seed);
  const panel = [...groupBy(numbered, ({ entry }) => entry.article)].flatMap(([article, group]) => [
    `# Article: ${article}`,
    '',
    texts.get(article)?.trim() ?? '',
    '',
    `## Items on ${article}`,
    '',
    ...group.flatMap(itemLines),
  ]);
  const keyRows = numbered.map(({ id, entry }) => [id, ...key.cellsOf(entry)]);
  return [
    { name: 'panel.md', content: panel.join('\n') },
    { name: 'judge.csv', content: writeCsv([judgeColumns, ...numbered.map(formRow)]) },
    { name: 'key.csv', content: writeCsv([['id', ...key.columns], ...keyRows]) },
  ];
}
