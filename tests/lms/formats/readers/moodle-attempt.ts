import type { Item } from '../../../../src/model/item.js';
import type { Element } from '../read-back.js';
import { all, attribute, readHtml, textAt } from '../read-back.js';

/** What a student does with an item, in words: options by their text, gaps and rows from the first to the last. */
export type Response =
  | { readonly chosen: readonly string[] }
  | { readonly written: string }
  | { readonly filled: readonly string[] }
  | { readonly matched: ReadonlyMap<string, string> }
  | { readonly order: readonly string[] };

/** The right answers by quiz.json; null for what a person grades. */
export function rightResponse(item: Item): Response | null {
  switch (item.type) {
    case 'choice':
      return { chosen: item.choices.filter(({ correct }) => correct).map(({ text }) => text) };
    case 'true-false':
      return { chosen: [item.answer] };
    case 'short-answer':
      return { written: item.accepted[0] ?? '' };
    case 'numeric':
      return { written: `${item.number.value}` };
    case 'cloze':
    case 'word-bank':
      return {
        filled: item.blanks.map(({ accepted, choices }) => {
          const offered = item.bank ?? choices;
          return (offered === null ? accepted[0] : offered.find((text) => accepted.includes(text))) ?? '';
        }),
      };
    case 'matching': {
      const texts = new Map([...item.left, ...item.right].map(({ id, text }) => [id, text]));
      return { matched: new Map(item.key.map(([from, to]) => [texts.get(from) ?? '', texts.get(to) ?? ''])) };
    }
    case 'ordering': {
      const texts = new Map(item.entries.map(({ id, text }) => [id, text]));
      return { order: item.order.map((id) => texts.get(id) ?? '') };
    }
    case 'list':
    case 'open':
      return null;
  }
}

/** The part of the points, 0 to 1, that Moodle's question types give for a response to a question of an XML file. */
export function gradeByMoodle(question: Element, response: Response): number {
  const answers = question.children.filter(({ name }) => name === 'answer');
  const fraction = (answer: Element | undefined): number =>
    answer === undefined ? 0 : Number(attribute(answer, 'fraction')) / 100;
  const shown = (answer: Element): string => readHtml(textAt(answer, 'text') ?? '');
  const type = attribute(question, 'type');
  if ('chosen' in response && type === 'truefalse') {
    return fraction(answers.find((answer) => textAt(answer, 'text') === response.chosen[0]));
  }
  if ('chosen' in response) {
    const marks = response.chosen.map((text) => fraction(answers.find((answer) => shown(answer) === text)));
    const total = marks.reduce((sum, mark) => sum + mark, 0);
    if (question.children.find(({ name }) => name === 'single')?.text === 'true' && marks.length > 1)
      return 0;
    return Math.min(1, Math.max(0, total));
  }
  if ('written' in response && type === 'numerical') {
    const right = answers.find((answer) => {
      const far = Math.abs(Number(response.written) - Number(textAt(answer, 'text')));
      return far <= Number(textAt(answer, 'tolerance')) + 1e-10;
    });
    return fraction(right);
  }
  if ('written' in response) {
    return fraction(answers.find((answer) => isLike(response.written, textAt(answer, 'text') ?? '')));
  }
  if ('matched' in response) {
    const rows = all(question, 'subquestion').map((row) => ({
      left: readHtml(row.children[0]?.text ?? ''),
      right: textAt(row.children.find(({ name }) => name === 'answer') ?? row, 'text') ?? '',
    }));
    const asked = rows.filter(({ left }) => left !== '');
    return (
      asked.filter(({ left, right }) => response.matched.get(left)?.trim() === right.trim()).length /
      asked.length
    );
  }
  if ('order' in response) {
    // By absolute position, as the file asks for.
    return (
      response.order.filter((text, place) => answers[place] !== undefined && shown(answers[place]) === text)
        .length / answers.length
    );
  }
  const html =
    textAt(question.children.find(({ name }) => name === 'questiontext') ?? question, 'text') ?? '';
  return type === 'ddwtos' ? gradeWords(question, html, response.filled) : gradeCloze(html, response.filled);
}

function gradeWords(question: Element, html: string, filled: readonly string[]): number {
  const words = all(question, 'dragbox').map((box) => readHtml(textAt(box, 'text') ?? ''));
  const places = [...html.matchAll(/\[\[(\d+)\]\]/gu)].map(([, place]) => words[Number(place) - 1]);
  return places.filter((word, index) => word === filled[index]).length / places.length;
}

function gradeCloze(html: string, filled: readonly string[]): number {
  let [earned, possible] = [0, 0];
  for (const [index, [, weight, type, body = '']] of [
    ...html.matchAll(/\{(\d+):([A-Z]+):([^}]*)\}/gu),
  ].entries()) {
    const text = filled[index] ?? '';
    const options = body.split('~').map((option) => ({
      right: option.startsWith('='),
      // The references of a gap are resolved; an option is HTML after that, what is written is not.
      answer: readHtml(option.replace(/^=/u, '')),
    }));
    const found = options.find(({ answer }) =>
      type === 'MULTICHOICE' ? readHtml(answer) === text : isLike(text, answer),
    );
    possible += Number(weight);
    earned += found?.right === true ? Number(weight) : 0;
  }
  return earned / possible;
}

/** Moodle's comparison: without case, `*` for anything, `\*` for an asterisk. */
function isLike(text: string, pattern: string): boolean {
  const parts = pattern
    .split(/(?<!\\)\*/u)
    .map((part) => part.replaceAll('\\*', '*').replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'isu').test(text.trim());
}
