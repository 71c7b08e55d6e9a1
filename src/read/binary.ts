/** First bytes by which a file that is no text gives itself away, and what it then is. */
const signatures: readonly { readonly bytes: readonly number[]; readonly at: number; readonly is: string }[] =
  [
    { bytes: [0x89, 0x50, 0x4e, 0x47], at: 0, is: 'a PNG picture' },
    { bytes: [0xff, 0xd8, 0xff], at: 0, is: 'a JPEG picture' },
    { bytes: [0x47, 0x49, 0x46, 0x38], at: 0, is: 'a GIF picture' },
    { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, is: 'a WebP picture' },
    { bytes: [0x50, 0x4b, 0x03, 0x04], at: 0, is: 'a ZIP archive or an office document' },
    { bytes: [0x50, 0x4b, 0x05, 0x06], at: 0, is: 'an empty ZIP archive' },
    { bytes: [0xd0, 0xcf, 0x11, 0xe0], at: 0, is: 'an old office document' },
    { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], at: 0, is: 'a PDF document' },
    { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], at: 0, is: 'a rich text (RTF) document' },
    { bytes: [0x1f, 0x8b], at: 0, is: 'a gzip archive' },
    { bytes: [0x37, 0x7a, 0xbc, 0xaf], at: 0, is: 'a 7-Zip archive' },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], at: 0, is: 'an xz archive' },
    { bytes: [0x7f, 0x45, 0x4c, 0x46], at: 0, is: 'a program' },
    { bytes: [0x4f, 0x67, 0x67, 0x53], at: 0, is: 'a sound file' },
    { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, is: 'a video' },
    { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], at: 0, is: 'a database' },
  ];

/** What kind of file the first bytes say it is: `a PNG picture`; null where they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const signature = signatures.find(({ bytes: marks, at }) =>
    marks.every((mark, index) => bytes[at + index] === mark),
  );
  return signature?.is ?? null;
}

/** More control characters than this share of a text mean that it is none; a text with stray ones stays below. */
const highestControlShare = 0.1;

/** Whether decoded text holds what no text has: zero characters, or a tenth of control characters. */
export function looksBinary(text: string): boolean {
  const controls = text.match(/(?![\n\t])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return text.includes('\0') || controls > text.length * highestControlShare;
}
