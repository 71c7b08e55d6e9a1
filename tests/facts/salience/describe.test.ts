import { describe, expect, it } from 'vitest';
import type { FeatureName } from '../../../src/facts/salience/features.js';
import { featuresIn } from './builders.js';

const ferry = 'The ferry sank near Bergen.';

/** Text, the fact looked at, a feature of it and its value. */
const rows: readonly (readonly [string, string, FeatureName, number])[] = [
  [ferry, ferry, 'position', 1],
  [`${ferry}\n\nPeter Hale sold a boat.`, 'Peter Hale sold a boat.', 'position', 0.5],
  [ferry, ferry, 'opening', 1],
  [`${ferry} Peter Hale sold a boat.`, 'Peter Hale sold a boat.', 'opening', 0],
  ['The storm sank 14 boats.', 'The storm sank 14 boats.', 'number', 1],
  ['Rain flooded the harbour.', 'Rain flooded the harbour.', 'number', 0],
  ['Peter Hale paid £300 for a boat.', 'Peter Hale paid £300 for a boat.', 'amount', 1],
  ['The storm sank 14 boats.', 'The storm sank 14 boats.', 'amount', 0],
  ['Peter Hale sold a boat on Monday.', 'Peter Hale sold a boat on Monday.', 'time', 1],
  ['Peter Hale sold a boat.', 'Peter Hale sold a boat.', 'time', 0],
  ['Peter Hale bought the largest boat.', 'Peter Hale bought the largest boat.', 'extreme', 1],
  ['Peter Hale bought a large boat.', 'Peter Hale bought a large boat.', 'extreme', 0],
  ['Peter Hale bought a larger boat.', 'Peter Hale bought a larger boat.', 'comparison', 1],
  ['Peter Hale bought a boat.', 'Peter Hale bought a boat.', 'comparison', 0],
  ['Scientists from Bergen found a wreck.', 'Scientists from Bergen found a wreck.', 'finding', 1],
  ['Divers from Bergen found a wreck.', 'Divers from Bergen found a wreck.', 'finding', 0],
  ['Rain may flood the harbour.', 'Rain may flood the harbour.', 'hypothetical', 1],
  ['Rain flooded the harbour.', 'Rain flooded the harbour.', 'hypothetical', 0],
  ['Peter Hale has a boat.', 'Peter Hale has a boat.', 'emptyVerb', 1],
  ['Peter Hale sold a boat.', 'Peter Hale sold a boat.', 'emptyVerb', 0],
  ['Peter Hale sold a boat.', 'Peter Hale sold a boat.', 'subject', 1],
  ['Rain flooded the harbour.', 'Rain flooded the harbour.', 'subject', 0],
  ['Peter Hale met Ann Lund.', 'Peter Hale met Ann Lund.', 'names', 2 / 3],
];

describe('describeDrafts', () => {
  it.each(rows)('%s: %s has %s %d', (text, told, name, value) => {
    expect(featuresIn(text, told)[name]).toBeCloseTo(value);
  });

  it('counts the words of the title in the fact', () => {
    expect(featuresIn(ferry, ferry, 'A ferry sinks').headline).toBe(1 / 2);
    expect(featuresIn(ferry, ferry, 'News of the day').headline).toBe(0);
  });
});
