import { sum } from '../../base/collections.js';
import { wordCount } from '../../base/text.js';
import { UserError } from '../../base/user-error.js';
import { cleaningNotice, type Draft } from './draft.js';
import { englishWords } from './english-words.js';

/**
 * Share of function words below which a text is not English. News in English has 0.30 and more (284 texts measured),
 * other languages in Latin letters up to 0.15 (Irish).
 */
const leastEnglishShare = 0.22;

/** Share of letters that must be Latin. */
const leastLatinShare = 0.8;

/** Fewer lines than this may look like anything. */
const fewestLines = 5;

/** Share of lines of code, or of a log, from which a text is that. */
const leastCodeShare = 0.4;
const leastLogShare = 0.5;

/** Share of the words that must stand in lines that end with some mark; lists have none. */
const leastMarkedShare = 0.2;

/** Characters at the end of a line in which its last mark must stand: quotation marks, brackets, an emoji may follow. */
const longestEnd = 20;

/** Words below which no question can be asked. */
const fewestWords = 12;

const codeLine =
  /[;{}]\s*$|^\s*(?:\/\/|\/\*|\*\/|#include\b|#!|import\s|from\s\S+\simport\b|export\s|const\s|let\s\w+\s=|var\s|function\b|def\s\w+\(|class\s\w+.*[:{]$|if\s?\(|for\s?\(|while\s?\(|\}?\s*else\b.*[{:]$|public\s|private\s|<\?php|SELECT\s)|=>|^\s*[\w.]+\([^)]*\)[;:]?\s*$|^\s*[\w.]+\s*[-+*]?=\s*\S+/u;

const logLine =
  /^\s*[[(]?\d{4}-\d\d-\d\d[ T]\d\d:\d\d|^\s*\[?\d\d:\d\d:\d\d|^\p{Lu}\p{Ll}{2} +\d+ \d\d:\d\d:\d\d|^\d{1,3}(?:\.\d{1,3}){3}\s|\b(?:INFO|DEBUG|WARN|WARNING|ERROR|TRACE|FATAL)\b[\s:\]]/u;

/**
 * Refuses a text that is a program or a log; its lines say so before anything is taken out of it.
 * @throws UserError
 */
export function refuseMachineText(text: string, name: string): void {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < fewestLines) return;
  const share = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length / lines.length;
  if (share(logLine) >= leastLogShare) throw new UserError(`${name} is a log and no article. ${wanted}`);
  if (share(codeLine) >= leastCodeShare)
    throw new UserError(`${name} is source code and no article. ${wanted}`);
}

const wanted = 'Give a news article or a reading passage in English, in full sentences.';

/**
 * Refuses a draft that leaves nothing to ask about, and says why: no text, nothing but lines of a web page, a list, another language,
 * or a few words only.
 * @throws UserError
 */
export function requireProse(draft: Draft): Draft {
  const { name, blocks, notices } = draft;
  const texts = blocks.filter((block) => block.mark !== 'heading').map((block) => block.text);
  const total = sum(texts.map(wordCount));
  const dropped = notices.some((notice) => notice.code.startsWith('noise-'));
  const found = wordCount(draft.about.title ?? '') > 0 ? ' but a title' : '';
  if (total === 0) {
    const reason = dropped
      ? 'holds nothing but lines of a web page: menus, captions, advertisements'
      : `holds no text${found}`;
    throw new UserError(`${name} ${reason}. ${wanted}`);
  }
  refuseLanguage(texts.join('\n'), name);
  const marked = sum(
    texts.filter((text) => /[.!?…,;:—–][^\p{L}\p{N}]*$/u.test(text.slice(-longestEnd))).map(wordCount),
  );
  if (marked < leastMarkedShare * total) {
    throw new UserError(`${name} is a list and no running text. ${wanted}`);
  }
  if (total < fewestWords) refuseShort(total, name);
  return { ...draft, notices: [...notices, ...noticeCapitals(texts.join(' '), name)] };
}

function refuseShort(total: number, name: string): never {
  const counted = `${total} ${total === 1 ? 'word' : 'words'}`;
  throw new UserError(
    `${name} is too short for any question: ${counted} of running text. Ten questions need about 300.`,
  );
}

function refuseLanguage(text: string, name: string): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = found.filter((word) => englishWords.has(word)).length / Math.max(1, found.length);
  if (latin >= leastLatinShare * letters && share >= leastEnglishShare) return;
  if (found.length < fewestWords) {
    refuseShort(found.length, name);
  }
  throw new UserError(
    `${name} is not in English: hardly any of its words are. quizpress reads English only. ${wanted}`,
  );
}

/** Names are found by their capitals, so a text without any, or of nothing else, gives fewer questions. */
function noticeCapitals(text: string, name: string): Draft['notices'] {
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper > 0.002 * lower && lower > 0.2 * upper) return [];
  const message = `${name} is written ${upper > lower ? 'in capitals only' : 'without capitals'}: names cannot be told from other words, so expect few questions.`;
  return [cleaningNotice('no-capitals', message)];
}
