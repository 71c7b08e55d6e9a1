import { sha256Hex } from '../../../../src/base/hash.js';
import { readHtml } from '../read-back.js';
import type { Asked } from './asked.js';
import { gapMark, plain, sorted } from './asked.js';

interface Answer {
  readonly text: string;
  readonly correct: boolean;
  readonly tipsAndFeedback: { readonly chosenFeedback: string };
}

interface Params {
  readonly content?: readonly { readonly content: Content }[];
  readonly question?: string;
  readonly questions?: readonly (Content | string)[];
  readonly answers?: readonly Answer[];
  readonly correct?: string;
  readonly text?: string;
  readonly taskDescription?: string;
  readonly textField?: string;
  readonly distractors?: string;
  readonly paragraphs?: readonly string[];
  readonly keywords?: readonly { readonly keyword: string }[];
  readonly solution?: { readonly sample: string };
  readonly overallFeedback?: readonly { readonly feedback?: string }[];
  readonly behaviour?: { readonly singlePoint?: boolean; readonly feedbackOnWrong?: string };
}

interface Content {
  readonly library: string;
  readonly params: Params;
  readonly subContentId: string;
}

/** Reads content.json as H5P's players do: `*right/also right*` is a gap, the right order is that of the file. */
export function readH5p(json: string, ids: readonly string[]): ReadonlyMap<string, Asked> {
  const column: Params = JSON.parse(json);
  const byUuid = new Map(ids.map((id) => [sha256Hex(`h5p ${id}`).slice(0, 8), id]));
  const contents = (column.content ?? []).flatMap(({ content }) =>
    content.library.startsWith('H5P.QuestionSet ') ? (content.params.questions ?? []) : [content],
  );
  const read = new Map<string, Asked>();
  for (const content of contents) {
    if (typeof content === 'string') throw new Error('a text in a question set');
    const id = byUuid.get(content.subContentId.slice(0, 8));
    if (id === undefined) continue; // The passage.
    if (read.has(id)) throw new Error(`two contents of ${id}`);
    read.set(id, readContent(content));
  }
  return read;
}

function readContent({ library, params }: Content): Asked {
  const [feedback] = params.overallFeedback ?? [];
  const general = plain(readHtml(feedback?.feedback ?? params.behaviour?.feedbackOnWrong ?? ''));
  const prompt = plain(readHtml(params.question ?? params.text ?? params.taskDescription ?? ''));
  const base = { prompt, general, points: null };
  switch (library.split(' ')[0]) {
    case 'H5P.MultiChoice': {
      const options = (params.answers ?? []).map(({ text, correct, tipsAndFeedback }) => ({
        text: plain(readHtml(text)),
        right: correct,
        feedback: plain(readHtml(tipsAndFeedback.chosenFeedback)),
      }));
      return { ...base, kind: 'choice', several: options.filter(({ right }) => right).length > 1, options };
    }
    case 'H5P.TrueFalse':
      return { ...base, kind: 'statement', answer: params.correct === 'true' };
    case 'H5P.Blanks':
      return { ...base, ...readBlanks(prompt, params) };
    case 'H5P.DragText':
      return { ...base, ...readDragText(prompt, params) };
    case 'H5P.SortParagraphs':
      return {
        ...base,
        kind: 'order',
        entries: (params.paragraphs ?? []).map((text) => plain(readHtml(text))),
      };
    case 'H5P.Essay':
      if ((params.keywords ?? []).length === 0) throw new Error('an essay without a keyword');
      return { ...base, kind: 'open', notes: plain(readHtml(params.solution?.sample ?? '')) };
    case 'H5P.AdvancedText':
      return { ...base, kind: 'open', notes: '' };
    default:
      throw new Error(`no library ${library}`);
  }
}

/** Parts of a field and the words in its gaps, by turns. */
function splitGaps(field: string): { readonly shown: string; readonly words: readonly string[] } {
  const parts = field.split('*');
  if (parts.length % 2 === 0) throw new Error(`a gap without an end: ${field.slice(0, 80)}`);
  const words = parts.filter((_, index) => index % 2 === 1);
  if (words.some((word) => word.includes(':'))) throw new Error('a tip that is none');
  return { shown: parts.map((part, index) => (index % 2 === 1 ? gapMark : part)).join(''), words };
}

function readBlanks(prompt: string, { questions = [] }: Params) {
  const fields = questions.map((question) => splitGaps(String(question)));
  const gaps = fields
    .flatMap(({ words }) => words)
    .map((word) => ({ accepted: word.split('/').map((answer) => plain(readHtml(answer))), offered: null }));
  const passage = plain(fields.map(({ shown }) => readHtml(shown)).join(' '));
  const [only, another] = gaps;
  const unit = passage.slice(gapMark.length).trim();
  // A question with one gap and nothing before it is a short answer, with its unit behind the gap.
  return only !== undefined &&
    another === undefined &&
    passage.startsWith(gapMark) &&
    /^(?:\(.*\))?$/su.test(unit)
    ? ({ kind: 'answer', prompt: plain(`${prompt} ${unit}`), accepted: only.accepted } as const)
    : ({
        kind: 'gaps',
        prompt: plain(`${prompt} ${passage}`),
        gaps: gaps.map(({ accepted, offered }) => ({ accepted: sorted(accepted), offered })),
      } as const);
}

function readDragText(prompt: string, { textField = '', distractors = '' }: Params) {
  const lines = textField.split('\n').map(splitGaps);
  const shownText = (word: string): string => plain(readHtml(word));
  const words = [...lines.flatMap((line) => line.words), ...splitGaps(distractors).words].map(shownText);
  const isPairs = lines.every(({ shown }) => shown.endsWith(`: ${gapMark}`));
  if (isPairs && lines.length > 1) {
    const pairs = lines.map(
      (line) =>
        [shownText(line.shown.slice(0, -gapMark.length - 2)), shownText(line.words[0] ?? '')] as const,
    );
    return { kind: 'pairs', pairs, offered: sorted(words) } as const;
  }
  const passage = lines.map(({ shown }) => shownText(shown)).join(' ');
  const gaps = lines
    .flatMap((line) => line.words)
    .map((word) => ({ accepted: [shownText(word)], offered: sorted(words) }));
  return { kind: 'gaps', prompt: plain(`${prompt} ${passage}`), gaps } as const;
}
