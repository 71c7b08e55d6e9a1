import { describe, expect, it } from 'vitest';
import { pluralOf, singularOf } from '../../../src/language/inflection/nouns.js';

/** `singular plural` */
const rows = `
city cities
day days
box boxes
church churches
stomach stomachs
hero heroes
photo photos
potato potatoes
piano pianos
knife knives
roof roofs
belief beliefs
chief chiefs
wife wives
child children
man men
woman women
spokeswoman spokeswomen
human humans
German Germans
person people
mouse mice
foot feet
goose geese
tooth teeth
crisis crises
analysis analyses
thesis theses
criterion criteria
phenomenon phenomena
bacterium bacteria
bus buses
gas gases
campus campuses
lens lenses
quiz quizzes
MP MPs
CEO CEOs
series series
species species
aircraft aircraft
sheep sheep
fish fish
headquarters headquarters
stadium stadiums
leaf leaves
loaf loaves
echo echoes
veto vetoes
studio studios
zero zeros
monarch monarchs
passer-by passers-by
mother-in-law mothers-in-law
house houses
case cases
class classes
virus viruses
cause causes
shoe shoes
movie movies
tie ties
axis axes
basis bases
Palestinian Palestinians
ministry ministries
tax taxes
mass masses
cache caches
prize prizes
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Words that are no plural, or have none. */
const unchanged = [
  'news',
  'politics',
  'trousers',
  'police',
  '1990s',
  'lens',
  'campus',
  'crisis',
  'aircraft',
  'series',
  'glass',
  'gas',
];

describe('nouns', () => {
  for (const [singular = '', plural = ''] of rows) {
    it(`${singular}, ${plural}`, () => {
      expect([pluralOf(singular), singularOf(plural)]).toEqual([plural, singular]);
    });
  }

  for (const word of unchanged) {
    it(`${word} has no other singular`, () => {
      expect(singularOf(word)).toBe(word);
    });
  }

  for (const word of ['troops', '1990s', 'politics', 'trousers', 'series', 'aircraft']) {
    it(`${word} has no other plural`, () => {
      expect(pluralOf(word)).toBe(word);
    });
  }

  it('inflects the head of a phrase', () => {
    expect(pluralOf('prime minister')).toBe('prime ministers');
    expect(pluralOf('secretary of state')).toBe('secretaries of state');
    expect(singularOf('members of parliament')).toBe('member of parliament');
  });

  it('keeps names in -y', () => {
    expect(pluralOf('Kennedy')).toBe('Kennedys');
  });
});
