import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

/** What `it` and `they` of the last sentence stand for is put in for them. */
const told: readonly (readonly [text: string, fact: string])[] = [
  [
    'Prosecutors in Bergen filed a case. They plan to seize the farm of Peter Hale.',
    'Prosecutors in Bergen plan to seize the farm of Peter Hale.',
  ],
  [
    'A costly bridge plan arrived in parliament in May. It won support from farmers.',
    'The costly bridge plan won support from farmers.',
  ],
  [
    'The Bergen Choir sang in Oslo in 2010. It changed its name in 2012.',
    'The Bergen Choir changed its name in 2012.',
  ],
  [
    'The Bergen Choir grew quickly. Soon it moved to Oslo. It opened a school in 2015.',
    'The Bergen Choir opened a school in 2015.',
  ],
  [
    'Bridges were damaged, Norwegian officials said on Monday. They said that 42 people had been hurt.',
    'Norwegian officials said that 42 people had been hurt.',
  ],
  [
    'The authors of a study of Bergen say the results confirm it. They urge cities to plant trees.',
    'The authors of a study of Bergen urge cities to plant trees.',
  ],
  [
    'Maria and Peter Lind are Danish inventors. They built a small plane in 1903.',
    'Maria and Peter Lind built a small plane in 1903.',
  ],
  [
    'The Norwegian state budget won praise after it passed parliament in May.',
    'The Norwegian state budget passed parliament in May.',
  ],
  [
    'Prosecutors in Bergen met on Monday. According to Reuters, they plan to close two harbours.',
    'Prosecutors in Bergen plan to close two harbours.',
  ],
  [
    'The first novel of Anna Lind was printed in Oslo in 1880. It was translated into German in 1883.',
    'The first novel of Anna Lind was translated into German in 1883.',
  ],
  [
    'Peter Hale lived in Bergen. For much of his childhood, he cared for his sick father.',
    'For much of his childhood, Peter Hale cared for his sick father.',
  ],
  [
    'The channel is narrow near Bergen. Its icy waters reach 15 degrees in summer.',
    "The channel's icy waters reach 15 degrees in summer.",
  ],
  [
    'Norwegian students speak English in Oslo. Their sentences contain 30 words.',
    "Norwegian students' sentences contain 30 words.",
  ],
];

/** Nothing is told of it or them: what is meant is not certain, or nothing is. */
const untold: readonly (readonly [text: string, words: RegExp])[] = [
  ['The county council bought a bus in March. It carries about 3,000 books.', /council carries/u],
  ['The bank failed. It shows a lack of care.', /bank shows/u],
  ['The Linds moved to the top floor of a house. It was a difficult change.', /was a difficult change/u],
  ['Two plans were rejected by three parties in May. They had clashed over taxes.', /clashed/u],
  [
    'Norway built a school. A number of countries approved the deal, but it faces a lawsuit in Norway.',
    /number .*faces/u,
  ],
  ['Acme Corp. lost money, its share value fell and it became a target of buyers.', /value became/u],
  ['The museum bought a boat. Its crew left Oslo in May.', /crew left/u],
  ['Two ministers wrote to the farmers of Norway. Their land was sold in May.', /land was sold/u],
  ['The plan to sell the harbour failed in Bergen. Its authors left Oslo in May.', /authors left/u],
  ['No bank survived. Its owners left Oslo in May.', /owners left/u],
  ['No bank survived. It opened a branch in Oslo.', /bank opened/u],
  ['The bridge was opened in 1900. It took ten years to build the harbour.', /bridge took/u],
  ['The bridge was opened in 1900. It was announced that the harbour would close.', /bridge was announced/u],
  ['The bridge was opened in 1900. It is easy to reach the harbour.', /bridge is easy/u],
  [
    'Trams reached the harbour. When Peter Hale sold the ships, it was an outrage.',
    /harbour was|trams was/iu,
  ],
  ['Some plans were made. They helped farmers in Bergen.', /plans helped/u],
  ['Two kinds of cells grow. They form a wing.', /kinds of cells form/u],
  ['Bridges fell in Bergen. They estimated the damage at $3 million.', /bridges estimated/iu],
];

const textsIn = (text: string) => readText(text).facts.map((fact) => fact.text);

describe('what a pronoun without a name stands for', () => {
  it.each(told)('%j tells %j', (text, fact) => {
    expect(textsIn(text)).toContain(fact);
  });
  it.each(untold)('%j does not tell %s', (text, words) => {
    expect(textsIn(text).filter((fact) => words.test(fact))).toEqual([]);
  });
});
