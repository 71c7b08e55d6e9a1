import { describe, expect, it } from 'vitest';
import { findGarbled, hasFiniteVerb } from '../../../src/language/excerpts/garbled.js';
import { areQuotationsWhole } from '../../../src/language/quotation-marks.js';
import { readText } from '../../facts/builders.js';

const garbled: readonly string[] = [
  'After a poor start, Bergen team put in a fine performance at the old ground.',
  'Rovers were glad, but against the champions Bergen club lost the ball in the middle.',
  'The storm grew weaker, but a few rotating wind with heavy rain are possible near Bergen.',
  'Several boat were lost in the harbour of Bergen on Friday.',
  'A lingering knee probem kept Anna Karlsen from the race in Oslo.',
  'The temperatures in the valley erach thirty degrees in the summer.',
  'The council of Bergen has a new systum for the ferries of the harbour.',
  'The council was glad, but I m disappointed that the ferries were sold.',
  'The mayor said the council has “did not keep its promise to the sailors of Bergen.”',
  'Karlsen was glad with how the council has treated her since her since she came to Bergen.',
  'Sailors in Bergen learn to find ones way by the stars.',
  'A new bridge was built in Pennslyvania in the winter.',
  'Rother and Karlsen sold the ferry. Rother was glad. Rothre said nothing of the price.',
  'Sailors of Bergen saw the film “A Quiet Year,”out on Friday in Oslo.',
  'Sailors left Bergen,which has a small harbour.',
  'The council lost more seats than it had atOslo in the winter.',
  'The council of Bergen sold the the ferry to Anna Karlsen.',
  'The council of Bergen has show an interest in the ferry.',
  'The sailors had became afraid of the storm.',
  'In Bergen there was nothing to chose between the two ferries.',
  'The council of Bergen is considering to buy a ferry.',
  'The ferry could probably the largest in Norway.',
  'These rules means that the council of Bergen will sell the ferry.',
  'The old ferry makes waves that results in more noise.',
  'The description of the ferries have been vague.',
  'The nurse was in house behind the sailors.',
  'Sailors in Norway are on hunt for old ferries.',
  'On the old ferry there is window on each side.',
  'The sailors carried the her into a room of the hotel.',
  'The sailors of the ferry were aged between 12 to 17 years.',
  'The new rule will be an significant change for Bergen.',
  'Giants such Telenor and Equinor pay for the ferry.',
  'A HIGH-powered team from Oslo has sold the ferry.',
  'AS Anna Karlsen said, the ferry was sold.',
  'Pranab Mukherjee opened the show in Oslo. The ferry was sold by Mr Mukerjee in May.',
  'Jorge Katalan lives in Oslo. Katalan sold the ferry. Kalatan was born in Norway.',
  'The fi gures of the council show that the ferries were sold.',
  'The sailors carried the her into the harbour of Bergen.',
  'Sailors aged between 12 to 17 were seen in Bergen.',
  'Between 2008 to 2016 the council sold three ferries.',
  'Until the reign of Oscar II(1872-1907) no ferry came to Bergen.',
  'The council has been accused of nelgecting the sailors of Bergen.',
  'Anna Karlsen has publihsed a letter in Bergen.',
  'Anna Karlsen wrote about 40 book and a song for the sailors.',
  'The council of Bergen sold three boat, and the sailors left.',
  'Most of ferry’s bread was sold in Bergen.',
  'The sailors spoke of team’s coach in Bergen.',
  'The plan of Bergen has been expand ed to Oslo.',
  'The sailors of Bergen are consider ing a new ferry.',
  'Melody Karlsen lives in Oslo. Melody sells boats. Melanie’s house was built in Bergen.',
];

