import type { SummarySentence } from '../model/summary.js';
import { canBegin } from './beginning.js';
import type { Budget } from './choose.js';
import { type Knowledge, sentenceText } from './knowledge.js';
import { findName, surnameOf, withoutLetters } from './names.js';
import { pointingStart } from './openers.js';
import { wordsOf } from './prose.js';
import { coverageOf, type Topic } from './topic.js';

/** The share of what the headline speaks of that a summary tells at least, and one that begins as the article does. */
const leastTold = { anywhere: 0.5, fromLead: 1 / 3 } as const;
/** A summary on the topic is better than one beside it, even where it has only so much of its length. */
const leastShare = 0.6;
/** Sentences tried as another beginning, and the share of the article in which they stand. */
const beginningsTried = 3;
const within = 0.5;
/** What standing first is worth beside all of the topic, and after how many sentences that has fallen to half. */
const earliness = 0.4;
const halfWay = 3;

/**
 * Positions of the sentences, in the first half of the article, with which a text may begin and that tell most of its
 * topic; the best first.
 */
export function beginningsOn(knowledge: Knowledge, topic: Topic): readonly number[] {
  const { analysis, lead } = knowledge;
  const { article, sentences } = analysis;
  const worth = ({ told, early }: { readonly told: number; readonly early: number }) =>
    told + early * earliness;
  return sentences
    .map((sentence, position) => ({ sentence, position }))
    .slice(Math.max(0, lead), Math.ceil(sentences.length * within))
    .filter(({ sentence }) => article.paragraphs[sentence.paragraph]?.kind === 'body')
    .map(({ sentence, position }) => ({
      sentence,
      position,
      told: coverageOf(topic, sentenceText(analysis, sentence)),
      early: 1 / (1 + Math.max(0, position - lead) / halfWay),
    }))
    .toSorted((one, other) => worth(other) - worth(one))
    .filter(({ told, sentence }) => told > 0 && canBegin(knowledge, sentence))
    .slice(0, beginningsTried)
    .map(({ position }) => position);
}

/**
 * The text as it was written, where its first sentence stands alone, its people are introduced and it tells half of
 * the topic; else the first of the others that does so, and is long enough; else whichever tells most, or the text again where none reads alone.
 */
export function onTopic(
  knowledge: Knowledge,
  topic: Topic,
  { least }: Budget,
  written: readonly SummarySentence[],
  others: readonly (() => readonly SummarySentence[])[],
): readonly SummarySentence[] {
  let best: readonly SummarySentence[] = [];
  let most = -1;
  for (const attempt of [() => written, ...others]) {
    const text = attempt();
    const told = reads(knowledge, text) ? coverageOf(topic, text.map((one) => one.text).join(' ')) : 0;
    const isFromLead = knowledge.positionOf.get(text[0]?.evidence[0]?.sentence ?? '') === knowledge.lead;
    const enough = leastTold[isFromLead ? 'fromLead' : 'anywhere'];
    const isLong = text === written || wordsOf(text) >= leastShare * least;
    if (told >= enough && isLong) return text;
    if (told > most && isLong) [best, most] = [text, told];
  }
  return best.length > 0 ? best : written;
}

/** Whether a text begins by pointing at nothing, and gives every person in full first. */
function reads(knowledge: Knowledge, sentences: readonly SummarySentence[]): boolean {
  const { analysis, positionOf } = knowledge;
  const [first] = sentences;
  const source = analysis.sentences[positionOf.get(first?.evidence[0]?.sentence ?? '') ?? -1];
  if (first === undefined || source === undefined) return false;
  return (
    (!pointingStart.test(first.text) || canBegin(knowledge, source)) && namesInFull(knowledge, sentences)
  );
}

const honorific = /\b(?:M(?:r|rs|s|iss)\.?) $/u;

/** Whether no person whose full name the article gives is first called by the surname alone, or by `Mr` and that. */
function namesInFull(
  { analysis, entityOf, tree }: Knowledge,
  sentences: readonly SummarySentence[],
): boolean {
  const sources = new Set(sentences.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  const text = sentences.map((one) => one.text).join(' ');
  const named = new Set(
    analysis.mentions.flatMap(({ entity, form, head }) =>
      form === 'name' && sources.has(analysis.sentences[tree.sentenceOf(head)]?.id ?? '') ? [entity] : [],
    ),
  );
  return [...named].every((id) => {
    const entity = entityOf.get(id);
    const surname = entity?.type === 'person' ? surnameOf(withoutLetters(entity.name)) : null;
    const at = surname === null ? -1 : findName(text, surname);
    const before = text.slice(0, Math.max(0, at));
    return at < 0 || (/\p{Lu}\S* $/u.test(before) && !honorific.test(before));
  });
}
