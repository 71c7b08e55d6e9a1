import { groupBy } from '../base/collections.js';
import { rangeByIndex } from '../language/ranges.js';
import { type Tree as DependencyTree, treeOf } from '../language/tree.js';
import type {
  Analysis,
  Entity,
  Mention,
  Quantity,
  Quotation,
  Sentence,
  TimeExpression,
  Token,
  TokenRange,
} from '../model/analysis.js';

/** An analysis indexed for reading its dependency trees: every question about a token is answered in its own size. */
export interface Tree {
  readonly analysis: Analysis;
  /** What stands below and above each token. */
  readonly dependencies: DependencyTree;
  readonly mentionOf: ReadonlyMap<number, Mention>;
  /** The head of the phrase that a pronoun stands for, which is no entity, by the index of the pronoun. */
  readonly referenceOf: ReadonlyMap<number, number>;
  /** Mentions by name or description, by their first token. */
  readonly nameAt: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  readonly timeOf: ReadonlyMap<number, TimeExpression>;
  /** By the token counted, or by the head of the amount where nothing is counted. */
  readonly quantityOf: ReadonlyMap<number, readonly Quantity[]>;
  /** By every token between its marks. */
  readonly quotationOf: ReadonlyMap<number, Quotation>;
  /** Tokens behind an opening mark that no mark closes in their paragraph: somebody's words, who says them is open. */
  readonly unclosed: ReadonlySet<number>;
  readonly sentenceOf: readonly Sentence[];
  /** How often each lemma (in lower case) stands in title and text: a word said often needs no introduction. */
  readonly lemmaCounts: ReadonlyMap<string, number>;
  /** Common nouns and names by their lemma in lower case, in the order of the text. */
  readonly nounsOf: ReadonlyMap<string, readonly Token[]>;
  /** Every word as written, and those that stand elsewhere than at the start of a sentence or in a longer name. */
  readonly writtenWords: ReadonlySet<string>;
  readonly innerWords: ReadonlySet<string>;
  /** The words of the title in lower case. */
  readonly titleWords: ReadonlySet<string>;
  /** Ids of entities whose full name the text mostly gives with `the`: not before a noun, as in `the Norway team`. */
  readonly articled: ReadonlySet<string>;
}

/** Indexes an analysis; linear in its tokens. */
export function indexTree(analysis: Analysis): Tree {
  const { tokens } = analysis;
  const sentenceOf: Sentence[] = [];
  const opens = new Set<number>();
  for (const sentence of analysis.sentences) {
    for (let index = sentence.first; index < sentence.end; index++) sentenceOf[index] = sentence;
    for (let index = sentence.first; index < sentence.end; index++) {
      opens.add(index);
      if (tokens[index]?.upos !== 'PUNCT') break;
    }
  }
  const inLongNames = new Set(
    analysis.mentions
      .filter(({ form, first, end }) => form === 'name' && end - first > 1)
      .flatMap(({ first, end }) => Array.from({ length: end - first }, (_, offset) => first + offset)),
  );
  return {
    analysis,
    dependencies: treeOf(analysis),
    mentionOf: new Map(analysis.mentions.map((mention) => [mention.head, mention])),
    referenceOf: new Map(analysis.references.map(({ pronoun, antecedent }) => [pronoun, antecedent])),
    nameAt: new Map(
      analysis.mentions
        .filter((mention) => mention.form !== 'pronoun')
        .map((mention) => [mention.first, mention]),
    ),
    unclosed: findUnclosed(analysis),
    entityOf: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    timeOf: new Map(analysis.times.map((time) => [topOf(tokens, time), time])),
    quantityOf: groupQuantities(tokens, analysis.quantities),
    quotationOf: rangeByIndex(analysis.quotations),
    sentenceOf,
    lemmaCounts: countLemmas(analysis),
    nounsOf: groupBy(
      tokens.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN'),
      ({ lemma }) => lemma.toLowerCase(),
    ),
    writtenWords: new Set(tokens.map((token) => token.text)),
    innerWords: new Set(
      tokens.filter(({ index }) => !opens.has(index) && !inLongNames.has(index)).map(({ text }) => text),
    ),
    titleWords: new Set(titleWordsOf(analysis)),
    articled: articledOf(analysis),
  };
}

