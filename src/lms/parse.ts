import { UserError } from '../base/user-error.js';
import { validateQuiz } from '../generated/validators.js';
import type { Notice, Outcome } from '../model/notice.js';
import type { StudyPack } from '../model/quiz.js';
import { arrange } from './arrange.js';
import { explainViolations } from './explain.js';
import { flawBreaks } from './flaw.js';
import { giveIds } from './give-ids.js';
import { findJsonFault } from './json-fault.js';
import { placeItems } from './place-items.js';
import { strictDocuments } from './schema/documents.js';
import { findFlaws } from './semantics.js';

/** Messages shown at once; a file that is something else altogether would fill the screen. */
const messageLimit = 20;

/**
 * Reads a quiz.json that a teacher may have edited. What a teacher's item lacks is filled in, ids are given, new
 * items are put into sections and versions; everything else stays as it is. The notices tell what was mended, and
 * flaws that do not keep the quiz from being used.
 * @throws UserError when the text is no JSON, breaks the schema, or has a flaw that makes an item useless; the
 * message tells each fault with item number, prompt, path and what is allowed.
 */
export function parsePack(text: string): Outcome<StudyPack> {
  const { pack, refusals, notices } = readPack(text);
  if (pack !== null && refusals.length === 0) {
    return { value: pack, notices };
  }
  const messages = refusals.map(({ message }) => `- ${message}`);
  const more = messages.length - messageLimit;
  throw new UserError(
    [
      'The quiz cannot be used until this is mended:',
      ...messages.slice(0, messageLimit),
      ...(more > 0 ? [`- and ${more} more of the kind`] : []),
    ].join('\n'),
  );
}

/** Everything that is wrong with a quiz.json, or was mended while reading it; empty when it is in order. */
export function checkPack(text: string): readonly Notice[] {
  const { refusals, notices } = readPack(text);
  return [...refusals, ...notices];
}

interface ReadPack {
  /** Null where the text is no valid quiz. */
  readonly pack: StudyPack | null;
  /** Why it is refused; empty where it is not. */
  readonly refusals: readonly Notice[];
  readonly notices: readonly Notice[];
}

function readPack(text: string): ReadPack {
  const json = text.replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { pack: null, refusals: [notice('not-json', explainJsonFault(json))], notices: [] };
  }
  const quiz = giveIds(arrange(parsed, strictDocuments.quiz, strictDocuments.quiz));
  if (!validateQuiz(quiz)) {
    const messages = explainViolations(validateQuiz.errors ?? [], quiz, strictDocuments.quiz);
    return { pack: null, refusals: messages.map((message) => notice('schema', message)), notices: [] };
  }
  const placed = placeItems(quiz);
  const flaws = findFlaws(placed.value);
  const asNotices = (breaks: boolean): readonly Notice[] =>
    flaws.filter(({ code }) => flawBreaks[code] === breaks).map(({ code, message }) => notice(code, message));
  return {
    pack: placed.value,
    refusals: asNotices(true),
    notices: [...placed.notices, ...asNotices(false)],
  };
}

function notice(code: string, message: string): Notice {
  return { stage: 'export', code, message };
}

function explainJsonFault(json: string): string {
  const { line, found } = findJsonFault(json) ?? { line: 1, found: '' };
  const place = found === '' ? 'the text ends too early' : `unexpected ${found}`;
  return `This is not JSON: line ${line}: ${place}. Often a comma is missing or too many, or a quotation mark in a text lacks its backslash.`;
}
