import { describe, expect, it } from 'vitest';
import { readText, tail, textsOf } from './builders.js';

const rows: readonly (readonly [what: string, text: string, fact: string])[] = [
  [
    'a pronoun for a name said before',
    'Anna Karlsen is a doctor. On Monday she sold her boat.',
    'Anna Karlsen sold her boat on Monday.',
  ],
  [
    'a possessive for a name said before',
    'Anna Karlsen opened the museum on Monday. Her brother planted 30 trees.',
    "Anna Karlsen's brother planted 30 trees.",
  ],
  [
    'a possessive that points at its own subject',
    'Peter Hale praised his wife.',
    'Peter Hale praised his wife.',
  ],
  ['its own of a thing', 'The castle lost its tower in 1987.', 'The castle lost its tower in 1987.'],
  ['their own of many', 'Farmers sold their horses.', 'Farmers sold their horses.'],
  [
    'a surname for the full name',
    'Anna Karlsen is a doctor. Karlsen sold a boat.',
    'Anna Karlsen sold a boat.',
  ],
  [
    'a city for what it is called by',
    'Engineers tested two trams in Leeds. The city lost its last trams in 1959.',
    'Leeds lost its last trams in 1959.',
  ],
  [
    'a country with the article of its name',
    'Farmers in the United States planted tea in 2014. The country imported 90 tonnes in 2015.',
    'The United States imported 90 tonnes in 2015.',
  ],
  [
    'a company for what it is called by',
    'Acme Corp. hired Anna Karlsen in May. The company sold a bridge in Bergen.',
    'Acme Corp. sold a bridge in Bergen.',
  ],
  [
    'a country as it stands where its name cannot take the mark',
    "Farmers in the United States planted tea in 2014. The country's farmers sold 90 tonnes in 2015.",
    "The country's farmers sold 90 tonnes in 2015.",
  ],
  [
    'a name with its title as it stands',
    'Anna Karlsen is a doctor. Professor Karlsen sold a boat.',
    'Professor Karlsen sold a boat.',
  ],
  ['a capital of a name kept', 'Palestinian farmers helped sailors.', 'Palestinian farmers helped sailors.'],
  [
    'an aside between commas left out',
    'Peter Hale, a doctor from Bergen, won the race.',
    'Peter Hale won the race.',
  ],
  [
    'a name that opens with a common word',
    'Associated Press reporters sold a boat in Bergen.',
    'Associated Press reporters sold a boat in Bergen.',
  ],
  [
    'the capital of a ship that is named after a thing',
    'Cutty Anna was built in Oslo in 1869. The storm that Cutty Anna met had sunk a boat. A cutty pipe is short.',
    'Cutty Anna was built in Oslo in 1869.',
  ],
  [
    'a title with its first capital',
    'The Man Who Sold the Moon was released in Norway in 1970.',
    'The Man Who Sold the Moon was released in Norway in 1970.',
  ],
  [
    'no capital for a word that has one in a longer name only',
    'Wildlife officers caught a tiger in Bergen. The World Wildlife Fund praised the officers.',
    'Wildlife officers caught a tiger in Bergen.',
  ],
];

describe('wording', () => {
  it.each(rows)('writes %s', (_what, text, fact) => {
    expect(textsOf('event', text)).toContain(fact);
  });

  it('takes the capital of a sentence back inside a fact', () => {
    const [event] = readText('Researchers found a bone.').facts;
    expect(event?.roles.agent?.text).toBe('researchers');
    const [star] = readText('Star defensive tackle Peter Hale sold the old boat in Bergen.').facts;
    expect(star?.roles.agent?.text).toBe('star defensive tackle Peter Hale');
    const [actor] = readText('Actor Peter Hale sold the old boat in Bergen.').facts;
    expect(actor?.roles.agent?.text).toBe('actor Peter Hale');
    const drawn = 'Anna Karlsen drew the boats in The Art of the Harbour.';
    const [title] = readText(`The Art of the Harbour was a gift to sailors. ${drawn}`).facts;
    expect(title?.roles.subject?.text).toBe('The Art of the Harbour');
    const [north] = readText(`The Art of the Harbour was a gift to sailors.`).facts;
    expect(north?.roles.subject?.text).toBe('the Art of the Harbour');
    const [shuttle] = readText('Space Shuttle Endeavour left the old harbour of Bergen in May.').facts;
    expect(Object.values(shuttle?.roles ?? {}).map((phrase) => phrase?.text)).toContain(
      'Space Shuttle Endeavour',
    );
    const [apple] = readText('Apple engineers sold the old boat in Bergen.').facts;
    expect(apple?.roles.agent?.text).toBe('Apple engineers');
  });
});

const none = [
  'She planted trees.',
  'Its tower fell in 1987.',
  'His wife helped sailors.',
  'This farmer helped sailors.',
  'These farmers helped sailors.',
  'The same farmers helped sailors.',
  'The other farmers helped sailors.',
  'The farmers here helped sailors.',
  'The latter helped sailors.',
  'Those helped sailors.',
  'Both helped sailors.',
  'My brother helped sailors.',
  'Our brother helped sailors.',
  'The farmers helped our neighbours.',
  'The farmers helped "old sailors.',
  tail,
];

describe('nothing that would dangle is worded', () => {
  it.each(none)('%s', (text) => {
    expect(readText(text).facts.map((fact) => fact.text)).toEqual([]);
  });
});
