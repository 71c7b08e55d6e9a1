/** What a reader is given. */
export interface Input {
  /** File name with its ending, or a path; empty for text on a pipe. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How messages call an input: its file name, or `The text on standard input`. */
export function callInput(name: string): string {
  return name === '' ? 'The text on standard input' : baseName(name);
}

/** The last part of a path, with either kind of slash. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** `news/Cup final.v2.txt` gives `Cup final.v2`; a name that is all ending, such as `.txt`, stays whole. */
export function nameWithoutEnding(name: string): string {
  return baseName(name).replace(/(?<=.)\.[^.]*$/u, '');
}

/** The ending in lower case without its dot; empty where there is none. */
export function endingOf(name: string): string {
  return /(?<=.)\.([^.]*)$/u.exec(baseName(name))?.[1]?.toLowerCase() ?? '';
}
