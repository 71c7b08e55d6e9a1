import type { Analysis } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import type { Outcome } from '../model/notice.js';
import { standAlone } from './alone/stand-alone.js';
import { findAppositions } from './constructions/appositions.js';
import { findConsequences } from './constructions/consequences.js';
import { findEvents } from './constructions/events.js';
import { findExplanations } from './constructions/explanations.js';
import { liftCauses } from './constructions/lift-causes.js';
import { findLists } from './constructions/lists.js';
import { findMeetings } from './constructions/meetings.js';
import { findParticipialClauses } from './constructions/participial-clauses.js';
import { findParticiples } from './constructions/participles.js';
import { findProspects } from './constructions/prospects.js';
import { findQuantities } from './constructions/quantities.js';
import { findSayings } from './constructions/sayings.js';
import { findStateAsides } from './constructions/state-asides.js';
import { findStatements } from './constructions/statements.js';
import { findStates } from './constructions/states.js';
import { findTitles } from './constructions/titles.js';
import { type FactDraft, identifyFact } from './draft.js';
import { mergeDrafts } from './merge.js';
import { weighSalience } from './salience/weigh.js';
import { indexTree, type Tree } from './tree.js';

/** One finder for each construction; a new one is a file and a line here. */
const finders: readonly ((tree: Tree) => readonly FactDraft[])[] = [
  findEvents,
  findProspects,
  findParticiples,
  findParticipialClauses,
  findMeetings,
  findStateAsides,
  findAppositions,
  findStates,
  findSayings,
  findTitles,
  findLists,
  findStatements,
];

/** A fact less sure than this is not even shown. */
const minConfidence = 0.28;

/** All facts of an article, in the order of the text. Headings make none. */
export function extract(analysis: Analysis): Outcome<readonly Fact[]> {
  const tree = indexTree(liftCauses(analysis));
  const headings = new Set(
    analysis.sentences
      .filter((sentence) => analysis.article.paragraphs[sentence.paragraph]?.kind === 'heading')
      .map((sentence) => sentence.id),
  );
  const isSure = (draft: FactDraft) =>
    draft.confidence >= minConfidence && draft.evidence.every(({ sentence }) => !headings.has(sentence));
  const drafts = finders
    .flatMap((find) => find(tree))
    .filter(isSure)
    .sort(byPlace);
  const told = mergeDrafts(drafts);
  const explained = [...findExplanations(tree, told), ...findConsequences(tree)].filter(isSure);
  const merged = [...told, ...findQuantities(tree, told), ...explained].sort(byPlace);
  const salience = weighSalience(tree, merged);
  const alone = standAlone(tree, merged);
  const facts = merged.map((draft, index) =>
    identifyFact(analysis.article.slug, draft, salience[index] ?? 0, alone[index] ?? null),
  );
  const notices =
    facts.length > 0
      ? []
      : [
          {
            stage: 'extract' as const,
            code: 'no-facts',
            message: 'No statement of the text could be read with enough certainty to ask about it.',
          },
        ];
  return { value: facts, notices };
}

function byPlace(one: FactDraft, other: FactDraft): number {
  return (one.evidence[0]?.span.start ?? 0) - (other.evidence[0]?.span.start ?? 0);
}