/** A name has its article from this share of its mentions on: headlines and asides leave it out. */
const articleShare = 1 / 3;

function articledOf({ article, mentions, entities, tokens }: Analysis): ReadonlySet<string> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const counts = new Map<string, { plain: number; withThe: number }>();
  for (const { entity, form, first, end, head } of mentions) {
    const words = article.text.slice(tokens[first]?.span.start, tokens[end - 1]?.span.end);
    if (form !== 'name' || words !== names.get(entity) || isCompound(tokens[head])) continue;
    const before = tokens[first - 1];
    const hasThe = before?.lemma.toLowerCase() === 'the' && before.head === head;
    const { plain, withThe } = counts.get(entity) ?? { plain: 0, withThe: 0 };
    counts.set(entity, { plain: plain + 1, withThe: withThe + (hasThe ? 1 : 0) });
  }
  return new Set(
    [...counts]
      .filter(([, { plain, withThe }]) => withThe > 0 && withThe >= plain * articleShare)
      .map(([id]) => id),
  );
}

function isCompound(token: Token | undefined): boolean {
  return token?.relation.startsWith('compound') === true;
}

/** The token of a range that the others hang from: the head of the phrase as the tree has it. */
function topOf(tokens: readonly Token[], range: TokenRange): number {
  for (let index = range.first; index < range.end; index++) {
    const head = tokens[index]?.head ?? -1;
    if ((head < range.first || head >= range.end) && tokens[index]?.upos !== 'ADP') return index;
  }
  return range.first;
}

function groupQuantities(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): ReadonlyMap<number, readonly Quantity[]> {
  const groups = new Map<number, Quantity[]>();
  for (const quantity of quantities) {
    const key = quantity.counted ?? topOf(tokens, quantity);
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  return groups;
}

/** Behind the last mark of a paragraph that opens and is not closed; what the engine has read as a quotation is. */
function findUnclosed({ sentences, tokens, quotations }: Analysis): ReadonlySet<number> {
  const unclosed = new Set<number>();
  const paragraphs = groupBy(sentences, ({ paragraph }) => paragraph);
  for (const own of paragraphs.values()) {
    let open: number | null = null;
    const end = own.at(-1)?.end ?? 0;
    for (let index = own[0]?.first ?? end; index < end; index++) {
      const text = tokens[index]?.text;
      if (text === '“' || (text === '"' && open === null)) open = index;
      else if (text === '”' || text === '"') open = null;
    }
    for (let index = open ?? end; index < end; index++) unclosed.add(index);
  }
  for (const { first, end } of quotations)
    for (let index = first; index < end; index++) unclosed.delete(index);
  return unclosed;
}

function countLemmas(analysis: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const token of analysis.tokens) add(token.lemma.toLowerCase());
  for (const word of titleWordsOf(analysis)) add(word);
  return counts;
}

function titleWordsOf(analysis: Analysis): readonly string[] {
  return analysis.article.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The token at an index; throws on an index that no tree can hold, which is a fault of the caller. */
export function tokenAt(tree: Tree, index: number): Token {
  return tree.dependencies.at(index);
}

/** Dependents of a token, optionally only those with one of the relations (`nsubj` also finds `nsubj:pass`). */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): readonly Token[] {
  const all = tree.dependencies.children(head);
  if (relations.length === 0 || all.length === 0) return all;
  return all.filter((token) => relations.some((relation) => hasRelation(token, relation)));
}

/** Whether a token has the relation or a subtype of it. */
export function hasRelation(token: Token, relation: string): boolean {
  const own = token.relation;
  return own.startsWith(relation) && (own.length === relation.length || own.charAt(relation.length) === ':');
}

/** The range of a token and all below it. */
export function subtree(tree: Tree, head: number): TokenRange {
  return tree.dependencies.subtree(head);
}

/** Whether a token lies below another, or is it. */
export function isWithin(tree: Tree, index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = tree.analysis.tokens[at]?.head ?? -1) if (at === ancestor) return true;
  return false;
}

/** The exact words of a token range, with all that stands between them. */
export function textOf(tree: Tree, range: TokenRange): string {
  const first = tokenAt(tree, range.first);
  const last = tokenAt(tree, range.end - 1);
  return tree.analysis.article.text.slice(first.span.start, last.span.end);
}
