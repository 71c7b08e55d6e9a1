import { uniqueBy } from '../base/collections.js';
import { createRandom, shuffle } from '../base/random.js';
import { normalizeText, sameText, wordCount } from '../base/text.js';
import type { OnlyFinding, SharedFinding, SortingEntry } from '../model/comparison.js';

/** Statements for each place of the diagram. */
const mostEach = 4;
/** A sheet with fewer statements is not worth the paper. */
const fewestEntries = 4;
/** Words of a report that are printed as they are. */
const quotedWords = { least: 6, most: 28 } as const;
/** Openings of what only makes sense with the words before it. */
const fragment =
  /^(?:until|till|when|while|as|because|since|if|that|which|who|whom|whose|where|saying|adding|and|but|so|then|he|she|it|they|we|i|this|these|there)\b/i;

/** Statements for students to sort by who tells them: what all tell, and what each alone tells, mixed by the seed. */
export function makeSheet(
  shared: readonly SharedFinding[],
  only: readonly OnlyFinding[],
  articles: readonly string[],
  seed: string,
): readonly SortingEntry[] {
  const common = shared.flatMap((finding) => {
    const text = finding.statement?.text ?? quotedByAll(finding);
    const tellers = finding.tellings.map(({ article }) => article);
    return text === null ? [] : [{ id: finding.id, text, articles: tellers }];
  });
  const own = articles.map((article) =>
    only
      .filter(({ telling }) => telling.article === article)
      .flatMap((finding) => {
        const text = finding.statement?.text ?? quotation(finding.detail ?? finding.telling.text);
        return text === null ? [] : [{ id: finding.id, text, articles: [article] }];
      }),
  );
  const entries = uniqueBy(
    [common, ...own].flatMap((group) => group.slice(0, mostEach)),
    ({ text }) => normalizeText(text),
  );
  const places = new Set(entries.map(({ articles: tellers }) => tellers.join()));
  const isWorthwhile = entries.length >= fewestEntries && places.size > 1;
  return isWorthwhile ? shuffle(createRandom(`${seed} sheet ${articles.join()}`), entries) : [];
}

/** The words of the reports where all use the same. */
function quotedByAll({ tellings }: SharedFinding): string | null {
  const [first] = tellings;
  const isSame = first !== undefined && tellings.every(({ text }) => sameText(text, first.text));
  return isSame ? quotation(first.text) : null;
}

/** Words of a report in quotation marks; null for those that do not stand alone, or have marks of their own inside. */
function quotation(text: string): string | null {
  const bare = text.replace(/^["“]+|[.,]?["”]+$|[.,]$/gu, '');
  const count = wordCount(bare);
  const isAlone = !fragment.test(bare) && !/["“”\n]/u.test(bare);
  return isAlone && count >= quotedWords.least && count <= quotedWords.most ? `“${bare}”` : null;
}
