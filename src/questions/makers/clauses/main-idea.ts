import type { Maker } from '../maker.js';
import { clauseChoice } from './clause-choice.js';
import { wholeAndParts } from './whole-and-parts.js';

/** What the whole article says is worth more than any part of it. */
const worth = 0.9;

/**
 * `Which sentence gives the main idea of the article?`: the first sentence of a report among details of later
 * paragraphs, each of them true and too narrow. Only where the article opens as a report does.
 */
export const makeMainIdea: Maker = (task) => {
  const parts = wholeAndParts(task);
  if (parts === null) return [];
  const { gist, evidence, facts, narrow, contradicted } = parts;
  const candidate = clauseChoice(
    task,
    {
      form: 'main-idea',
      family: 'interpretation',
      skill: 'interpret',
      stem: 'Which sentence gives the main idea of the whole article?',
      facts: facts.map(({ id }) => id),
      evidence,
      key: gist.text,
      rationale: 'The whole article is about this.',
      worth,
    },
    [...contradicted, ...narrow],
  );
  return candidate === null ? [] : [candidate];
};
