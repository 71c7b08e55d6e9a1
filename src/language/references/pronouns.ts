import type { Gender, Token } from '../../model/analysis.js';
import { firstPersonSingular, type ThirdPerson, thirdPersonKind } from '../pronouns.js';

const genders: Readonly<Record<ThirdPerson, Gender | null>> = {
  he: 'male',
  she: 'female',
  it: null,
  they: null,
};

/** The gender a personal pronoun shows; null for every other token. */
export function pronounGender(token: Token): Gender | null {
  const kind = token.upos === 'PRON' ? thirdPersonKind(token.text) : null;
  return kind === null ? null : genders[kind];
}

/** Whether a token is `I`, `my` or another form of the first person singular. */
export function isFirstPerson(token: Token): boolean {
  return token.upos === 'PRON' && firstPersonSingular.has(token.text.toLowerCase());
}
