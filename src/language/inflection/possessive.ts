/** Names that end in a sounded `s` but take the apostrophe alone by custom. */
const classical =
  /(?:^|\s)(?:Jesus|Moses|Socrates|Achilles|Hercules|Xerxes|Aristophanes|Archimedes|Sophocles|Euripides)$/u;

/** Names of bodies and places that are plurals, and so take the apostrophe alone. */
const pluralNames =
  /(?:Nations|States|Netherlands|Philippines|Bahamas|Emirates|Maldives|Seychelles|Islands|Airlines|Airways|Industries|Systems|Brothers|Sciences|Affairs|Studies|Services|Motors|Games|Olympics)$/u;

/**
 * The possessive of a name or noun phrase in the singular: `Blinken's`, `James's`; plurals in `-s`, by their number or
 * as names that are plurals, take the apostrophe alone: `the soldiers'`, `the United States'`. The apostrophe is straight.
 */
export function possessiveOf(name: string, number: 'singular' | 'plural' = 'singular'): string {
  const bare = /s$/iu.test(name) && (number === 'plural' || classical.test(name) || pluralNames.test(name));
  return bare ? `${name}'` : `${name}'s`;
}
