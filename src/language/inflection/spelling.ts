/** Whether the word ends in a consonant letter and `y`: `carry`, not `play`. */
export function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/iu.test(word);
}

/** Whether the word ends in a hissing sound that takes `-es`: `box`, `church`, `buzz`, not `stomach` (listed by use). */
export function endsInSibilant(word: string): boolean {
  return (
    /(?:s|x|z|ch|sh)$/iu.test(word) &&
    !/(?:stomach|monarch|patriarch|matriarch|epoch|eunuch|loch)$/iu.test(word)
  );
}

/** Whether the word is one syllable of consonants, one vowel letter, and one consonant that doubles: `stop`, `quit`. */
export function isShortSyllable(word: string): boolean {
  return /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bcdfgklmnprtvz]$/iu.test(word);
}

/** The word with a capital where the model has one: `Men` and `man` give `Man`. */
export function matchCase(model: string, word: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
