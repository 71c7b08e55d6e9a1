/**
 * Words whose opposite makes a statement clearly false and stays within its kind (ITEMS rule 10). Both directions hold.
 * Own list, of words that news uses of numbers, places and decisions.
 */
const pairs = `
rose fell|rise fall|risen fallen|rising falling|increased decreased|increase decrease|grew shrank
highest lowest|largest smallest|biggest smallest|longest shortest
oldest youngest|best worst|richest poorest
accepted rejected|approved rejected|agreed refused|opened closed|supported opposed|praised criticised|praised criticized
allowed banned|legal illegal|majority minority|success failure|before after
began ended|bought sold|strengthened weakened|expanded shrank
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.split(' '));

const opposites: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([one = '', other = '']): [string, string][] => [
    [other, one],
    [one, other],
  ]),
);

/** The opposite of a word in lower case; null where the list has none. `rose` gives `fell`. */
export function oppositeOf(word: string): string | null {
  return opposites.get(word) ?? null;
}
