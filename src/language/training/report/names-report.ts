import { analyze } from '../../analyze.js';
import { committedModel, type NameModel } from '../../names/name-model.js';
import type { Syntax } from '../../syntax.js';
import { type GoldDocument, genreOf } from '../documents.js';
import { fitNameModel } from '../names/fit-model.js';
import { foundNames } from '../names/found-names.js';
import { examplesOfEntities, placeNames } from '../names/name-examples.js';
import { scorePersons } from '../names/score-persons.js';
import { isLearnedFrom, type NameClass, type PlacedName } from '../names/uner.js';
import { f1, type Share } from '../score.js';
import { precisionAndRecall, total } from './lines.js';

/** Names of Universal NER found in place and type, on the half of EWT dev that is not learned from and on the other. */
export function reportNames(
  documents: readonly GoldDocument[],
  names: ReadonlyMap<string, readonly PlacedName[]>,
  syntax: Syntax,
): readonly string[] {
  const judged = documents.map((document, number) => ({
    learned: isLearnedFrom(number),
    gold: placeNames(document, names),
    found: foundNames(analyze(document.article, syntax).value),
  }));
  const classes: readonly (NameClass | null)[] = ['PER', 'ORG', 'LOC', null];
  return [
    '',
    'names of Universal NER on EWT dev, from running text',
    ...[false, true].flatMap((learned) =>
      classes.map((type) => {
        const shares = judged
          .filter((one) => one.learned === learned)
          .map(({ gold, found }) => shareOfNames(gold, found, type));
        return `${learned ? 'learned from' : 'kept apart  '}  ${type ?? 'all'}  ${precisionAndRecall(total(shares))}`;
      }),
    ),
  ];
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

/** Parts that GUM's news is divided into: each is read with what the other parts and genres taught. */
const folds = 5;

/** Persons called by name in GUM's news, cross-validated by document, and with the weights of the repository. */
export function reportPersons(documents: readonly GoldDocument[], syntax: Syntax): readonly string[] {
  const examples = documents.map((document) => examplesOfEntities(document, syntax));
  const news = documents.flatMap((document, index) =>
    genreOf(document.id) === 'news' ? [{ document, index }] : [],
  );
  const score = (model: NameModel, of: typeof news): readonly Share[] =>
    of.map(({ document }) => scorePersons(document, analyze(document.article, syntax, model).value));
  const crossed = Array.from({ length: folds }, (_, fold) => {
    const held = news.filter((__, place) => place % folds === fold);
    const left = examples.filter((__, index) => held.every((one) => one.index !== index));
    return score(fitNameModel(left.flat()), held);
  }).flat();
  const f = crossed.map(f1).toSorted((one, other) => one - other);
  return [
    '',
    `persons called by name in GUM news, ${news.length} documents, from running text`,
    `cross-validated  ${precisionAndRecall(total(crossed))}; F of documents from ${(f[0] ?? 0).toFixed(0)} to ${(f.at(-1) ?? 0).toFixed(0)}`,
    `as committed     ${precisionAndRecall(total(score(committedModel, news)))}`,
  ];
}
