/**
 * Verbs with the nouns that they make one expression with: nobody asks `What did the mayor draw? – The ire of the sailors`.
 * Own list, drawn up for this project.
 */
const setPhrases: Readonly<Record<string, string>> = {
  bear: 'brunt burden fruit resemblance witness',
  break:
    'bread code deadlock ground habit heart ice law mold mould news promise record records rule rules silence spirit',
  bring: 'attention curtain end focus halt house',
  cast: 'ballot ballots doubt eye glance light shadow spell vote votes',
  catch: 'attention breath eye fire glimpse imagination',
  claim: 'life lives',
  clear: 'air hurdle hurdles path way',
  close: 'chapter door doors gap ranks',
  cross: 'line mind path paths',
  cut: 'corner corners swath tie ties',
  deal: 'blow',
  draw: 'applause attention blood breath comparison comparisons conclusion conclusions criticism distinction fire gasp gasps inspiration ire laugh laughs line parallel parallels praise strength',
  drop: 'hint hints',
  earn: 'keep living place reputation title',
  fill: 'gap shoes void',
  gain: 'access ground momentum traction',
  hit: 'mark rock wall headline headlines',
  hold: 'breath clout court fire ground hand hands hope key line power record responsibility sway title',
  keep: 'distance eye pace promise secret silence track word',
  lay: 'blame foundation foundations groundwork siege',
  lift: 'lid mood spirit spirits veil weight',
  lose: 'ground heart patience sight temper track way',
  open: 'door doors eye eyes fire floodgates way',
  pass: 'buck judgement judgment time torch',
  pave: 'way',
  pay: 'attention dividend heed homage price respect respects toll tribute visit',
  play: 'card part role trick',
  pose: 'challenge danger hurdle problem question risk threat',
  push: 'boundary boundaries envelope limit limits',
  raise:
    'alarm arm awareness bar brow concern concerns doubt doubts eyebrow eyebrows fear fears flag flags hand hands head hope hopes question questions specter spectre stake stakes voice',
  reach: 'milestone peak point stage',
  serve: 'purpose sentence term time',
  shed: 'light tear tears',
  shake: 'hand hands head',
  shape: 'future',
  sound: 'alarm horn note',
  steal: 'show spotlight',
  stretch: 'leg legs limit',
  strike: 'balance blow chord deal note pose',
  suffer: 'fate',
  take: 'action aim care chance charge control heart hold note part place root shape side sides stand step steps stock toll turn view',
  turn: 'back clock corner eye head page tide',
  win: 'day favor favour heart hearts mind minds',
};

const nounsOfVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(setPhrases).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
);

/** Whether verb and noun are one expression: `draw` and `ire`. */
export function isSetPhrase(verb: string, noun: string): boolean {
  return nounsOfVerbs.get(verb)?.has(noun) ?? false;
}
