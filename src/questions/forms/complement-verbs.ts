/*
 * Verbs by what their complement tells, each with the question that asks for it. Own lists, drawn up for this project.
 */

/** Verbs of bringing somebody to do something: `was asked to leave`. */
const directiveVerbs: ReadonlySet<string> = new Set(
  `advise allow appoint ask authorise authorize beg call command commission compel convince direct elect
  employ empower enable encourage entitle forbid force hire inspire instruct invite motivate nominate oblige order permit
  persuade press pressure program prompt recruit remind request require select summon teach tell tempt train urge warn`.split(
    /\s+/,
  ),
);

/** Verbs of making something for an end: `is designed to collect rain`. */
const makingVerbs: ReadonlySet<string> = new Set(
  'adapt build create design develop engineer equip intend make mean programme program shape'.split(' '),
);

/** Verbs with the preposition before what somebody does, did or must not do: `barred from attending the game`. */
const doingPairs = pairs(`
accuse of, acquit of, ban from, bar from, block from, clear of, convict of, deter from, disqualify from, discourage from,
exclude from, prevent from, prohibit from, restrict from, stop from, suspect of, suspend from
`);

/** Verbs of telling what something is held to be: `describe the mineral as an oxide`. */
const describingVerbs: ReadonlySet<string> = new Set(
  `brand cast categorise categorize characterise characterize classify condemn define denounce depict describe hail
  interpret label paint perceive picture portray praise regard remember view`.split(/\s+/),
);

/** Verbs with the preposition that may well stand before `what`: `For what was he arrested?`, not `To what did he come?`. */
const askedPairs = pairs(`
accuse of, apologise for, apologize for, arrest for, arrest on, attribute to, award for, ban from, bar from, base on, benefit
from, blame for, campaign against, campaign for, charge with, compare to, compare with, compete for, complain about, concentrate
on, condemn for, connect to, consist of, convert into, convict of, cover with, credit with, criticise for, criticize for,
depend on, derive from, die from, die of, differ from, divide into, exchange for, exclude from, expel from, fight against,
fight for, fill with, fine for, focus on, honour for, honor for, insist on, invest in, jail for, link to, lobby for,
object to, pay for, praise for, profit from, protect against, protect from, protest against, provide with, punish for,
recover from, release from, rely on, replace with, rescue from, save from, sentence for, separate from, specialise
in, specialize in, spend on, suffer from, supply with, surround by, suspect of, suspend from, swap for, thank for, transform into,
translate into, treat for, turn into, use for, vote against, vote for, warn about, warn against, warn of
`);

function pairs(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/,\s+/)
      .map((pair) => pair.replace(/\s+/, ' ')),
  );
}

/** Whether a verb tells somebody to do what its infinitive says. */
export function isDirective(lemma: string): boolean {
  return directiveVerbs.has(lemma);
}

/** Whether a verb tells what something was made for by its infinitive. */
export function isMaking(lemma: string): boolean {
  return makingVerbs.has(lemma);
}

/** Whether what stands behind the preposition is what somebody did or must not do. */
export function asksForDoing(lemma: string, preposition: string): boolean {
  return doingPairs.has(`${lemma} ${preposition}`);
}

/** Whether `as …` behind a verb tells how something is seen. */
export function isDescribing(lemma: string): boolean {
  return describingVerbs.has(lemma);
}

/** Whether a question may open with the preposition: `With what was he charged?`. */
export function opensQuestion(lemma: string, preposition: string): boolean {
  return askedPairs.has(`${lemma} ${preposition}`);
}
