import type { TextFormat } from 'gift-pegjs';
import { parse } from 'gift-pegjs';
import { readHtml } from '../read-back.js';
import type { Asked } from './asked.js';
import { plain, sorted } from './asked.js';

/** Reads GIFT with somebody else's parser; the id of an item stands at the end of the title. */
export function readGift(text: string): ReadonlyMap<string, Asked> {
  const read = new Map<string, Asked>();
  for (const question of parse(text)) {
    if (question.type === 'Category' || question.type === 'Description') continue;
    const id = question.title?.split(' ').at(-1) ?? '';
    if (id === '' || read.has(id)) throw new Error(`GIFT: title ${question.title}`);
    const base = {
      prompt: textOf(question.stem),
      general: question.globalFeedback === null ? '' : textOf(question.globalFeedback),
      points: null,
    };
    read.set(id, { ...base, ...ownOf(question) });
  }
  return read;
}

type Question = Exclude<ReturnType<typeof parse>[number], { readonly type: 'Category' | 'Description' }>;

function ownOf(question: Question) {
  switch (question.type) {
    case 'MC': {
      const several = question.choices.every(({ weight }) => weight !== null);
      const total = question.choices.reduce((sum, { weight }) => sum + Math.max(0, weight ?? 0), 0);
      if (several && Math.abs(total - 100) > 0.001) throw new Error(`GIFT: weights of ${total}`);
      const options = question.choices.map(({ text, isCorrect, weight, feedback }) => ({
        text: textOf(text),
        right: several ? (weight ?? 0) > 0 : isCorrect,
        feedback: feedback === null ? '' : textOf(feedback),
      }));
      return { kind: 'choice', several, options } as const;
    }
    case 'TF':
      return { kind: 'statement', answer: question.isTrue } as const;
    case 'Short':
      return {
        kind: 'answer',
        accepted: question.choices.map(({ text }) => plain(text.text.replaceAll('\\*', '*'))),
      } as const;
    case 'Numerical': {
      const { choices } = question;
      const answer = Array.isArray(choices) ? choices[0]?.text : choices;
      if (answer === undefined || !('number' in answer)) throw new Error('GIFT: no number');
      return { kind: 'number', value: answer.number, tolerance: answer.range ?? 0 } as const;
    }
    case 'Matching': {
      const pairs = question.matchPairs.map(
        ({ subquestion, subanswer }) => [textOf(subquestion), plain(subanswer)] as const,
      );
      return { kind: 'pairs', pairs, offered: sorted(pairs.map(([, right]) => right)) } as const;
    }
    case 'Essay':
      return {
        kind: 'open',
        notes: question.globalFeedback === null ? '' : textOf(question.globalFeedback),
      } as const;
    default:
      throw new Error(`GIFT: ${JSON.stringify(question).slice(0, 80)}`);
  }
}

function textOf({ format, text }: TextFormat): string {
  return plain(format === 'html' ? readHtml(text) : text);
}
