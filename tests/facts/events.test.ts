import { describe, expect, it } from 'vitest';
import { factsOf, readText, rolesOf, textsOf } from './builders.js';

type Row = readonly [sentence: string, text: string, ...roles: readonly string[]];

const rows: readonly Row[] = [
  [
    'Anna Karlsen opened the museum on Monday.',
    'Anna Karlsen opened the museum on Monday.',
    'agent: Anna Karlsen',
    'patient: the museum',
    'time: on Monday',
  ],
  [
    'Old boats have long been loved by sailors.',
    'Old boats have long been loved by sailors.',
    'agent: by sailors',
    'patient: old boats',
  ],
  [
    'Anna Karlsen sold her oldest boat -- a gift of her uncle -- in 1998.',
    'Anna Karlsen sold her oldest boat in 1998.',
    'agent: Anna Karlsen',
    'patient: her oldest boat',
    'time: in 1998',
  ],
  [
    'The storm destroyed 30 houses.',
    'The storm destroyed 30 houses.',
    'agent: the storm',
    'patient: 30 houses',
  ],
  [
    'Anna Karlsen had opened the museum in 1998.',
    'Anna Karlsen had opened the museum in 1998.',
    'agent: Anna Karlsen',
    'patient: the museum',
    'time: in 1998',
  ],
  [
    'The museum in Bergen was closed from this year up to 2030.',
    'The museum in Bergen was closed from this year up to 2030.',
    'patient: the museum in Bergen',
    'time: from this year up to 2030',
  ],
  [
    'The bridge was built by engineers in 1998.',
    'The bridge was built by engineers in 1998.',
    'agent: by engineers',
    'patient: the bridge',
    'time: in 1998',
  ],
  [
    'In 1987, a fire destroyed the theatre.',
    'A fire destroyed the theatre in 1987.',
    'agent: a fire',
    'patient: the theatre',
    'time: in 1987',
  ],
  [
    'The truce was extended by one day.',
    'The truce was extended by one day.',
    'extent: by one day',
    'patient: the truce',
  ],
  [
    'The price of bread fell by 12 percent.',
    'The price of bread fell by 12 percent.',
    'agent: the price of bread',
    'extent: by 12 percent',
  ],
  [
    'Peter Hale flew to Madrid on Saturday.',
    'Peter Hale flew to Madrid on Saturday.',
    'agent: Peter Hale',
    'destination: to Madrid',
    'time: on Saturday',
  ],
  ['The ferry sank near Bergen.', 'The ferry sank near Bergen.', 'agent: the ferry', 'place: near Bergen'],
  [
    'The ferry stopped because of the storm.',
    'The ferry stopped because of the storm.',
    'agent: the ferry',
    'cause: because of the storm',
  ],
  [
    'Helena Ruiz went to Oslo to count the seals.',
    'Helena Ruiz went to Oslo to count the seals.',
    'agent: Helena Ruiz',
    'destination: to Oslo',
    'purpose: to count the seals',
  ],
  [
    'Helena Ruiz danced with Peter Hale.',
    'Helena Ruiz danced with Peter Hale.',
    'agent: Helena Ruiz',
    'companion: with Peter Hale',
  ],
  [
    'Anna Karlsen refused to pay the fine.',
    'Anna Karlsen refused to pay the fine.',
    'agent: Anna Karlsen',
    'complement: to pay the fine',
  ],
  [
    'Hospitals have hired 200 nurses.',
    'Hospitals have hired 200 nurses.',
    'agent: hospitals',
    'patient: 200 nurses',
  ],
  ['The wall can survive a flood.', 'The wall can survive a flood.', 'agent: the wall', 'patient: a flood'],
  [
    'Peter Hale, a doctor from Bergen, won the race on Monday.',
    'Peter Hale won the race on Monday.',
    'agent: Peter Hale',
    'patient: the race',
    'time: on Monday',
  ],
  [
    'The novel that Anna Karlsen wrote in 1998 won a prize.',
    'The novel that Anna Karlsen wrote in 1998 won a prize.',
    'agent: the novel that Anna Karlsen wrote in 1998',
    'patient: a prize',
  ],
];

describe('findEvents', () => {
  it.each(rows)('reads %j', (sentence, text, ...roles) => {
    const event = factsOf('event', sentence).find((fact) => fact.text === text);
    expect(rolesOf(event)).toEqual(roles);
  });

  it('reads each of two joined verbs with the one subject', () => {
    expect(textsOf('event', 'The volunteers cleaned the beach and planted 300 trees.')).toEqual([
      'The volunteers cleaned the beach.',
      'The volunteers planted 300 trees.',
    ]);
  });

  it('reads no verb whose object hangs on the next one', () => {
    const texts = textsOf('event', 'In 1998, Anna Karlsen designed and built a bridge in Bergen.');
    expect(texts.filter((text) => /designed (?:in|\.)/u.test(text))).toEqual([]);
  });

  it('reads what a clause set off says of a name as a fact of its own', () => {
    const texts = textsOf('event', 'Anna Karlsen, who was born in Oslo, won the race on Monday.');
    expect(texts).toContain('Anna Karlsen won the race on Monday.');
  });

  it('quotes the words of the article', () => {
    const { analysis, facts } = readText('On Monday, Anna Karlsen opened the museum, which is old.');
    const [evidence] = facts.find((fact) => fact.kind === 'event')?.evidence ?? [];
    expect(evidence?.quote).toContain('opened the museum');
    expect(analysis.article.text.slice(evidence?.span.start, evidence?.span.end)).toBe(evidence?.quote);
    expect(evidence?.sentence).toBe('a1p1s1');
  });
});

const none = [
  'If it rains, Anna Karlsen will close the pool.',
  'Anna Karlsen will close the pool if it rains.',
  'Anna Karlsen had closed the door.',
  'Unless it rains, farmers will lose the harvest.',
  'Were Anna Karlsen to win, her sister would sing.',
  'Did Anna Karlsen open the museum on Monday?',
  'Why did Anna Karlsen open the museum?',
  'Who opened the museum?',
  'Anna Karlsen hopes that her team wins the race.',
  'The mayor wonders whether Anna Karlsen opened the museum.',
  'He opened the museum on Monday.',
  'They destroyed 30 houses.',
  'It took three years.',
  'I opened the museum on Monday.',
  'We destroyed 30 houses.',
  'You should read the book.',
  'Today Anna Karlsen opened it.',
  'This process takes three weeks.',
  'That decision saved the museum.',
  'These machines clean the beach.',
  'The group won the race on Sunday.',
  'The company sold the farm.',
  'The deal ended the strike.',
  'The other firefighters rescued a dog.',
  'Open the door and close the window.',
  'Please keep the door closed.',
  'Museum opens in May',
  'Storm destroys houses in Bergen',
  'Anna Karlsen almost won the race.',
  'Anna Karlsen hardly knew the singer.',
  'Police reportedly arrested two men.',
  'The song Anna Karlsen wrote.',
  'The bakery which Anna Karlsen owned.',
  'There are two museums in Bergen.',
  'It rained in Bergen.',
  'Anna Karlsen did so on Monday.',
  'Anna Karlsen told the reporters on Monday.',
  'Anna Karlsen said it on Monday.',
];

describe('findEvents reads no event in', () => {
  it.each(none)('%s', (sentence) => {
    expect(textsOf('event', sentence)).toEqual([]);
  });
});
