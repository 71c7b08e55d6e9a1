import type { Tree } from '../../language/tree.js';
import type { Token } from '../../model/analysis.js';
import type { Statement } from '../statements.js';
import { relatedWords } from '../terms.js';
import { type Detail, finderOf, type Relation } from './aspect.js';

/** Whether something was done or is to be done, as a report has it. */
interface StatusDetail extends Detail {
  readonly deed: string;
  readonly status: 'done' | 'planned';
}

/** Words before an infinitive that put it off: `due to travel`, `plans to visit`. */
const plans = new Set(
  'due set expected scheduled planned plan plans planning about going hope hopes hoped hoping intend intends intended'.split(
    ' ',
  ),
);
/** Verbs that in one way or another are in every sentence. */
const idleVerbs = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'make',
  'take',
  'get',
  'go',
  'come',
  'continue',
]);

function statusesOf(statement: Statement): readonly StatusDetail[] {
  const { tokens, head } = statement;
  // What is quoted or reported was done or planned in the speaker's eyes.
  if (statement.source !== null) return [];
  return tokens.flatMap((token, at) => {
    if (token.upos !== 'VERB' || idleVerbs.has(token.lemma)) return [];
    const found = statusOf(statement, token, at, head);
    return found === null ? [] : [{ ...found, statement, deed: token.lemma.toLowerCase() }];
  });
}

function statusOf(
  { report, tokens }: Statement,
  token: Token,
  at: number,
  head: Token,
): Pick<StatusDetail, 'status' | 'range'> | null {
  const { tree } = report;
  const end = token.index + 1;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const plan = before.find(({ text }) => plans.has(text.toLowerCase()));
  if (plan !== undefined && before.at(-1)?.text.toLowerCase() === 'to')
    return { status: 'planned', range: { first: plan.index, end } };
  const auxiliaries = tree.children(token.index).filter(({ relation }) => relation.startsWith('aux'));
  const negation = tree.children(token.index).some(({ lemma }) => ['not', 'never', "n't"].includes(lemma));
  if (negation) return null;
  const first = Math.min(token.index, ...auxiliaries.map(({ index }) => index));
  if (auxiliaries.some(({ lemma }) => lemma === 'will' || lemma === 'shall'))
    return { status: 'planned', range: { first, end } };
  if (isBesidePast(tree, token, head)) return { status: 'done', range: { first, end } };
  const isPast =
    (token.xpos === 'VBD' && auxiliaries.length === 0) ||
    (token.xpos === 'VBN' && auxiliaries.some(({ xpos }) => ['VBD', 'VBZ', 'VBP'].includes(xpos)));
  return isPast && token.index === head.index ? { status: 'done', range: { first, end } } : null;
}

/** `before travelling`, on a verb in the past. */
function isBesidePast(tree: Tree, token: Token, head: Token): boolean {
  const marker = tree.child(token.index, 'mark')?.text.toLowerCase() ?? '';
  return token.xpos === 'VBG' && ['before', 'after', 'while'].includes(marker) && head.xpos === 'VBD';
}

function relateStatuses(one: StatusDetail, other: StatusDetail): Relation {
  if (one.deed !== other.deed && !relatedWords(one.deed, 'VERB').includes(other.deed)) return 'other';
  return one.status === other.status ? 'same' : 'differs';
}

/** `travelled to Ramallah`, `was due to travel to Ramallah`. */
export const findStatusDifferences = finderOf<StatusDetail>({
  aspect: 'status',
  read: statusesOf,
  relate: relateStatuses,
});
