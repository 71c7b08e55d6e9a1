import { lowerFirst, words } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import { leansOnText } from '../distractors/distractor.js';
import { contentWords } from '../faults/texts.js';
import { subjectRole } from '../view.js';
import { type MakerTask, quoted } from './maker.js';
import { matchingOf, type Pair } from './matching-item.js';

/** Three numbers are matched by chance too often. */
const fewestParagraphs = 4;
/** A question that judges would hardly print is no heading either. */
const leastChance = 0.4;
/** Longest entry, in words, that is kept in mind while reading on. */
const maxWords = 14;
/** Share of the words of an entry that no other paragraph may have in one sentence. */
const mostElsewhere = 0.5;
/** Quoted words, a full stop inside, a pronoun for what is asked itself, a way asked for beside another way, a name of a match. */
const unclear = /[“”".]|\b(?:they|them|their|it|its)\b|^how (?!many|much|long).*\bby\b|^which\b/u;
/** What a paragraph gives as its point: reasons and ways before things, things before names and numbers. */
const openings: readonly (readonly [opening: RegExp, weight: number])[] = [
  [/^why\b/u, 0.5],
  [/^how (?!many|much|long|often|old|far)/u, 0.4],
  [/^what\b/u, 0.25],
  [/^(?:where|how (?:many|much|long))\b/u, 0.1],
];

/**
 * `Match each paragraph with what it tells.`: questions turned into what a paragraph tells (`why the museum closed`), each
 * of them told in one of the paragraphs only.
 */
export function makeParagraphContents(
  task: MakerTask,
  questions: readonly Candidate[],
): readonly Candidate[] {
  const facts = new Map(task.facts.map((fact) => [fact.id, fact]));
  const pairs = questions
    .flatMap((question) => pairOf(task, question, facts.get(question.facts[0] ?? '')))
    .toSorted((one, other) => other.weight - one.weight);
  return matchingOf(
    task,
    {
      name: 'paragraphs',
      prompt: 'Match each paragraph with what it tells.',
      skill: 'interpret',
      family: 'interpretation',
      worth: 0.7,
      fewest: fewestParagraphs,
      clash: (one, other) =>
        (asksWho(one) && asksWho(other)) || isToldIn(task, one, other) || isToldIn(task, other, one),
    },
    pairs,
  );
}

function pairOf(task: MakerTask, { item, chance = 0 }: Candidate, fact: Fact | undefined): readonly Pair[] {
  if (fact === undefined || chance < leastChance) return [];
  const text = indirectly(item.prompt, fact);
  const [evidence] = fact.evidence;
  if (text === null || leansOnText(text, fact, task.article)) return [];
  if (evidence === undefined || words(text).length > maxWords || unclear.test(text)) return [];
  const [, weight = 0] = openings.find(([opening]) => opening.test(text)) ?? [];
  return [
    {
      left: `Paragraph ${task.article.paragraphOf(evidence.sentence)}`,
      right: text,
      evidence: quoted([evidence]),
      facts: [fact.id],
      place: evidence.span.start,
      weight: chance + weight,
    },
  ];
}

/**
 * A question as a clause that a verb of telling may have: `Why did the museum close?` gives `why the museum closed`, `Who
 * closed it?` gives `who closed it`. Null for questions that name their place or their source.
 */
export function indirectly(question: string, { action, roles, kind, ...fact }: Fact): string | null {
  const subject = roles[subjectRole({ action, roles, kind, ...fact })];
  if (action === null || subject === undefined || !/^(?:Who|What|Where|When|Why|How|Which)\b/u.test(question))
    return null;
  const bare = lowerFirst(question).replace(/\?$/u, '');
  const asked = ` ${action.auxiliary} ${subject.text} ${action.main}`.trimEnd();
  const at = bare.indexOf(asked);
  if (at > 0) {
    const told = ` ${subject.text} ${action.finite}`;
    return bare.slice(0, at) + told + bare.slice(at + asked.length);
  }
  // `what brought instant success`: who or what acts is a person's part in the contents of a paragraph.
  return bare.startsWith(`who ${action.singular} `) ? bare : null;
}

/** Several names to be looked for are a list of people, and no contents of paragraphs. */
function asksWho({ right }: Pair): boolean {
  return /^who\b/u.test(right);
}

/** Whether a sentence of the other's paragraph may tell the same. */
function isToldIn({ analysis, article }: MakerTask, { right }: Pair, { left }: Pair): boolean {
  const asked = contentWords(right);
  return analysis.sentences.some(({ id }) => {
    if (`Paragraph ${article.paragraphOf(id)}` !== left) return false;
    const here = article.sentenceWords.get(id);
    return asked.filter((word) => here?.has(word) === true).length > mostElsewhere * asked.length;
  });
}
