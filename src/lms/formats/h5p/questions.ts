import { collapseWhitespace } from '../../../base/text.js';
import type { ClozeItem, Item, OpenItem } from '../../../model/item.js';
import type { StudyPack } from '../../../model/quiz.js';
import { feedbackOf, graderLines } from '../feedback.js';
import { escapeHtml, htmlOf, paragraphs } from '../html.js';
import type { SubContent } from './content.js';
import { subContent } from './content.js';
import type { Library } from './libraries.js';
import { numberSpellings } from './limit.js';

/** An item as content of H5P, and the library it is for. */
export interface H5pQuestion {
  readonly library: Library;
  readonly content: SubContent;
}

/** An item as a question of H5P; null for types that are converted before. */
export function h5pQuestion(item: Item, number: string, pack: StudyPack): H5pQuestion | null {
  // A field of plain text: servers and players take what is in it for HTML.
  const feedback = collapseWhitespace(escapeHtml(feedbackOf(item, pack)));
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
          `<p>${blank(numberSpellings(item))}${item.number.unit === null ? '' : ` (${escapeHtml(item.number.unit)})`}</p>`,
        ],
        overallFeedback,
        behaviour: { caseSensitive: false, acceptSpellingErrors: false },
      });
    case 'cloze': {
      const answers = new Map(item.blanks.map(({ id, accepted }) => [id, accepted]));
      const passage = item.segments.map((segment) =>
        'text' in segment ? escapeHtml(segment.text) : blank(answers.get(segment.blank) ?? []),
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
          .map(
            ({ id, text }) =>
              `${escapeHtml(oneLine(text))}: ${dragged(texts.get(partners.get(id) ?? '') ?? '')}`,
          )
          .join('\n'),
        distractors: item.right
          .filter(({ id }) => !used.has(id))
          .map(({ text }) => dragged(text))
          .join(' '),
        overallFeedback,
      });
    }
    case 'ordering': {
      const texts = new Map(item.entries.map(({ id, text }) => [id, text]));
      return made('H5P.SortParagraphs', {
        taskDescription: htmlOf(item.prompt),
        paragraphs: item.order.map((id) => escapeHtml(texts.get(id) ?? '')),
        overallFeedback,
        behaviour: { scoringMode: 'positions', applyPenalties: false },
      });
    }
    case 'open': {
      const keywords = essayKeywords(item);
      // An essay names something to be expected; without any it can only be put, and answered on paper.
      if (keywords.length === 0) {
        return made('H5P.AdvancedText', { text: htmlOf(item.prompt) });
      }
      return made('H5P.Essay', {
        taskDescription: htmlOf(item.prompt),
        keywords: keywords.map((keyword) => ({
          keyword: escapeHtml(keyword),
          alternatives: [],
          options: { points: 1, occurrences: 1, caseSensitive: false, forgiveMistakes: true },
        })),
        ...(graderLines(item).length === 0
          ? {}
          : { solution: { introduction: '', sample: graderLines(item).map(htmlOf).join('') } }),
        overallFeedback,
        // Counting words marks right students wrong: they see the sample answer instead of points.
        behaviour: { inputFieldSize: '10', enableRetry: true, ignoreScoring: true },
      });
    }
    case 'list':
      return null;
  }
}

/** What H5P may look for; an asterisk would stand for any letters, and slashes around a word for a pattern. */
function essayKeywords({ keywords, sample, rubric }: OpenItem): readonly string[] {
  const samples = sample === null ? rubric.map(({ criterion }) => criterion) : [sample];
  const expected = keywords.length === 0 ? samples : keywords;
  return expected
    .map((keyword) => collapseWhitespace(keyword.replaceAll('*', ' ').replace(/^\s*\/+/u, '')))
    .filter((keyword) => keyword !== '');
}

/** `*Paris*`: a word to drag, in the field that holds the gaps. */
function dragged(word: string): string {
  return `*${escapeHtml(oneLine(word))}*`;
}

/** Text without line ends, which would begin a new line of gaps. */
function oneLine(text: string): string {
  return collapseWhitespace(text);
}

/** `*Paris/paris*`: any of the answers counts. */
function blank(accepted: readonly string[]): string {
  return `*${accepted.map(escapeHtml).join('/')}*`;
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
    'text' in segment ? escapeHtml(segment.text) : dragged(words.get(segment.blank) ?? ''),
  );
  const used = new Set(words.values());
  return {
    taskDescription: htmlOf(item.prompt),
    textField: passage.join(''),
    distractors: bank
      .filter((word) => !used.has(word))
      .map(dragged)
      .join(' '),
  };
}
