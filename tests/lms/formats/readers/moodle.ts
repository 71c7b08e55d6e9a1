import type { Element } from '../read-back.js';
import { all, attribute, parseXml, readHtml } from '../read-back.js';
import type { Asked, AskedGap } from './asked.js';
import { gapMark, plain, sorted } from './asked.js';

/**
 * Reads Moodle XML by the rules of Moodle's own import (question/format/xml/format.php and the question types), with
 * nothing of the exporter: what would stop an import, or be dropped without a word, is thrown.
 */
export function readMoodle(xml: string): ReadonlyMap<string, Asked> {
  const questions = parseXml(xml).children.filter(({ name }) => name === 'question');
  const [first] = questions;
  refuse(first === undefined || attribute(first, 'type') !== 'category', 'no category');
  const read = new Map<string, Asked>();
  for (const question of questions) {
    if (attribute(question, 'type') === 'category') continue;
    const id = childText(question, 'idnumber') ?? '';
    refuse(id === '' || id.length > 100 || read.has(id), `idnumber ${id}`);
    refuse((child(question, 'name')?.text ?? '').trim() === '', `${id} has no name`);
    read.set(id, readQuestion(question));
  }
  return read;
}

/** The grades that Moodle has (question/engine/bank.php), in parts of a hundred. */
const grades = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
];
const allowed = new Set([...grades, 11.11111, 10, 5].flatMap((grade) => [grade, -grade]).concat(0));

function readQuestion(question: Element): Asked {
  const type = attribute(question, 'type');
  const html = textOf(question, 'questiontext');
  const base = {
    prompt: plain(readHtml(html)),
    general: plain(readHtml(textOf(question, 'generalfeedback'))),
    points: Number(childText(question, 'defaultgrade') ?? '1'),
  };
  const answers = question.children.filter(({ name }) => name === 'answer');
  for (const answer of type === 'ordering' ? [] : answers) {
    refuse(!allowed.has(Number(attribute(answer, 'fraction'))), `grade ${attribute(answer, 'fraction')}`);
  }
  switch (type) {
    case 'description':
    case 'essay':
      return { ...base, kind: 'open', notes: plain(readHtml(textOf(question, 'graderinfo'))) };
    case 'multichoice':
      return { ...base, ...readChoices(question, answers) };
    case 'truefalse': {
      const right = answers.find((answer) => attribute(answer, 'fraction') === '100');
      return { ...base, kind: 'statement', answer: childText(right ?? question, 'text') === 'true' };
    }
    case 'shortanswer':
      return {
        ...base,
        kind: 'answer',
        accepted: answers.map((answer) => writtenAnswer(childText(answer, 'text') ?? '')),
      };
    case 'numerical': {
      const [answer] = answers;
      const tolerance = Number(answer === undefined ? 0 : childText(answer, 'tolerance'));
      return { ...base, kind: 'number', value: Number(childText(answer ?? question, 'text')), tolerance };
    }
    case 'matching':
      return { ...base, ...readPairs(question) };
    case 'ordering':
      // Without these the import ends half-way with a fault of the database.
      refuse(child(question, 'shownumcorrect') === undefined || answers.length < 2, 'ordering');
      return {
        ...base,
        kind: 'order',
        entries: answers.map((answer) => plain(readHtml(childText(answer, 'text') ?? ''))),
      };
    case 'cloze':
      return readCloze(html, base.general);
    case 'ddwtos':
      return { ...base, ...readWords(question, html) };
    default:
      throw new Error(`Moodle has no type ${type}`);
  }
}

function readChoices(question: Element, answers: readonly Element[]) {
  const several = childText(question, 'single') === 'false';
  const weights = answers.map((answer) => Number(attribute(answer, 'fraction')));
  const positive = weights.filter((weight) => weight > 0);
  const total = positive.reduce((sum, weight) => sum + weight, 0);
  refuse(answers.length < 2, 'one option');
  refuse(several ? Math.abs(total - 100) > 0.001 : !weights.includes(100), `weights ${weights.join()}`);
  const options = answers.map((answer) => ({
    text: plain(readHtml(childText(answer, 'text') ?? '')),
    right: Number(attribute(answer, 'fraction')) > 0,
    feedback: plain(readHtml(textOf(answer, 'feedback'))),
  }));
  return { kind: 'choice', options, several } as const;
}

