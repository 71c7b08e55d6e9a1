import { cities } from '../../language/lexicons/cities.js';
import { countryNames } from '../../language/lexicons/countries.js';
import type { Cast } from '../cast.js';
import type { Statement } from '../statements.js';
import { type Detail, finderOf, type Relation } from './aspect.js';

/** A named place where something happens, or where it leads. */
interface PlaceDetail extends Detail {
  /** `at`, `to` or `from`: three different questions. */
  readonly question: string;
  /** `Cast` member. */
  readonly member: string;
  readonly name: string;
}

const questions: ReadonlyMap<string, string> = new Map([
  ['in', 'at'],
  ['at', 'at'],
  ['near', 'at'],
  ['to', 'to'],
  ['into', 'to'],
  ['from', 'from'],
]);

function placesOf(statement: Statement, cast: Cast): readonly PlaceDetail[] {
  const { report, tokens } = statement;
  const { tree } = report;
  return tokens.flatMap((token) => {
    const mention = report.mentionAt.get(token.index);
    if (mention?.form !== 'name' || mention.head !== token.index) return [];
    const question = questions.get(tree.child(token.index, 'case')?.text.toLowerCase() ?? '');
    const entity = report.analysis.entities.find(({ id }) => id === mention.entity);
    const member = cast.memberOf(report.number, mention.entity);
    if (question === undefined || entity?.type !== 'place' || member === null) return [];
    const { first, end } = mention;
    return [{ statement, range: { first, end }, question, member, name: entity.name }];
  });
}

/** One place may lie in the other, or be another name for it, unless both are cities or both are countries. */
function relatePlaces(one: PlaceDetail, other: PlaceDetail): Relation {
  if (one.question !== other.question) return 'other';
  if (one.member === other.member) return 'same';
  const isAlike =
    (cities.has(one.name) && cities.has(other.name)) ||
    (countryNames.has(one.name) && countryNames.has(other.name));
  return isAlike ? 'conflicts' : 'vaguer';
}

/** `in Tel Aviv`, `in Haifa`. */
export const findPlaceDifferences = finderOf<PlaceDetail>({
  aspect: 'place',
  read: placesOf,
  relate: relatePlaces,
});
