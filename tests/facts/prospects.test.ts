import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf, textsOf } from './builders.js';

describe('findProspects', () => {
  const text = 'Anna Karlsen was due to fly to Oslo in the south of Norway to meet the king.';
  it('reads what somebody is due to do like a verb', () => {
    const [fact] = factsOf('event', text);
    expect(fact?.text).toBe(text);
    expect(fact?.modality).toBe('future');
    expect(fact?.action?.auxiliary).toBe('was');
    expect(fact?.action?.main).toBe('due to fly');
    expect(rolesOf(fact)).toContain('purpose: to meet the king');
  });

  const rows: readonly (readonly [sentence: string, text: string])[] = [
    ['Peter Hale is able to walk without help.', 'Peter Hale is able to walk without help.'],
    ['The bomb was set to explode on Monday.', 'The bomb was set to explode on Monday.'],
    ['The school was unable to pay 20 teachers.', 'The school was unable to pay 20 teachers.'],
  ];
  it.each(rows)('%j gives %j', (sentence, expected) => {
    expect(textsOf('event', sentence)).toContain(expected);
  });

  it('keeps a condition, wherever it hangs', () => {
    const joined =
      'The truce was extended on Thursday and is due to expire on Friday if the council does not meet.';
    const fact = factsOf('event', joined).find(({ action }) => action?.lemma === 'due to expire');
    expect(fact?.text).toBe('The truce is due to expire on Friday if the council does not meet.');
  });

  const none = [
    'Anna Karlsen was glad to meet the king in Oslo.',
    'They were due to fly to Oslo on Monday.',
    'The bridge was due for repair on Monday.',
    'Peter Hale hopes that the king is able to walk to Oslo.',
  ];
  it.each(none)('%j gives none', (sentence) => {
    expect(textsOf('event', sentence).filter((fact) => /\b(?:due|able|glad)\b/.test(fact))).toEqual([]);
  });
});
