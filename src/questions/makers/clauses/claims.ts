import { oncePer } from '../../../base/once.js';
import { capitalizeFirst, wordCount } from '../../../base/text.js';
import type { Entity } from '../../../model/analysis.js';
import type { Evidence, Fact } from '../../../model/fact.js';
import { uniqueBodies } from '../../doubts/key-doubts.js';
import { contentWords } from '../../faults/texts.js';
import type { MakerTask } from '../maker.js';
import { hasBareSubject, hasOneClaim, standsAlone } from '../statements.js';

/** A claim below is too unsure to be put into anybody's mouth. */
const gate = 0.5;
/** The same for what is taken out of a report. */
const reportGate = 0.7;
const minWords = 5;
const maxWords = 20;

/** A sentence by itself that somebody says, or that the text says; null as its speaker for the text. */
export interface Claim {
  readonly speaker: Entity | null;
  readonly text: string;
  /** Its content words. */
  readonly words: readonly string[];
  readonly fact: Fact;
  readonly evidence: Evidence;
}

/** What named people and bodies say, and what the text says, each as a sentence by itself. */
export const claimsOf = oncePer((task: MakerTask): readonly Claim[] => {
  const { facts, article, analysis } = task;
  const byName = new Map([...article.entities.values()].map((entity) => [entity.name, entity]));
  return facts.flatMap((fact): readonly Claim[] => {
    const [evidence] = fact.evidence;
    if (fact.confidence < gate || fact.modality !== 'asserted' || evidence === undefined) return [];
    if (fact.kind === 'saying') {
      const speaker = article.entities.get(fact.roles.speaker?.entity ?? '');
      const text = sentenceOf(fact.roles.content?.text ?? '');
      const range = fact.roles.content?.range;
      const isWhole = analysis.tokens
        .slice(range?.first, range?.end)
        .some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos));
      if (speaker === undefined || fact.action?.negated !== false || !isSentence(text) || !isWhole) return [];
      if (dangles(task, text, fact)) return [];
      return [{ speaker, text, words: contentWords(text), fact, evidence }];
    }
    if (!['event', 'state', 'statement'].includes(fact.kind)) return [];
    const text = sentenceOf(fact.text);
    if (!isSentence(text)) return [];
    if (fact.attribution === null)
      return standsAlone(fact.text, fact) && !/\b(?:says?|said|tells?|told)\b/u.test(fact.text)
        ? [{ speaker: null, text, words: contentWords(text), fact, evidence }]
        : [];
    const speaker = byName.get(fact.attribution.speaker);
    return speaker === undefined || fact.confidence < reportGate || dangles(task, text, fact)
      ? []
      : [{ speaker, text, words: contentWords(text), fact, evidence }];
  });
});

/** `The battery is too small`: of what, another sentence tells; that of the title or `the army` is known. */
function dangles({ analysis }: MakerTask, text: string, fact: Fact): boolean {
  const [the = '', adjective = '', noun = ''] = text.split(' ');
  const title = contentWords(analysis.article.title);
  if (contentWords(`${adjective} ${noun}`).some((word) => title.includes(word))) return false;
  const openings = [`${the} ${adjective}`, `${the} ${adjective} ${noun}`];
  return hasBareSubject(text, fact) && !openings.some((opening) => uniqueBodies.test(opening));
}

function sentenceOf(said: string): string {
  const bare = said
    .replace(/^["“‘]|["”’]$/gu, '')
    .replace(/[.,]$/u, '')
    .replace(/^that /u, '');
  return capitalizeFirst(bare);
}

/** Opens with a word that goes on from others, points at something said before, or tells what yet another says. */
const hanging =
  /^(?:That|This|These|Those|They|He|She|It|His|Her|Their|Its|As a (?:consequence|result)|So|But|And|Then|There were|When they|If they|By (?:comparison|contrast)|In (?:comparison|contrast|addition|turn|fact)|For (?:example|instance)|However|Instead|Meanwhile|In (?:this|that|the|a sense)|Maybe|Perhaps|Really|We|I|My|Our|You|Your|None|Of course|Yes|No|Well)\b|^\S+, (?:it|he|she|they)\b|^\p{L}+ing\b[^,]*, it\b|\b(?:he|she|his|her|him|them|these|those|this|that one|the same)\b|[“”"‘]|\b(?:and|or|but) that\b|\b(?:added|adds|explained|explains|argued|argues|pointing out|pointed out|points out|believes|believed|quoting|citing)\b/u;
/** `Learning online is different, needs skills`: two clauses that only a comma joins. */
const spliced = /^[^,]*\b(?:is|are|was|were)\b[^,]*, (?:\p{L}+s|it|they|you|we|he|she) /u;

function isSentence(text: string): boolean {
  const count = wordCount(text);
  return (
    count >= minWords && count <= maxWords && !hanging.test(text) && !spliced.test(text) && hasOneClaim(text)
  );
}

/** Whether words name somebody, in any form of the name. */
export function namesIn({ article }: MakerTask, words: readonly string[], { id }: Entity): boolean {
  const own = article.nameWords.get(id);
  return words.some((word) => own?.has(word) === true);
}
