import { stableId } from '../../../base/identifier.js';
import { collapseWhitespace } from '../../../base/text.js';
import { plainNumber } from '../numbers.js';
import type { XmlElement, XmlNode } from '../xml.js';
import { element } from '../xml.js';

/** What every question of Moodle has. */
interface MoodleQuestion {
  readonly type: string;
  /** Shown in the question bank only. */
  readonly name: string;
  /** HTML. */
  readonly text: string;
  /** HTML; empty for none. */
  readonly feedback: string;
  readonly points: number;
  /** Unique in its category: Moodle drops a second one without a word. */
  readonly id: string;
  readonly tags: readonly string[];
  /** The elements of its type. */
  readonly own: readonly XmlElement[];
}

/** Longest name that the question bank shows whole. */
const nameLength = 80;

/** Longest id number that Moodle stores (question_bank_entries.idnumber); a longer one breaks the import. */
const idLength = 100;

/** A question with the elements in the order in which Moodle writes them. */
export function question({ type, name, text, feedback, points, id, tags, own }: MoodleQuestion): XmlElement {
  return element(
    'question',
    { type },
    element('name', {}, element('text', {}, shorten(name))),
    htmlText('questiontext', text),
    htmlText('generalfeedback', feedback),
    element('defaultgrade', {}, grade(points)),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, idNumber(id)),
    ...own,
    ...(tags.length === 0
      ? []
      : [element('tags', {}, ...tags.map((tag) => element('tag', {}, element('text', {}, tag))))]),
  );
}

/** An element that holds HTML as text. */
export function htmlText(name: string, html: string, ...more: readonly XmlNode[]): XmlElement {
  return element(
    name,
    { format: 'html' },
    html === '' ? element('text') : element('text', {}, html),
    ...more,
  );
}

/** The three comments on an answer, and the count of right parts; without them Moodle's ordering breaks the import. */
export function combinedFeedback(): readonly XmlElement[] {
  return [
    htmlText('correctfeedback', '<p>Your answer is correct.</p>'),
    htmlText('partiallycorrectfeedback', '<p>Your answer is partially correct.</p>'),
    htmlText('incorrectfeedback', '<p>Your answer is incorrect.</p>'),
    element('shownumcorrect', {}, '1'),
  ];
}

/** An id as Moodle stores it; one that is too long gives way to another that is made from it. */
export function idNumber(id: string): string {
  return id.length > idLength ? stableId('moodle', id) : id;
}

/** Points as Moodle stores them: at most seven decimals. */
function grade(points: number): string {
  return plainNumber(Number(points.toFixed(7)));
}

function shorten(name: string): string {
  const line = collapseWhitespace(name);
  return line.length > nameLength ? `${[...line].slice(0, nameLength - 1).join('')}…` : line;
}
