import { wordCount } from '../../base/text.js';
import { countQuoted, maxQuotationWords } from '../quotation.js';
import type { FaultRules } from './fault.js';
import { isQuestion } from './texts.js';

/** Longest stem that is read in one go; expert stems have 14 words at the ninetieth percentile. */
const stemLimit = 20;

/** Longest statement to be judged; longer ones hold more than one claim. */
const statementLimit = 30;

/** `Whose words are these: “…”?`, `Who told reporters in Oslo, “…”?`: most words around a quotation that is asked about. */
const mostAskingWords = 8;

const questionStart =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|by|in|on|at|for|from|to|with|after|before|during|under|according)\b/i;

/** How the prompt is put. */
export const stemFaults = {
  'stem-too-long': {
    message: `A question should have at most ${stemLimit} words, a statement ${statementLimit}`,
    find: (item) => {
      const limit = isQuestion(item) ? stemLimit : item.type === 'true-false' ? statementLimit : Infinity;
      const count = wordCount(item.prompt);
      // Words that are asked about are no part of what asks.
      const { inside, outside } = countQuoted(item.prompt);
      const asksOfWords = isQuestion(item) && outside <= mostAskingWords && inside <= maxQuotationWords;
      return count > limit && !asksOfWords ? `${count} words` : null;
    },
  },
  'no-question-mark': {
    message: 'A question should be a whole one and end with a question mark',
    find: ({ prompt, type }) => {
      const asks = type === 'choice' || type === 'short-answer' || type === 'numeric';
      const mayAsk = (type === 'list' || type === 'open') && questionStart.test(prompt);
      return (asks || mayAsk) && !/\?/u.test(prompt) && !isInstruction(prompt) ? lastWord(prompt) : null;
    },
  },
  'statement-not-closed': {
    message: 'A statement to be judged should end with a full stop',
    find: ({ prompt, type }) =>
      type === 'true-false' && !/\.[”"’']?$/u.test(prompt) ? lastWord(prompt) : null,
  },
  'article-named': {
    message: 'Every question is about the article; leave “according to the article” out',
    find: ({ prompt }) =>
      /\b(?:according to|as (?:stated|mentioned|described|reported) in|based on) (?:the|this) (?:article|passage|text|story|report|reading|paragraph|author|writer)\b/i.exec(
        prompt,
      )?.[0] ?? null,
  },
  'asks-what-is-true': {
    message: 'Ask one thing that can be answered with the options covered, not which statement is true',
    find: ({ prompt, type }) =>
      type === 'choice'
        ? (/\b(?:which|what)(?: one)?(?: of (?:the|these)(?: following)?)?(?: \w+)? (?:is|are) (?:not )?(?:true|correct|false|incorrect|untrue)\b(?! (?:of|about|for))/i.exec(
            prompt,
          )?.[0] ?? null)
        : null,
  },
  'asks-two-things': {
    message: 'Ask one thing at a time',
    find: (item, { asking }) =>
      isQuestion(item)
        ? (/\b(?:and|or) (?:who|what|when|where|why|how) (?:is|are|was|were|do|does|did|has|have|had|will|can)\b/i.exec(
            asking,
          )?.[0] ?? null)
        : null,
  },
  'negative-not-emphasised': {
    message: 'Ask for what is so; where a question must ask for the exception, write NOT in capitals',
    find: ({ type }, { asking }) =>
      type === 'choice'
        ? (/^(?:which|who|what) of (?:the|these|those|them)\b.*?\b(?:not|never|except)\b|^(?:which|who|what) of (?:the|these|those|them)\b.*?\w+n['’]t\b|\bexcept\??$/u.exec(
            asking.replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
          )?.[0] ?? null)
        : null,
  },
} as const satisfies FaultRules;

/** `Name the three goals`, `Choose the best title`: nothing is asked, so nothing needs a question mark. */
function isInstruction(prompt: string): boolean {
  return /^(?:name|list|give|choose|pick|find|complete|write|explain|describe|compare|say|tell|put|match|fill|decide|sum up|summari[sz]e|underline|copy|quote|state|select|calculate|work out)\b/i.test(
    prompt,
  );
}

function lastWord(prompt: string): string {
  return prompt.trim().split(/\s+/u).at(-1) ?? '';
}
