import { nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Doubts } from './doubt.js';
import { asksWhatSomebodyIs, isNoun, uniqueBodies } from './key-doubts.js';

/** Results of work that say nothing without what they are of, or to do what. */
const matterless =
  /^(?:the|an?) (?:[\p{L}’'-]+ ){0,3}(?:decision|defection|measure|proposal|research|study|survey)(?: on \p{Lu}\p{Ll}+day| published\b.*)?$/iu;

/** A minister, mayor or envoy told by the country. */
const postOfNation =
  /^[Tt]he \p{Lu}\p{L}+ (?:[Pp]rime |[Ff]oreign )?(?:[Aa]mbassador|[Cc]hancellor|[Ee]nvoy|[Gg]overnor|[Mm]ayor|[Mm]inister|[Ss]ecretary)\b(?! \p{Lu}\p{Ll}+ \p{Lu})/u;

/** Bodies of which there are many, though they are written with a capital. */
const unnamedBodies = 'Agency|Commission|Committee|Council';
const owned = new RegExp(`^the (\\p{Ll}[\\p{Ll}-]*|${unnamedBodies})['’]s (?!.*\\b(?:of|to)\\b)`, 'u');

/** People told by the deed alone that is asked about. */
const doers =
  /^(?:the |an? )?(?:\p{L}+ )?(?:assailant|attacker|burglar|culprit|hijacker|intruder|killer|murderer|perpetrator|robber|thief|thieves)s?(?:,|$)/iu;

/** Answers that leave out whose, of what or who: only another sentence tells. */
export const keyMatterDoubts = {
  // `the system’s tracks`: of which system, another sentence tells.
  'key-of-definite': ({ key, stem, form, analysis }) => {
    const owner = owned.exec(key.phrase.text.replace(/^The /u, 'the '))?.[1];
    return (
      owner !== undefined &&
      isNoun(key.phrase) &&
      form.asks !== 'attribute' &&
      nounClassOf(owner) !== 'time' &&
      !uniqueBodies.test(`the ${owner}`) &&
      !new RegExp(`\\b${owner}\\b`, 'iu').test(`${stem} ${analysis.article.title}`)
    );
  },
  // `a parallel survey`, `the defection on Saturday`: of what, or whose.
  'key-without-matter': ({ key }) => key.phrase.entity === null && matterless.test(key.phrase.text),
  // `Who sends data? – Nothing on board`, `What did they see? – Boats doing something odd`.
  'key-says-nothing': ({ key, form }) =>
    form.asks !== 'content' &&
    (/^(?:nothing|nobody|no one|none)\b/iu.test(key.text) ||
      (isNoun(key.phrase) && /\bsomething\b/u.test(key.text))),
  // `Who stormed the museum? – The attackers`
  'doer-of-deed': ({ key }) =>
    isNoun(key.phrase) && key.phrase.entity === null && doers.test(key.phrase.text),
  // `the Spanish Minister of the Interior`: the text has a name.
  'post-for-name': ({ key, form }) =>
    !asksWhatSomebodyIs(form) && form.asks !== 'title' && postOfNation.test(key.text),
} as const satisfies Doubts;
