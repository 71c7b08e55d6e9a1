import { anyMonth, anyWeekday } from '../lexicons/calendar.js';
import type { RepairRule, RepairSentence } from './repair.js';

/** Means, ways and chances that do nothing themselves: `by post`, `by armoured convoy`, `by lottery`. */
const means = new Set(
  `accident air ambulance aircraft balloon ballot barge bicycle bike boat bus cab canoe car cart chance coach computer
consensus consent convoy courier decree default design email e-mail fax ferry foot force freight hand helicopter horse
horseback invitation land letter lorry lot lottery machine mail majority minibus minivan mistake motorcycle name
phone plane post proxy radio rail railway road satellite scooter sea ship show sled sledge steam subway surprise
sword tanker taxi telegram telephone text tractor train tram truck tube van videolink video vote water wire yacht`.split(
    /\s+/,
  ),
);

const measures =
  /^(?:percent|per|%|points?|feet|foot|inches|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|tonnes?|tons|degrees?|times|half|third|thirds|quarter|years?|months?|weeks?|days?|hours?|minutes?|seconds?|dollars|pounds|euros|cents|votes)$/;

const days = new RegExp(
  `^(?:${anyWeekday}|${anyMonth}|spring|summer|autumn|winter|christmas|easter|noon|midnight|dawn|dusk|night|nightfall|now|then|tomorrow|tonight|today|lunchtime|morning|evening)$`,
  'i',
);

/**
 * `sent by post`, `raised by ten percent`, `finished by Thursday`: `by` that names no agent, though the verb is passive.
 * `driven to the border by armoured convoy`: the means belong to the verb, not to the noun before.
 */
export const byMeans: RepairRule = (sentence) =>
  sentence.words.flatMap((word, index) => {
    const mark = sentence.child(index, 'case');
    if (mark < 0 || sentence.lower(mark) !== 'by' || !isNoAgent(sentence, index)) return [];
    if (word.relation === 'obl:agent') {
      const goals = goalsOf(sentence, index).map((goal) => ({
        index: goal,
        head: word.head,
        relation: 'obl',
      }));
      return [{ index, relation: 'obl' }, ...goals];
    }
    const noun = sentence.words[word.head];
    const verb = noun?.head ?? -1;
    const isMisplaced =
      word.relation === 'nmod' &&
      means.has(sentence.lower(index)) &&
      noun?.relation === 'obl' &&
      sentence.child(verb, 'aux:pass') >= 0 &&
      sentence.words[verb]?.upos === 'VERB' &&
      verb < index;
    return isMisplaced ? [{ index, head: verb, relation: 'obl' }] : [];
  });

/** What the parser hangs on bare means and belongs to the verb: `by helicopter to the island`. */
function goalsOf({ words, children, child, lower }: RepairSentence, index: number): readonly number[] {
  if (!means.has(lower(index))) return [];
  return children(index).filter((below) => {
    const mark = child(below, 'case');
    return below > index && words[below]?.relation === 'nmod' && mark >= 0 && lower(mark) !== 'of';
  });
}

function isNoAgent(sentence: RepairSentence, index: number): boolean {
  const { words, children, lower } = sentence;
  const word = lower(index);
  const parts = children(index).map((child) => words[child]);
  const isDetermined = parts.some((part) => /^(?:det|nmod:poss)$/.test(part?.relation ?? ''));
  const isCounted = parts.some((part) => part?.relation === 'nummod' || part?.upos === 'NUM');
  const goals = goalsOf(sentence, index);
  const isModified = children(index).some(
    (below) => /^(?:acl|acl:relcl|nmod|appos)$/.test(words[below]?.relation ?? '') && !goals.includes(below),
  );
  if (means.has(word)) return !isDetermined && !isModified && words[index]?.xpos === 'NN';
  if (measures.test(word)) return isCounted || (/^(?:half|third|quarter)$/.test(word) && !isModified);
  return (
    (days.test(word) || /^(?:1[5-9]|20)\d\d$/.test(word)) && !isModified && words[index]?.upos !== 'PRON'
  );
}
