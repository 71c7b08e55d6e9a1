import type { Notice } from '../model/notice.js';
import { decodeCharacterReferences } from './markup.js';

/**
 * Markdown as plain text: paragraphs on one line each, with blank lines between; headings begin with `# ` or `## `,
 * list items with `- `; emphasis, links and code keep their words; pictures, tables, rules, fenced code, comments,
 * footnotes and HTML tags are left out. `_The_ **[last](https://a.org)** word` gives `The last word`.
 */
export function plainFromMarkdown(text: string): string {
  const lines = dropBlocks(text).split('\n');
  const blocks: string[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const content = dropQuoteMark(line).trim();
    if (content === '' || isRule(content) || isTableRow(content)) {
      open = false;
      continue;
    }
    const heading = headingOf(content, lines[index + 1] ?? '', open);
    const item = itemOf(content);
    const last = blocks.length - 1;
    if (heading !== null) {
      blocks.push(heading);
      open = false;
    } else if (item !== null) {
      blocks.push(item);
      open = true;
    } else if (open && last >= 0) {
      blocks[last] = `${blocks[last] ?? ''} ${content}`;
    } else {
      blocks.push(content);
      open = true;
    }
  }
  return blocks
    .map(plainInline)
    .filter((block) => /[^\s#-]/u.test(block))
    .join('\n\n');
}

/** What of Markdown is lost to the reader of the plain text: tables, and the numbers of lists. */
export function noticesOfMarkdown(text: string): readonly Notice[] {
  const lines = dropBlocks(text)
    .split('\n')
    .map((line) => dropQuoteMark(line).trim());
  const tables = lines.filter((line, at) => isTableRow(line) && !isTableRow(lines[at - 1] ?? ''));
  const hasNumbers = lines.some((line) => numberedItem.test(line));
  return [
    ...tables.map((row): Notice => {
      const cells = row.split('|').map((cell) => cell.trim());
      const message = `Left out a table, which is no running text: “${cells.filter((cell) => cell !== '').join(' | ')}”.`;
      return { stage: 'read', code: 'markdown-table', message };
    }),
    ...(hasNumbers
      ? [
          {
            stage: 'read' as const,
            code: 'markdown-list',
            message: 'Left out the numbers of a list; its items are kept as paragraphs.',
          },
        ]
      : []),
  ];
}

const numberedItem = /^\d{1,2}[.)]\s+\S/u;

/** Leaves out what is no running text and may go over several lines. */
function dropBlocks(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gmu, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/^ {0,3}\[[^\]\n]+\]:[^\n]*$/gmu, '');
}

function dropQuoteMark(line: string): string {
  return line.replace(/^(?:\s{0,3}>\s?)+/u, '');
}

/** `---`, `* * *`, `=====`: a rule, or the underline of a heading, which its own line has already made one. */
function isRule(line: string): boolean {
  return /^(?:-\s*){3,}$|^(?:\*\s*){3,}$|^(?:_\s*){3,}$|^=+$|^-{2,}$/u.test(line);
}

function isTableRow(line: string): boolean {
  return /^\|.*\|$/u.test(line) || /^[\s:|-]*-[\s:|-]*\|[\s:|-]*$/u.test(line);
}

/** `## Life ##` gives `## Life`; `Life` over `----` does too, `Life` over `====` gives `# Life`; else null. */
function headingOf(line: string, next: string, afterText: boolean): string | null {
  const marked = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/u.exec(line);
  if (marked !== null) return `${marked[1] === '#' ? '#' : '##'} ${marked[2] ?? ''}`;
  if (afterText) return null;
  if (/^\s{0,3}=+\s*$/u.test(next)) return `# ${line}`;
  return /^\s{0,3}-{2,}\s*$/u.test(next) ? `## ${line}` : null;
}

/** `* eggs`, `2) eggs` give `- eggs`; `1999. A year later` is no item, since lists do not begin so high. */
function itemOf(line: string): string | null {
  const item = /^(?:[-*+]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?(.+)$/u.exec(line);
  return item === null ? null : `- ${item[1] ?? ''}`;
}

/** Takes the marks off running text; code is set aside first, so that the marks in it stay. */
function plainInline(text: string): string {
  const kept: string[] = [];
  const set = (content: string): string => `\uE000${kept.push(content) - 1}\uE001`;
  const bare = text
    .replace(/(`+)(.+?)\1/gu, (_, __, content) => set(String(content).trim()))
    .replace(/\\([!-/:-@[-`{-~])/gu, (_, mark) => set(String(mark)))
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/gu, '')
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/gu, '$1')
    .replace(/<((?:https?|mailto):[^>\s]+)>/gu, '$1')
    .replace(/<\/?[A-Za-z][^<>]*>/gu, '')
    .replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/gu, '$1');
  return decodeCharacterReferences(bare)
    .replace(/\uE000(\d+)\uE001/gu, (_, index) => kept[Number(index)] ?? '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
