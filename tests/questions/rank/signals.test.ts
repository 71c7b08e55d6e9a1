import { describe, expect, it } from 'vitest';
import { isCostly } from '../../../src/questions/doubts/costly.js';
import { findDoubts } from '../../../src/questions/doubts/find-doubts.js';
import {
  isSignalName,
  type SignalName,
  signalNames,
  signalsOf,
} from '../../../src/questions/rank/signals.js';
import { signalWeights } from '../../../src/questions/rank/weights.js';
import { text, title } from '../article.js';
import { askingsOf, signalsOfStem } from './askings.js';

interface Row {
  readonly text: string;
  readonly asks: string;
  /** Signals that the question has in part or in full. */
  readonly has: readonly SignalName[];
  readonly lacks: readonly SignalName[];
}

const rows: readonly Row[] = [
  {
    text: 'Anna Karlsen left Madrid because the council closed the old museum of the city.',
    asks: 'Why did Anna Karlsen leave Madrid?',
    has: ['asksCause', 'keyLong', 'short'],
    lacks: ['event-purpose', 'reason-purpose', 'nameless'],
  },
  {
    text: 'Anna Karlsen opened the museum of Bergen in 1998.',
    asks: 'Who opened the museum of Bergen in 1998?',
    has: ['event', 'active', 'digit', 'keyPerson', 'keyOfTwoWords', 'keyMentions', 'keyMainAgent', 'keyMain'],
    lacks: [
      'placed',
      'attributed',
      'saying',
      'future',
      'subjectPerson',
      'subjectNamed',
      'keyInTitle',
      'middling',
    ],
  },
  {
    text: 'Anna Karlsen opened the museum of Bergen in 1998.',
    asks: 'In which year did Anna Karlsen open the museum of Bergen?',
    has: ['subjectPerson', 'subjectNamed', 'middling'],
    lacks: ['digit', 'keyPerson', 'keyNumber', 'keyMentions', 'keyMainAgent', 'long'],
  },
  {
    text: 'The city council of Bergen will close the old bridge in August 2024.',
    asks: 'Who will close the old bridge in August 2024?',
    has: ['future', 'keyOrganization'],
    lacks: ['keyPerson', 'keyOfTwoWords', 'keyMainAgent', 'particle'],
  },
  {
    text: 'Firefighters set up a camp near Bergen to rescue 12 sailors.',
    asks: 'Why did firefighters set up a camp near Bergen?',
    has: ['particle', 'subjectPerson', 'keyNameless'],
    lacks: ['asksCause', 'keyLong', 'nameless', 'purposeInStem', 'subjectNamed', 'digit', 'future'],
  },
  {
    text: '"The lamp is the oldest in the whole of Norway," said Anna Karlsen.',
    asks: 'Who said, "The lamp is the oldest in the whole of Norway"?',
    has: ['saying', 'saying-quote-speaker', 'quotation', 'inQuotation', 'contentInStem'],
    lacks: ['event', 'attributed', 'keyNumber', 'conjunction'],
  },
  {
    text: 'Anna Karlsen said that the divers of Bergen found the lamp of the lighthouse.',
    asks: 'According to Anna Karlsen, what did the divers of Bergen find?',
    has: ['attributed', 'event', 'verb-light', 'subjectPerson'],
    lacks: ['saying', 'comma', 'quotation', 'inQuotation', 'contentInStem', 'event-claim-about'],
  },
  {
    text: 'Anna Karlsen said that the divers of Bergen found the lamp of the lighthouse.',
    asks: 'What did Anna Karlsen say about the divers of Bergen?',
    has: ['attributed', 'event-claim-about'],
    lacks: ['verb-light', 'saying', 'event-complement-do'],
  },
  {
    text: 'According to the police of Bergen, Peter Hale stole three old paintings from the museum.',
    asks: 'According to the police of Bergen, how many old paintings did Peter Hale steal from the museum?',
    has: ['attributed', 'keyNumber', 'long', 'subjectNamed'],
    lacks: ['digit', 'comma', 'middling', 'keyOfTwoWords'],
  },
  {
    text: 'A violent storm destroyed the old lighthouse of Bergen in 1912.',
    asks: 'What destroyed the old lighthouse of Bergen in 1912?',
    has: ['event-agent-what', 'active', 'definites'],
    lacks: ['short', 'event-agent-who', 'subjectIndefinite', 'subjectThing', 'keyMainAgent', 'keyMentions'],
  },
  {
    text: 'A violent storm destroyed the old lighthouse of Bergen in 1912.',
    asks: 'What did a violent storm destroy in 1912?',
    has: ['subjectIndefinite', 'subjectThing'],
    lacks: ['event-agent-what', 'subjectNamed', 'subjectPerson'],
  },
  {
    text: 'The old lighthouse was bought by the Harbour Museum of Bergen in 1998.',
    asks: 'Who bought the old lighthouse in 1998?',
    has: ['keyOrganization', 'subjectThing'],
    lacks: ['active', 'keyMainAgent', 'subjectNamed'],
  },
  {
    text: 'Farmers from the valley sold bread, cheese and apples beside the road near Bergen.',
    asks: 'Where did farmers from the valley sell bread, cheese and apples?',
    has: ['comma', 'conjunction', 'nameless', 'definites'],
    lacks: ['short', 'keyNameless', 'editedPhrases', 'rivals', 'keyNumber'],
  },
  {
    text: 'Peter Hale sold an old boat in Bergen. Peter Hale sold a house in Bergen in 1999.',
    asks: 'What did Peter Hale sell in Bergen?',
    has: ['rivals', 'subjectNamed', 'keyNameless', 'event-patient-what'],
    lacks: ['keyLong', 'definites', 'nameless', 'keyMentions', 'digit', 'subjectIndefinite'],
  },
];

