import { groupBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom, shuffle } from '../../base/random.js';
import type { Candidate } from '../../model/candidate.js';
import { type Claim, claimsOf, namesIn } from './clauses/claims.js';
import { tellSame } from './clauses/clause-choice.js';
import { generated, type Maker, type MakerTask, quoted } from './maker.js';

const worth = 0.75;
/** Statements of each of the two. */
const mostEach = 2;
/** Two statements of two people are told by chance. */
const fewestClaims = 3;
/** Claims that matter less are asides. */
const minSalience = 0.05;

/**
 * Two people and what each of them says, in mixed order: `Who says what? Match each statement with the speaker.` Each
 * of them makes two statements, so that one cannot be told by the other.
 */
export const makePositions: Maker = (task) => {
  const [one, other] = speakersOf(task);
  if (one === undefined || other === undefined) return [];
  const claims = [...one, ...other];
  if (claims.length < fewestClaims) return [];
  const names = [one, other].map(([claim]) => claim?.speaker?.name ?? '');
  const id = stableId(task.analysis.article.slug, 'positions', ...names);
  const right = names.map((text) => ({ id: stableId(id, 'right', text), text }));
  const idOf = ({ speaker }: Claim) => right.find(({ text }) => text === speaker?.name)?.id ?? '';
  const left = mixedUp(task, id, claims).map((claim) => ({
    claim,
    id: stableId(id, 'left', claim.text),
    text: `${claim.text}.`,
  }));
  const candidate: Candidate = {
    item: {
      ...generated({
        id,
        prompt: 'Match each statement with the person who says so. A letter may be used more than once.',
        skill: 'evaluate',
        points: left.length,
        tags: {
          qar: 'think-and-search',
          pirls: 'interpret-and-integrate',
          bloom: 'analyze',
          dok: 2,
          ccss: 'CCRA.R.6',
        },
        evidence: claims.flatMap(({ evidence }) => quoted([evidence])),
      }),
      type: 'matching',
      left: left.map(({ id: entry, text }) => ({ id: entry, text })),
      right,
      key: left.map(({ id: entry, claim }) => [entry, idOf(claim)] as const),
    },
    family: 'evaluation',
    form: 'matching-positions',
    facts: claims.map(({ fact }) => fact.id),
    paragraph: task.article.paragraphOf(one[0]?.evidence.sentence ?? ''),
    keys: [],
    worth,
  };
  return [candidate];
};

/** The two people whose claims matter most, with two claims each that the other does not make. */
function speakersOf(task: MakerTask): readonly (readonly Claim[])[] {
  const all = claimsOf(task)
    .filter(({ speaker, fact }) => speaker?.type === 'person' && fact.salience >= minSalience)
    .toSorted((one, other) => other.fact.salience - one.fact.salience);
  const bySpeaker = groupBy(
    all.filter(
      (claim) =>
        claim.speaker?.name.includes(' ') === true &&
        !all.some(({ speaker }) => speaker !== null && namesIn(task, claim.words, speaker)),
    ),
    ({ speaker }) => speaker?.id ?? '',
  );
  const chosen: Claim[] = [];
  const speakers = [...bySpeaker.values()].flatMap((claims) => {
    const own: Claim[] = [];
    for (const claim of claims) {
      const isTold = [...chosen, ...own].some(
        (other) =>
          tellSame(claim.words, other.words) ||
          // One sentence has one thing to say.
          claim.evidence.sentence === other.evidence.sentence,
      );
      if (own.length < mostEach && !isTold) own.push(claim);
    }
    if (own.length === 0) return [];
    chosen.push(...own);
    return [own];
  });
  return speakers.toSorted((one, other) => other.length - one.length).slice(0, 2);
}

/** Never the statements of one behind those of the other. */
function mixedUp({ seed }: MakerTask, id: string, claims: readonly Claim[]): readonly Claim[] {
  const mixed = shuffle(createRandom(`${seed} ${id}`), claims);
  const [first, second] = mixed;
  return first?.speaker?.id === second?.speaker?.id ? [0, 2, 1, 3].flatMap((at) => mixed[at] ?? []) : mixed;
}
