import { UserError } from '../base/user-error.js';
import type { FormSetting } from './template.js';

/** One wording of a form, as the file has it, without the blank lines around it. */
interface FormWording {
  readonly text: string;
  /** Line of the file on which `text` begins, from 1. */
  readonly line: number;
}

/** A form file taken apart. What the settings mean, and which are allowed, is for the reader of the form to say. */
interface FormSource {
  readonly settings: Readonly<Record<string, FormSetting>>;
  /** At least one. */
  readonly wordings: readonly FormWording[];
}

const divider = /^---\s*$/;
const settingLine = /^([A-Za-z][A-Za-z0-9-]*)\s*:\s*(.*)$/;

/**
 * Reads a form file: settings between two lines of `---`, then wordings divided by lines of `---`.
 *
 * `---\nfact: event   # a comment\nneeds: [action, patient]\n---\nWho {{past action}}?\n---\nWhich person …?\n`
 * gives the settings `fact` and `needs` and two wordings.
 *
 * @param file is named in messages.
 * @throws UserError with file and line where the file is not of that shape.
 */
export function parseForm(file: string, source: string): FormSource {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!divider.test(lines[0] ?? '')) {
    throw new UserError(`${file}:1: a form begins with a line "---", its settings, and another line "---".`);
  }
  const close = lines.findIndex((line, index) => index > 0 && divider.test(line));
  if (close < 0) {
    throw new UserError(`${file}:${lines.length}: the settings have no closing line "---".`);
  }
  return {
    settings: parseSettings(file, lines.slice(1, close)),
    wordings: parseWordings(file, lines, close),
  };
}

function parseSettings(file: string, lines: readonly string[]): Readonly<Record<string, FormSetting>> {
  const settings = new Map<string, FormSetting>();
  lines.forEach((raw, index) => {
    const line = index + 2;
    const text = raw.replace(/(^|\s)#.*$/, '').trim();
    if (text === '') return;
    const [, key, value] = settingLine.exec(text) ?? [];
    if (key === undefined || value === undefined || value === '') {
      throw new UserError(
        `${file}:${line}: "${text}" is no setting; write "key: value" or "key: [value, value]".`,
      );
    }
    if (settings.has(key)) throw new UserError(`${file}:${line}: "${key}" is set twice; keep one.`);
    settings.set(key, { value: parseValue(file, line, value), line });
  });
  return Object.fromEntries(settings);
}

function parseValue(file: string, line: number, value: string): string | readonly string[] {
  if (!/[[\]]/.test(value)) return value;
  const [, inner] = /^\[([^[\]]*)\]$/.exec(value) ?? [];
  if (inner === undefined) {
    throw new UserError(`${file}:${line}: "${value}" is no list; write "[first, second]".`);
  }
  const members = inner.trim() === '' ? [] : inner.split(',').map((member) => member.trim());
  if (members.includes(''))
    throw new UserError(`${file}:${line}: "${value}" has an empty place in its list.`);
  return members;
}

function parseWordings(file: string, lines: readonly string[], close: number): readonly FormWording[] {
  const wordings: FormWording[] = [];
  let first = close + 1;
  for (let index = first; index <= lines.length; index++) {
    if (index < lines.length && !divider.test(lines[index] ?? '')) continue;
    const block = lines.slice(first, index);
    const blank = block.findIndex((line) => line.trim() !== '');
    if (blank < 0) {
      throw new UserError(`${file}:${first + 1}: a wording is missing; write one below each line "---".`);
    }
    wordings.push({ text: block.join('\n').trim(), line: first + blank + 1 });
    first = index + 1;
  }
  return wordings;
}
