/** Text taken apart into what front matter says and what follows it. */
interface FrontMatter {
  /** By lower-case key. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Takes front matter in the manner of YAML off the start of a text: lines `key: value` between two lines `---`.
 * Values may stand in quotation marks; an indented line continues the value before it. A text whose first lines are
 * anything else is left as it is: a lone `---` is a rule on the page.
 */
export function takeFrontMatter(text: string): FrontMatter {
  const block = /^\s*---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text);
  const lines = block?.[1]?.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')) ?? [];
  if (block === null || !lines.every((line, index) => isEntry(line) || (index > 0 && /^\s/u.test(line)))) {
    return { metadata: {}, text };
  }
  const entries: [string, string][] = [];
  for (const line of lines) {
    const entry = /^([\p{L}\w-]+):(?:\s+(.*))?$/u.exec(line);
    const last = entries.at(-1);
    if (entry?.[1] !== undefined) {
      entries.push([entry[1].toLowerCase(), (entry[2] ?? '').trim()]);
    } else if (last !== undefined) {
      last[1] = `${last[1]} ${line.trim()}`.trim();
    }
  }
  const metadata = Object.fromEntries(entries.map(([key, value]) => [key, unquote(value)] as const));
  return { metadata, text: text.slice(block[0].length) };
}

function isEntry(line: string): boolean {
  return /^[\p{L}\w-]+:(?:\s|$)/u.test(line);
}

/** `"The \"cup\""` gives `The "cup"`, `'it''s'` gives `it's`, `> folded` gives `folded`. */
function unquote(value: string): string {
  const plain = value.replace(/^[>|][+-]?\s+/u, '');
  if (/^".*"$/u.test(plain)) return plain.slice(1, -1).replace(/\\(["\\])/gu, '$1');
  if (/^'.*'$/u.test(plain)) return plain.slice(1, -1).replaceAll("''", "'");
  return plain;
}
