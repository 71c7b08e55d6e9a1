import { sha256Hex } from '../../../base/hash.js';
import type { Library } from './libraries.js';
import { libraries } from './libraries.js';

/** A piece of content inside another, as H5P nests them. */
export interface SubContent {
  readonly library: string;
  readonly params: object;
  /** In the form of a UUID, made from the item's id, so that it stays the same. */
  readonly subContentId: string;
  readonly metadata: { readonly contentType: string; readonly license: 'U'; readonly title: string };
}

const contentTypes: Readonly<Record<Library, string>> = {
  'H5P.Column': 'Column',
  'H5P.QuestionSet': 'Question Set',
  'H5P.AdvancedText': 'Text',
  'H5P.MultiChoice': 'Multiple Choice',
  'H5P.TrueFalse': 'True/False Question',
  'H5P.Blanks': 'Fill in the Blanks',
  'H5P.DragText': 'Drag the Words',
  'H5P.Essay': 'Essay',
  'H5P.SortParagraphs': 'Sort the Paragraphs',
};

/** Content of a library, under an id made from `name`. */
export function subContent(library: Library, name: string, title: string, params: object): SubContent {
  return {
    library: `${library} ${libraries[library]}`,
    params,
    subContentId: uuidOf(name),
    metadata: { contentType: contentTypes[library], license: 'U', title },
  };
}

/** A UUID of version 4 in its form, with a hash in place of chance. */
function uuidOf(name: string): string {
  const hash = sha256Hex(`h5p ${name}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
