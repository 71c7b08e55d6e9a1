import { createRandom, shuffle } from '../../base/random.js';
import { wordCount } from '../../base/text.js';
import type { OutputFile } from '../../model/file.js';
import type { StudyPack } from '../../model/quiz.js';
import type { SummarySentence } from '../../model/summary.js';
import { writeCsv } from '../quality/csv.js';
import { packText } from '../quality/packs.js';

/** The summaries that judges see, with their names on the sheet. */
const kinds = ['short', 'standard'] as const;

/** What judges say of each summary: 1 or 0, and why where it is 0. */
const columns = ['summary', 'faithful', 'coherent', 'printable', 'why'];

const rubric = `Read each article, then its two summaries, as a strict teacher who would hand them to a class.

faithful   1 when everything in the summary is said by the article, with its source, its hedges and its conditions;
           0 when anything is added, turned round, told as certain that is not, or put in another's mouth.
coherent   1 when it reads as one text: nothing points at what is not there (he, this, the plan), nobody comes in
           unexplained who is explained in the article, no sentence is cut or stands apart from the rest.
printable  1 when you would print it as it is, as a summary of this article.

Write 1 or 0 into judge.csv, one line for each summary, and in "why" what is wrong where there is a 0.
`;

/**
 * The sheet for judging summaries: `panel.md` with the articles and their summaries in an order by chance, and
 * `judge.csv` to fill. A summary that is empty is not judged.
 */
export function makePanel(packs: readonly StudyPack[], seed: string): readonly OutputFile[] {
  const random = createRandom(`${seed} summaries`);
  const parts: string[] = [rubric];
  const rows: (readonly string[])[] = [columns];
  packs.forEach((pack, index) => {
    const shown = shuffle(random, [...kinds]).filter((kind) => pack.summary[kind].length > 0);
    parts.push(`# Article ${index + 1}\n\n${packText(pack)}\n`);
    for (const kind of shown) {
      const text = textOf(pack.summary[kind]);
      const name = `${index + 1}-${kind}`;
      parts.push(`## Summary ${name} (${wordCount(text)} words)\n\n${text}\n`);
      rows.push([name, '', '', '', '']);
    }
  });
  return [
    { name: 'panel.md', content: parts.join('\n') },
    { name: 'judge.csv', content: writeCsv(rows) },
  ];
}

function textOf(sentences: readonly SummarySentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
