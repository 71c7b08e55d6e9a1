import type { Analysis } from '../model/analysis.js';
import type { Article } from '../model/article.js';
import type { Outcome } from '../model/notice.js';
import { assemble } from './assemble.js';
import { parseDay } from './dates/calendar-days.js';
import { readTimes } from './dates/read-times.js';
import { committedModel, type NameModel } from './names/name-model.js';
import { readNames } from './names/read-names.js';
import { registerNames } from './names/register.js';
import { splitDrafts } from './names/split-drafts.js';
import { typeDrafts } from './names/type-drafts.js';
import { weighTags } from './names/weigh-tags.js';
import { readQuantities } from './numbers/read-quantities.js';
import { findQuotedParts } from './quotation-marks.js';
import { attributeQuotations, finishQuotations } from './quotations.js';
import { resolveReferences } from './references/resolve-references.js';
import type { Syntax } from './syntax.js';
import { createTree } from './tree.js';

/**
 * Reads an article: words and sentences, then names, numbers, dates, quotations, and at last what refers to what.
 * Pure: the same article and syntax give the same analysis.
 */
export function analyze(
  article: Article,
  syntax: Syntax,
  model: NameModel = committedModel,
): Outcome<Analysis> {
  const { tokens, sentences, nameScores } = assemble(article, syntax);
  const tree = createTree(tokens, sentences);
  const read = readNames(article, tree);
  const weighed = weighTags(tree, read, nameScores, model);
  const drafts = typeDrafts(splitDrafts(article, tree, read, weighed), weighed);
  const names = registerNames(drafts, article.title);
  const times = readTimes(tree, parseDay(article.source.published));
  const named = new Set(
    names.mentions.flatMap(({ first, end }) => tokens.slice(first, end).map(({ index }) => index)),
  );
  const quantities = readQuantities(tree, times, (index) => named.has(index));
  const quoted = attributeQuotations(tree, findQuotedParts(article, tree), names.mentions);
  const { entities, mentions, references } = resolveReferences(
    tree,
    names.entities,
    names.mentions,
    quoted,
    article.title,
  );
  return {
    value: {
      article,
      tokens,
      sentences,
      entities,
      mentions,
      references,
      times,
      quantities,
      quotations: finishQuotations(quoted, mentions),
    },
    notices: [],
  };
}
