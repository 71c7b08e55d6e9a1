import { words } from '../../base/text.js';
import { indefiniteArticle } from '../../language/inflection/articles.js';
import type { Token } from '../../model/analysis.js';
import type { Knowledge } from '../knowledge.js';
import { isOwnVoice } from './pronouns.js';

/** What news first tells of with `a` or without an article: works that find something, those who made them or took part. */
const works = new Set(
  'study survey poll inquiry experiment trial research researcher scientist respondent participant'.split(
    ' ',
  ),
);
/** Works by which the writers of an article found something: `our survey`. */
const ownWorks = new Set('study survey poll inquiry experiment trial'.split(' '));
/** People nobody knows by name; only where they are what the headline speaks of. */
const strangers = new Set(
  'caller attacker hacker extortionist gunman thief robber burglar bomber kidnapper'.split(' '),
);
/** Nouns without a plural. */
const uncountable = new Set(['research']);
/** Words that single one out: `the same study`, `the only survivor`. */
const singling = new Set(
  'same only other latter former first second third last latest new recent'.split(' '),
);

/** A sentence told as if nothing had been told before it. */
export interface FirstMention {
  /** What stands in the place of some tokens, by their index; the nouns themselves among them. */
  readonly replaced: ReadonlyMap<number, string>;
  /** Articles that go. */
  readonly dropped: ReadonlySet<number>;
  /** The nouns, with the keys of `Continuity.needs`. */
  readonly introduces: ReadonlySet<string>;
}

/**
 * How a sentence tells of a study, or of somebody without a name, for the first time: `The study found …` gives `A study
 * found …`, and `The researchers asked …` gives `Researchers asked …`. Null where it takes nothing of the kind for known.
 */
export function firstMentionOf(knowledge: Knowledge, kept: readonly Token[]): FirstMention | null {
  const replaced = new Map<number, string>();
  const dropped = new Set<number>();
  const introduces = new Set<string>();
  const isInTitle = (word: string) => words(knowledge.analysis.article.title.toLowerCase()).includes(word);
  for (const token of kept) {
    const isNews = works.has(token.lemma) || (strangers.has(token.lemma) && isInTitle(token.lemma));
    const article = isNews ? articleOf(knowledge, token) : null;
    if (article === null) continue;
    const after = kept.find(({ index }) => index > article.index);
    const isBare = token.xpos === 'NNS' || uncountable.has(token.lemma);
    if (isBare) dropped.add(article.index);
    else replaced.set(article.index, indefiniteArticle(after?.text ?? token.text));
    replaced.set(token.index, token.text);
    introduces.add(`noun:${token.lemma}`);
  }
  return introduces.size === 0 ? null : { replaced, dropped, introduces };
}

/** The `the`, or the `our` of the writer, of a noun that nothing beside it explains or singles out. */
function articleOf({ quoted, tree }: Knowledge, noun: Token): Token | null {
  if (noun.upos !== 'NOUN' || noun.relation === 'compound' || quoted.has(noun.index)) return null;
  const children = tree.children(noun.index);
  const own = children.find((child) => child.relation === 'nmod:poss' && isOwnVoice(child));
  if (own !== undefined)
    return ownWorks.has(noun.lemma) &&
      noun.xpos === 'NN' &&
      children.every(
        ({ text, xpos }) => text === 'new' || (!singling.has(text) && !['CD', 'JJS', 'RBS'].includes(xpos)),
      )
      ? own
      : null;
  const article = children.find(({ relation }) => relation === 'det') ?? null;
  const isPlain = children.every(
    ({ index, lemma, relation, xpos }) =>
      (index < noun.index || ['punct', 'conj', 'acl:relcl'].includes(relation)) &&
      !singling.has(lemma.toLowerCase()) &&
      !['JJS', 'RBS'].includes(xpos) &&
      relation !== 'nummod',
  );
  return isPlain && article?.text.toLowerCase() === 'the' ? article : null;
}
