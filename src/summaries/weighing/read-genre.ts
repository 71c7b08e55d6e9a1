import { oncePer } from '../../base/once.js';
import { weekdayOf } from '../../language/lexicons/calendar.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import type { Token } from '../../model/analysis.js';
import { isOwnVoice } from '../fitness/pronouns.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { explains } from './explainer.js';
import type { Genre } from './genre.js';
import { leadsUp } from './leading-up.js';

/** Verbs of what lasts: a report tells what happened, has happened or will. */
const lasting = new Set('be have look seem feel like love want know think believe remain mean'.split(' '));
const recent =
  /\b(?:yesterday|today|tonight|this (?:week|weekend|month|morning|year)|last (?:week|month|night|year)|at the weekend)\b/i;

/** Tells a report by its lead: news with a source or a day, or what has just happened. */
export const genreOf = oncePer((knowledge: Knowledge): Genre => {
  const { analysis, lead } = knowledge;
  const { article, sentences, tokens } = analysis;
  const first = sentences[lead];
  if (first === undefined) return 'report';
  const text = sentenceText(analysis, first);
  if (explains(article.title) || leadsUp(knowledge)) return 'account';
  // A report leaves its writer out.
  const own = tokens.slice(first.first, first.end).filter((token) => isOwnVoice(token));
  if (own.some(({ index }) => !knowledge.quoted.has(index))) return 'account';
  const verb = tokens[first.root];
  const tellsNews =
    verb !== undefined && verb.upos === 'VERB' && !lasting.has(verb.lemma) && isOver(knowledge, verb);
  const isDated =
    recent.test(text) ||
    tokens
      .slice(first.first, first.end)
      .some(
        ({ lemma, upos, text: word }) =>
          (upos === 'VERB' && sayingVerbs.has(lemma)) || isWeekday(word) || /^accord/iu.test(lemma),
      );
  return isDated || tellsNews ? 'report' : 'account';
});

/** `Sun` is the sun in prose. */
function isWeekday(word: string): boolean {
  return word !== 'Sun' && weekdayOf(word) !== null;
}

function isOver({ analysis }: Knowledge, verb: Token): boolean {
  const auxiliaries = analysis.tokens.filter(({ head, upos }) => head === verb.index && upos === 'AUX');
  // `New rules are coming into force`.
  const isUnderWay = verb.xpos === 'VBG' && auxiliaries.some(({ lemma }) => lemma === 'be');
  return (
    verb.xpos === 'VBD' ||
    isUnderWay ||
    auxiliaries.some(({ lemma, xpos }) => lemma === 'have' || lemma === 'will' || xpos === 'VBD')
  );
}
