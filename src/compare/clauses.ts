import { sayingVerbs } from '../language/lexicons/saying.js';
import type { Tree } from '../language/tree.js';
import type { Sentence, Token } from '../model/analysis.js';

/** A clause of a sentence with the words that are its own, those of clauses inside it left out. */
export interface Clause {
  /** The word the rest hangs from: a verb, or what somebody or something is. */
  readonly head: Token;
  /** Own tokens in order of the text, punctuation among them. */
  readonly tokens: readonly Token[];
  /** What it says something about, from the clause it hangs from: `hostages` for `taken during its attack`. */
  readonly borrowed: readonly Token[];
}

/** Subordinators whose clause only makes sense with the clause it hangs from. */
const binding = new Set(['that', 'if', 'unless', 'whether', 'so', 'than', 'though', 'although', 'lest']);
const finiteTags = new Set(['VBD', 'VBZ', 'VBP']);
const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** A clause on a noun with fewer words of content is part of the noun's description. */
const leastContent = 3;

/**
 * Cuts a sentence into clauses that can be told without each other: main clauses, verbs joined by `and`, finite
 * adverbial clauses, clauses on a noun. What somebody says stays with the verb of saying.
 */
export function clausesOf(tree: Tree, sentence: Sentence): readonly Clause[] {
  const owners = new Map<number, number>();
  const ownerOf = (index: number): number => {
    const known = owners.get(index);
    if (known !== undefined) return known;
    const token = tree.at(index);
    const owner = token.head < 0 || isClauseHead(tree, token) ? index : ownerOf(token.head);
    owners.set(index, owner);
    return owner;
  };
  const own = new Map<number, Token[]>();
  for (const token of tree.tokens.slice(sentence.first, sentence.end)) {
    const owner = ownerOf(token.index);
    const tokens = own.get(owner);
    if (tokens === undefined) own.set(owner, [token]);
    else tokens.push(token);
  }
  return [...own].map(([index, tokens]) => {
    const head = tree.at(index);
    return { head, tokens, borrowed: borrowedBy(tree, head) };
  });
}

function isClauseHead(tree: Tree, token: Token): boolean {
  const isPredicate = token.upos === 'VERB' || tree.child(token.index, 'cop') !== null;
  if (!isPredicate) return false;
  switch (token.relation) {
    case 'parataxis':
      return true;
    case 'conj':
      return isJoinedClause(tree, token);
    case 'advcl':
      return isOwnAdverbial(tree, token);
    case 'acl:relcl':
      return contentBelow(tree, token) >= leastContent;
    case 'acl':
      return (
        token.xpos === 'VBN' &&
        tree.child(token.index, 'obl', 'obl:agent') !== null &&
        contentBelow(tree, token) >= leastContent
      );
    default:
      return false;
  }
}

/** `was extended …, and will expire …`; not the second infinitive of `to protect and serve`. */
function isJoinedClause(tree: Tree, token: Token): boolean {
  const first = tree.parent(token.index);
  if (first === null || (first.upos !== 'VERB' && tree.child(first.index, 'cop') === null)) return false;
  if (first.relation === 'xcomp' || tree.child(first.index, 'mark')?.lemma === 'to') return false;
  return (
    finiteTags.has(token.xpos) ||
    tree.child(token.index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop') !== null ||
    (token.xpos === 'VBN' && first.xpos === 'VBN')
  );
}

function isOwnAdverbial(tree: Tree, token: Token): boolean {
  if (sayingVerbs.has(token.lemma) && tree.child(token.index, 'ccomp') !== null) return true;
  const marker = tree.child(token.index, 'mark')?.lemma.toLowerCase() ?? '';
  return tree.child(token.index, 'nsubj', 'nsubj:pass') !== null && !binding.has(marker);
}

function contentBelow(tree: Tree, token: Token): number {
  const { first, end } = tree.subtree(token.index);
  return tree.tokens.slice(first, end).filter(({ upos }) => contentTags.has(upos)).length;
}

/** The noun a clause hangs from with its short modifiers; the subject that a joined verb shares. */
function borrowedBy(tree: Tree, head: Token): readonly Token[] {
  const above = tree.parent(head.index);
  if (above === null) return [];
  if (head.relation.startsWith('acl')) return nounGroup(tree, above);
  if (head.relation !== 'conj' || tree.child(head.index, 'nsubj', 'nsubj:pass') !== null) return [];
  const subject = tree.child(above.index, 'nsubj', 'nsubj:pass');
  if (subject !== null) return nounGroup(tree, subject);
  return above.relation === 'conj' ? borrowedBy(tree, above) : [];
}

const shortModifiers = ['amod', 'compound', 'nummod', 'flat', 'det', 'nmod:poss', 'advmod'];

function nounGroup(tree: Tree, noun: Token): readonly Token[] {
  const modifiers = tree
    .children(noun.index)
    .filter(({ relation }) => shortModifiers.includes(relation))
    .flatMap((child) => [child, ...tree.children(child.index).filter(({ upos }) => upos !== 'PUNCT')]);
  return [...modifiers, noun].toSorted((one, other) => one.index - other.index);
}
