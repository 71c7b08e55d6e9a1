import { countryOfAdjective } from '../../language/lexicons/countries.js';
import type { Entity } from '../../model/analysis.js';
import type { Fact } from '../../model/fact.js';
import type { ArticleKnowledge } from './distractor.js';
import { nationIn, walkOf } from './walks.js';

/** What is told of somebody, in the words that a reader sees. */
interface Deed {
  readonly stem: string;
  readonly fact: Pick<Fact, 'action'>;
  readonly article: Pick<ArticleKnowledge, 'parts'>;
}

/** Verbs of a contest: women do not meet men in one, nor the players of a team those of another in its own ranks. */
const contest = new Set(
  'beat defeat meet face play overcome score miss win lose retire replace substitute concede qualify reach eliminate equalise equalize thrash outplay'.split(
    ' ',
  ),
);

/** Whether somebody may do what is told of another: of one walk of life, sex and country, as far as these are told. */
export function mayDoSame({ stem, fact, article }: Deed, right: Entity, other: Entity): boolean {
  const [own, walk] = [walkOf(right.title), walkOf(other.title)];
  if (own !== null && walk !== null && own !== walk) return false;
  // Those beside the pitch do little that a player or anybody else does.
  if (walk !== own && (walk === 'referee' || walk === 'coach')) return false;
  // A country rules others out where the question turns on it; the team of a player must be known to be the same.
  const isContest = contest.has(fact.action?.lemma ?? '');
  if (isContest && right.gender !== null && other.gender !== null && right.gender !== other.gender)
    return false;
  const told = nationIn(stem);
  if (told === null && !isContest) return true;
  const known = nationIn(describedBy(article, right));
  const theirs = nationIn(describedBy(article, other));
  if (!isContest) return theirs === null || told !== known || theirs === known;
  const team = known ?? told;
  return team === null || theirs === team;
}

/** Title and words right before the name where it stands first: `Tunisia's goalkeeper`. */
function describedBy({ parts }: Deed['article'], { id, name, title }: Entity): string {
  const quote = parts.get(id)?.named.quote ?? '';
  const before = quote.slice(0, Math.max(0, quote.indexOf(name)));
  const beside = /(?:[\p{L}'’-]+ ){1,4}$/u.exec(before)?.[0] ?? '';
  const nation = beside.match(/\p{Lu}\p{L}+(?:['’]s\b|(?= \p{Ll}))/gu) ?? [];
  return [title ?? '', ...nation.filter((word) => /['’]s$/u.test(word) || countryOfAdjective.has(word))].join(
    ' ',
  );
}
