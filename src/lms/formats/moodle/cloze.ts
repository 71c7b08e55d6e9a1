import type { Blank, ClozeItem } from '../../../model/item.js';
import { escapeHtml } from '../html.js';

/** Characters that mean something in a gap of Moodle, or in the HTML around it, as references: `#` gives `&#35;`. */
export function escapeGap(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} .,;!?()-]/gu, (mark) =>
    mark.codePointAt(0) === undefined ? '' : `&#${mark.codePointAt(0)};`,
  );
}

/** The passage with its gaps in Moodle's notation: `{1:SHORTANSWER:=Paris~=paris}`, `{1:MULTICHOICE:Rome~=Paris}`. */
export function clozePassage({ segments, blanks }: ClozeItem): string {
  const byId = new Map(blanks.map((blank) => [blank.id, blank]));
  return segments
    .map((segment) => {
      if ('text' in segment) {
        return escapeBraces(escapeHtml(segment.text));
      }
      const blank = byId.get(segment.blank);
      return blank === undefined ? '' : gap(blank);
    })
    .join('');
}

function gap({ accepted, choices }: Blank): string {
  if (choices === null) {
    // An asterisk stands for anything unless a backslash is before it.
    const answers = accepted.map((text) => `=${escapeGap(text.replaceAll('*', '\\*'))}`);
    return `{1:SHORTANSWER:${answers.join('~')}}`;
  }
  const options = choices.map((text) => `${accepted.includes(text) ? '=' : ''}${escapeGap(text)}`);
  return `{1:MULTICHOICE:${options.join('~')}}`;
}

/** The passage with `[[2]]` where the second word of the bank belongs. */
export function dragPassage({ segments, blanks, bank }: ClozeItem): string {
  const byId = new Map(blanks.map((blank) => [blank.id, blank]));
  return segments
    .map((segment) => {
      if ('text' in segment) {
        return escapeHtml(segment.text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
      }
      const accepted = byId.get(segment.blank)?.accepted ?? [];
      return `[[${(bank ?? []).findIndex((word) => accepted.includes(word)) + 1}]]`;
    })
    .join('');
}

function escapeBraces(html: string): string {
  return html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
