import { unique } from '../../base/collections.js';
import { normalizeText } from '../../base/text.js';
import type { Distractor, DistractorTask } from './distractor.js';
import { falsify } from './falsify.js';
import { numberDistractors } from './numbers.js';

const wanted = 3;

/**
 * What is said of something, misread in one way or two: `It has lost 6m users` has beside it `It has gained 6m users`,
 * `It has lost 12m users` and `It has gained 12m users`, so that each part is in two options and none stands out.
 * Where only one part can be misread, other fillers of it: of a claim, other numbers too. Empty where nothing can.
 */
export function variantDistractors(task: DistractorTask): readonly Distractor[] {
  const { key, fact, article, random } = task;
  const isEvent = fact.attribution === null;
  const change = (statement: string) => falsify({ fact, statement, isEvent, article, random });
  const once = change(key.text);
  const [first, ...others] = once;
  const second = others.find((other) => changesElsewhere(key.text, first ?? '', other));
  const texts =
    first === undefined || second === undefined
      ? [...once, ...(isEvent ? [] : numberDistractors({ key, article, random }).map(({ text }) => text))]
      : [
          first,
          second,
          ...change(first)
            .filter((text) => !once.includes(text))
            .slice(0, 1),
        ];
  return unique(texts)
    .filter((text) => normalizeText(text) !== normalizeText(key.text))
    .slice(0, wanted)
    .map((text) => ({
      text,
      source: 'same-sentence',
      rationale: `The text says otherwise: ${fact.text}`,
      evidence: fact.evidence[0] ?? null,
    }));
}

/** Whether two changes of one text lie in different words of it. */
function changesElsewhere(text: string, one: string, other: string): boolean {
  const place = (changed: string): number => {
    const own = text.split(' ');
    return changed.split(' ').findIndex((word, index) => word !== own[index]);
  };
  return place(one) !== place(other);
}
