/** Abbreviations of common nouns, which name nobody and nothing: `the SUV` is one of many. Own list. */
const abbreviations = new Set(
  'SUV EV RV ATV HGV TV PC DVD CD CV CEO CFO COO CTO MP MEP MSP NGO GP PhD ATM UFO DJ VIP MVP LED LCD CPU GPU UAV ID IPO'.split(
    ' ',
  ),
);

/** Whether a word is such an abbreviation, in the singular or plural. */
export function isCommonAbbreviation(word: string): boolean {
  return abbreviations.has(word) || abbreviations.has(word.replace(/s$/u, ''));
}