const sound: readonly string[] = [
  'The council has been accused of neglecting the sailors of Bergen.',
  'The council is trialing a new ferry in Bergen.',
  'Anna Karlsen wrote about 40 books and a song for the sailors.',
  'The council of Bergen sold 40 book shops in the winter.',
  'The old Apollo 8 crew came to Bergen.',
  'The council of Bergen sold three aircraft, and the sailors left.',
  'The council of Bergen sold two thirds of a book.',
  'Most of the ferry’s bread was sold in Bergen.',
  'The sailors of Bergen have learned from ship’s biscuit.',
  'The sailors of Bergen spoke of children’s books.',
  'The schools of Bergen teach sex ed to the sailors.',
  'Melody Karlsen lives in Oslo. Melody sells boats. Her sister Melanie was born in Bergen.',
  'Melody Karlsen lives in Oslo. Melody sells boats. Melanie Hale was born in Bergen.',
  'Anna Karlsen lives in Oslo. Anna sells boats. Peter was born in Bergen.',
  'On the old ferry there is window glass on each side.',
  'There is hope in Bergen that the ferry will return.',
  'The sailors of the ferry were aged between 12 and 17 years.',
  'The sailors carried the heroine into the harbour of Bergen.',
  'Sailors aged between 12 and 17 were seen in Bergen.',
  'The road between Oslo and Bergen is closed to 300 sailors.',
  'Until the reign of Oscar II (1872-1907) no ferry came to Bergen.',
  'The council sold the ferry(s) of Bergen.',
  'After a poor start, the Bergen team put in a fine performance at the old ground.',
  'Bergen captain Anna Karlsen put in a fine performance at the old ground.',
  'The storm grew weaker, but a few rotating storms with heavy rain are possible near Bergen.',
  'Several weak “landspout” tornadoes were seen near the harbour of Bergen.',
  'Several hundred people walked through the harbour of Bergen on Friday.',
  'A lingering knee problem kept Anna Karlsen from the race in Oslo.',
  'The council of Bergen sold the anglophone theatre and a small brewpub.',
  'The plan sounds good but small, and the council of Bergen pays.',
  'The mayor said what the council has: did it not keep the promise to the sailors?',
  'Sailors in Bergen have been glad since they came, since the harbour is new.',
  'Sailors in Bergen sold the old boats and kept the ones children like.',
  'A new bridge was built in Pennsylvania in the winter.',
  'Jansen and Janssen sold the ferry of Bergen to the council.',
  'Sailors of Bergen saw the film “A Quiet Year,” out on Friday in Oslo.',
  'The council had had the ferry of Bergen since May, and that that was old nobody knew.',
  'The council of Bergen has come to Oslo and has proved its interest in the ferry.',
  'The sailors had to become brave in the storm.',
  'In Bergen the road to found villages is long, and the council led it to ground.',
  'The council of Bergen is considered to be the owner of the ferry.',
  'Sailors were advised to leave, and it was suggested to wait in Bergen.',
  'The ferry could probably be the largest in Norway, as it should.',
  'Bergen has one of the ferries that makes noise, and a list of boats that have sails.',
  'A group of boats that leaves Bergen can number in the hundreds.',
  'The news means that the council of Bergen will sell the ferry.',
  'Ten years is a long time for a ferry.',
  'The ferry and its use have been described in Oslo.',
  'The number of ferries have grown, and a variety of boats are sold in Bergen.',
  'The team have sold the ferry, and the government are glad.',
  'What sailors want means little to the council.',
  'The sailors went from house to house, and the nurse in house number two slept.',
  'Sailors in Norway are on the hunt for old ferries.',
  'It took an hour and a European boat to reach an historic harbour.',
  'Such a ferry, such as Anna Karlsen has, is rare.',
  'NATO has sold the ferry. AIDS is a disease. NASA pays.',
  'Anna Rossi opened the show in Oslo. The ferry was sold by Peter Rossli in May.',
  'The council was glad, but I’m disappointed that the sci fi film was sold.',
];

describe('findGarbled', () => {
  it.each(garbled)('finds %j', (text) => {
    expect([...findGarbled(readText(text).analysis)]).toHaveLength(1);
  });

  it.each(sound)('passes %j over', (text) => {
    expect([...findGarbled(readText(text).analysis)]).toEqual([]);
  });

  it('takes a strange word that comes again for a name of something', () => {
    const text = 'A probem is a small boat. The council of Bergen sold the old probem on Friday.';
    expect([...findGarbled(readText(text).analysis)]).toEqual([]);
  });
});

const finite: readonly (readonly [text: string, isWhole: boolean])[] = [
  ['The council of Bergen sold the theatre.', true],
  ['The theatre is old and cold.', true],
  ['The theatre of Bergen will be sold.', true],
  ['“Not at all,” said Anna Karlsen.', true],
  ['Walk to the harbour in the evening.', true],
  ['A cold theatre in the old harbour of Bergen.', false],
  ['Two sailors from Norway on a small boat.', false],
  ['The guests waiting in the rain for the ferry.', false],
];

it.each(finite)('of %j a finite verb: %s', (text, isWhole) => {
  const { analysis } = readText(text);
  expect(analysis.sentences.slice(0, 1).map((sentence) => hasFiniteVerb(analysis, sentence))).toEqual([
    isWhole,
  ]);
});

const quotations: readonly (readonly [text: string, isWhole: boolean])[] = [
  ['He said: "We won." Then she said: "We lost."', true],
  ['“We won,” he said – “at last”.', true],
  ['The boat was 40 feet long and the sailors’ friends came.', true],
  ['He said: "We lost. He added: "We won." Then: "We go on.', false],
  ['He said: “We lost.', false],
  ['We lost,” he said.', false],
  ['“We “lost” at home,” he said.', false],
  ['He said "We lost.', false],
];

it.each(quotations)('of %j the quotations are whole: %s', (text, isWhole) => {
  expect(areQuotationsWhole(text)).toBe(isWhole);
});
