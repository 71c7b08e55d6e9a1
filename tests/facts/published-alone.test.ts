import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

/** A second sentence, behind which nothing opens the text. */
const before = 'Norway built a railway to Bergen in 1909.';

const published = (text: string, title?: string) =>
  readText(`${before} ${text}`, title).facts.flatMap(({ standAlone }) => standAlone ?? []);

const toldAlone: readonly (readonly [text: string, fact: string])[] = [
  [
    'While farmers in Norway have tried small crops, such as kale, Norsk Havn has made a big bet.',
    'While farmers in Norway have tried small crops, Norsk Havn has made a big bet.',
  ],
  ['Surprisingly, Norsk Havn was founded in Oslo in 1864.', 'Norsk Havn was founded in Oslo in 1864.'],
  [
    'Anna Karlsen, an ambassador of Norway, is responsible for trade with Oslo.',
    'Anna Karlsen, an ambassador of Norway, is responsible for trade with Oslo.',
  ],
  ['Norsk Havn was sold to sailors in the U.S.', 'Norsk Havn was sold to sailors in the U.S.'],
  ['Fishing was a way of life in Bergen in 1864.', 'Fishing was a way of life in Bergen in 1864.'],
  [
    'Norway, which opened 300 museums in 1998 and sold the boat, will change again.',
    'Norway opened 300 museums in 1998.',
  ],
  [
    'Although skiing was new to Bergen in 1864, the idea of the club pleased him.',
    'Skiing was new to Bergen in 1864.',
  ],
  // A time in front stays there where the end belongs to another clause.
  [
    'In 1909, Norsk Havn founded a club that feeds sailors from Oslo.',
    'In 1909, Norsk Havn founded a club that feeds sailors from Oslo.',
  ],
  ['In 1909, Norsk Havn fed 30 sailors.', 'Norsk Havn fed 30 sailors in 1909.'],
  // A body has one of these posts, where its name stands before it.
  ['Bergen coach Peter Hale won a prize in Oslo.', 'Peter Hale is the Bergen coach.'],
  ['Norwegian coach Peter Hale won a prize in Oslo.', 'Peter Hale is a Norwegian coach.'],
];

const untold: readonly (readonly [text: string, words: RegExp])[] = [
  ['The plant beside a museum that has 300 boats in Bergen will close again.', /has 300 boats/u],
  ['As skiing was new to Bergen in 1864, the idea of the club pleased him.', /^Skiing was new/u],
  ['Peter Hale of Norway will start third, ahead of team-mate Jonas Lind.', /is an? .*team-mate/u],
  ['The hunter who killed and ate a wild rabbit in Norway was hit by the plague.', /who killed ate/u],
  [
    'The town understands its options, Peter Hale said, and has made a reasoned decision in Oslo.',
    /Hale has made/u,
  ],
  ['Lt. Col. Peter Hale told lawmakers in Oslo that it was his duty to report.', /is an? Lt/u],
  ['It was an odd channel of diplomacy led by the president’s lawyer Peter Hale.', /is president/u],
  [
    'Drugs from Norway have become goods that are dear, that are used in short courses and that spoil.',
    /are dear\./u,
  ],
  ['The current record, 3 minutes 43.13 seconds, has stood unbroken in Norway since 1999.', /record/u],
  [
    'Many scientists in Norway believed that a comet was responsible, despite the lack of evidence.',
    /responsible/u,
  ],
  ['Peter Hale said that a parallel survey was conducted in Norway in 1998.', /parallel/u],
  ['Norsk Havn denied in 1998 that the plan had been dropped, though.', /though\.$/u],
  ['Sailors from Norway were kept in Bergen in 1998 as a result.', /as a result\.$/u],
  [
    'One month before launch, over a thousand workers in Norway are still racing to fix wires.',
    /wires one month/u,
  ],
  ['Anna Karlsen gave a lunch in Oslo. Lunch was an old Norwegian dish with fish.', /^Lunch/u],
  ['By lunchtime, all the major markets in Norway were down over 300 points.', /lunchtime/u],
  // What was added of the first mention says what it is like, and not which one.
  [
    'A besieged Norwegian town asked for help in 1998. Norsk Havn sent 30 sailors to the town in 1999.',
    /to the .*town/u,
  ],
  ['Peter Hale said that accidents strike at a younger age in Norway.', /younger age/u],
  ['In 1909, Norsk Havn founded a club that feeds sailors from Oslo.', /Oslo in 1909/u],
  ['Norwegian sailor Peter Hale was killed in Oslo in 1998.', /Hale is a/u],
  ['“Oslo is loved by sailors, but Bergen is not,” said Anna Karlsen of Norsk Havn.', /is not said/u],
  ['The ferry in question is believed to be a car ferry from Norway.', /in question/u],
];

describe('facts that are published', () => {
  it.each(toldAlone)('of %j tell %j', (text, fact) => {
    expect(published(text)).toContain(fact);
  });
  it.each(untold)('of %j have none with %s', (text, words) => {
    expect(published(text).filter((fact) => words.test(fact))).toEqual([]);
  });
});
