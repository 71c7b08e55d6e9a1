/** Abbreviations whose stop ends no sentence, for counting and comparing; the language engine has the real splitter. */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|Jr|Sr|Mt|No|vs|etc|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}(?:\.\p{Lu})*)\.$/u;

/**
 * The sentences of a paragraph, near enough to count them and to find one again in another paragraph:
 * `Dr. Lee left. “Why?” he asked.` gives `Dr. Lee left.` and `“Why?” he asked.`
 */
export function roughSentences(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(/(?<![.!?…])[.!?…]+["”’')\]]*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu)) {
    const stop = end.index + end[0].trimEnd().length;
    if (!abbreviation.test(paragraph.slice(Math.max(start, stop - 12), stop))) {
      sentences.push(paragraph.slice(start, stop));
      start = end.index + end[0].length;
    }
  }
  const rest = paragraph.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** Whether a text ends as a sentence does: stop, question or exclamation mark, closing marks after it allowed. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…]["”’')\]]*$/u.test(text);
}
