import { UserError } from '../base/user-error.js';

/** What the system's codes mean for the person at the keyboard, and what to do. */
const explanations: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the name',
  EACCES: 'it may not be opened. Change its permissions, or choose another place',
  EPERM: 'it may not be changed. Change its permissions, or choose another place',
  EROFS: 'it is on a read-only disk. Choose another place with --out',
  ENOSPC: 'the disk is full. Make room and try again',
  EISDIR: 'it is a folder where a file is needed',
  ENOTDIR: 'a part of the path is a file and no folder. Check the path',
  EEXIST: 'something else has this name. Move it away, or choose another place',
  ENAMETOOLONG: 'the name is too long. Give it a shorter one',
  ELOOP: 'it is a link that leads in a circle',
  EMFILE: 'too many files are open. Close other programs and try again',
};

/** The same, where something was to be written. */
const whenWriting: Readonly<Record<string, string>> = {
  ENOENT: 'no folder can be made there. Choose another place with --out',
};

/** A failure of the file system as a message for people: `out/x could not be written: the disk is full. …` */
export function fileFault(error: unknown, path: string, verb: 'read' | 'written'): UserError {
  const code = errorCode(error);
  const explanation =
    (verb === 'written' ? whenWriting[code] : undefined) ??
    explanations[code] ??
    `the system says ${code === '' ? String(error) : code}`;
  return new UserError(`${path} could not be ${verb}: ${explanation}.`);
}

/** The system's code of a failure, such as `ENOENT`; empty for other errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
