import type { XmlElement } from '../xml.js';
import { element } from '../xml.js';

/** Who is to read an item: the structure is one, the metadata and a few limits are not. */
export type Reader = 'canvas' | 'cartridge';

/** What the type of an item adds to the frame of a QTI 1.2 item. */
export interface Parts {
  /** Canvas's name of the type; without it Canvas guesses. */
  readonly type: string;
  /** HTML; the item's prompt where it is not given. */
  readonly prompt?: string;
  readonly responses: readonly XmlElement[];
  readonly conditions: readonly XmlElement[];
  /** What is said to who chooses an option, by the option's id. */
  readonly feedback: readonly { readonly id: string; readonly text: string }[];
}

/** The attributes of an item's only response. */
export const single = { ident: 'response1', rcardinality: 'Single' } as const;

/** HTML as material: it is text to XML. */
export function html(text: string): XmlElement {
  return element('material', {}, element('mattext', { texttype: 'text/html' }, text));
}

/** Plain text as material: "True" in HTML is not taken for True everywhere. */
export function plain(text: string): XmlElement {
  return element('material', {}, element('mattext', { texttype: 'text/plain' }, text));
}

/** An option. */
export function responseLabel(ident: string, material: XmlElement): XmlElement {
  return element('response_label', { ident }, material);
}

/** Whether a response is this value; `case` says that small and capital letters count. */
export function equal(
  respident: string,
  value: string,
  attributes: { readonly case?: 'Yes' } = {},
): XmlElement {
  return element('varequal', { respident, ...attributes }, value);
}

/** Full marks where one of the variables is so. */
export function condition(...variables: readonly XmlElement[]): XmlElement {
  return element(
    'respcondition',
    { continue: 'No' },
    element('conditionvar', {}, ...variables),
    element('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
  );
}

/** A share of the marks, in parts of a hundred. */
export function share(variable: XmlElement, hundredths: number): XmlElement {
  return element(
    'respcondition',
    {},
    element('conditionvar', {}, variable),
    element('setvar', { action: 'Add', varname: 'SCORE' }, hundredths.toFixed(2)),
  );
}

/** Shows feedback where the variable is so, and goes on. */
export function feedbackFor(variable: XmlElement, linkrefid: string): XmlElement {
  return element(
    'respcondition',
    { continue: 'Yes' },
    element('conditionvar', {}, variable),
    element('displayfeedback', { feedbacktype: 'Response', linkrefid }),
  );
}

/** Metadata as named fields. */
export function metadata(fields: Readonly<Record<string, string>>): XmlElement {
  return element(
    'qtimetadata',
    {},
    ...Object.entries(fields).map(([label, entry]) =>
      element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
    ),
  );
}
