import type { Blank, ClozeItem } from '../../../model/item.js';
import { escapeHtml } from '../html.js';

/** Characters that mean something in a gap of Moodle, or in the HTML around it, as references: `#` gives `&#35;`. */
export function escapeGap(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} .,;!?()-]/gu, (mark) =>
    mark.codePointAt(0) === undefined ? '' : `&#${mark.codePointAt(0)};`,
  );
}

/** The passage with its gaps in Moodle's notation: `{${weight}:SHORTANSWER:=Paris~=paris}`, `{1:MULTICHOICE:Rome~=Paris}`. */
export function clozePassage({ segments, blanks, points }: ClozeItem): string {
  const weight = gapWeight(points, blanks.length);
  const byId = new Map(blanks.map((blank) => [blank.id, blank]));
  return segments
    .map((segment) => {
      if ('text' in segment) {
        return withoutGapMarks(escapeHtml(segment.text));
      }
      const blank = byId.get(segment.blank);
      return blank === undefined ? '' : gap(blank, weight);
    })
    .join('');
}

/** The whole number of points that each gap counts; Moodle adds them up for the question. */
export function gapWeight(points: number, gaps: number): number {
  return Math.max(1, Math.round(points / gaps));
}

function gap({ accepted, choices }: Blank, weight: number): string {
  if (choices === null) {
    // An asterisk stands for anything unless a backslash is before it.
    const answers = accepted.map((text) => `=${escapeGap(text.replaceAll('*', '\\*'))}`);
    return `{${weight}:SHORTANSWER:${answers.join('~')}}`;
  }
  // Moodle reads an option as HTML once it has resolved the references of the gap.
  const options = choices.map(
    (text) => `${accepted.includes(text) ? '=' : ''}${escapeGap(escapeHtml(text))}`,
  );
  return `{${weight}:MULTICHOICE:${options.join('~')}}`;
}

/** The passage with `[[2]]` where the second word of the bank belongs. */
export function dragPassage({ segments, blanks, bank }: ClozeItem): string {
  const byId = new Map(blanks.map((blank) => [blank.id, blank]));
  return segments
    .map((segment) => {
      if ('text' in segment) {
        return withoutGapMarks(escapeHtml(segment.text));
      }
      const accepted = byId.get(segment.blank)?.accepted ?? [];
      return `[[${(bank ?? []).findIndex((word) => accepted.includes(word)) + 1}]]`;
    })
    .join('');
}

/** HTML whose braces are no gaps of the cloze type, and whose brackets are no gaps to drag into. */
export function withoutGapMarks(html: string): string {
  return html
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;');
}
