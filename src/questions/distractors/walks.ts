import { countryNames, countryOfAdjective } from '../../language/lexicons/countries.js';
import { headOfTitle } from '../forms/title-kinds.js';

/** What a person is in the news for: a referee is no answer to who scored. */
type Walk = 'politics' | 'player' | 'coach' | 'referee' | 'arts' | 'research' | 'business' | 'fiction';

/** Nouns of titles by walk of life. Source: written for this project from general knowledge. */
const rows: readonly (readonly [walk: Walk, nouns: string])[] = [
  [
    'politics',
    'president minister premier chancellor senator congressman congresswoman mp lawmaker governor mayor ambassador politician diplomat king queen prince emperor sultan dictator nominee whip speaker secretary candidate councillor envoy spokesman spokeswoman spokesperson',
  ],
  [
    'player',
    'player striker midfielder defender goalkeeper forward winger captain batsman bowler sprinter runner swimmer cyclist golfer boxer jockey seed athlete footballer skier gymnast pitcher quarterback cricketer rower',
  ],
  ['coach', 'coach selector'],
  ['referee', 'referee umpire linesman'],
  [
    'arts',
    'actor actress singer musician painter artist novelist author poet composer conductor playwright guitarist pianist filmmaker photographer sculptor comedian dancer rapper',
  ],
  [
    'research',
    'professor scientist researcher economist biologist historian analyst physicist psychologist psychiatrist astronomer archaeologist epidemiologist virologist ecologist lecturer geologist sociologist pollster',
  ],
  ['business', 'ceo businessman businesswoman entrepreneur banker billionaire investor'],
  ['fiction', 'villain hero heroine protagonist superhero superheroine antagonist'],
];

const walkOfNoun: ReadonlyMap<string, Walk> = new Map(
  rows.flatMap(([walk, nouns]) => nouns.split(' ').map((noun): [string, Walk] => [noun, walk])),
);

/** `Tunisia's coach` gives `coach`, `senior media analyst at Rentrak` gives `research`; null where it is open. */
export function walkOf(title: string | null): Walk | null {
  return title === null ? null : (walkOfNoun.get(headOfTitle(title).toLowerCase()) ?? null);
}

/** The country that words speak of, by its name or adjective: of `Tunisian goalkeeper`, `Tunisia`; null for none or several. */
export function nationIn(words: string): string | null {
  const names = words.match(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu) ?? [];
  const found = new Set(
    names.flatMap((name) =>
      [name, ...name.split(' ')].flatMap(
        (part) => countryOfAdjective.get(part) ?? countryNames.get(part) ?? [],
      ),
    ),
  );
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}
