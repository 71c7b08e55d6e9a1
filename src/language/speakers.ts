import type { Mention, Token } from '../model/analysis.js';
import { rangeByIndex } from './ranges.js';
import type { Tree } from './tree.js';

/** Names by the token after them, by their first token and by all, to find the one that a verb belongs to. */
export interface NamePlaces {
  readonly endingAt: ReadonlyMap<number, Mention>;
  readonly startingAt: ReadonlyMap<number, Mention>;
  /** By every token of it: the parse may hang a verb on another token than the head. */
  readonly covering: ReadonlyMap<number, Mention>;
}

/** Where names of an article end and begin; a longer name goes before one inside it. */
export function placeNames(mentions: readonly Mention[]): NamePlaces {
  const names = mentions
    .filter((mention) => mention.form === 'name')
    .toSorted((one, other) => one.end - one.first - (other.end - other.first));
  return {
    endingAt: new Map(names.map((mention) => [mention.end, mention])),
    startingAt: new Map(names.map((mention) => [mention.first, mention])),
    covering: rangeByIndex(names.toReversed()),
  };
}

/**
 * The subject of a verb of saying. A pronoun right before it is it; a name that touches the verb is taken before what the parse says, since news puts
 * speaker and verb after a whole report: `…, spokesman Matthew Miller said`, `…, said Miller`. Else the verb's own
 * subject, or that of the verb it is joined to: `smiled and said`. Null where there is none.
 */
export function speakerOf(tree: Tree, verb: Token, places: NamePlaces): Token | null {
  const previous = tree.tokens[verb.index - 1];
  if (
    previous !== undefined &&
    /^(?:he|she|they|I|we)$/iu.test(previous.text) &&
    /^VB[DZP]$/u.test(verb.xpos)
  ) {
    return previous;
  }
  const own = tree.child(verb.index, 'nsubj');
  const before = places.endingAt.get(verb.index);
  if (own === null && before !== undefined && verb.relation !== 'xcomp') {
    return tree.at(before.head);
  }
  const after = places.startingAt.get(verb.index + 1);
  if (
    own === null &&
    after !== undefined &&
    tree.at(after.head).head === verb.index &&
    isInverted(tree, verb)
  ) {
    return tree.at(after.head);
  }
  if (own !== null) {
    return own;
  }
  for (let token: Token | null = verb; token !== null; token = tree.parent(token.index)) {
    const subject = tree.child(token.index, 'nsubj', 'nsubj:pass');
    if (subject !== null) {
      return subject;
    }
    if (!/^(?:conj|xcomp|advcl)$/u.test(token.relation)) {
      return null;
    }
  }
  return null;
}

/** Whether a verb follows a comma or a closing mark, as `said` does in `"It works," said Miller`. */
function isInverted(tree: Tree, verb: Token): boolean {
  return /^(?:[,?!”"’']|'')$/u.test(tree.tokens[verb.index - 1]?.text ?? '');
}
