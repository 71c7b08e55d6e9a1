import { repeated } from '../../src/base/collections.js';
import { normalizeText } from '../../src/base/text.js';
import type { Item } from '../../src/model/item.js';

/** Sets of texts of which a student takes one; each must be told apart from the others. */
export function optionsOf(item: Item): readonly (readonly string[])[] {
  switch (item.type) {
    case 'choice':
      return [item.choices.map(({ text }) => text)];
    case 'cloze':
    case 'word-bank':
      return [item.bank ?? [], ...item.blanks.map(({ choices }) => choices ?? [])];
    case 'matching':
      return [item.left.map(({ text }) => text), item.right.map(({ text }) => text)];
    case 'ordering':
      return [item.entries.map(({ text }) => text)];
    case 'list':
      return [item.answers.map(({ accepted }) => accepted[0] ?? '')];
    default:
      return [];
  }
}

/** Options that a student cannot tell apart, whatever their case, marks and spacing. */
export function sameOptions(item: Item): readonly string[] {
  return optionsOf(item).flatMap((texts) => repeated(texts.map(normalizeText)));
}

/** What keeps an item from having exactly one right answer; empty for a sound one. */
export function answerDoubts(item: Item): readonly string[] {
  switch (item.type) {
    case 'choice': {
      const right = item.choices.filter(({ correct }) => correct).length;
      return right === 1 ? [] : [`${right} choices are right`];
    }
    case 'true-false':
      return item.answer === 'false' && (item.correction ?? '') === '' ? ['false without correction'] : [];
    case 'short-answer':
    case 'numeric':
      return item.accepted.some((text) => text.trim() !== '') ? [] : ['no answer is accepted'];
    case 'list':
      return item.need >= 1 && item.need <= item.answers.length ? [] : [`${item.need} answers needed`];
    case 'cloze':
    case 'word-bank':
      return item.blanks.flatMap(({ id, accepted, choices }) => {
        const offered = choices ?? item.bank ?? accepted;
        const right = offered.filter((text) => accepted.includes(text)).length;
        return right === 1 || (choices === null && item.bank === null && right > 0)
          ? []
          : [`${right} of the words offered fit ${id}`];
      });
    case 'matching': {
      const right = item.key.map(([, to]) => to);
      const strays = right.filter((to) => !item.right.some(({ id }) => id === to));
      return [
        ...repeated(right).map((to) => `${to} is the partner of two`),
        ...strays.map((to) => `${to} is no entry`),
        ...(item.key.length === item.left.length ? [] : ['not every entry has a partner']),
      ];
    }
    case 'ordering':
      return item.order.length === item.entries.length ? [] : ['not every entry has its place'];
    case 'open':
      return [];
  }
}

/** Everything of an item that is printed on any page, keys included. */
export function printedTexts(item: Item): readonly string[] {
  const base = [item.prompt, item.explanation ?? '', ...item.evidence.map(({ quote }) => quote)];
  const options = optionsOf(item).flat();
  switch (item.type) {
    case 'choice':
      return [...base, ...options, ...item.choices.map(({ rationale }) => rationale ?? '')];
    case 'true-false':
      return [...base, item.correction ?? ''];
    case 'short-answer':
    case 'numeric':
      return [...base, ...item.accepted];
    case 'list':
      return [...base, ...item.answers.flatMap(({ accepted }) => accepted)];
    case 'cloze':
    case 'word-bank':
      return [
        ...base,
        ...options,
        item.segments.map((segment) => ('text' in segment ? segment.text : '____')).join(''),
        ...item.blanks.flatMap(({ accepted }) => accepted),
      ];
    case 'open':
      return [...base, item.sample ?? '', ...item.keywords, ...item.rubric.map(({ criterion }) => criterion)];
    default:
      return [...base, ...options];
  }
}
