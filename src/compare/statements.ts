import type { Sentence, Token, TokenRange } from '../model/analysis.js';
import type { Cast } from './cast.js';
import { type Clause, clausesOf } from './clauses.js';
import type { IndexedReport } from './report.js';
import { type Source, sourceOf } from './sources.js';
import { type Term, termsOf } from './terms.js';

/** What one clause of a report states. */
export interface Statement extends Clause {
  /** Its place among all statements of all reports. */
  readonly id: number;
  readonly report: IndexedReport;
  readonly sentence: Sentence;
  /** From its first to its last own word, marks at the ends left out. */
  readonly range: TokenRange;
  readonly source: Source | null;
  readonly terms: readonly Term[];
}

/** A clause with fewer terms says too little to be found again. */
const fewestTerms = 2;

/** Every statement of the reports, report by report in the order of the text; headings make none. */
export function findStatements(reports: readonly IndexedReport[], cast: Cast): readonly Statement[] {
  const statements: Statement[] = [];
  for (const report of reports) {
    const { article, sentences } = report.analysis;
    for (const sentence of sentences) {
      if (article.paragraphs[sentence.paragraph]?.kind === 'heading') continue;
      for (const clause of clausesOf(report.tree, sentence)) {
        const terms = termsOf(report, cast, [...clause.borrowed, ...clause.tokens]);
        const range = wordRange(clause.tokens);
        if (terms.length < fewestTerms || range === null) continue;
        const source = sourceOf(report, clause);
        statements.push({ ...clause, id: statements.length, report, sentence, range, source, terms });
      }
    }
  }
  return statements;
}

function wordRange(tokens: readonly Token[]): TokenRange | null {
  const isWord = ({ upos }: Token): boolean => upos !== 'PUNCT' && upos !== 'CCONJ';
  const first = tokens.find(isWord);
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT');
  return first === undefined || last === undefined ? null : { first: first.index, end: last.index + 1 };
}
