import { groupBy } from '../../../base/collections.js';
import { analyze } from '../../analyze.js';
import type { Syntax } from '../../syntax.js';
import { type GoldDocument, genreOf } from '../documents.js';
import {
  type JudgedDescription,
  type JudgedPronoun,
  type JudgedThing,
  judgeDescriptions,
  judgePronouns,
  judgeThings,
  shareOf,
} from '../references/score-references.js';
import { interval, percent } from './lines.js';

/** Descriptions (`the city`) resolved from running text, in all genres, by their commonest nouns. */
export function reportDescriptions(
  name: string,
  documents: readonly GoldDocument[],
  syntax: Syntax,
): readonly string[] {
  const judged = documents.flatMap((document) =>
    judgeDescriptions(document, analyze(document.article, syntax).value),
  );
  const row = (title: string, descriptions: readonly JudgedDescription[]): string => {
    const right = descriptions.filter((one) => one.right).length;
    return `${title.padEnd(10)} right ${percent(right / Math.max(1, descriptions.length))} (${interval(right, descriptions.length)}) of ${descriptions.length} resolved`;
  };
  const byNoun = [...groupBy(judged, ({ noun }) => noun)].filter(([, group]) => group.length >= 5);
  return [
    '',
    `descriptions (the city) in all of ${name}, from running text`,
    row('all', judged),
    ...byNoun.map(([noun, group]) => row(noun, group)),
  ];
}

/** `it` and `they` as subjects, named or described, resolved from running text in the written genres. */
export function reportThings(
  name: string,
  documents: readonly GoldDocument[],
  syntax: Syntax,
): readonly string[] {
  const judged = documents
    .filter(({ id }) => /^(?:news|interview|bio|academic|voyage|textbook|court)$/.test(genreOf(id)))
    .flatMap((document) =>
      judgeThings(document, analyze(document.article, syntax).value).map((thing) => ({
        ...thing,
        genre: genreOf(document.id),
      })),
    );
  const row = (title: string, things: readonly JudgedThing[]): string => {
    const resolved = things.filter((thing) => thing.resolved);
    const right = resolved.filter((thing) => thing.right).length;
    return `${title.padEnd(10)} right ${percent(right / Math.max(1, resolved.length))} (${interval(right, resolved.length)}) of ${resolved.length} resolved; of all ${things.length}`;
  };
  return [
    '',
    `it and they as subjects outside quotations in the written texts of ${name}, from running text`,
    row('all', judged),
    ...(['it', 'they'] as const).map((kind) =>
      row(
        kind,
        judged.filter((thing) => thing.kind === kind),
      ),
    ),
    row(
      'news, talk, lives',
      judged.filter(({ genre }) => /^(?:news|interview|bio)$/.test(genre)),
    ),
  ];
}

/** Pronouns resolved from running text, in the genres of GUM that are nearest to articles. */
export function reportReferences(
  name: string,
  documents: readonly GoldDocument[],
  syntax: Syntax,
): readonly string[] {
  const judged = documents
    .filter(({ id }) => /^(?:news|interview|bio)$/.test(genreOf(id)))
    .flatMap((document) =>
      judgePronouns(document, analyze(document.article, syntax).value).map((pronoun) => ({
        ...pronoun,
        genre: genreOf(document.id),
      })),
    );
  const row = (title: string, pronouns: readonly JudgedPronoun[]): string => {
    const { right, given, wanted } = shareOf(pronouns);
    return `${title.padEnd(10)} right ${percent(right / Math.max(1, given))} (${interval(right, given)}) of ${given} resolved; resolved ${percent(given / Math.max(1, pronouns.length))} of all ${pronouns.length}, ${percent(given / Math.max(1, wanted))} of those whose entity has a name`;
  };
  return [
    '',
    `he, she and they in news, interviews and biographies of ${name}, from running text`,
    row('all', judged),
    ...(['he', 'she', 'they'] as const).map((kind) =>
      row(
        kind,
        judged.filter((pronoun) => pronoun.kind === kind),
      ),
    ),
    ...['news', 'interview', 'bio'].map((genre) =>
      row(
        genre,
        judged.filter((pronoun) => pronoun.genre === genre),
      ),
    ),
  ];
}
