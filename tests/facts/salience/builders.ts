import { describeDrafts } from '../../../src/facts/salience/describe.js';
import type { FeatureName, Features } from '../../../src/facts/salience/features.js';
import { indexTree } from '../../../src/facts/tree.js';
import { readText } from '../builders.js';

/** Features that are all 0 but for those given. */
export function features(given: Readonly<Partial<Record<FeatureName, number>>> = {}): Features {
  return {
    position: 0,
    opening: 0,
    headline: 0,
    repetition: 0,
    subject: 0,
    names: 0,
    number: 0,
    amount: 0,
    time: 0,
    reason: 0,
    extreme: 0,
    comparison: 0,
    finding: 0,
    aside: 0,
    quotation: 0,
    claim: 0,
    asserted: 0,
    hypothetical: 0,
    negated: 0,
    emptyVerb: 0,
    event: 0,
    state: 0,
    role: 0,
    saying: 0,
    quantity: 0,
    ...given,
  };
}

/** The features of the fact that says `told`. @throws Error where no fact does. */
export function featuresIn(text: string, told: string, title?: string): Features {
  const { analysis, facts } = readText(text, title);
  const index = facts.findIndex((fact) => fact.text === told);
  const found = describeDrafts(indexTree(analysis), facts)[index];
  if (found === undefined)
    throw new Error(`no fact "${told}" among: ${facts.map((fact) => fact.text).join(' | ')}`);
  return found;
}
