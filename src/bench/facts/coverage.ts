import { groupBy } from '../../base/collections.js';
import { normalizeText } from '../../base/text.js';
import type { Fact } from '../../model/fact.js';
import { type JsonRecord, textField, textsField, toRecord } from '../quality/records.js';
import type { Reading } from './readings.js';

/** Something that a lead paragraph tells, and the words by which to know a fact that tells it. */
interface LeadContent {
  /** `who`, `what`, `when`, `where`, `why`, `how` or `how-many`. */
  readonly asks: string;
  /** All of them stand in a fact that tells it: `demonstrated` and `Wednesday`. */
  readonly key: readonly string[];
}

/** How much of what was asked by one question word was found. */
interface Coverage {
  readonly asks: string;
  readonly found: number;
  readonly wanted: number;
}

/**
 * The contents of lead paragraphs by the name of their article, as a person has listed them.
 * @throws UserError where the text is not such a list.
 */
export function readLeads(text: string, name: string): ReadonlyMap<string, readonly LeadContent[]> {
  const leads = toRecord(JSON.parse(text), name);
  return new Map(
    [...leads.fields].map(([article, list]) => {
      const place = `${name}, ${article}`;
      const contents: readonly unknown[] = Array.isArray(list) ? list : [];
      return [article, contents.map((content) => contentOf(toRecord(content, place)))];
    }),
  );
}

function contentOf(record: JsonRecord): LeadContent {
  return { asks: textField(record, 'asks'), key: textsField(record, 'key') };
}

/** The contents of a lead that no fact of the first body paragraph tells. */
export function missingContents(
  { analysis, facts }: Pick<Reading, 'analysis' | 'facts'>,
  contents: readonly LeadContent[],
): readonly LeadContent[] {
  const lead = analysis.article.paragraphs.find(({ kind }) => kind === 'body');
  const told = facts
    .filter(({ evidence }) => evidence.some(({ sentence }) => sentence.startsWith(`${lead?.id}s`)))
    .map(wordsOf);
  return contents.filter(({ key }) => !told.some((words) => key.every((part) => holds(words, part))));
}

/** Its sentence, and whose claim it is. */
function wordsOf({ text, attribution }: Fact): string {
  const source = attribution === null ? '' : `${attribution.verb} ${attribution.speaker}`;
  return ` ${normalizeText(`${text} ${source}`)} `;
}

/** Words may go on where the key ends: `ask` is in `asking`. */
function holds(words: string, part: string): boolean {
  return words.includes(` ${normalizeText(part)}`);
}

/** What was found by question word, the most asked first, and all together at the end. */
export function countCoverage(
  leads: readonly { readonly wanted: readonly LeadContent[]; readonly missing: readonly LeadContent[] }[],
): readonly Coverage[] {
  const wanted = groupBy(
    leads.flatMap((lead) => lead.wanted),
    ({ asks }) => asks,
  );
  const missing = new Set(leads.flatMap((lead) => lead.missing));
  const rows = [...wanted].map(([asks, contents]) => ({
    asks,
    found: contents.filter((content) => !missing.has(content)).length,
    wanted: contents.length,
  }));
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return [
    ...rows.toSorted((one, other) => other.wanted - one.wanted),
    {
      asks: 'all',
      found: total(rows.map(({ found }) => found)),
      wanted: total(rows.map((row) => row.wanted)),
    },
  ];
}
