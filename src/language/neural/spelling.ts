/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll & Vo). */
function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    value = Math.imul(value ^ text.charCodeAt(position), 0x01000193) >>> 0;
  }
  return value;
}

/** `McDonald's` gives `XxXxx'x`: runs are cut to two, which keeps `iPhone`, `USA` and `1990s` apart. */
export function wordShape(form: string): string {
  let out = '';
  for (const character of form) {
    const kind = characterKind(character);
    if (!out.endsWith(kind + kind)) {
      out += kind;
    }
  }
  return out;
}

function characterKind(character: string): string {
  if (/\p{Lu}/u.test(character)) {
    return 'X';
  }
  if (/\p{Ll}/u.test(character)) {
    return 'x';
  }
  return character >= '0' && character <= '9' ? 'd' : character;
}

/** Rows of the affix table for a word: prefixes of one to three characters, suffixes of one to four, the shape. */
export function spellingRows(form: string, tableRows: number): readonly number[] {
  const word = Array.from(form.toLowerCase());
  const texts = [
    ...[1, 2, 3].map((length) => `p${length}${word.slice(0, length).join('')}`),
    ...[1, 2, 3, 4].map((length) => `s${length}${word.slice(-length).join('')}`),
    `f ${wordShape(form)}`,
  ];
  return texts.map((text) => hashText(text) % tableRows);
}
