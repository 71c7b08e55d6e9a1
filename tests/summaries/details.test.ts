import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { readText } from '../facts/builders.js';

function shortened(text: string): readonly string[] {
  const knowledge = indexKnowledge(readText(text).analysis);
  const [first] = knowledge.analysis.sentences;
  return first === undefined
    ? []
    : restateSentence(knowledge, first, 'details').map((statement) => statement.text);
}

describe('what a gist may leave out', () => {
  test.each([
    [
      'the day',
      'The council of Brask closed the old harbour bridge to lorries on Monday.',
      'The council of Brask closed the old harbour bridge to lorries.',
    ],
    [
      'clauses behind a comma that tell what was before, however they hang together',
      'Brask has closed the old harbour bridge to all lorries, after a storm hit the coast and a ship struck the bridge.',
      'Brask has closed the old harbour bridge to all lorries.',
    ],
    [
      'the second of two things that somebody does',
      'The council of Brask closed the old harbour bridge to lorries and opened a new ferry to the island.',
      'The council of Brask closed the old harbour bridge to lorries.',
    ],
    [
      'when it will be done',
      'Mayor Ann Reed of Brask will meet later this week with the owner of the old shipyard.',
      'Mayor Ann Reed of Brask will meet with the owner of the old shipyard.',
    ],
    [
      'the month in which it was told',
      'The head of the ferry service announced in November 2013 that four old ferries are to be sold.',
      'The head of the ferry service announced that four old ferries are to be sold.',
    ],
    [
      'what stands between a subject and its verb, however its parts are joined',
      'The Brask National Park, home to rare owls but wanted for its timber by a foreign company, could earn the country $40m a year from tourism, said a report.',
      'The Brask National Park could earn the country $40m a year from tourism, said a report.',
    ],
    [
      'what a sentence adds, before its source',
      'All harbour towns in the north will lose land to the sea, usually on their western side, according to a report of the council.',
      'All harbour towns in the north will lose land to the sea, according to a report of the council.',
    ],
    [
      'examples at the end',
      'Each year, two tonnes of bread are thrown away in Brask, including many loaves from the old bakery at the harbour.',
      'Each year, two tonnes of bread are thrown away in Brask.',
    ],
    [
      'what a source has done besides',
      'The old bridge poses a clear threat to all lorries, according to Danish engineers who used old plans to find its weak points.',
      'The old bridge poses a clear threat to all lorries, according to Danish engineers.',
    ],
    [
      'what a place is, behind its name',
      'The mayor had lunch on the island with the king of Denmark at Brask Hall, the country house of the council.',
      'The mayor had lunch on the island with the king of Denmark at Brask Hall.',
    ],
    [
      'how long before what something was stopped',
      'The sale of the old harbour bridge was halted just moments before it was due to begin.',
      'The sale of the old harbour bridge was halted.',
    ],
    [
      'what is granted before the news',
      'Although the ferries of the town are old, the council of Brask has closed the harbour bridge to lorries.',
      'The council of Brask has closed the harbour bridge to lorries.',
    ],
    [
      'what is said of something at the end',
      'The council of Brask has closed the old harbour bridge to lorries, two of which fell into the sea.',
      'The council of Brask has closed the old harbour bridge to lorries.',
    ],
    [
      'what is said of a thing that is new with all that belongs to it',
      'Engineers in Brask have built a new ferry with an engine for oils of many kinds that could be in use in harbours around the world within a year.',
      'Engineers in Brask have built a new ferry with an engine for oils of many kinds.',
    ],
    [
      'where and when a study came out',
      'A study published in May in a journal of the sea found that owls in Brask sleep badly.',
      'A study found that owls in Brask sleep badly.',
    ],
    [
      'what something is done for, before its source',
      'The council of Brask will sell the old ferries of the harbour in order to pay for a new bridge, according to a report.',
      'The council of Brask will sell the old ferries of the harbour, according to a report.',
    ],
    [
      'the words of a name that all know by its letters, as the text calls it too',
      'The International Monetary Fund (IMF) has closed its old office in the harbour of Brask. The IMF will move to the island.',
      'The IMF has closed its old office in the harbour of Brask.',
    ],
    [
      'short names in brackets that nothing takes up',
      'The Brask Harbour Council (BHC) has closed the old bridge to lorries.',
      'The Brask Harbour Council has closed the old bridge to lorries.',
    ],
  ])('%s', (_, text, expected) => {
    expect(shortened(text)).toContain(expected);
  });

  test.each([
    [
      'people without whom the rest says nothing',
      'Both countries will for some years be led by people who grew up on the same street.',
      /led by people\.$/u,
    ],
    [
      'what a part was played in',
      'Ann Reed of Brask played a crucial role in preventing the old school from closing.',
      /role\.$/u,
    ],
    [
      'a source behind such a clause',
      'Brask has closed the old harbour bridge to lorries, after a ship struck it, the mayor said.',
      /lorries\.$/u,
    ],
    [
      'a report as a source behind such a clause',
      'Brask has closed the old harbour bridge to lorries, after a ship struck it, according to a report of the council.',
      /lorries\.$/u,
    ],
    [
      'the first of two verbs with one object',
      'The council of Brask has opened and closed the old harbour bridge many times.',
      /opened\.$/u,
    ],
    [
      'the second of two things of which only one is so',
      'The council of Brask will close the old harbour bridge or build a new ferry there.',
      /bridge\.$/u,
    ],
    [
      'since or by when something is so',
      'The council of Brask has kept the old harbour bridge closed to lorries since May 2013.',
      /lorries\.$/u,
    ],
    [
      'when something went up',
      'The number of ferries in the harbour of Brask rose in 2013 from two to nine.',
      /rose from/u,
    ],
    [
      'the year in which something named was built',
      'The council of Brask opened the old school built in 1950 to all children.',
      /built to/u,
    ],
    [
      'members of a list between a subject and its verb',
      'Ann Reed, Bo Lund and seven old sailors from the harbour, have left the ship.',
      /^Ann Reed have/u,
    ],
    [
      'who of all people is meant',
      'The old lighthouse of Brask should be a place for the summer of anyone who likes the wind and the sea.',
      /anyone\.$/u,
    ],
    [
      'the verb of a clause with what is said of its subject',
      'A new count of the forest has shown that the old owls, whose number fell for years, can be saved.',
      /owls\.$/u,
    ],
    [
      'a source behind what is said of something',
      'The council of Brask has closed the old harbour bridge, which is made of wood, the mayor said.',
      /bridge\.$/u,
    ],
    [
      'a condition before the news',
      'If the council of the town agrees, Brask will close the old harbour bridge to all lorries.',
      /^Brask will/u,
    ],
    [
      'the words of a name that few know by its letters',
      'The Brask Harbour Organization (BHO) has closed its old office in the harbour of Brask.',
      /The BHO/u,
    ],
    [
      'who somebody is that says so',
      'Loud ferries drive the owls from the harbour, said Bo Lund, a teacher at the old school.',
      /Bo Lund\.$/u,
    ],
    [
      'what a bill that was refused would do',
      'The council of Brask has never approved a new plan that would close the old harbour bridge.',
      /plan\.$/u,
    ],
    [
      'what a rate is of',
      'Engineers in Brask have built a new bridge with a success rate in tests of over ninety in a hundred.',
      /rate\.$/u,
    ],
    [
      'who says it behind a whole statement',
      'The two prisoners are the ministers Bo Lund and Ann Reed, the source, who asked not to be named, told reporters in Brask.',
      /Reed(?:, who .*)? told/u,
    ],
    [
      'what a step is in',
      'The sale of the old ferry in 1998 became an important step in the rise of Brask as a great port.',
      /step\.$/u,
    ],
    [
      'what sort of attack it was, leaving that it was one',
      'Gunmen fired at visitors of the museum in Brask on Monday in an assault that threatened the peace of the island.',
      /assault\.$/u,
    ],
    [
      'the verb of a sentence with its circumstance',
      'The long winter that brings the ships back to Brask after almost two years in the south ended in rain.',
      /Brask\.$/u,
    ],
    [
      'the day that a sentence is about',
      'Monday was the coldest day of the winter in the mountains around Brask.',
      /^Was/u,
    ],
  ])('never %s', (_, text, broken) => {
    expect(shortened(text).filter((one) => broken.test(one))).toEqual([]);
  });
});
