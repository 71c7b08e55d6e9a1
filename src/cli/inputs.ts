import { UserError } from '../base/user-error.js';
import { type InputPlace, readInput } from '../io/inputs.js';
import { baseName, nameWithoutEnding } from '../read/input.js';
import type { Terminal } from './terminal.js';
import { refuseNotYet } from './usage-error.js';

/** How messages and the table call an input. */
export function inputName(place: InputPlace): string {
  return place.kind === 'standard-input' ? 'standard input' : place.path;
}

/** The base name that the folder is called after; empty where the title must give it. */
export function folderSource(place: InputPlace): string {
  return place.kind === 'file' ? nameWithoutEnding(place.path) : '';
}

/**
 * Web addresses are understood, and answered before anything is done.
 * @throws UsageError
 */
export function refuseAddresses(names: readonly string[]): void {
  const address = names.find((name) => /^https?:/iu.test(name));
  if (address === undefined) return;
  refuseNotYet(`reading ${address}`, 'Copy the words of the article into a text file and use that.');
}

/**
 * Reads the bytes of one input.
 * @throws UserError where there are none to read.
 */
export async function openInput(
  place: InputPlace,
  terminal: Terminal,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if (place.kind === 'fault') throw new UserError(place.message);
  if (place.kind === 'standard-input') return { name: '', bytes: await terminal.readStandardInput() };
  return { name: baseName(place.path), bytes: await readInput(place.path) };
}
