import type { ClozeItem, Item } from '../../../model/item.js';
import type { StudyPack } from '../../../model/quiz.js';
import { feedbackOf, graderLines } from '../feedback.js';
import { escapeHtml, htmlOf, paragraphs } from '../html.js';
import type { SubContent } from './content.js';
import { subContent } from './content.js';
import type { Library } from './libraries.js';

/** An item as content of H5P, and the library it is for. */
export interface H5pQuestion {
  readonly library: Library;
  readonly content: SubContent;
}

/** Marks that end or part an answer in H5P, and cannot be escaped. */
const answerMarks = /[*/:\\]/u;

/** Why H5P cannot hold this very item; null where it can. */
export function h5pLimit(item: Item): string | null {
  switch (item.type) {
    case 'short-answer':
    case 'numeric':
      return answersLimit(item.accepted);
    case 'cloze':
      return (
        item.blanks.map(({ accepted }) => answersLimit(accepted)).find((limit) => limit !== null) ?? null
      );
    case 'word-bank': {
      const isPlain = !passageText(item).includes('*');
      const limit = answersLimit(item.bank ?? []);
      const isOne = item.blanks.every(
        ({ accepted }) => (item.bank ?? []).filter((word) => accepted.includes(word)).length === 1,
      );
      return limit ?? (isPlain && isOne ? null : 'H5P takes one word for each gap, and no * in the text');
    }
    case 'matching': {
      const isPlain = item.left.every(({ text }) => !/[*\n]/u.test(text));
      return (
        answersLimit(item.right.map(({ text }) => text)) ?? (isPlain ? null : 'H5P takes no * in the text')
      );
    }
    case 'ordering':
      return item.entries.length < 3 ? 'H5P sorts three entries or more' : null;
    default:
      return null;
  }
}

function answersLimit(answers: readonly string[]): string | null {
  return answers.some((answer) => answerMarks.test(answer))
    ? 'H5P has no way to write * / : in an answer'
    : null;
}

function passageText({ segments }: ClozeItem): string {
  return segments.map((segment) => ('text' in segment ? segment.text : '')).join('');
}

