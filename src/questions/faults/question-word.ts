import { wordsToNumber } from '../../language/inflection/number-words.js';
import type { FaultRules } from './fault.js';
import { answersOf, isQuestion } from './texts.js';

const amount =
  /\d|\b(?:all|half|most|none|both|no|some|several|few|fewer|many|more|less|dozens?|scores?|hundreds?|thousands?|millions?|billions?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|twice|once|double|quarter|third|thirds|a lot|a little|much|enough|percent|nobody|everyone|everybody)\b/i;

const calendar =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** A date and nothing else: `October 7`, `on Thursday`, `in 2014`. */
const onlyDate = new RegExp(
  `^(?:on |in |by |since |until )?(?:(?:early|late|mid)[- ])?(?:the )?(?:(?:${calendar})(?:,? \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${calendar})(?:,? \\d{4})?|(?:1[5-9]|20)\\d{2}s?)$`,
  'i',
);

const onlyNumber =
  /^(?:about |around |nearly |almost |more than |less than |over |up to )?[$£€]?\d[\d,.]*(?: ?(?:%|per ?cent|percent|million|billion|thousand))?$/iu;

const timeWord = new RegExp(
  `\\d|\\b(?:${calendar}|spring|summer|autumn|fall|winter|day|days|week|weeks|weekend|month|months|year|years|decade|decades|century|centuries|hour|hours|minute|minutes|morning|afternoon|evening|night|midnight|noon|today|tomorrow|yesterday|tonight|ago|later|earlier|early|late|soon|now|already|never|always|ever|once|when|whenever|while|until|till|since|during|before|after|following|upon|as|if|time|times|age|birth|childhood|life|lifetime|era|period|season|holiday|holidays|christmas|easter|new year|eve|dawn|dusk|sunrise|sunset|at|in|on|by|immediately|recently|currently|next|last|first|beginning|start|end|past|future|present)\\b`,
  'i',
);

/** Each question word, and what no answer to it can be. A question word that is not here fits anything. */
const misfits: readonly (readonly [question: RegExp, misfit: (answer: string) => boolean])[] = [
  [/^who(?:m)?\b(?! (?:is|are) known for\b)/i, (answer) => isAmount(answer) || startsWithMarker(answer)],
  [/^how many\b/i, (answer) => !amount.test(answer)],
  [
    /^(?:for )?how long\b/i,
    (answer) => !amount.test(answer) && !timeWord.test(answer) && !/\bforever\b/i.test(answer),
  ],
  [/^when\b/i, (answer) => !timeWord.test(answer)],
  [/^(?:in |on )?(?:which|what) year\b/i, (answer) => !/\b\d{4}\b/u.test(answer)],
  [/^where\b/i, (answer) => isAmount(answer) || /^because\b/i.test(answer)],
  [/^why\b/i, isAmount],
];

function isAmount(answer: string): boolean {
  return onlyDate.test(answer) || onlyNumber.test(answer) || wordsToNumber(answer) !== null;
}

function startsWithMarker(answer: string): boolean {
  return /^(?:in|of|on|at|because|since|during|to|until|before|after)\s/iu.test(answer);
}

/** Whether question word and answer go together, as far as the words alone tell. */
export const questionWordFaults = {
  'question-word-misfits': {
    message: 'The answer is not of the kind that the question word asks for',
    find: (item, { asking }) => {
      if (!isQuestion(item)) {
        return null;
      }
      const prompt = asking.trim();
      const misfit = misfits.find(([question]) => question.test(prompt))?.[1];
      const [answer] = answersOf(item);
      return misfit !== undefined && answer !== undefined && misfit(answer.replace(/\.$/u, ''))
        ? answer
        : null;
    },
  },
} as const satisfies FaultRules;
