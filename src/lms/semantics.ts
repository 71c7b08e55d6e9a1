import { repeated } from '../base/collections.js';
import type { QuotedEvidence } from '../model/fact.js';
import type { Item } from '../model/item.js';
import type { StudyPack } from '../model/quiz.js';
import type { Summary } from '../model/summary.js';
import { itemLabel } from './explain.js';
import type { Flaw } from './flaw.js';
import { findItemFlaws } from './item-semantics.js';

/** Everything wrong with a pack whose items are placed, in the order of the file. */
export function findFlaws(pack: StudyPack): readonly Flaw[] {
  const sentences = sentencesOf(pack);
  return [
    ...repeatedIds(pack),
    ...pack.items.flatMap((item, index) => {
      const label = itemLabel(index, item.prompt);
      const flaws = [
        ...findItemFlaws(item),
        ...evidenceOf(item).flatMap((evidence) => checkQuote(evidence, sentences)),
      ];
      return flaws.map(({ code, message }) => ({ code, message: `${label}: ${message}` }));
    }),
    ...summaryEvidence(pack.summary).flatMap((evidence) =>
      checkQuote(evidence, sentences).map(({ code, message }) => ({ code, message: `summary: ${message}` })),
    ),
  ];
}

function sentencesOf({ articles }: StudyPack): ReadonlyMap<string, string> {
  const sentences = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
  return new Map(sentences.map(({ id, text }) => [id, text]));
}

function repeatedIds({ articles, sections, versions, items }: StudyPack): readonly Flaw[] {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const kinds = {
    article: articles.map(({ id }) => id),
    paragraph: paragraphs.map(({ id }) => id),
    sentence: paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    section: sections.map(({ id }) => id),
    version: versions.map(({ name }) => name),
    item: items.map(({ id }) => id),
  };
  return Object.entries(kinds).flatMap(([kind, ids]) =>
    repeated(ids).map(
      (id): Flaw => ({ code: 'id-repeated', message: `Two ${kind}s are called ${id}; rename one.` }),
    ),
  );
}

function evidenceOf(item: Item): readonly QuotedEvidence[] {
  return item.type === 'choice'
    ? [...item.evidence, ...item.choices.flatMap((choice) => choice.evidence)]
    : item.evidence;
}

function summaryEvidence(summary: Summary): readonly QuotedEvidence[] {
  const { gist, short, standard, easy, keyFacts, fiveW, timeline, people, numbers, vocabulary } = summary;
  const { speakers, causes, outline } = summary;
  const parts = [
    ...(gist === null ? [] : [gist]),
    ...short,
    ...standard,
    ...(easy ?? []),
    ...keyFacts,
    ...Object.values(fiveW).flat(),
    ...timeline,
    ...people,
    ...numbers,
    ...speakers,
    ...causes,
    ...outline,
    ...vocabulary,
  ];
  return parts.flatMap(({ evidence }) => evidence);
}

function checkQuote(evidence: QuotedEvidence, sentences: ReadonlyMap<string, string>): readonly Flaw[] {
  const { sentence, quote } = evidence;
  const text = sentences.get(sentence);
  if (text === undefined) {
    return [
      { code: 'evidence-unknown', message: `its evidence names ${sentence}, but no sentence has that id` },
    ];
  }
  return text.includes(quote)
    ? []
    : [{ code: 'evidence-not-quoted', message: `its evidence “${quote}” is not in sentence ${sentence}` }];
}
