import { groupBy } from '../base/collections.js';
import { normalizeText } from '../base/text.js';
import type { ExcerptReader } from '../language/excerpts/reader.js';
import type { Analysis } from '../model/analysis.js';
import type { Fact } from '../model/fact.js';
import { verbPhrasesOf } from './clauses/verb-phrases.js';
import { type ArticleKnowledge, answerKey } from './distractors/distractor.js';
import { partsOfEntities } from './distractors/entity-parts.js';
import { contentWords } from './faults/texts.js';
import { paragraphsOf } from './select/narrow.js';
import { partsOf } from './view.js';

/** Gathers once what questions about an article, their doubts and their wrong options look up again and again. */
export function knowledgeOf(
  facts: readonly Fact[],
  analysis: Analysis,
  excerpts: ExcerptReader,
): ArticleKnowledge {
  const phrases = facts.flatMap((fact) =>
    partsOf(fact).map(({ role, phrase }) => ({ fact, role, phrase, normal: normalizeText(phrase.text) })),
  );
  const { text } = analysis.article;
  return {
    phrases: groupBy(phrases, ({ phrase }) => phrase.type),
    answered: new Set(
      phrases.flatMap(({ fact, role, normal }) =>
        fact.action === null ? [] : [answerKey(fact.action.lemma, role, normal)],
      ),
    ),
    entities: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    parts: partsOfEntities(facts, analysis),
    facts,
    verbPhrases: verbPhrasesOf(analysis),
    entitiesIn: entitiesIn(analysis),
    sentenceWords: new Map(
      analysis.sentences.map(({ id, span }) => [id, new Set(contentWords(text.slice(span.start, span.end)))]),
    ),
    nameWords: new Map(analysis.entities.map(({ id, forms }) => [id, new Set(forms.flatMap(contentWords))])),
    leaning: leaningIn(analysis, excerpts),
    numbers: numbersOf(analysis),
    normalizedText: normalizeText(analysis.article.text),
    paragraphOf: paragraphsOf([analysis]),
  };
}

function entitiesIn({ mentions, sentences }: Analysis): ArticleKnowledge['entitiesIn'] {
  const sentenceAt = sentences.flatMap(({ id, first, end }) => new Array<string>(end - first).fill(id));
  const here = groupBy(mentions, ({ first }) => sentenceAt[first] ?? '');
  return new Map([...here].map(([id, found]) => [id, new Set(found.map(({ entity }) => entity))]));
}

function leaningIn({ sentences }: Analysis, excerpts: ExcerptReader): ArticleKnowledge['leaning'] {
  return new Map(
    sentences.map((sentence) => [sentence.id, excerpts.leaningPhrases(sentence).map(normalizeText)]),
  );
}

function numbersOf({ quantities, sentences }: Analysis): ArticleKnowledge['numbers'] {
  const here = quantities.flatMap(({ first, value, kind }) => {
    const sentence = sentences.find(({ end }) => end > first);
    return value === null || sentence === undefined ? [] : [{ sentence: sentence.id, value, kind }];
  });
  return groupBy(here, ({ sentence }) => sentence);
}
