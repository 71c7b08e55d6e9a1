import { indefiniteArticle } from '../../language/inflection/articles.js';
import type { Change } from './change.js';

/** Where a word may stand to be turned round; what follows it, and for some what stands before it. */
interface Turn {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** `rose by 5%`, `fell in May`; not `is falling silent`. */
const amountFollows = /^(?:[.,;]|$| (?:by|to|from|in|since|over|steadily|sharply|slightly|again|for|at|\d))/;
const objectFollows = /^ (?:the|an?|his|her|its|their|\p{Lu})/u;
const copulaBefore =
  /\b(?:is|are|was|were|be|been|being|become|becomes|became|remain|remains|remained|seems?|appears?|stay|stays|stayed)(?: \p{L}+ly| very| far| much| by far,?| still| plainly)? $/u;

/**
 * Words whose opposite makes a statement clearly false and stays within its kind (ITEMS rule 10), by where they may
 * stand. Both directions hold. Own list, of words that news uses of numbers, places and decisions.
 */
const turns: readonly (readonly [turn: Turn, pairs: string])[] = [
  [
    // `as of fall 2004` is a season.
    { before: /(?:^|[^ ]*(?<!\b(?:of|in|by|this|last|next|late|early)) )$/u, after: amountFollows },
    'rose fell|rise fall|rises falls|risen fallen|rising falling|increased decreased|increases decreases|grew shrank|strengthened weakened|expanded shrank|improved worsened|doubled halved',
  ],
  [
    { before: /\b(?:an?|the|sharp|big|large|small|steady|further|\d%) $/i, after: /^ (?:in|of)\b/ },
    'rise fall|increase decrease|majority minority|advantage disadvantage',
  ],
  [{ before: null, after: /^ likely\b|^ than (?:half|an?)\b/ }, 'more less'],
  [
    { before: null, after: /^ than\b/ },
    'higher lower|older younger|better worse|faster slower|longer shorter|easier harder|richer poorer|bigger smaller|larger smaller',
  ],
  [
    { before: copulaBefore, after: /^ (?:for|to|in|among|with|than|at|on|that)\b|^[.,;]/ },
    'safe dangerous|legal illegal|possible impossible|cheap expensive|popular unpopular|common rare|likely unlikely|successful unsuccessful|easy difficult|guilty innocent|optimistic pessimistic|able unable|better worse|higher lower|cheaper dearer|harder easier|older younger|happy unhappy|rich poor|weak strong|public private',
  ],
  [
    { before: null, after: objectFollows },
    'accepted rejected|approved rejected|supported opposed|supports opposes|support oppose|praised criticised|praised criticized|bought sold|welcomed criticised|welcomed criticized|encouraged discouraged|encourages discourages|strengthened weakened|improved worsened|banned allowed',
  ],
  [
    {
      before: null,
      after:
        /^ (?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,2}(?:match|election|case|vote|battle|war|race|game|seat|title|final|appeal|lawsuit|contest|set|referendum)\b/u,
    },
    'won lost',
  ],
  [{ before: null, after: /^ (?:about |nearly |almost |more than )?[£$€]?\d/u }, 'gained lost'],
  [{ before: null, after: /^ to\b/ }, 'agreed refused|agree refuse|agrees refuses|managed failed'],
  [{ before: null, after: /^ that\b/ }, 'confirmed denied|admitted denied'],
  [
    { before: null, after: /^(?:[.,;]|$)|^ (?:in|on|at|for|from|after|when)\b/ },
    'opened closed|legal illegal|allowed banned|expanded shrank',
  ],
  [{ before: /^$/, after: /^ \p{Ll}+s\b/u }, 'Most Few'],
];

interface Opposite extends Turn {
  readonly opposite: string;
}

const opposites: ReadonlyMap<string, readonly Opposite[]> = turns.reduce((found, [turn, pairs]) => {
  for (const pair of pairs.split('|')) {
    const [one = '', other = ''] = pair.split(' ');
    for (const [word, opposite] of [
      [one, other],
      [other, one],
    ] as const)
      found.set(word, [...(found.get(word) ?? []), { ...turn, opposite }]);
  }
  return found;
}, new Map<string, readonly Opposite[]>());

/** What is told on the way, before the word that is to be turned: `before the temperatures start to rise`. */
const circumstance = /\b(?:before|after|when|while|until|if|which|who|whose)\b[^,]*$/i;

/**
 * `from 488,000 to 786,000`, `peak … before falling`, `need to have grown to feed`, `won an increase`, `rose in rank`,
 * `in their struggle`: the rest tells the direction as well.
 */
const bothEnds =
  /\b(?:w[io]ns?|gain\p{L}*|receiv\p{L}+|secur\p{L}+|demand\p{L}*) an? (?:\p{L}+ )?(?:rise|fall|increase|decrease)\b|\branks?\b|\bin (?:its|his|her|their) (?:struggle|fight|battle)\b|\bfrom (?:about |nearly |around )?[£$€]?\d.* to (?:about |nearly |around )?[£$€]?\d|\b(?:peak(?:ed|s)?|landslide|record)\b|\bneeds? to\b|\bin order to\b/u;

/**
 * The one word of a statement that has an opposite where it stands, turned round; none where two have, since both
 * turned might be true again. `Prices rose by 5%.` gives `fell`; `The line is falling silent.` gives none.
 */
export function turnRound(statement: string): readonly Change[] {
  if (bothEnds.test(statement)) return [];
  const found = [...statement.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const known = opposites.get(word);
    if (known === undefined) return [];
    const before = statement.slice(0, index);
    const after = statement.slice(index + word.length);
    const fitting = known.find(
      (turn) => (turn.before?.test(before) ?? true) && (turn.after?.test(after) ?? true),
    );
    return fitting === undefined || circumstance.test(before)
      ? []
      : [{ word, before, opposite: fitting.opposite }];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return [];
  const article = /\b([Aa]n?) $/.exec(only.before)?.[1];
  if (article === undefined) return [{ from: only.word, to: only.opposite }];
  const fitting = indefiniteArticle(only.opposite);
  const written = article.startsWith('A') ? fitting.charAt(0).toUpperCase() + fitting.slice(1) : fitting;
  return [{ from: `${article} ${only.word}`, to: `${written} ${only.opposite}` }];
}
