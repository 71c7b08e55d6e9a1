import type { Analysis } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import type { Outcome } from '../model/notice.js';
import { assemble } from './assemble.js';
import { parseDay } from './dates/calendar-days.js';
import { readTimes } from './dates/read-times.js';
import { readNames } from './names/read-names.js';
import { registerNames } from './names/register.js';
import { readQuantities } from './numbers/read-quantities.js';
import type { Syntax } from './syntax.js';
import { createTree } from './tree.js';

/**
 * Reads an article: words and sentences, then names, numbers, dates, quotations, and at last what refers to what.
 * Pure: the same article and syntax give the same analysis.
 */
export function analyze(article: Article, syntax: Syntax): Outcome<Analysis> {
  const { tokens, sentences } = assemble(article, syntax);
  const tree = createTree(tokens, sentences);
  const { entities, mentions } = registerNames(readNames(article, tree), article.title);
  const times = readTimes(tree, parseDay(article.source.published));
  const named = new Set(
    mentions.flatMap(({ first, end }) => tokens.slice(first, end).map(({ index }) => index)),
  );
  const quantities = readQuantities(tree, times, (index) => named.has(index));
  return {
    value: {
      article,
      tokens,
      sentences,
      entities,
      mentions,
      times,
      quantities,
      quotations: [],
    },
    notices: [],
  };
}
