import { groupBy } from '../../base/collections.js';
import type { Knowledge } from '../knowledge.js';
import type { Statement } from '../statement.js';
import { byWorth } from './key-facts.js';

/** Longer lines are no outline. */
const maxWords = 26;

/** A line of the outline: the number of a paragraph as printed beside it, and the statement that says most of it. */
interface OutlineLine {
  readonly paragraph: string;
  readonly statement: Statement;
}

/**
 * The article paragraph by paragraph, each by the one statement that says most of it; a paragraph without a short
 * statement that stands alone is left out.
 * @param list of `listable` statements.
 */
export function outline(
  list: readonly Statement[],
  { analysis }: Knowledge,
  worth: (statement: Statement) => number,
): readonly OutlineLine[] {
  const short = list.filter(({ words, origin }) => words <= maxWords && origin === 'sentence');
  const byParagraph = groupBy(short, ({ position }) => analysis.sentences[position]?.paragraph ?? -1);
  return [...byParagraph]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([paragraph, statements]) => {
      const [statement] = byWorth(statements, worth);
      const number = /\d+$/u.exec(analysis.article.paragraphs[paragraph]?.id ?? '')?.[0];
      return statement === undefined || number === undefined ? [] : [{ paragraph: number, statement }];
    });
}
