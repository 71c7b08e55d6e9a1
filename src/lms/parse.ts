import { UserError } from '../base/user-error.js';
import { validateQuiz } from '../generated/validators.js';
import type { Notice, Outcome } from '../model/notice.js';
import type { StudyPack } from '../model/quiz.js';
import { arrange } from './arrange.js';
import { explainViolations } from './explain.js';
import { flawBreaks } from './flaw.js';
import { giveIds } from './give-ids.js';
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
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This is not JSON: ${reason}${lineOf(text, reason)}. A comma too many or too few is the usual cause.`;
    return { pack: null, refusals: [notice('not-json', message)], notices: [] };
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

/** ` (line 3)` for the position that the engine's message tells, where it does not tell the line itself. */
function lineOf(text: string, reason: string): string {
  const position = /at position (\d+)/.exec(reason)?.[1];
  if (position === undefined || reason.includes('line ')) {
    return '';
  }
  return ` (line ${text.slice(0, Number(position)).split('\n').length})`;
}
