import { collapseWhitespace } from '../../../base/text.js';
import type { XmlElement, XmlNode } from '../xml.js';
import { element } from '../xml.js';

/** What every question of Moodle has. */
export interface MoodleQuestion {
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

/** A question with the elements in the order in which Moodle writes them. */
export function question({ type, name, text, feedback, points, id, tags, own }: MoodleQuestion): XmlElement {
  return element(
    'question',
    { type },
    element('name', {}, element('text', {}, shorten(name))),
    htmlText('questiontext', text),
    htmlText('generalfeedback', feedback),
    element('defaultgrade', {}, number(points)),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, id),
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

/** A number as Moodle reads it: a point, at most seven decimals. */
export function number(value: number): string {
  return `${Number(value.toFixed(7))}`;
}

function shorten(name: string): string {
  const line = collapseWhitespace(name);
  return line.length > nameLength ? `${[...line].slice(0, nameLength - 1).join('')}…` : line;
}
