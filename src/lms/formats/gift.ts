import { collapseWhitespace } from '../../base/text.js';
import type { Item } from '../../model/item.js';
import type { StudyPack } from '../../model/quiz.js';
import { carryItems, paddedNumber, pointsNotice } from './carry.js';
import type { Exporter } from './exporter.js';
import { feedbackOf, graderLines } from './feedback.js';
import { articleHtml, htmlOf } from './html.js';
import { fractionOf } from './moodle/fractions.js';
import { matchingLimit } from './moodle/limit.js';
import { plainNumber } from './numbers.js';

const carries = {
  choice: '= and ~',
  'multiple-choice': '~%weight%',
  'true-false': '{TRUE}',
  'short-answer': '{=}',
  numeric: '{#}',
  'near-number': '{#}',
  matching: '{= ->}',
  open: '{}',
} as const satisfies Exporter['carries'];

/** Moodle's text format: https://docs.moodle.org/405/en/GIFT_format. */
export const gift: Exporter = {
  label: 'GIFT',
  // Moodle goes by the ending when it is given a file.
  file: 'quiz.gift.txt',
  carries,
  limit: giftLimit,
  export: (pack) => {
    const cargo = carryItems(pack, {
      label: 'GIFT',
      carries,
      limit: giftLimit,
      write: (item, number) => giftQuestion(item, number, pack),
    });
    const category = `$CATEGORY: $course$/top/${escapeCategory(pack.title)}`;
    const passages = pack.articles.map(
      (article) => `::${escapeGift(article.title)}::[html]${escapeGift(articleHtml(article))}`,
    );
    const content = `${[category, ...passages, ...cargo.carried.map(({ written }) => written)].join('\n\n')}\n`;
    return {
      value: [{ name: 'quiz.gift.txt', content }],
      notices: [...cargo.notices, ...pointsNotice('GIFT', cargo.carried)],
    };
  },
};

/**
 * Text as it may stand anywhere in GIFT: the marks of the format with a backslash, line ends as `\n`, so that no blank
 * line ends the question and no `//` begins a line. Lone surrogates and control characters are no text and go.
 */
export function escapeGift(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/[\\~=#{}:]/gu, '\\$&')
    .replace(/\n+/gu, '\\n')
    .replaceAll('\t', ' ');
}

/** The name of a category: on one line, a slash doubled since single ones part the levels, a backslash as everywhere. */
function escapeCategory(title: string): string {
  return collapseWhitespace(escapeGift(title).replaceAll('\\n', ' '))
    .replace(/\\([~=#{}:])/gu, '$1')
    .replaceAll('/', '//');
}

/** Why GIFT cannot hold this very item; null where it can. */
function giftLimit(item: Item): string | null {
  if (item.type === 'choice') {
    const right = item.choices.filter(({ correct }) => correct).length;
    return fractionOf(right) === null ? `GIFT has no weight for one of ${right} right choices` : null;
  }
  if (item.type === 'short-answer') {
    return item.accepted.some((text) => text.includes('->')) ? 'GIFT takes -> for a pair to match' : null;
  }
  if (item.type === 'matching') {
    const partners = new Set(item.key.map(([, to]) => to));
    const isWhole = item.right.every(({ id }) => partners.has(id)) && !hasArrow(item);
    return isWhole ? matchingLimit(item) : 'GIFT matches pairs only, each entry with its partner';
  }
  return null;
}

/** `->` parts the two sides of a pair, and cannot be escaped in the plain text of the right one. */
function hasArrow(item: Extract<Item, { readonly type: 'matching' }>): boolean {
  return item.right.some(({ text }) => text.includes('->'));
}

function giftQuestion(item: Item, number: string, pack: StudyPack): string | null {
  const answers = answersOf(item);
  if (answers === null) {
    return null;
  }
  const told = [feedbackOf(item, pack), ...(item.type === 'open' ? graderLines(item) : [])].filter(
    (text) => text !== '',
  );
  const feedback = told.length === 0 ? '' : `####${formatted(told.join('\n'))}`;
  const name = escapeGift(`${paddedNumber(number)} ${item.id}`);
  const lines = [...answers.lines, ...(feedback === '' ? [] : [feedback])];
  const unit = item.type === 'numeric' && item.number.unit !== null ? ` (${item.number.unit})` : '';
  const prompt = formatted(item.prompt + unit);
  return `// [id:${item.id}]\n::${name}::${prompt}{${answers.start}${lines.length === 0 ? '' : `\n${lines.join('\n')}\n`}}`;
}

/** Text with its format: plain text would lose `<` and turn `*` and `_` into emphasis. */
function formatted(text: string): string {
  return `[html]${escapeGift(htmlOf(text))}`;
}

/**
 * An asterisk stands for anything unless a backslash is before it; a weight before it keeps `%` from being one, and a
 * format keeps `[` from beginning one.
 */
function writtenAnswer(text: string): string {
  const before = text.startsWith('%') ? '%100%' : text.startsWith('[') ? '[plain]' : '';
  return `${before}${escapeGift(text.replaceAll('*', '\\*'))}`;
}

interface GiftAnswers {
  /** What stands right behind the brace. */
  readonly start: string;
  readonly lines: readonly string[];
}

function answersOf(item: Item): GiftAnswers | null {
  switch (item.type) {
    case 'choice': {
      const right = item.choices.filter(({ correct }) => correct).length;
      const fraction = fractionOf(right) ?? '0';
      const lines = item.choices.map(({ text, correct, rationale }) => {
        const mark = right === 1 ? (correct ? '=' : '~') : `~%${correct ? '' : '-'}${fraction}%`;
        return `${mark}${formatted(text)}${rationale === null ? '' : `#${formatted(rationale)}`}`;
      });
      return { start: '', lines };
    }
    case 'true-false':
      return { start: item.answer === 'true' ? 'TRUE' : 'FALSE', lines: [] };
    case 'short-answer':
      return { start: '', lines: item.accepted.map((text) => `=${writtenAnswer(text)}`) };
    case 'numeric': {
      const { value, tolerance } = item.number;
      const near = tolerance === 0 ? '' : `:${plainNumber(tolerance)}`;
      return { start: `#${plainNumber(value)}${near}`, lines: [] };
    }
    case 'matching': {
      const texts = new Map([...item.left, ...item.right].map(({ id, text }) => [id, text]));
      const partners = new Map(item.key);
      return {
        start: '',
        lines: item.left.map(
          ({ id, text }) => `=${formatted(text)} -> ${escapeGift(texts.get(partners.get(id) ?? '') ?? '')}`,
        ),
      };
    }
    case 'open':
      return { start: '', lines: [] };
    default:
      return null;
  }
}