/** An item as a question of H5P; null for types that are converted before. */
export function h5pQuestion(item: Item, number: string, pack: StudyPack): H5pQuestion | null {
  const feedback = feedbackOf(item, pack);
  const overallFeedback = [{ from: 0, to: 100, ...(feedback === '' ? {} : { feedback }) }];
  const made = (library: Library, params: object): H5pQuestion => ({
    library,
    content: subContent(library, item.id, `Question ${number}`, params),
  });
  switch (item.type) {
    case 'choice': {
      const isSingle = item.choices.filter(({ correct }) => correct).length === 1;
      return made('H5P.MultiChoice', {
        question: htmlOf(item.prompt),
        answers: item.choices.map(({ text, correct, rationale }) => ({
          text: htmlOf(text),
          correct,
          tipsAndFeedback: {
            tip: '',
            chosenFeedback: rationale === null ? '' : escapeHtml(rationale),
            notChosenFeedback: '',
          },
        })),
        overallFeedback,
        behaviour: {
          type: 'auto',
          singlePoint: isSingle,
          randomAnswers: false,
          enableRetry: true,
          enableSolutionsButton: true,
        },
      });
    }
    case 'true-false':
      return made('H5P.TrueFalse', {
        question: htmlOf(item.prompt),
        // A text, not a truth value.
        correct: item.answer,
        behaviour: {
          enableRetry: true,
          enableSolutionsButton: true,
          ...(feedback === '' ? {} : { feedbackOnCorrect: feedback, feedbackOnWrong: feedback }),
        },
      });
    case 'short-answer':
      return made('H5P.Blanks', {
        text: htmlOf(item.prompt),
        questions: [`<p>${blank(item.accepted)}</p>`],
        overallFeedback,
        behaviour: { caseSensitive: false, acceptSpellingErrors: false },
      });
    case 'numeric':
      return made('H5P.Blanks', {
        text: htmlOf(item.prompt),
        questions: [
          `<p>${blank(item.accepted)}${item.number.unit === null ? '' : ` (${escapeStars(item.number.unit)})`}</p>`,
        ],
        overallFeedback,
        behaviour: { caseSensitive: false, acceptSpellingErrors: false },
      });
    case 'cloze': {
      const answers = new Map(item.blanks.map(({ id, accepted }) => [id, accepted]));
      const passage = item.segments.map((segment) =>
        'text' in segment ? escapeStars(segment.text) : blank(answers.get(segment.blank) ?? []),
      );
      return made('H5P.Blanks', {
        text: htmlOf(item.prompt),
        questions: [paragraphs(passage.join(''))],
        overallFeedback,
        behaviour: { caseSensitive: false, acceptSpellingErrors: false },
      });
    }
    case 'word-bank':
      return made('H5P.DragText', { ...wordBankParams(item), overallFeedback });
    case 'matching': {
      const texts = new Map(item.right.map(({ id, text }) => [id, text]));
      const partners = new Map(item.key);
      const used = new Set(item.key.map(([, to]) => to));
      return made('H5P.DragText', {
        taskDescription: htmlOf(item.prompt),
        textField: item.left
          .map(({ id, text }) => `${text}: *${texts.get(partners.get(id) ?? '') ?? ''}*`)
          .join('\n'),
        distractors: item.right
          .filter(({ id }) => !used.has(id))
          .map(({ text }) => `*${text}*`)
          .join(' '),
        overallFeedback,
      });
    }
    case 'ordering': {
      const texts = new Map(item.entries.map(({ id, text }) => [id, text]));
      return made('H5P.SortParagraphs', {
        taskDescription: htmlOf(item.prompt),
        paragraphs: item.order.map((id) => escapeHtml(texts.get(id) ?? '')),
        overallFeedback: { overallFeedback },
        behaviour: { scoringMode: 'positions', applyPenalties: false },
      });
    }
    case 'open':
      // An essay is graded by keywords; without any it can only be put, and answered on paper.
      if (item.keywords.length === 0) {
        return made('H5P.AdvancedText', { text: htmlOf(item.prompt) });
      }
      return made('H5P.Essay', {
        taskDescription: htmlOf(item.prompt),
        keywords: item.keywords.map((keyword) => ({
          keyword,
          alternatives: [],
          options: { points: 1, occurrences: 1, caseSensitive: false, forgiveMistakes: true },
        })),
        ...(graderLines(item).length === 0
          ? {}
          : { solution: { introduction: '', sample: graderLines(item).map(htmlOf).join('') } }),
        overallFeedback,
        behaviour: { inputFieldSize: '10', enableRetry: true, ignoreScoring: false },
      });
    case 'list':
      return null;
  }
}

/** `*Paris/paris*`: any of the answers counts. */
function blank(accepted: readonly string[]): string {
  return `*${accepted.map(escapeHtml).join('/')}*`;
}

/** Text in HTML whose asterisks are no marks. */
function escapeStars(text: string): string {
  return escapeHtml(text).replaceAll('*', '&#42;');
}

function wordBankParams(item: ClozeItem): object {
  const bank = item.bank ?? [];
  const words = new Map(
    item.blanks.map(({ id, accepted }) => [
      id,
      bank.find((word) => accepted.includes(word)) ?? accepted[0] ?? '',
    ]),
  );
  const passage = item.segments.map((segment) =>
    'text' in segment ? segment.text : `*${words.get(segment.blank) ?? ''}*`,
  );
  const used = new Set(words.values());
  return {
    taskDescription: htmlOf(item.prompt),
    textField: passage.join(''),
    distractors: bank
      .filter((word) => !used.has(word))
      .map((word) => `*${word}*`)
      .join(' '),
  };
}
