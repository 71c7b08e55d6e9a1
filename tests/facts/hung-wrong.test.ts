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
    ['Peter Hale told the woman that he loved a story.', 'the woman that he loved told'],
  ];
  it.each(untouched)('makes nothing new of %j', (text, words) => {
    expect(readText(text).facts.filter((one) => one.text.includes(words))).toEqual([]);
  });
});