describe('signalsOf', () => {
  it.each(rows)('of $asks', ({ text, asks, has, lacks }) => {
    const signals = signalsOfStem(askingsOf(text), asks);
    const present = signalNames.filter((name) => (signals.get(name) ?? 0) > 0);
    expect(has.filter((name) => !present.includes(name))).toEqual([]);
    expect(lacks.filter((name) => present.includes(name))).toEqual([]);
  });

  it('holds what is named in the title for known', () => {
    const text = 'Anna Karlsen opened the museum of Bergen in 1998.';
    const asks = 'Who opened the museum of Bergen in 1998?';
    expect(signalsOfStem(askingsOf(text, 'Anna Karlsen opens a museum'), asks).get('keyInTitle')).toBe(1);
    expect(signalsOfStem(askingsOf(text, 'Bergen opens a museum'), asks).get('keyInTitle')).toBe(0);
  });

  it('says whether the stem names its paragraph, and nothing else by it', () => {
    const text = 'Anna Karlsen opened the museum of Bergen in 1998.';
    const asks = 'Who opened the museum of Bergen in 1998?';
    const askings = askingsOf(text);
    const there = signalsOfStem(askings, asks, true);
    expect(there.get('placed')).toBe(1);
    expect(new Map([...there, ['placed', 0]])).toEqual(signalsOfStem(askings, asks));
  });

  it('reads every signal of every question, from 0 to 1', () => {
    const askings = askingsOf(text, title);
    expect(askings.length).toBeGreaterThan(20);
    for (const asking of askings) {
      const signals = signalsOf(asking, findDoubts(asking), false);
      expect([...signals.keys()]).toEqual(signalNames);
      const outside = [...signals].filter(([, value]) => !(value >= 0 && value <= 1));
      expect(outside, asking.stem).toEqual([]);
    }
  });
});

it('every signal has a weight and its own name', () => {
  expect(Object.keys(signalWeights).toSorted()).toEqual(signalNames.toSorted());
  expect(signalNames.filter((name) => !isSignalName(name))).toEqual([]);
});

it.each(['toString', 'constructor', 'second-answer', 'event-age', ''])('%j is no signal', (word) => {
  expect(isSignalName(word)).toBe(false);
});

it.each([
  ['verb-light', true],
  ['name-in-stem', true],
  ['second-answer', false],
  ['placed', false],
])('the doubt %s is weighed, not obeyed: %s', (doubt, costly) => {
  expect(isCostly(doubt)).toBe(costly);
});
