import { groupBy } from '../../base/collections.js';
import { createRandom, shuffle } from '../../base/random.js';
import type { OutputFile } from '../../model/file.js';
import { writeCsv } from './csv.js';
import { type PanelEntry, questionWord } from './entry.js';
import { judgeColumns } from './marks.js';

/** Columns of key.csv: the four first as the panel's own scripts have them, then what the score is broken down by. */
const keyColumns = ['id', 'system', 'article', 'type', 'skill', 'family', 'form', 'asks', 'prompt'] as const;

/** `i007`: wide enough for a thousand items, so that the ids sort. */
const idOf = (index: number): string => `i${String(index + 1).padStart(3, '0')}`;

interface NumberedEntry extends PanelEntry {
  readonly id: string;
}

function shuffleEntries(entries: readonly PanelEntry[], seed: string): readonly NumberedEntry[] {
  const random = createRandom(`${seed} order`);
  const groups = shuffle(random, [...groupBy(entries, ({ article }) => article).values()]);
  return groups
    .flatMap((group) => shuffle(random, group))
    .map((entry, index) => ({ ...entry, id: idOf(index) }));
}

const indent = '    ';

/** `i001 [multiple choice] Who …?`, the lines under it and the key, all but the first indented. */
function itemLines({ id, rendered: { label, prompt, lines, key } }: NumberedEntry): readonly string[] {
  const [first = '', ...rest] = key;
  return [
    `${id} [${label}] ${prompt}`,
    ...[...lines, `KEY: ${first}`, ...rest.map((line) => `${indent}${line}`)].map(
      (line) => indent + line.replaceAll('\n', `\n${indent}`),
    ),
    '',
  ];
}

function keyRow({ id, system, article, rendered, skill, family, form }: NumberedEntry): readonly string[] {
  const { label, prompt } = rendered;
  const asks = questionWord(prompt);
  return [id, system, article, label, skill ?? '', family ?? '', form ?? '', asks ?? '', prompt];
}

/**
 * The blinded sheet for a panel of judges: `panel.md` with each article and its items, the program's and the
 * experts' mixed in an order that the seed fixes; `judge.csv`, an empty form to fill; `key.csv`, which says
 * who wrote what and is not for the judges. `texts` has the text of every article the entries name.
 */
export function makeSheet(
  entries: readonly PanelEntry[],
  texts: ReadonlyMap<string, string>,
  seed: string,
): readonly OutputFile[] {
  const numbered = shuffleEntries(entries, seed);
  const panel = [...groupBy(numbered, ({ article }) => article)].flatMap(([article, group]) => [
    `# Article: ${article}`,
    '',
    texts.get(article)?.trim() ?? '',
    '',
    `## Items on ${article}`,
    '',
    ...group.flatMap(itemLines),
  ]);
  const blank = numbered.map(({ id }) => [id, ...judgeColumns.slice(1).map(() => '')]);
  return [
    { name: 'panel.md', content: panel.join('\n') },
    { name: 'judge.csv', content: writeCsv([judgeColumns, ...blank]) },
    { name: 'key.csv', content: writeCsv([keyColumns, ...numbered.map(keyRow)]) },
  ];
}
