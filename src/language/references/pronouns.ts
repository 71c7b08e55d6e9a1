import type { Gender, Token } from '../../model/analysis.js';

/** Third person singular pronouns with the gender they show. */
const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender a personal pronoun shows; null for every other token. */
export function pronounGender(token: Token): Gender | null {
  return token.upos === 'PRON' ? (pronouns.get(token.text.toLowerCase()) ?? null) : null;
}

/** Whether a token is `I`, `my` or another form of the first person singular. */
export function isFirstPerson(token: Token): boolean {
  return token.upos === 'PRON' && /^(?:i|me|my|mine|myself)$/iu.test(token.text);
}
