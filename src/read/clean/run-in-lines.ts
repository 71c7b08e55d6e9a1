import { findDate, isDateLine } from './dates.js';
import { type About, type Block, cleaningNotice, type Draft, learn, quoteStart } from './draft.js';

/** Labels of a line of particulars. They may be glued to what stands before them: `JoshiUpdated:`. */
const label =
  /(?:last updated|last modified|first published|edited|written|reported|curated|compiled|posted|published|created|updated|modified|author|byline|source|agency|location|dateline|date)(?: ?by| on| at)?\s*:\s*/giu;

/** The longest line of particulars, in characters; a longer one is running text. */
const longestLine = 220;

/** What a label announces. An editor is no author: the notice names the editor, the article does not. */
type Field = 'author' | 'editor' | 'date' | 'updated' | 'publisher' | 'place';

interface Particular {
  readonly field: Field;
  readonly value: string;
}

/**
 * Takes lines of particulars apart and out of the text:
 * `JerusalemEdited By: Manas JoshiUpdated: Dec 01, 2023, 09:58 AM IST` gives the dateline Jerusalem, an editor and
 * the date 2023-12-01. A line whose values are no names or dates is running text and stays.
 */
export function takeRunInLines(draft: Draft): Draft {
  let about = draft.about;
  const notices = [...draft.notices];
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const particulars = takeApart(block.text);
    if (particulars === null) {
      blocks.push(block);
      continue;
    }
    about = learn(about, aboutOf(particulars));
    const found = particulars.map(({ field, value }) => `${field} ${value}`).join(', ');
    notices.push(cleaningNotice('particulars', `Took ${quoteStart(block.text)} apart: ${found}.`));
  }
  return { ...draft, blocks, about, notices };
}

/** The particulars of a line; null for a line that is not made of them. */
function takeApart(line: string): readonly Particular[] | null {
  if (line.length > longestLine) return null;
  const labels = [...line.matchAll(label)].filter((match) => beginsLabel(line, match.index));
  const first = labels[0];
  if (first === undefined) return null;
  const particulars: Particular[] = [];
  const before = trimMarks(line.slice(0, first.index));
  if (before !== '') {
    if (!isPlace(before)) return null;
    particulars.push({ field: 'place', value: before });
  }
  for (const [index, match] of labels.entries()) {
    const field = fieldOf(match[0]);
    const value = trimMarks(
      line.slice(match.index + match[0].length, labels[index + 1]?.index ?? line.length),
    );
    if (!fits(field, value)) return null;
    if (value !== '') particulars.push({ field, value });
  }
  return particulars;
}

/**
 * A label begins with a capital; one in capitals throughout must stand apart, since nothing else tells where it
 * begins: `JoshiUpdated:` and `USAUpdated:` have a label, `BACKDATE:` and `re-Date:` have none.
 */
function beginsLabel(line: string, at: number): boolean {
  const glue = /^\p{Lu}\p{Ll}/u.test(line.slice(at)) ? /-$/u : /[\p{L}-]$/u;
  return /^\p{Lu}/u.test(line.slice(at)) && !glue.test(line.slice(0, at));
}

function fieldOf(words: string): Field {
  if (/^(?:edited|curated|compiled)/iu.test(words)) return 'editor';
  if (/by|author|byline/iu.test(words)) return 'author';
  if (/^(?:source|agency)/iu.test(words)) return 'publisher';
  if (/^(?:location|dateline)/iu.test(words)) return 'place';
  return /updated|modified/iu.test(words) ? 'updated' : 'date';
}

function fits(field: Field, value: string): boolean {
  if (field === 'date' || field === 'updated') return value === '' || isDateLine(value);
  return isName(value);
}

/** Up to eight words that begin with a capital, with `and` and the like between them. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  const small = /^(?:and|&|of|the|de|da|del|der|van|von|bin|al|el|la|le|di|in|for|with)$/u;
  return (
    words.length <= 8 &&
    !/[.!?;:]$/u.test(text.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, '')) &&
    words.every((word, index) => /^[("“]*\p{Lu}/u.test(word) || (index > 0 && small.test(word))) &&
    /\p{L}{2}/u.test(text)
  );
}

function isPlace(text: string): boolean {
  return text.length <= 40 && isName(text);
}

function trimMarks(text: string): string {
  return text.replace(/^[\s|,•·/–-]+|[\s|,•·/–-]+$/gu, '');
}

function aboutOf(particulars: readonly Particular[]): Partial<About> {
  const value = (field: Field): string | null =>
    particulars.find((one) => one.field === field)?.value ?? null;
  return {
    author: value('author'),
    publisher: value('publisher'),
    dateline: value('place'),
    published: findDate(value('date') ?? '') ?? findDate(value('updated') ?? ''),
  };
}
