import type { About, Block, Draft } from '../../../src/read/clean/draft.js';

/** Nothing known. */
export const unknown: About = {
  title: null,
  author: null,
  publisher: null,
  url: null,
  published: null,
  licence: null,
  dateline: null,
};

/** A draft of lines: `# ` marks a heading, `- ` an item. */
export function draftOf(lines: readonly string[], about: Partial<About> = {}): Draft {
  return { name: 'test.txt', blocks: lines.map(blockOf), about: { ...unknown, ...about }, notices: [] };
}

function blockOf(line: string): Block {
  if (line.startsWith('# ')) return { text: line.slice(2), mark: 'heading' };
  return line.startsWith('- ') ? { text: line.slice(2), mark: 'item' } : { text: line, mark: 'none' };
}

/** The lines of a draft, marked as `draftOf` reads them. */
export function linesOf({ blocks }: Draft): readonly string[] {
  const marks = { heading: '# ', item: '- ', none: '' } as const;
  return blocks.map(({ text, mark }) => marks[mark] + text);
}
