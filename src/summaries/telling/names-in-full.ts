import type { SummarySentence } from '../../model/summary.js';
import type { Knowledge } from '../knowledge.js';
import { findName } from './find-name.js';
import { surnameOf, withoutLetters } from './names.js';

const honorific = /\b(?:M(?:r|rs|s|iss)\.?) $/u;

/** Whether no person whose full name the article gives is first called by the surname alone, or by `Mr` and that. */
export function namesInFull(
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
    const surname = entity?.type === 'person' ? surnameOf(withoutLetters(entity.name), entity.forms) : null;
    const at = surname === null ? -1 : findName(text, surname);
    const before = text.slice(0, Math.max(0, at));
    return at < 0 || (/\p{Lu}\S* $/u.test(before) && !honorific.test(before));
  });
}
