import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const rows: readonly (readonly [text: string, fact: string])[] = [
  [
    'Visiting US Secretary of State Antony Blinken told Israeli leaders on Thursday that a truce with Hamas was "producing results" and should continue.',
    'Visiting US Secretary of State Antony Blinken told Israeli leaders on Thursday that a truce with Hamas was "producing results" and should continue.',
  ],
  [
    "US Secretary of State Antony Blinken on Thursday told Israeli soldiers that the temporary truce between Israel and Hamas was 'producing results' and that the truce should continue.",
    "US Secretary of State Antony Blinken told Israeli soldiers on Thursday that the temporary truce between Israel and Hamas was 'producing results' and that the truce should continue.",
  ],
  [
    'Hamas has freed scores of hostages taken during its bloody attack on Israel on October 7 in exchange for the release of more than 200 Palestinian prisoners.',
    'Hamas has freed scores of hostages taken during its bloody attack on Israel on October 7 in exchange for the release of more than 200 Palestinian prisoners.',
  ],
  [
    'As part of the pause in fighting, now in its seventh day, Hamas has freed scores of hostages.',
    'The pause in fighting is in its seventh day.',
  ],
  [
    'Benjamin Netanyahu said he had raised with Antony Blinken a shooting attack that killed three people in Jerusalem on Thursday.',
    'A shooting attack killed three people in Jerusalem on Thursday.',
  ],
  ['Peter Hale said: “Wooden boats do not sink in a storm.”', 'Wooden boats do not sink in a storm.'],
  ['In 1998, 300 schools led by Anna Karlsen closed their doors.', '300 schools were led by Anna Karlsen.'],
  [
    'Anna Karlsen sold the Harbour Museum, which brought 300 sailors to Oslo in 1998.',
    'The Harbour Museum brought 300 sailors to Oslo in 1998.',
  ],
  [
    'In truth, boat prices have been falling for months: As of Monday, the national average price of a boat was $2,554 — $150 less than in late June.',
    'Boat prices have been falling for months.',
  ],
  [
    'Anna Karlsen praised Peter Hale and Ingrid Berg in Oslo in 1998. Karlsen and Hale met in Bergen on Monday.',
    'Anna Karlsen and Peter Hale met in Bergen on Monday.',
  ],
  ['A new study suggests that whales eat plastic bags.', 'Whales eat plastic bags.'],
  [
    'One charity, Guide Boats, opened in 1998. Guide Boats sold the harbour in Bergen in 1999.',
    'Guide Boats sold the harbour in Bergen in 1999.',
  ],
  [
    'Anna Karlsen works in Oslo. According to Karlsen, boats sink. “The old boats of Bergen are safe in the harbour of the town,” she said.',
    'Anna Karlsen said: “The old boats of Bergen are safe in the harbour of the town”.',
  ],
  [
    'The firm is run by Gerhard Müller of Bergen. Mueller sold the harbour in 1998.',
    'Gerhard Müller sold the harbour in 1998.',
  ],
];

describe('sentences that parsers hang wrong', () => {
  it.each(rows)('lets %j give its fact', (text, fact) => {
    expect(readText(text).facts.map((one) => one.text)).toContain(fact);
  });

  const untouched: readonly (readonly [text: string, fact: string])[] = [
    ['Visiting museums, Peter Hale learned about ships.', 'Visiting museums Peter Hale'],
    ['The police exchanged shots with the robbers in return on Monday.', 'in return for'],
    ['Peter Hale discussed with care a plan for the harbour.', 'Peter Hale discussed care'],
    ['The museum, now closed, opened in 1998.', 'The museum is closed'],
    [
      'A lawsuit seeking to hold Arden, the largest food maker of Norway, accountable for using slaves looks set to be a landmark battle, lawyers said.',
      'hold Arden looks',
    ],
    ['The report told of an inquiry into 300 schools led by Anna Karlsen.', 'schools were led'],
    [
      'The strike weakened the popular appeal of the firm, which greatly helped the sailors of Bergen.',
      'appeal greatly',
    ],
    ['Peter Hale said he was ill and had left Oslo in 1998 to see his brother.', 'Peter Hale had left'],
    ['Peter Hale suggests that families try to sing songs at night.', 'Families try'],
    ['Anna Karlsen recommends that schools open their doors in May.', 'Schools open'],
    [
      'Boats float, explained Ingrid Berg, a sailor. According to Anna Karlsen, boats sink. “The old boats of Bergen are safe in the harbour of the town,” she said.',
      'Ingrid Berg said',
    ],
    ['Peter Hale told the woman that he loved a story.', 'the woman that he loved told'],
  ];
  it.each(untouched)('makes nothing new of %j', (text, words) => {
    expect(readText(text).facts.filter((one) => one.text.includes(words))).toEqual([]);
  });
});
