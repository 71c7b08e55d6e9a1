import { lemmatize } from '../inflection/lemmatize.js';
import { anyMonth, anyWeekday } from '../lexicons/calendar.js';
import type { Change, RepairRule, RepairSentence } from './repair.js';

/** Verbs that report: what looks like their object may be the subject of what they report. */
const reportingVerbs: ReadonlySet<string> = new Set(
  'add believe claim estimate expect fear hope insist predict report say show suggest think warn'.split(' '),
);
/** Shares that count as one or many: `a third of women use it`. */
const quantity =
  /^(?:half|third|quarter|fifth|two-thirds|percent|%|majority|dozens|hundreds|thousands|millions|billions)$/;
/** Phrases around these say when something is done. */
const timeWord = new RegExp(
  `^(?:${anyWeekday}|today|yesterday|tomorrow|tonight|${anyMonth}|\\d{4}|(?:second|minute|hour|day|week|month|year|decade|morning|afternoon|evening|night|time)s?|spring|summer|autumn|winter)$`,
  'i',
);
const mark = /^(?:[,–—"“”'’:;]|'')$/;

/**
 * `Hale said funding for schools faced cuts`, `In an article for the paper, Hale, who led the team, defends the plan`,
 * `Around a third of all deaths occurred in children`: a finite verb without a subject, and right before it a phrase that has
 * no business where it hangs. The phrase is the subject. The parser scores arc by arc and does not miss it.
 */
export const lostSubject: RepairRule = (sentence) =>
  sentence.words.flatMap((_, verb): readonly Change[] => {
    const first = finiteStart(sentence, verb);
    if (first === null) return [];
    const { words, child } = sentence;
    for (let index = 0; index < first; index += 1) {
      if (!isNominal(sentence, index) || !agrees(sentence, index, first)) continue;
      const place = placeOf(sentence, index, verb);
      const moved = place === null ? null : strayParts(sentence, index, verb, first);
      if (moved === null) continue;
      const preposition = child(index, 'case');
      return [
        { index, head: verb, relation: child(verb, 'aux:pass') < 0 ? 'nsubj' : 'nsubj:pass' },
        ...(preposition < 0 ? [] : [{ index: preposition, relation: 'advmod' }]),
        ...moved.map((part) => ({ index: part, head: index })),
        ...(place === 'object' && words[verb]?.relation !== 'ccomp'
          ? [{ index: verb, relation: 'ccomp' }]
          : []),
      ];
    }
    return [];
  });

/** Where a phrase hangs that may be the subject: as the object of a reporting verb, on the verb as something else, or astray; null where it hangs well. */
function placeOf(sentence: RepairSentence, index: number, verb: number): 'object' | 'own' | 'astray' | null {
  const { words, child, lower } = sentence;
  const { head = -1, relation = '', upos = 'X' } = words[index] ?? {};
  const { head: above = -1, relation: ofVerb = '' } = words[verb] ?? {};
  if (head === above && /^i?obj$/.test(relation) && index > above && reports(sentence, above))
    return 'object';
  if (/^(?:conj|advcl)$/.test(ofVerb)) return null;
  if (head === verb) return /^(?:obl|obl:unmarked|dislocated|nmod:unmarked)$/.test(relation) ? 'own' : null;
  const isName = upos === 'PROPN' || quantity.test(lower(index));
  const isAstray =
    /^(?:nmod:unmarked|list|dep)$/.test(relation) ||
    (relation === 'appos' && isName) ||
    (relation === 'conj' && words[head]?.upos !== 'VERB' && child(index, 'cc') < 0);
  const isSetOff = mark.test(lower(phraseStart(sentence, index) - 1));
  return isAstray && isSetOff && head >= 0 && head < index && head !== above ? 'astray' : null;
}

/** The first word of a verb's group where it is finite, tells something and has no subject; else null. */
function finiteStart(sentence: RepairSentence, verb: number): number | null {
  const { words, children, child, lower } = sentence;
  const { relation = '', head = -1 } = words[verb] ?? {};
  const isJoined = /^(?:conj|advcl)$/.test(relation) && child(verb, 'cc') < 0 && reports(sentence, head);
  if (!isJoined && !/^(?:root|ccomp|parataxis)$/.test(relation)) return null;
  if (child(verb, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass', 'expl', 'mark') >= 0)
    return null;
  const auxiliaries = children(verb).filter(
    (index) => index < verb && /^(?:aux|aux:pass|cop)$/.test(words[index]?.relation ?? ''),
  );
  const first = Math.min(verb, ...auxiliaries);
  const startsFinite = /^(?:VBD|VBZ|VBP|MD)$/.test(words[first]?.xpos ?? '');
  return startsFinite && lower(words.length - 1) !== '?' ? first : null;
}

function reports({ words, lower }: RepairSentence, index: number): boolean {
  const { xpos = '' } = words[index] ?? {};
  return reportingVerbs.has(lemmatize(lower(index), 'VERB', xpos));
}

/** A noun, name or amount that is no time and stands behind no preposition but one that rounds an amount: `around a third`. */
function isNominal(sentence: RepairSentence, index: number): boolean {
  const { words, children, child, lower } = sentence;
  const { upos = 'X', xpos = '' } = words[index] ?? {};
  const isPronoun =
    upos === 'PRON' && /^(?:i|we|you|he|she|it|they|this|that|these|those)$/.test(lower(index));
  if (!/^(?:NOUN|PROPN|NUM|SYM)$/.test(upos) && !isPronoun) return false;
  if (/^W/.test(xpos) || /^wh/.test(lower(index)) || child(index, 'mark') >= 0) return false;
  if ([index, ...children(index)].some((part) => timeWord.test(lower(part)))) return false;
  const preposition = child(index, 'case');
  return (
    preposition < 0 ||
    preposition > index ||
    (preposition === phraseStart(sentence, index) &&
      quantity.test(lower(index)) &&
      /^(?:around|about|over|nearly|almost|under)$/.test(lower(preposition)))
  );
}

/** The first word of a phrase, marks left out. */
function phraseStart({ words, reach }: RepairSentence, index: number): number {
  let first = reach(index).first;
  while (first < index && words[first]?.upos === 'PUNCT') first += 1;
  return first;
}

function agrees({ words, child, lower }: RepairSentence, index: number, finite: number): boolean {
  const { xpos = '', upos = 'X' } = words[index] ?? {};
  if (quantity.test(lower(index))) return true;
  const isPlural =
    xpos === 'NNS' || upos === 'NUM' || child(index, 'conj') >= 0 || /^(?:we|they|you|i)$/.test(lower(index));
  return words[finite]?.xpos === 'VBZ'
    ? !isPlural
    : words[finite]?.xpos !== 'VBP' || isPlural || xpos === 'NNPS';
}

/**
 * What stands between a phrase and the verb and hangs on words before the phrase, though it describes it: `who led the team`;
 * null where something else stands between.
 */
function strayParts(
  sentence: RepairSentence,
  index: number,
  verb: number,
  first: number,
): readonly number[] | null {
  const { words, reach, lower } = sentence;
  const start = reach(index).first;
  const parts = new Set<number>();
  for (let word = index + 1; word < first; word += 1) {
    // Up to what hangs on the phrase, on the verb, or on words outside.
    let top = word;
    let above = words[top]?.head ?? -1;
    while (above > index && above < first) {
      top = above;
      above = words[top]?.head ?? -1;
    }
    const { upos = 'X', relation = '' } = words[top] ?? {};
    const isAside =
      above === verb && upos !== 'ADV' && lower(reach(top).first - 1) === ',' && lower(first - 1) === ',';
    if (above >= start && above <= index) continue;
    if (upos === 'PUNCT' || isAside || (above === verb && upos === 'ADV')) continue;
    if (above < 0 || above >= start || !/^(?:acl|acl:relcl|appos|nmod)$/.test(relation)) return null;
    parts.add(top);
  }
  return [...parts];
}
