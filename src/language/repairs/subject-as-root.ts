import { lemmatize } from '../inflection/lemmatize.js';
import { participleOf, pastOf, thirdPersonOf } from '../inflection/verbs.js';
import { anyWeekday } from '../lexicons/calendar.js';
import { verbs } from '../lexicons/verbs.js';
import { isPlainStatement, isPlural } from './plain-statement.js';
import type { Change, RepairRule, RepairSentence } from './repair.js';

/** Verbs whose participle may have an object behind it: `a town called Velan`, `a man given a prize`. */
const twoObjectVerbs: ReadonlySet<string> = new Set(
  'allot allow ask assign award bring buy call charge consider cost deem deliver deny dub elect entitle feed fine forgive give grant guarantee hand label leave lend loan make name nickname offer owe pay promise read refuse rename sell send serve set show style teach tell term title win'.split(
    ' ',
  ),
);
/** Verbs without an object, whose past participle follows no noun: nothing is `expired`. */
const intransitiveVerbs: ReadonlySet<string> = new Set(
  'appear arise arrive belong cease decrease depend die disappear emerge erupt expire fall go happen last linger occur originate persist rely remain result rise thrive vanish'.split(
    ' ',
  ),
);
const timeWord = new RegExp(`^(?:today|yesterday|${anyWeekday})$`, 'i');

/**
 * `The records of the clerk stretched back to 1950`, `The film, which opened in May, premieres here on Friday`: the only
 * verb of the sentence hangs below the noun that is its subject, and the parser took the noun for the root.
 */
export const subjectAsRoot: RepairRule = (sentence) => {
  const { words, children, child } = sentence;
  const root = words.findIndex(({ head }) => head < 0);
  if (!/^(?:NOUN|PROPN|SYM)$/.test(words[root]?.upos ?? '') || !isPlainStatement(sentence)) return [];
  if (child(root, 'case', 'cop', 'nsubj', 'nsubj:pass', 'expl', 'cc', 'mark', 'aux') >= 0) return [];
  for (let index = root + 1; index < words.length; index += 1) {
    const tag = tenseOf(sentence, index, root);
    const isJoined = children(root).some((one) => one !== index && words[one]?.relation === 'conj');
    if (tag !== null && !isJoined) return rooted(sentence, root, index, tag);
  }
  return [];
};

/** Hangs the noun on the verb, and on the verb too what stands behind it or is set off in front of the noun. */
function rooted(sentence: RepairSentence, root: number, verb: number, xpos: string): readonly Change[] {
  const { words, children, child, reach, lower } = sentence;
  const isSetOff = (index: number): boolean => {
    const { last } = reach(index);
    return words[index]?.upos === 'ADV' || lower(last) === ',' || lower(last + 1) === ',';
  };
  const moved = children(root).filter((one) => one !== verb && (one > verb || (one < root && isSetOff(one))));
  const own = children(verb).filter((one) => words[verb]?.upos !== 'VERB' && one > verb);
  return [
    { index: verb, head: -1, relation: 'root', upos: 'VERB', xpos },
    { index: root, head: verb, relation: child(verb, 'aux:pass') < 0 ? 'nsubj' : 'nsubj:pass' },
    ...moved.map((index) => ({ index, head: verb, relation: underVerb(words[index]?.relation ?? '') })),
    ...own.map((index) => ({ index, relation: underVerb(words[index]?.relation ?? '') })),
  ];
}

function underVerb(relation: string): string {
  if (relation === 'acl') return 'advcl';
  return relation.replace(/^nmod(?=$|:unmarked)/u, 'obl');
}

/** The tag of a word as the finite verb of the subject; null where it need not be one. */
function tenseOf(sentence: RepairSentence, index: number, subject: number): string | null {
  const { words, children, child } = sentence;
  const { upos, xpos = '', relation = '' } = words[index] ?? {};
  if (/^(?:NNS|VBZ)$/.test(xpos) && upos === 'NOUN') return presentOf(sentence, index, subject);
  if (upos !== 'VERB' || child(index, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark', 'cc', 'obl:agent') >= 0)
    return null;
  if (relation === 'acl' && /^VB[DN]$/.test(xpos)) return isPast(sentence, index, subject) ? 'VBD' : null;
  if (!/^(?:advcl|ccomp)$/.test(relation) || children(index).some((one) => /^W/.test(words[one]?.xpos ?? '')))
    return null;
  const auxiliary = child(index, 'aux', 'aux:pass');
  const finite = auxiliary < 0 ? index : auxiliary;
  const tag = words[finite]?.xpos ?? '';
  if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tag) || finite > index) return null;
  const isMany = isPlural(sentence, subject);
  if (!isMany && child(subject, 'det', 'nummod', 'nmod:poss') < 0) return null;
  const isOfMany = tag === 'VBP' || sentence.lower(finite) === 'were';
  const isOfOne = tag === 'VBZ' || sentence.lower(finite) === 'was';
  return (isOfMany && !isMany) || (isOfOne && isMany) ? null : xpos;
}

/** `rose`, `expired`, `accused the firm`, `today closed`: a participle that cannot describe the noun before it. */
function isPast(sentence: RepairSentence, index: number, subject: number): boolean {
  const { words, child, lower } = sentence;
  if (child(index, 'aux', 'aux:pass') >= 0) return false;
  const form = lower(index);
  const lemma = lemmatize(form, 'VERB', 'VBD');
  if (pastOf(lemma) !== form) return false;
  if (participleOf(lemma) !== form || intransitiveVerbs.has(lemma)) return true;
  if (words[index]?.head !== subject) return false;
  return timeWord.test(lower(index - 1)) || (child(index, 'obj') > index && !twoObjectVerbs.has(lemma));
}

/** `The film, which …, premieres in May`: a bare plural behind an aside that closes the phrase of one thing. */
function presentOf(sentence: RepairSentence, index: number, subject: number): 'VBZ' | null {
  const { words, children, lower } = sentence;
  const isBare = children(index).every(
    (one) => words[one]?.relation !== 'conj' && (one > index || words[one]?.upos === 'PUNCT'),
  );
  if (!isBare || !/^[,)–—-]$/.test(lower(index - 1)) || isPlural(sentence, subject)) return null;
  if (!/^(?:IN|TO)$/.test(words[index + 1]?.xpos ?? '') || words[subject]?.xpos !== 'NN') return null;
  const form = lower(index);
  const lemma = lemmatize(form, 'VERB', 'VBZ');
  return verbs.has(lemma) && thirdPersonOf(lemma) === form ? 'VBZ' : null;
}
