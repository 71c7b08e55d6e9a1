import type { Item } from '../model/item.js';
import type { StudyPack } from '../model/quiz.js';
import type { StudentItem, StudentQuiz } from './published.js';

/**
 * What a student may have: every field is copied by name, so that a field added to quiz.json later stays out until
 * someone puts it here.
 */
export function studentQuiz(pack: StudyPack): StudentQuiz {
  const { version, id, title, language, articles, sections, versions, items } = pack;
  return {
    format: 'quizpress-student-quiz',
    version,
    id,
    title,
    language,
    articles,
    sections,
    versions,
    items: items.map(studentItem),
  };
}

function studentItem(item: Item): StudentItem {
  const { id, prompt, points } = item;
  const base = { id, prompt, points };
  switch (item.type) {
    case 'choice':
      return { ...base, type: item.type, choices: item.choices.map(plainEntry) };
    case 'true-false':
      return { ...base, type: item.type, threeWay: item.threeWay };
    case 'short-answer':
    case 'open':
      return { ...base, type: item.type };
    case 'numeric':
      return { ...base, type: item.type, number: { unit: item.number.unit } };
    case 'list':
      return { ...base, type: item.type, need: item.need };
    case 'cloze':
    case 'word-bank':
      return {
        ...base,
        type: item.type,
        segments: item.segments.map((segment) =>
          'blank' in segment ? { blank: segment.blank } : { text: segment.text },
        ),
        blanks: item.blanks.map((blank) => ({ id: blank.id, choices: blank.choices })),
        bank: item.bank,
      };
    case 'matching':
      return {
        ...base,
        type: item.type,
        left: item.left.map(plainEntry),
        right: item.right.map(plainEntry),
      };
    case 'ordering':
      return { ...base, type: item.type, entries: item.entries.map(plainEntry) };
  }
}

function plainEntry({ id, text }: { readonly id: string; readonly text: string }): {
  readonly id: string;
  readonly text: string;
} {
  return { id, text };
}
