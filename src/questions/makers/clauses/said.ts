import type { Entity } from '../../../model/analysis.js';
import type { Candidate } from '../../../model/candidate.js';
import { type Maker, type MakerTask, worthOf } from '../maker.js';
import { type Claim, claimsOf, namesIn } from './claims.js';
import { type ClauseOption, clauseChoice, tellSame } from './clause-choice.js';

/** Below, a claim is an aside. */
const minSalience = 0.15;
/** Claims that are asked about: a pack takes one or two. */
const mostKeys = 6;
/** `What does Graham Hayles say?`: one of the things somebody says among those that others, or the text itself, say. */
export const makeSaid: Maker = (task) => {
  const claims = claimsOf(task);
  return claims
    .filter(({ speaker, fact }) => speaker?.type === 'person' && fact.salience >= minSalience)
    .toSorted((one, other) => other.fact.salience - one.fact.salience)
    .slice(0, mostKeys)
    .flatMap((key) => {
      const candidate = key.speaker === null ? null : ask(task, key, key.speaker, claims);
      return candidate === null ? [] : [candidate];
    });
};

function ask(task: MakerTask, key: Claim, speaker: Entity, claims: readonly Claim[]): Candidate | null {
  const { fact } = key;
  if (namesIn(task, key.words, speaker)) return null;
  const own = claims.filter((claim) => claim.speaker?.id === speaker.id);
  const near = new Set(own.map(({ evidence }) => evidence.sentence));
  const options = claims
    .filter(
      (other) =>
        other.speaker?.id !== speaker.id &&
        !near.has(other.evidence.sentence) &&
        !namesIn(task, [...(task.article.sentenceWords.get(other.evidence.sentence) ?? [])], speaker) &&
        !namesIn(task, other.words, speaker) &&
        !(other.speaker !== null && namesIn(task, other.words, other.speaker)) &&
        own.every(({ words }) => !tellSame(words, other.words)),
    )
    .map(
      (other): ClauseOption => ({
        text: other.text,
        rationale: rationaleOf(task, other, speaker),
        evidence: other.evidence,
        rank: other.speaker === null ? 1 : 0,
      }),
    );
  return clauseChoice(
    task,
    {
      form: 'said',
      family: 'retrieval',
      skill: 'retrieve',
      stem: stemOf(key, speaker),
      facts: [fact.id],
      evidence: fact.evidence,
      key: key.text,
      rationale: `${speaker.name} says so in paragraph ${task.article.paragraphOf(key.evidence.sentence)}.`,
      worth: worthOf(fact),
    },
    options,
  );
}

function rationaleOf({ article }: MakerTask, { speaker, evidence }: Claim, asked: Entity): string {
  const paragraph = article.paragraphOf(evidence.sentence);
  return speaker === null
    ? `The text says so itself in paragraph ${paragraph}; these are not words of ${asked.name}.`
    : `In paragraph ${paragraph} ${speaker.name} says that, not ${asked.name}.`;
}

/** Verbs that ask for what is said as well as `say` does. */
const plainVerbs = new Set([
  'say',
  'explain',
  'argue',
  'claim',
  'insist',
  'point out',
  'warn',
  'believe',
  'think',
  'add',
  'write',
  'admit',
  'acknowledge',
  'announce',
  'predict',
  'suggest',
]);

function stemOf({ fact }: Claim, { name }: Entity): string {
  const { action } = fact;
  const isOwn =
    fact.kind === 'saying' && action !== null && plainVerbs.has(action.lemma) && action.lemma !== 'add';
  if (isOwn) return `What ${action.auxiliary} ${name} ${action.main}?`;
  return fact.attribution?.verb === 'said' ? `What did ${name} say?` : `What does ${name} say?`;
}
