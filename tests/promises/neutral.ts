import { expect, test } from 'vitest';
import type { Candidate } from '../../src/model/candidate.js';
import type { Item } from '../../src/model/item.js';
import { summaryClaims } from '../properties/evidence.js';
import { printedTexts } from '../properties/items.js';
import { candidatesOf, packOf, type Understanding, understand } from '../properties/studies.js';
import { contested, keptTogether, neverSaid } from './contested.js';

/** Tests that claims, hedges and what may happen stay what they are; the studies are plain samples beside. */
export function proveNeutral(
  studies: readonly (Understanding & { readonly candidates: readonly Candidate[] })[],
): void {
  const understanding = understand(contested);
  const items = candidatesOf(understanding, 'quizpress').map(({ item }) => item);
  const told = [
    ...understanding.facts.map(({ text, attribution }) => `${attribution?.speaker ?? ''}: ${text}`),
    ...summaryClaims(packOf(contested).summary).map(({ text }) => text),
    ...items.flatMap(truths),
  ];

  test('the contested report gives something to tell', () => {
    expect(items.length).toBeGreaterThan(5);
    expect(told.filter((text) => /240|Renner|crack/u.test(text)).length).toBeGreaterThan(3);
  });

  test.each(neverSaid)('nothing says that %s', (_, pattern) => {
    expect([...told, ...items.map(({ prompt }) => prompt)].filter((text) => pattern.test(text))).toEqual([]);
  });

  test.each(keptTogether)('%s never without %s', (named, beside) => {
    expect(told.filter((text) => named.test(text) && !beside.test(text))).toEqual([]);
  });

  test('what may be is asked about as such, and a claim with its source', () => {
    for (const { facts, candidates } of [
      ...studies,
      { ...understanding, candidates: candidatesOf(understanding, 'x') },
    ]) {
      const byId = new Map(facts.map((fact) => [fact.id, fact]));
      for (const { item, form, facts: ids } of candidates) {
        for (const fact of ids.flatMap((id) => byId.get(id) ?? [])) {
          expect(['asserted', 'future', 'hypothetical']).toContain(fact.modality);
          if (fact.modality === 'hypothetical')
            expect(item.prompt).toMatch(/\b(?:may|might|could|can|would)\b/u);
          const { attribution } = fact;
          // That the words are somebody's claim is what such an item asks.
          if (attribution === null || form === 'claim') continue;
          expect(printedTexts(item).slice(0, 1).concat(truths(item)).join(' ')).toContain(
            attribution.speaker,
          );
        }
      }
    }
  });
}

/** What an item states as right, apart from its question: true statements, corrections, keys with their question. */
function truths(item: Item): readonly string[] {
  switch (item.type) {
    case 'true-false':
      return [item.answer === 'true' ? item.prompt : (item.correction ?? '')];
    case 'choice':
      return item.choices.filter(({ correct }) => correct).map(({ text }) => `${item.prompt} ${text}`);
    case 'short-answer':
    case 'numeric':
      return [`${item.prompt} ${item.accepted[0] ?? ''}`];
    case 'cloze':
      return [item.explanation ?? ''];
    case 'open':
      return [item.sample ?? ''];
    default:
      return printedTexts(item);
  }
}