function readPairs(question: Element) {
  const rows = question.children
    .filter(({ name }) => name === 'subquestion')
    .map(
      (row) =>
        [
          plain(readHtml(childText(row, 'text') ?? '')),
          childText(child(row, 'answer') ?? row, 'text') ?? '',
        ] as const,
    );
  const offered = sorted(rows.map(([, right]) => right));
  refuse(offered.length < 3 || rows.some(([, right]) => right === '' || right.length > 255), 'matching');
  const pairs = rows.filter(([left]) => left !== '').map(([left, right]) => [left, plain(right)] as const);
  return { kind: 'pairs', pairs, offered } as const;
}

function readWords(question: Element, html: string) {
  const words = question.children
    .filter(({ name }) => name === 'dragbox')
    .map((box) => ({
      text: plain(readHtml(childText(box, 'text') ?? '')),
      again: child(box, 'infinite') !== undefined,
    }));
  const places = [...html.matchAll(/\[\[(\d+)\]\]/gu)].map(([, place]) => Number(place) - 1);
  const once = places.filter((place) => words[place]?.again === false);
  refuse(new Set(once).size < once.length, 'a word that is there once is needed twice');
  const gaps = places.map((place) => {
    refuse(words[place] === undefined, `no word ${place}`);
    return { accepted: [words[place]?.text ?? ''], offered: sorted(words.map(({ text }) => text)) };
  });
  return { kind: 'gaps', prompt: plain(readHtml(html.replace(/\[\[\d+\]\]/gu, gapMark))), gaps } as const;
}

/** Gaps such as `{2:SHORTANSWER:=Paris~=paris}`; the question counts the sum of their weights. */
function readCloze(html: string, general: string): Asked {
  const gaps: AskedGap[] = [];
  let points = 0;
  const shown = html.replace(/\{(\d*):([A-Z_]+):(.*?)(?<![\\&]|&amp;)\}/gsu, (_, weight, type, body) => {
    points += Number(weight || 1);
    const options = String(body)
      .split(/(?<![\\&]|&amp;)~/u)
      .map((option) => /^(=|%-?[\d.]+%)?(.*?)((?<![\\&]|&amp;)#.*)?$/su.exec(option));
    const text = (match: RegExpExecArray | null): string =>
      decode(match?.[2] ?? '').replace(/\\([}#])/gu, '$1');
    const right = options.filter((match) => match?.[1] === '=').map(text);
    refuse(right.length === 0 || (type === 'MULTICHOICE' && options.length < 2), `gap ${body}`);
    gaps.push(
      type === 'MULTICHOICE'
        ? { accepted: sorted(right.map(readHtml)), offered: sorted(options.map(text).map(readHtml)) }
        : { accepted: sorted(right.map(writtenAnswer)), offered: null },
    );
    return gapMark;
  });
  refuse(gaps.length === 0, 'no gap');
  return { kind: 'gaps', prompt: plain(readHtml(shown)), general, points, gaps };
}

/** What students have to write: an asterisk without a backslash would stand for anything. */
function writtenAnswer(text: string): string {
  refuse(/(?<!\\)\*/u.test(text) || text.trim() === '', `answer ${text}`);
  return plain(text.replaceAll('\\*', '*'));
}

/** Moodle resolves the references in a gap once, before it looks at the answer. */
function decode(text: string): string {
  return text.replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
}

function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}

function childText(element: Element, name: string): string | null {
  return child(element, name)?.text ?? null;
}

/** The `text` in an element of HTML. */
function textOf(element: Element, name: string): string {
  const found = child(element, name);
  return found === undefined ? '' : (all(found, 'text')[0]?.text ?? '');
}

function refuse(condition: boolean, why: string): void {
  if (condition) {
    throw new Error(`Moodle would refuse: ${why}`);
  }
}
