import { sha256Hex } from '../base/hash.js';
import { UserError } from '../base/user-error.js';
import type { Document } from '../model/article.js';
import type { Notice, Outcome } from '../model/notice.js';
import { binaryKind, looksBinary } from './binary.js';
import { decode } from './decode.js';
import { takeFrontMatter } from './front-matter.js';
import { callInput, endingOf, type Input, nameWithoutEnding } from './input.js';
import { noticesOfMarkdown, plainFromMarkdown } from './markdown.js';
import { dropShapingTags } from './markup.js';

/** Bytes that a text may have: a thousand pages, far above any article and far below what would exhaust a machine. */
export const largestText = 2_000_000;

type MediaType = 'text' | 'markdown' | 'html' | 'word' | 'pdf';

/** What a reader makes of one input: its text, and what the container says about it. */
type Reader = (input: Input) => {
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
};

const readers = {
  text: (input) => {
    const decoded = decodeText(input);
    const { metadata, text } = takeFrontMatter(decoded.value);
    return { text: dropShapingTags(text), metadata, notices: decoded.notices };
  },
  markdown: (input) => {
    const decoded = decodeText(input);
    const { metadata, text } = takeFrontMatter(decoded.value);
    return {
      text: plainFromMarkdown(text),
      metadata,
      notices: [...decoded.notices, ...noticesOfMarkdown(text)],
    };
  },
  html: (input) => refuseForNow(input, 'HTML pages'),
  word: (input) => refuseForNow(input, 'Word documents'),
  pdf: (input) => refuseForNow(input, 'PDF documents'),
} satisfies Record<MediaType, Reader>;

const mediaTypes: Readonly<Record<string, MediaType>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'word',
  pdf: 'pdf',
};

/**
 * Reads one input into a document. Text may be in UTF-8, UTF-16 or UTF-32, or in an old encoding of single bytes
 * (with a notice), with any line ends.
 * @throws UserError for content that is no text, too large, or of a kind that cannot be read yet.
 */
export function read(input: Input): Outcome<Document> {
  const ending = endingOf(input.name);
  const declared = Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending] : undefined;
  const { text, metadata, notices } = readers[declared ?? 'text'](input);
  const document = { name: nameWithoutEnding(input.name), text, metadata, sha256: sha256Hex(input.bytes) };
  return { value: document, notices };
}

function decodeText(input: Input): Outcome<string> {
  const name = callInput(input.name);
  if (input.bytes.length > largestText) {
    throw new UserError(
      `${name} has ${formatMegabytes(input.bytes.length)}; the most a text may have is ${formatMegabytes(largestText)}. Split it into single articles.`,
    );
  }
  const kind = binaryKind(input.bytes);
  if (kind !== null) {
    throw new UserError(
      `${name} is no text but ${kind}, whatever its name says. Copy the words of the article into a text file and use that.`,
    );
  }
  const decoded = decode(input.bytes, name);
  if (looksBinary(decoded.value)) {
    throw new UserError(
      `${name} is no text: it holds bytes that no text has. Copy the words of the article into a text file and use that.`,
    );
  }
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(decoded.value)) {
    return refuseForNow(input, 'HTML pages');
  }
  return decoded;
}

function refuseForNow(input: Input, kind: string): never {
  throw new UserError(
    `${callInput(input.name)} was not read: ${kind} are not yet supported. Copy the words of the article into a text file (.txt) and use that.`,
  );
}

/** `2.0 MB`; never rounded down to the limit it is above. */
function formatMegabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}
