import type { ClozeItem, Entry, Item, MatchingItem } from '../../../model/item.js';
import type { XmlElement } from '../xml.js';
import { element } from '../xml.js';

const response = { 'response-identifier': 'RESPONSE' } as const;

/** What a student sees and works on; null for types that are converted before. */
export function interactionOf(item: Item): readonly XmlElement[] | null {
  const prompt = element('qti-prompt', {}, item.prompt);
  switch (item.type) {
    case 'choice':
      return [
        choiceInteraction(prompt, item.choices, item.choices.filter(({ correct }) => correct).length === 1),
      ];
    case 'true-false': {
      const answers = [
        { id: 'true', text: 'True' },
        { id: 'false', text: 'False' },
      ];
      return [choiceInteraction(prompt, answers, true)];
    }
    case 'short-answer':
      return [
        element('p', {}, item.prompt),
        element('p', {}, element('qti-text-entry-interaction', response)),
      ];
    case 'word-bank':
      return [gapMatch(item, prompt)];
    case 'matching':
      return [match(item, prompt)];
    case 'ordering': {
      const choices = item.entries.map(({ id, text }) =>
        element('qti-simple-choice', { identifier: id }, text),
      );
      return [element('qti-order-interaction', { ...response, shuffle: 'false' }, prompt, ...choices)];
    }
    case 'open':
      return [element('qti-extended-text-interaction', { ...response, 'expected-lines': '10' }, prompt)];
    default:
      return null;
  }
}

/** The right pairs, as `word1 b1` or `l1 r2`. */
export function directedPairs(item: MatchingItem | ClozeItem): readonly string[] {
  if (item.type === 'matching') {
    return item.key.map(([from, to]) => `${from} ${to}`);
  }
  return item.blanks.map(
    ({ id, accepted }) => `${wordId((item.bank ?? []).findIndex((word) => accepted.includes(word)))} ${id}`,
  );
}

function choiceInteraction(
  prompt: XmlElement,
  choices: readonly Pick<Entry, 'id' | 'text'>[],
  isSingle: boolean,
): XmlElement {
  return element(
    'qti-choice-interaction',
    { ...response, shuffle: 'false', 'max-choices': isSingle ? '1' : '0' },
    prompt,
    ...choices.map(({ id, text }) => element('qti-simple-choice', { identifier: id }, text)),
  );
}

function match({ left, right }: MatchingItem, prompt: XmlElement): XmlElement {
  const set = (entries: readonly Entry[], most: number): XmlElement =>
    element(
      'qti-simple-match-set',
      {},
      ...entries.map(({ id, text }) =>
        element('qti-simple-associable-choice', { identifier: id, 'match-max': `${most}` }, text),
      ),
    );
  return element(
    'qti-match-interaction',
    { ...response, shuffle: 'false', 'max-associations': `${left.length}` },
    prompt,
    set(left, 1),
    set(right, left.length),
  );
}

function gapMatch({ segments, blanks, bank }: ClozeItem, prompt: XmlElement): XmlElement {
  const words = (bank ?? []).map((word, index) =>
    element('qti-gap-text', { identifier: wordId(index), 'match-max': `${blanks.length}` }, word),
  );
  const passage = segments.map((segment) =>
    'text' in segment ? segment.text : element('qti-gap', { identifier: segment.blank }),
  );
  return element(
    'qti-gap-match-interaction',
    { ...response, shuffle: 'false' },
    prompt,
    ...words,
    element('p', {}, ...passage),
  );
}

function wordId(index: number): string {
  return `word${index + 1}`;
}
