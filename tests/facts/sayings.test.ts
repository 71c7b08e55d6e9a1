import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf, textsOf } from './builders.js';

const bridge = 'The bridge in Bergen is safe for all drivers';
const reports: readonly (readonly [sentence: string, speaker: string, content: string])[] = [
  ['Anna Karlsen said that the bridge was safe.', 'Anna Karlsen', 'that the bridge was safe'],
  ['Anna Karlsen said the bridge was safe.', 'Anna Karlsen', 'the bridge was safe'],
  ['The ministry said that prices rose in May.', 'the ministry', 'that prices rose in May'],
  ['Doctors warned that the virus was dangerous.', 'doctors', 'that the virus was dangerous'],
  ['Anna Karlsen announced that the school will close.', 'Anna Karlsen', 'that the school will close'],
];
const quotes: readonly (readonly [sentence: string, speaker: string, content: string])[] = [
  [`"${bridge}," said Anna Karlsen.`, 'Anna Karlsen', `"${bridge}"`],
  [`"${bridge}," Anna Karlsen said.`, 'Anna Karlsen', `"${bridge}"`],
  [`“${bridge},” said Anna Karlsen.`, 'Anna Karlsen', `“${bridge}”`],
  [`Anna Karlsen said: "${bridge}."`, 'Anna Karlsen', `"${bridge}"`],
  [`"${bridge}," said the engineer Anna Karlsen.`, 'Anna Karlsen', `"${bridge}"`],
];

describe('findSayings', () => {
  it.each([...reports, ...quotes])('reads %j', (sentence, speaker, content) => {
    const [saying, ...more] = factsOf('saying', sentence);
    expect(more).toEqual([]);
    expect(rolesOf(saying)).toEqual([`content: ${content}`, `speaker: ${speaker}`]);
  });

  it('names the hearer', () => {
    const [saying] = factsOf('saying', 'Anna Karlsen told the reporters on Monday that the bridge was safe.');
    expect(saying?.text).toBe('Anna Karlsen told the reporters on Monday that the bridge was safe.');
    expect(rolesOf(saying)).toContain('hearer: the reporters');
  });

  it('writes reported words with that, quoted ones with their marks', () => {
    expect(textsOf('saying', 'Anna Karlsen said the bridge was safe.')).toEqual([
      'Anna Karlsen said that the bridge was safe.',
    ]);
    expect(textsOf('saying', `"${bridge}," said Anna Karlsen.`)).toEqual([`Anna Karlsen said: "${bridge}".`]);
  });

  it.each([
    // The sentence goes on behind the marks.
    ['“Now it is hard to see what could persuade the farmers” to sell their land, said Anna Karlsen.'],
    ['Anna Karlsen said replacing the old bridge would be wrong.'],
  ])('reads nothing out of %j', (sentence) => {
    expect(factsOf('saying', sentence)).toEqual([]);
  });

  it('has the words and the speaker in the evidence of a quotation', () => {
    const [saying] = factsOf('saying', `"${bridge}," said Anna Karlsen.`);
    expect(saying?.evidence[0]?.quote).toContain(bridge);
    expect(saying?.evidence[0]?.quote).toContain('Anna Karlsen');
  });
});

const none = [
  'Anna Karlsen said so.',
  'Anna Karlsen said nothing.',
  'Anna Karlsen spoke on Monday.',
  'Anna Karlsen told Peter Hale on Monday.',
  'She said that the bridge was safe.',
  'It said that prices rose.',
  'The group said that prices rose.',
  'Anna Karlsen said that it was safe.',
  'Anna Karlsen said that they had left.',
  'The sailor said that this process takes three weeks.',
  'Did Anna Karlsen say that the bridge was safe?',
  'If Anna Karlsen says that the bridge is safe, drivers will use it.',
  'Peter Hale hopes that Anna Karlsen says that the bridge is safe.',
  'It is said that the bridge is safe.',
  'Say that the bridge is safe.',
  '"Not safe," said Anna Karlsen.',
  '"It is safe for all drivers who come to Bergen," said Anna Karlsen.',
  '"So the harbour will build a new bridge for drivers," said Anna Karlsen.',
  '"But the bridge in Bergen is safe for all drivers," said Anna Karlsen.',
  `"${bridge}," she said.`,
  `"${bridge}."`,
  'The "old bridge" in Bergen is safe.',
  `"${bridge}, and`,
];

describe('findSayings reads no saying in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('saying', sentence)).toEqual([]);
  });
});
