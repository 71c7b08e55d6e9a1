/**
 * Words by which a sentence leans on those before it. Own lists, drawn up for this project from what news was seen to
 * do. They hold what leans wherever it stands; who asks for more has a list of its own beside its rule, with the reason.
 */

/** `this plan`, `those`: what is meant stands elsewhere. */
export const demonstratives: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** Openings that tie a sentence to the one before and tell nothing themselves: the sentence is whole without them. */
export const looseTies: readonly string[] =
  'but and so yet now however meanwhile moreover furthermore additionally nevertheless nonetheless also besides indeed still then thus therefore consequently'.split(
    ' ',
  );

/** Openings that say how a sentence stands to the one before, and so cannot go without changing it. */
export const firmTies: readonly string[] = [
  ...'or nor because hence instead similarly likewise otherwise rather unlike like later earlier afterward afterwards perhaps maybe'.split(
    ' ',
  ),
  ...[
    'for example',
    'for instance',
    'for starters',
    'to begin with',
    'to start with',
    'as a result',
    'by comparison',
    'by contrast',
    'on the other hand',
    'at the same time',
  ],
  ...[
    'in addition',
    'in contrast',
    'in turn',
    'in response',
    'in return',
    'in exchange',
    'in fact',
    'in short',
  ],
  ...['in other words', 'not only', 'even so', 'after all', 'above all', 'of course'],
];

/** Openings that take up some or all of the things told before, or the place where they happened. */
export const resumingOpenings: readonly string[] = 'both either neither such again too here there'.split(' ');

/** Finds one of the openings at the start of a text, in any case, as whole words. */
export function openingWith(...openings: readonly string[]): RegExp {
  return new RegExp(`^(?:${openings.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Nouns by which news calls a body or person a second time, even with words before them: `the non-profit organization`. */
export const renamingNouns: ReadonlySet<string> = new Set(
  'agency book boy chain club company couple duo film firm giant girl group man organisation organization pair retailer site team trio woman'.split(
    ' ',
  ),
);

/** Nouns that after a bare `the` say nothing without what was told before: `the decision`. */
export const pointingNouns: ReadonlySet<string> = new Set(
  'agency announcement approach bill body book boy building case census change club comment company couple deal decision duo event figure film finding firm former game girl group idea incident issue latter man matter measure method move number one organisation organization other others pair plan poll problem process program programme project proportion proposal question remark report result row scheme service show site situation statement study survey system team thing three trial trio two woman'.split(
    ' ',
  ),
);

/** Things of which there is one, or which a bare `the` names as a whole: `the sun`, `the police`, `the rich`. */
export const uniqueNouns: ReadonlySet<string> = new Set(
  'air army climate earth economy environment future government ground internet king law media military moon ocean parliament past planet police poor present press public queen rest rich sea sky state sun universe weather web west world'.split(
    ' ',
  ),
);

/** Stretches of the calendar, understood from the day of the paper: `this week`. */
export const calendarNouns: ReadonlySet<string> = new Set(
  'week weekend month year decade century season summer winter spring autumn morning afternoon evening'.split(
    ' ',
  ),
);

/** All nouns for a stretch of time: no pronoun takes them up, and no earlier sentence needs to name them. */
export const timeNouns: ReadonlySet<string> = new Set([
  ...calendarNouns,
  'second',
  'minute',
  'hour',
  'day',
  'night',
]);

/** What a writer says before a sentence of how it strikes him; the sentence is as true without it. A part of a pattern. */
export const strikingOpening =
  '(?:un)?fortunately|(?:not )?surprisingly|interestingly|importantly|remarkably|(?:un)?luckily';
