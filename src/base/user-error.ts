/**
 * A fault the person at the keyboard can mend: bad options, unreadable input, a broken template.
 * The message says what, where, and what to do; the command line prints it alone, without a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
