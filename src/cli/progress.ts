import type { Terminal } from './terminal.js';

/** A line that tells how far a run is; nothing where nobody watches. */
interface Progress {
  readonly show: (done: number, total: number, name: string) => void;
  /** Takes the line away, so that a message may be written. */
  readonly clear: () => void;
}

/** Characters of a name that fit on a narrow terminal beside the numbers. */
const nameLength = 50;

/** Returns to the start of the line and clears it (ECMA-48, EL). */
const clearLine = '\r\u001B[K';

/** `[3/12] town-saves-pool.md`, on one line that is written over. */
export function showProgress(terminal: Terminal): Progress {
  if (!terminal.interactive) return { show: () => {}, clear: () => {} };
  return {
    show: (done, total, name) =>
      terminal.writeMessage(`${clearLine}[${done}/${total}] ${name.slice(0, nameLength)}`),
    clear: () => terminal.writeMessage(clearLine),
  };
}
