import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token } from '../../model/analysis.js';
import type { FactDraft } from '../draft.js';
import { dependents, hasRelation, type Tree, tokenAt } from '../tree.js';
import type { Known } from './known.js';

/**
 * Whether something that happened once is told without when or where: `Shares dropped on the Dow` of a report on one
 * day. What somebody said, what has been done and what is so need neither.
 *
 * @param tokens the words that tell it.
 * @param losesDay whether its day was left out, since nothing tells which one it is.
 */
export function isAdrift(
  tree: Tree,
  { dated }: Known,
  draft: FactDraft,
  tokens: readonly Token[],
  losesDay: boolean,
): boolean {
  const { kind, action, modality } = draft;
  const isPast =
    kind === 'event'
      ? action !== null && ['did', 'was', 'were'].includes(action.auxiliary) && action.tense === 'past'
      : kind === 'state'
        ? action?.tense === 'past' && isPassing(tree, draft)
        : kind === 'statement' && isPastEvent(tree, tokens);
  if (losesDay && tokens.some((token) => datesOtherVerb(tree, token))) return true;
  if (!isPast || modality !== 'asserted') return false;
  if (losesDay) return true;
  return !tokens.some((token) => {
    const mention = tree.nameAt.get(token.index);
    const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
    return dated.has(token.index) || (entity?.type === 'place' && !isTopic(tree, entity.name));
  });
}

/** `the rules that came into force on Thursday`: what is told of another verb loses its day as well. */
function datesOtherVerb(tree: Tree, { index, head }: Token): boolean {
  const verb = tree.analysis.tokens[head];
  return (
    tree.timeOf.has(index) && verb?.xpos === 'VBD' && ['acl', 'advcl'].some((name) => hasRelation(verb, name))
  );
}

/** `Bergen was renamed` of a text about Bergen: the place says no more about when. */
function isTopic({ titleWords }: Tree, name: string): boolean {
  return name.split(' ').every((word) => titleWords.has(word.toLowerCase()));
}

/** `was 15 and not eligible to vote`: so for a while, unlike what somebody or something was. */
function isPassing(tree: Tree, { roles: { attribute } }: FactDraft): boolean {
  return attribute !== undefined && ['ADJ', 'NUM'].includes(tokenAt(tree, attribute.head).upos);
}

function isPastEvent(tree: Tree, tokens: readonly Token[]): boolean {
  const inside = new Set(tokens.map(({ index }) => index));
  const root = tokens.find(({ head }) => !inside.has(head));
  if (root === undefined || root.upos !== 'VERB' || sayingVerbs.has(root.lemma)) return false;
  const auxiliaries = dependents(tree, root.index, 'aux');
  return root.xpos === 'VBD' || auxiliaries.some(({ lemma, xpos }) => lemma === 'be' && xpos === 'VBD');
}
