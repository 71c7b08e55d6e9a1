import { unique } from '../../../base/collections.js';
import type { ClozeItem, ListItem, MatchingItem } from '../../../model/item.js';
import { escapeHtml } from '../html.js';
import { element } from '../xml.js';
import type { Parts } from './parts.js';
import { equal, plain, responseLabel, share } from './parts.js';

/** One row of several: what it is called, its options, and which of them are right. */
interface Row {
  readonly ident: string;
  /** What Canvas shows beside the options, or the name of the gap. */
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly right: readonly string[];
}

/** Gaps as Canvas has them: `[gap1]` in the prompt, and a row of options or accepted answers for each. */
export function gapParts(item: ClozeItem): Parts & { readonly prompt: string } {
  const isWritten = item.bank === null && item.blanks.some(({ choices }) => choices === null);
  const prefix = gapPrefix([
    item.prompt,
    ...item.segments.map((segment) => ('text' in segment ? segment.text : '')),
  ]);
  const names = new Map(item.blanks.map(({ id }, index) => [id, `${prefix}${index + 1}`]));
  const rows = item.blanks.map(({ accepted, choices }, index): Row => {
    const texts = isWritten ? accepted : (item.bank ?? choices ?? []);
    const options = texts.map((text, place) => ({ id: `${prefix}${index + 1}_${place + 1}`, text }));
    const right = options.filter(({ text }) => accepted.includes(text)).map(({ id }) => id);
    return { ident: `response_${prefix}${index + 1}`, label: `${prefix}${index + 1}`, options, right };
  });
  const passage = item.segments.map((segment) =>
    'text' in segment ? escapeHtml(segment.text) : `[${names.get(segment.blank) ?? ''}]`,
  );
  return {
    type: isWritten ? 'fill_in_multiple_blanks_question' : 'multiple_dropdowns_question',
    prompt: passage.join(''),
    ...rowParts(rows),
  };
}

/** What the names of the gaps begin with: nothing that stands in brackets in the text already. */
function gapPrefix(texts: readonly string[]): string {
  let prefix = 'gap';
  while (texts.some((text) => text.includes(`[${prefix}`))) {
    prefix += '_';
  }
  return prefix;
}

/** As many gaps as answers are asked for, and each takes any of them: students may name them in any order. */
export function listParts({ prompt, answers, need }: ListItem): Parts & { readonly prompt: string } {
  const prefix = gapPrefix([prompt]);
  const texts = unique(answers.flatMap(({ accepted }) => accepted));
  const names = Array.from({ length: need }, (_, index) => `${prefix}${index + 1}`);
  const rows = names.map((name): Row => {
    const options = texts.map((text, place) => ({ id: `${name}_${place + 1}`, text }));
    return { ident: `response_${name}`, label: name, options, right: options.map(({ id }) => id) };
  });
  const lines = names.map((name, index) => `<p>${index + 1}. [${name}]</p>`);
  return { type: 'fill_in_multiple_blanks_question', prompt: lines.join(''), ...rowParts(rows) };
}

/** Each left entry as a row with all right ones, under the same ids in each row. */
export function matchingParts({ left, right, key }: MatchingItem): Parts {
  const rows = left.map(
    ({ id, text }): Row => ({
      ident: `response_${id}`,
      label: text,
      options: right,
      right: key.filter(([from]) => from === id).map(([, to]) => to),
    }),
  );
  return { type: 'matching_question', ...rowParts(rows) };
}

/** The rows, each right one for an equal share; one answer only can be given in a row, so no row counts twice. */
function rowParts(rows: readonly Row[]): Pick<Parts, 'responses' | 'conditions' | 'feedback'> {
  return {
    responses: rows.map(({ ident, label, options }) => {
      const labels = options.map(({ id, text }) => responseLabel(id, plain(text)));
      return element('response_lid', { ident }, plain(label), element('render_choice', {}, ...labels));
    }),
    conditions: rows.flatMap(({ ident, right }) =>
      right.map((id) => share(equal(ident, id), 100 / rows.length)),
    ),
    feedback: [],
  };
}
