import { groupBy } from '../../base/collections.js';
import type { Token } from '../../model/analysis.js';
import type { Tree } from '../tree.js';

/** What is counted once for an article, so that weighing a fact costs no more than its own words. */
export interface ArticleMeasures {
  /** Occurrences of each content lemma in lower case, the title not counted. */
  readonly lemmaCounts: ReadonlyMap<string, number>;
  /** The highest of `lemmaCounts`, at least 2. */
  readonly mostOfALemma: number;
  /** Mentions by `Entity.id`. */
  readonly entityCounts: ReadonlyMap<string, number>;
  /** The highest of `entityCounts`, at least 1. */
  readonly mostOfAnEntity: number;
  /** 1 for the first paragraph of the body down to 0 for the last, by index; 1 where there is but one. */
  readonly positions: ReadonlyMap<number, number>;
  /** Ids of the sentences that open a paragraph. */
  readonly openings: ReadonlySet<string>;
  /** Ids of the sentences that hold quotation marks. */
  readonly quoting: ReadonlySet<string>;
  /** Ids of the sentences that speak of research. */
  readonly findings: ReadonlySet<string>;
  /** Token index by the offset at which the token begins. */
  readonly tokenAtStart: ReadonlyMap<number, number>;
}

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/** Content words by their tag that say little by themselves, so that their coming back tells nothing. */
const emptyLemmas: ReadonlySet<string> = new Set(
  (
    'be have do say make get go take tell also now then very more most other such many much not only just so too ' +
    'even there here when how why where'
  ).split(' '),
);

const findingWords = /\b(?:study|studies|research|researchers?|scientists?|experts?|reports?|surveys?)\b/i;

/** Whether a word tells what a text is about. */
export function isContentWord(token: Token): boolean {
  return contentTags.has(token.upos) && !isEmpty(token.lemma);
}

/** `have`, `make`, `take`: the clause's weight lies in another word. */
export function isEmpty(lemma: string): boolean {
  return emptyLemmas.has(lemma.toLowerCase());
}

export function measureArticle({ analysis }: Tree): ArticleMeasures {
  const { article, tokens, sentences, mentions } = analysis;
  const lemmaCounts = countBy(tokens.filter(isContentWord).map((token) => token.lemma.toLowerCase()));
  const entityCounts = countBy(mentions.map((mention) => mention.entity));
  const body = article.paragraphs.flatMap((paragraph, index) => (paragraph.kind === 'body' ? [index] : []));
  const textOf = (span: { readonly start: number; readonly end: number }) =>
    article.text.slice(span.start, span.end);
  const idsWhere = (pattern: RegExp) =>
    new Set(sentences.filter(({ span }) => pattern.test(textOf(span))).map(({ id }) => id));
  return {
    lemmaCounts,
    mostOfALemma: Math.max(2, ...lemmaCounts.values()),
    entityCounts,
    mostOfAnEntity: Math.max(1, ...entityCounts.values()),
    positions: new Map(body.map((index, order) => [index, 1 - order / Math.max(1, body.length - 1)])),
    openings: new Set(
      [...groupBy(sentences, ({ paragraph }) => paragraph).values()].flatMap(([first]) => first?.id ?? []),
    ),
    quoting: idsWhere(/["“”]/u),
    findings: idsWhere(findingWords),
    tokenAtStart: new Map(tokens.map((token) => [token.span.start, token.index])),
  };
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
