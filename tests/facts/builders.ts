import { readFileSync } from 'node:fs';
import { extract } from '../../src/facts/extract.js';
import { analyze } from '../../src/language/analyze.js';
import { withMarker } from '../../src/language/phrasing.js';
import { createSyntax } from '../../src/language/syntax.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Fact, FactKind } from '../../src/model/fact.js';
import { clean } from '../../src/read/clean.js';
import { read } from '../../src/read/read.js';

const weights = new URL('../../src/language/weights/english.bin', import.meta.url);
const syntax = createSyntax(readFileSync(weights));

/**
 * Stands behind every text, so that one short sentence is article enough for the cleaning. Its pronouns mean nobody in
 * particular, so it gives no fact itself (`wording.test.ts` shows it).
 */
export const tail =
  'They were glad of it in the end, and so were we, because that was what they had all hoped for.';

/** A text with all that the stages up to the facts make of it. */
export interface Reading {
  readonly analysis: Analysis;
  readonly facts: readonly Fact[];
}

/** Reads a text as the pipeline does; paragraphs are parted by blank lines. It appeared on Friday, 10 May 2024. */
export function readText(text: string, title = 'A report for the tests'): Reading {
  const source = `---\ntitle: ${title}\npublished: 2024-05-10\n---\n\n${text}\n\n${tail}\n`;
  const document = read({ name: 'report.md', bytes: new TextEncoder().encode(source) });
  const article = clean(document.value, { id: 'a1', slug: 'report' });
  const analysis = analyze(article.value, syntax);
  return { analysis: analysis.value, facts: extract(analysis.value).value };
}

/** The facts of one kind in a text. */
export function factsOf(kind: FactKind, text: string): readonly Fact[] {
  return readText(text).facts.filter((fact) => fact.kind === kind);
}

/** The plain sentences of the facts of one kind in a text. */
export function textsOf(kind: FactKind, text: string): readonly string[] {
  return factsOf(kind, text).map((fact) => fact.text);
}

/** What a fact holds, a line for each role and member, sorted: `place: near Bergen`. */
export function rolesOf(fact: Fact | undefined): readonly string[] {
  if (fact === undefined) return [];
  const roles = Object.entries(fact.roles).map(([role, phrase]) => `${role}: ${withMarker(phrase)}`);
  return [...roles, ...fact.members.map((member) => `member: ${member.text}`)].toSorted();
}
