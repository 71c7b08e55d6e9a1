import { uniqueBy } from '../../base/collections.js';
import { stableId } from '../../base/identifier.js';
import { createRandom } from '../../base/random.js';
import { capitalizeFirst, normalizeText } from '../../base/text.js';
import type { Candidate } from '../../model/candidate.js';
import type { Fact } from '../../model/fact.js';
import { generated, type Maker, type MakerTask, quoted } from './maker.js';
import { mixed } from './mixed.js';

const fewestPairs = 3;
const mostPairs = 5;
/** Names that deeds are matched with are as sure as questions. */
const deedGate = 0.45;

/** One row of a matching item. */
interface Pair {
  readonly left: string;
  readonly right: string;
  readonly fact: Fact;
}

/** People and their positions, numbers and what they count, speakers and their words. */
export const makeMatching: Maker = (task) =>
  [
    matching(task, 'people', 'Match each person with the position or role.', titlePairs(task)),
    matching(task, 'numbers', 'Match each number with what it stands for.', numberPairs(task)),
    matching(task, 'speakers', 'Match each speaker with the words.', quotePairs(task)),
    matching(task, 'deeds', 'Match each name with what the article says about it.', deedPairs(task)),
  ].flat();

function titlePairs(task: MakerTask): readonly Pair[] {
  return task.facts.flatMap((fact) => {
    const { person, title } = fact.roles;
    if (fact.kind !== 'role' || person === undefined || title === undefined) return [];
    return [{ left: person.text, right: capitalizeFirst(title.text.replace(/^(?:an?|the)\s+/i, '')), fact }];
  });
}

function numberPairs(task: MakerTask): readonly Pair[] {
  return task.facts.flatMap((fact) => {
    const { amount, counted } = fact.roles;
    if (fact.kind !== 'quantity' || amount === undefined || counted === undefined) return [];
    if (
      !/^\p{L}/u.test(counted.text) ||
      counted.text.split(' ').length < 3 ||
      /^(?:only|one)\b/i.test(`${amount.text} ${counted.text}`)
    )
      return [];
    return [{ left: capitalizeFirst(amount.text), right: capitalizeFirst(counted.text), fact }];
  });
}

function quotePairs(task: MakerTask): readonly Pair[] {
  return task.facts.flatMap((fact) => {
    const { speaker, content } = fact.roles;
    if (fact.kind !== 'saying' || speaker === undefined || content === undefined) return [];
    if (
      speaker.type !== 'person' ||
      !speaker.text.includes(' ') ||
      !/^["“]/.test(content.text) ||
      content.text.split(/\s+/).length > 22
    )
      return [];
    return [{ left: speaker.text, right: content.text, fact }];
  });
}

const minDeedWords = 4;
const maxDeedWords = 16;

/** Names and what they did or are, all in the singular, so that no verb form gives a partner away. */
function deedPairs(task: MakerTask): readonly Pair[] {
  const named = task.facts.flatMap((fact) => {
    const subject = fact.roles.agent ?? fact.roles.subject;
    if (!['event', 'state'].includes(fact.kind) || fact.modality !== 'asserted' || fact.attribution !== null)
      return [];
    if (subject === undefined || subject.entity === null || subject.number !== 'singular') return [];
    if (fact.confidence < deedGate || fact.action?.negated !== false || !fact.text.startsWith(subject.text))
      return [];
    const deed = fact.text.slice(subject.text.length + 1, -1);
    const count = deed.split(' ').length;
    return count < minDeedWords || count > maxDeedWords ? [] : [{ left: subject.text, right: deed, fact }];
  });
  const names = new Set(named.map(({ left }) => left));
  return named.filter(({ left, right }) => ![...names].some((name) => name !== left && right.includes(name)));
}

function matching(task: MakerTask, name: string, prompt: string, all: readonly Pair[]): readonly Candidate[] {
  const distinct = uniqueBy(
    uniqueBy(all, (pair) => normalizeText(pair.left)),
    (pair) => normalizeText(pair.right),
  );
  const pairs = [...distinct]
    .sort((one, other) => other.fact.salience - one.fact.salience)
    .slice(0, mostPairs)
    .sort(
      (one, other) => (one.fact.evidence[0]?.span.start ?? 0) - (other.fact.evidence[0]?.span.start ?? 0),
    );
  if (pairs.length < fewestPairs) return [];
  const id = stableId(task.analysis.article.slug, ...pairs.map((pair) => pair.left), 'matching', name);
  const left = pairs.map((pair) => ({ id: stableId(id, 'left', pair.left), text: pair.left }));
  const right = pairs.map((pair) => ({ id: stableId(id, 'right', pair.right), text: pair.right }));
  const facts = [...new Set(pairs.map((pair) => pair.fact))];
  return [
    {
      item: {
        ...generated({
          id,
          prompt,
          skill: 'retrieve',
          points: pairs.length,
          evidence: quoted(facts.flatMap((fact) => fact.evidence.slice(0, 1))),
        }),
        type: 'matching',
        left,
        right: mixed(createRandom(`${task.seed} ${id}`), right),
        key: left.map((entry, index) => [entry.id, right[index]?.id ?? entry.id] as const),
      },
      family: 'matching',
      form: `matching-${name}`,
      facts: facts.map((fact) => fact.id),
      paragraph: task.article.paragraphOf(facts[0]?.evidence[0]?.sentence ?? ''),
      keys: pairs.map((pair) => normalizeText(pair.right)),
      worth: 0.75,
    },
  ];
}
