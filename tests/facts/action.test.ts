import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

type Row = readonly [
  sentence: string,
  lemma: string,
  tense: string,
  voice: string,
  finite: string,
  singular: string,
  auxiliary: string,
  main: string,
];

const rows: readonly Row[] = [
  ['Divers found the lamp.', 'find', 'past', 'active', 'found', 'found', 'did', 'find'],
  ['Divers find old lamps.', 'find', 'present', 'active', 'find', 'finds', 'do', 'find'],
  ['Anna Karlsen closes the door.', 'close', 'present', 'active', 'closes', 'closes', 'does', 'close'],
  [
    'Hospitals have hired 200 nurses.',
    'hire',
    'present',
    'active',
    'have hired',
    'has hired',
    'have',
    'hired',
  ],
  [
    'Nurses are treating 30 patients.',
    'treat',
    'present',
    'active',
    'are treating',
    'is treating',
    'are',
    'treating',
  ],
  [
    'The truce was extended on Thursday.',
    'extend',
    'past',
    'passive',
    'was extended',
    'was extended',
    'was',
    'extended',
  ],
  ['The lamps were sold in 1998.', 'sell', 'past', 'passive', 'were sold', 'was sold', 'were', 'sold'],
  [
    'The bridge has been repaired by engineers.',
    'repair',
    'present',
    'passive',
    'has been repaired',
    'has been repaired',
    'has',
    'been repaired',
  ],
  [
    'The museum will sell 30 paintings.',
    'sell',
    'future',
    'active',
    'will sell',
    'will sell',
    'will',
    'sell',
  ],
  [
    'The wall can survive a flood.',
    'survive',
    'present',
    'active',
    'can survive',
    'can survive',
    'can',
    'survive',
  ],
  [
    'Firefighters carried out a search.',
    'carry out',
    'past',
    'active',
    'carried out',
    'carried out',
    'did',
    'carry out',
  ],
  [
    'Anna Karlsen quickly closed the door.',
    'close',
    'past',
    'active',
    'quickly closed',
    'quickly closed',
    'did',
    'quickly close',
  ],
  ['Anna Karlsen also closed the door.', 'close', 'past', 'active', 'closed', 'closed', 'did', 'close'],
  ['Lemnos is a Greek island.', 'be', 'present', 'active', 'is', 'is', 'is', ''],
  ['The wolves were hungry.', 'be', 'past', 'active', 'were', 'was', 'were', ''],
];

/** The verb groups of a text. */
function actionsOf(text: string) {
  return readText(text).facts.flatMap((fact) => (fact.action === null ? [] : [fact.action]));
}

describe('an action', () => {
  it.each(rows)('of %j', (sentence, lemma, tense, voice, finite, singular, auxiliary, main) => {
    expect(actionsOf(sentence)).toEqual([
      { lemma, tense, voice, negated: false, finite, singular, auxiliary, main },
    ]);
  });

  const negated: readonly (readonly [sentence: string, finite: string, auxiliary: string, main: string])[] = [
    ['The storm did not destroy houses.', 'did not destroy', 'did', 'not destroy'],
    ["The storm didn't destroy houses.", 'did not destroy', 'did', 'not destroy'],
    ['Anna Karlsen never signed the letter.', 'never signed', 'did', 'never sign'],
    ["Anna Karlsen won't sign the letter.", 'will not sign', 'will', 'not sign'],
    ['Anna Karlsen has not signed the letter.', 'has not signed', 'has', 'not signed'],
    ['Penguins were not birds.', 'were not', 'were', 'not'],
  ];
  it.each(negated)('keeps the negation of %j', (sentence, finite, auxiliary, main) => {
    const [action] = actionsOf(sentence);
    expect(action).toMatchObject({ negated: true, finite, auxiliary, main });
  });
});

const none = [
  'Anna Karlsen almost won the race.',
  'Anna Karlsen nearly won the race.',
  'Anna Karlsen barely survived the storm.',
  'Anna Karlsen hardly knew the singer.',
  'Anna Karlsen rarely closed the door.',
  'Anna Karlsen seldom closed the door.',
  'Anna Karlsen only closed the door.',
  'Anna Karlsen probably closed the door.',
  'Anna Karlsen allegedly closed the door.',
  'Perhaps Anna Karlsen closed the door.',
  'Anna Karlsen had closed the door.',
  'Closing the door.',
  'Carers are to be given a new house.',
  'The door is to be closed by the council.',
  'To close the door.',
  'Closed the door.',
  'The penguins who eat fish.',
  'The penguins eats fish.',
  'The penguin eat fish.',
  'The letter and a stamp.',
];

describe('no action', () => {
  it.each(none)('of %s', (sentence) => {
    expect(actionsOf(sentence)).toEqual([]);
  });
});
