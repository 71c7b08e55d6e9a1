import type { Article, Paragraph } from '../../../model/article.js';
import { analyze } from '../../analyze.js';
import { committedModel, type NameModel } from '../../names/name-model.js';
import type { Syntax } from '../../syntax.js';
import { type GoldDocument, genreOf } from '../documents.js';
import { foundNames } from '../names/found-names.js';
import { scorePersons } from '../names/score-persons.js';
import { isLearnedFrom, type NameClass, type PlacedName, placeNames } from '../names/uner.js';
import { f1, type Share } from '../score.js';
import { precisionAndRecall, total } from './lines.js';

const classes: readonly (NameClass | null)[] = ['PER', 'ORG', 'LOC', null];

/**
 * Names of Universal NER found in place and type, on the half of EWT dev that is not learned from and on the other: from
 * running text, in which the ends of lines are lost, and with the treebank's sentences each on its own, as is usual.
 */
export function reportNames(
  documents: readonly GoldDocument[],
  names: ReadonlyMap<string, readonly PlacedName[]>,
  syntax: Syntax,
): readonly string[] {
  const rowsOf = (readArticle: (document: GoldDocument) => Article): readonly string[] => {
    const judged = documents.map((document, number) => ({
      learned: isLearnedFrom(number),
      gold: placeNames(document, names),
      found: foundNames(analyze(readArticle(document), syntax).value),
    }));
    return [false, true].flatMap((learned) =>
      classes.map((type) => {
        const shares = judged
          .filter((one) => one.learned === learned)
          .map(({ gold, found }) => shareOfNames(gold, found, type));
        return `${learned ? 'learned from' : 'kept apart  '}  ${type ?? 'all'}  ${precisionAndRecall(total(shares))}`;
      }),
    );
  };
  return [
    '',
    'names of Universal NER on EWT dev, from running text',
    ...rowsOf(({ article }) => article),
    '',
    'names of Universal NER on EWT dev, its sentences apart',
    ...rowsOf(withSentencesApart),
  ];
}

/** A document in which every sentence of the treebank is a paragraph. */
function withSentencesApart({ article, sentences }: GoldDocument): Article {
  const paragraphs = sentences.map(
    ({ span }, index): Paragraph => ({ id: `a1p${index + 1}`, kind: 'body', span }),
  );
  return { ...article, paragraphs };
}

function shareOfNames(
  gold: readonly PlacedName[],
  found: readonly PlacedName[],
  type: NameClass | null,
): Share {
  const keys = (names: readonly PlacedName[]): readonly string[] =>
    names
      .filter((name) => type === null || name.type === type)
      .map((name) => `${name.type} ${name.span.start} ${name.span.end}`);
  const wanted = new Set(keys(gold));
  const given = keys(found);
  return { right: given.filter((key) => wanted.has(key)).length, given: given.length, wanted: wanted.size };
}

/** Parts that GUM's news, and the half of EWT dev that is learned from, are divided into; as in fit-tagger.py. */
export const folds = 5;

/** What reads names without having learned from a fold. */
export interface FoldReader {
  readonly syntax: Syntax;
  readonly model: NameModel;
}

/**
 * Persons called by name in GUM's news, with the weights of the repository, and cross-validated by document.
 *
 * @param readers for each fold one that has not learned from it; none where there are none.
 */
export function reportPersons(
  documents: readonly GoldDocument[],
  syntax: Syntax,
  readers: readonly FoldReader[],
): readonly string[] {
  const news = documents.filter((document) => genreOf(document.id) === 'news');
  const score = (reader: FoldReader, of: readonly GoldDocument[]): readonly Share[] =>
    of.map((document) =>
      scorePersons(document, analyze(document.article, reader.syntax, reader.model).value),
    );
  const crossed = readers.flatMap((reader, fold) =>
    score(
      reader,
      news.filter((_, place) => place % folds === fold),
    ),
  );
  const f = crossed.map(f1).toSorted((one, other) => one - other);
  return [
    '',
    `persons called by name in GUM news, ${news.length} documents, from running text`,
    ...(crossed.length === 0
      ? []
      : [
          `cross-validated  ${precisionAndRecall(total(crossed))}; F of documents from ${(f[0] ?? 0).toFixed(0)} to ${(f.at(-1) ?? 0).toFixed(0)}`,
        ]),
    `as committed     ${precisionAndRecall(total(score({ syntax, model: committedModel }, news)))}`,
  ];
}

/** Names of Universal NER in the half of EWT dev that is learned from, each document read by what has not learned from it. */
export function reportCrossedNames(
  documents: readonly GoldDocument[],
  names: ReadonlyMap<string, readonly PlacedName[]>,
  readers: readonly FoldReader[],
): readonly string[] {
  if (readers.length === 0) return [];
  const learned = documents.filter((_, number) => isLearnedFrom(number));
  const judged = readers.flatMap(({ syntax, model }, fold) =>
    learned
      .filter((_, place) => place % folds === fold)
      .map((document) => ({
        gold: placeNames(document, names),
        found: foundNames(analyze(document.article, syntax, model).value),
      })),
  );
  return classes.map(
    (type) =>
      `cross-validated  ${type ?? 'all'}  ${precisionAndRecall(total(judged.map(({ gold, found }) => shareOfNames(gold, found, type))))}`,
  );
}
