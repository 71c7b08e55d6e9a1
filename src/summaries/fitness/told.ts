/** Before the lemma, or the lemmas with a slash between, of what a noun tells or takes for known. */
const nounKey = 'noun:';
/** Letters that words of a family share at least, and how many the shorter may end differently. */
const familyLetters = 5;
const endingLetters = 3;

/** Whether two lemmas are of one family: `migrate`, `migration`. */
export function isFamily(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shortest && one.charAt(shared) === other.charAt(shared)) shared++;
  return shared >= Math.max(familyLetters, shortest - endingLetters);
}

/** Whether a need is met: by the same key, or for a noun by a word of its family (`intrude` tells `the intrusion`). */
export function isTold(need: string, tells: ReadonlySet<string>): boolean {
  if (tells.has(need)) return true;
  if (!need.startsWith(nounKey)) return false;
  const nouns = need.slice(nounKey.length).split('/');
  if (nouns.some((noun) => tells.has(nounKey + noun))) return true;
  for (const told of tells)
    if (told.startsWith(nounKey) && nouns.some((noun) => isFamily(noun, told.slice(nounKey.length))))
      return true;
  return false;
}
