import { describe, expect, test } from 'vitest';
import { tellsOutcome } from '../../src/summaries/weighing/outcome.js';

describe('a text that tells what was decided', () => {
  test.each([
    'The owners may keep the ferry, judges in Brask have ruled.',
    'The court upheld the fine.',
    'Osei was sentenced to two years in prison.',
    'Both towns agreed to share the bridge.',
    'The council voted against the plan.',
  ])('yes: %s', (text) => {
    expect(tellsOutcome(text)).toBe(true);
  });

  test.each([
    'Four sailors argued that the fine was unfair.',
    'The council ruled the island for a century.',
    'The owners of the ferry want a new trial.',
    'A vote on the plan is expected in May.',
    'Most visitors agreed that the bridge is too narrow.',
  ])('no: %s', (text) => {
    expect(tellsOutcome(text)).toBe(false);
  });
});
