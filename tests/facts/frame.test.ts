import { describe, expect, it } from 'vitest';
import { needsComplement, takesNoObject } from '../../src/facts/clauses/verb-frames.js';
import { factsOf, rolesOf, textsOf } from './builders.js';

const extents: readonly (readonly [sentence: string, extent: string])[] = [
  ['Sales of bread rose 12 percent in May.', 'extent: 12 percent'],
  ['Nokia dropped 41 places in May.', 'extent: 41 places'],
  ['Helena Ruiz climbed 400 metres on Monday.', 'extent: 400 metres'],
];

describe('fitToFrame', () => {
  it.each(extents)('takes the measure of %j for an extent', (sentence, extent) => {
    expect(rolesOf(factsOf('event', sentence)[0])).toContain(extent);
  });

  it('leaves a real object alone', () => {
    expect(rolesOf(factsOf('event', 'Nokia dropped the old plan in May.')[0])).toContain(
      'patient: the old plan',
    );
  });

  const none = [
    'A new census has revealed since the 1970s.',
    'New trees need in spring.',
    'Anna Karlsen gave on Monday.',
    'The storm caused in Bergen.',
  ];
  it.each(none)('reads no event in %j', (sentence) => {
    expect(textsOf('event', sentence)).toEqual([]);
  });
});

describe('verb frames', () => {
  it.each(['give', 'cause', 'bring', 'become'])('%s needs a complement', (verb) => {
    expect(needsComplement(verb)).toBe(true);
  });
  it.each(['go', 'drop', 'sing', 'stem'])('%s needs none', (verb) => {
    expect(needsComplement(verb)).toBe(false);
  });
  it.each(['rise', 'rise up', 'arrive', 'happen'])('%s takes no object', (verb) => {
    expect(takesNoObject(verb)).toBe(true);
  });
  it.each(['raise', 'drop', 'sing', 'eat'])('%s may take one', (verb) => {
    expect(takesNoObject(verb)).toBe(false);
  });
});
