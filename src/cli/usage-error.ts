/** The command line itself is at fault: the program ends with exit code 2. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Refuses what is planned and not there: `not yet: the command "compare". …` */
export function refuseNotYet(what: string, instead: string): never {
  throw new UsageError(`not yet: ${what}. ${instead}`);
}
