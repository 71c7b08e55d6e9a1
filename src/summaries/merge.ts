import { wordCount } from '../base/text.js';
import type {
  Comparison,
  DifferingFinding,
  OnlyFinding,
  SharedFinding,
  Telling,
} from '../model/comparison.js';
import type { Outcome } from '../model/notice.js';
import type { Summary, SummarySentence } from '../model/summary.js';
import type { TemplateSet } from '../template/template.js';
import { readSummaryForms, type SummaryForms, word } from './forms.js';

const mostGistWords = 30;
const shortWords = 60;
const standardWords = 120;
const mostKeyFacts = 10;

/**
 * A summary of several reports of one event that says who reports what: what all tell first, then where they differ,
 * then what one alone tells. Parts that are told of one article (five Ws, timeline, people, numbers, words) are empty.
 * @throws UserError when a summary form is broken or missing.
 */
export function mergeSummaries(comparison: Comparison, templates: TemplateSet): Outcome<Summary> {
  const forms = readSummaryForms(templates);
  const shared = comparison.shared.flatMap((finding) => tellShared(finding, comparison, forms));
  const differs = comparison.differs.flatMap((finding) => tellDifference(finding, comparison, forms));
  const only = comparison.only.flatMap((finding) => tellOnly(finding, comparison, forms));
  const gist = shared.find(({ text }) => wordCount(text) <= mostGistWords) ?? null;
  const all = inTurn([shared, differs, only]);
  const none: readonly never[] = [];
  return {
    value: {
      gist,
      short: within(all, shortWords),
      standard: within(all, standardWords),
      easy: null,
      reading: null,
      keyFacts: all.slice(0, mostKeyFacts),
      fiveW: { who: none, what: none, when: none, where: none, why: none, how: none },
      timeline: none,
      people: none,
      numbers: none,
      speakers: none,
      causes: none,
      outline: none,
      vocabulary: none,
      gapped: null,
    },
    notices: [],
  };
}

function tellShared(
  { statement, tellings }: SharedFinding,
  { articles }: Comparison,
  forms: SummaryForms,
): readonly SummarySentence[] {
  if (statement === null) return [];
  const isAll = tellings.length === articles.length;
  const labels = tellings.map(({ article }) => labelOf(article, articles));
  const tellers = isAll ? (articles.length === 2 ? 'Both articles' : 'All articles') : labels.join(' and ');
  const text = word(forms, 'shared-statement', { clause: statement.clause, tellers });
  return [{ text, evidence: tellings.flatMap(({ evidence }) => evidence) }];
}

function tellOnly(
  { statement, telling }: OnlyFinding,
  { articles }: Comparison,
  forms: SummaryForms,
): readonly SummarySentence[] {
  if (statement === null) return [];
  const tellers = labelOf(telling.article, articles);
  const text = word(forms, 'single-statement', { clause: statement.clause, tellers });
  return [{ text, evidence: telling.evidence }];
}

function tellDifference(
  { sides }: DifferingFinding,
  { articles }: Comparison,
  forms: SummaryForms,
): readonly SummarySentence[] {
  const [one, other] = sides;
  const [telling, otherTelling]: readonly (Telling | undefined)[] = [one?.tellings[0], other?.tellings[0]];
  if (sides.length !== 2 || one?.excerpt == null || other?.words == null) return [];
  if (telling === undefined || otherTelling === undefined) return [];
  const text = word(forms, 'differing-statement', {
    tellers: labelOf(telling.article, articles),
    quotation: `“${one.excerpt}”`,
    otherTellers: labelOf(otherTelling.article, articles),
    otherQuotation: `“${other.excerpt ?? other.words}”`,
  });
  return [{ text, evidence: [...telling.evidence, ...otherTelling.evidence] }];
}

function labelOf(article: string, articles: Comparison['articles']): string {
  return articles.find(({ id }) => id === article)?.label ?? article;
}

/** The first of each list, then the second of each, so that a short text has something of all. */
function inTurn(lists: readonly (readonly SummarySentence[])[]): readonly SummarySentence[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** The first sentences that fit, longer ones passed over. */
function within(sentences: readonly SummarySentence[], most: number): readonly SummarySentence[] {
  let left = most;
  return sentences.filter(({ text }) => {
    const count = wordCount(text);
    if (count > left) return false;
    left -= count;
    return true;
  });
}
