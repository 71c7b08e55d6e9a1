import { type NounClass, nounClassOf } from '../../language/lexicons/noun-classes.js';
import type { Token } from '../../model/analysis.js';

/*
 * Verbs and nouns beside which an infinitive tells no aim, or not that of the deed. Own lists, drawn up for this project.
 */

/** Verbs whose infinitive says what is done, not what for: `helped children to leave`. */
export const purposelessVerbs =
  /^(?:decide|refuse|agree|set up|design|help|call|call on|ask|force|allow|require|enable|need|take|appeal|push|want|expect|have|condemn|encourage|urge|invite|teach|train|lead|get|cause|permit|order|tell|persuade|program|go on|grow|live|wake|turn out|prove|continue|fail|seem|appear|happen|choose|pick|select|elect|appoint|nominate|inspire|prompt|press|pressure|lobby|beg|warn|forbid|surround)$/;

/** Verbs of what befalls somebody: `suffered, to recover later` tells what came next. */
export const befallingVerbs =
  /^(?:arise|awake|collapse|decline|die|disappear|drop|emerge|fall|grow up|increase|lose|recover|rise|sink|suffer|survive)$/;

/** Verbs that say what is wanted: an infinitive right behind them is that, not what it is wanted for. */
export const wishingVerbs =
  /^(?:aim|attempt|choose|dare|hesitate|hope|intend|manage|offer|plan|pledge|prefer|prepare|promise|seek|struggle|swear|threaten|try|volunteer|vow|wish)$/;
/** Nouns that want an infinitive themselves. */
export const wishingNouns =
  /\b(?:pressure|aims?|goals?|targets?|dates?|deadlines?|calls?|demands?|orders?|permission|right|chance|opportunity|ability|pledges?|promises?|threats?|attempts?|wish(?:es)?|desires?|willingness|tendency)\b/i;

/** Things that are there for something: an infinitive behind them tells what they are for. */
export const aimedThings =
  /\b(?:aid|agreements?|bids?|bills?|campaigns?|contracts?|deals?|efforts?|funds?|funding|guarantees?|laws?|loans?|money|plans?|programmes?|programs?|projects?|proposals?|schemes?)$/iu;
/** Verbs by which somebody gives up or stops such a thing: not for what it was there for. */
export const stoppingVerbs =
  /^(?:abandon|bail|ban|block|break|cancel|criticise|criticize|cut|delay|drop|end|halt|hold back|leave|miss|oppose|postpone|pull out|quit|refuse|reject|rescind|scrap|stop|suspend|veto|withdraw|withhold)\b/u;

/** Verbs by which somebody tells of such a thing: `announced a deal to build a ship` tells what the deal is for. */
export const tellingVerbs = /^(?:announce|describe|mention|outline|present|report|reveal|unveil)$/u;

/** What acts for no aim of its own. */
const inert: ReadonlySet<NounClass | null> = new Set<NounClass>([
  'animal',
  'attribute',
  'body',
  'communication',
  'event',
  'food',
  'phenomenon',
  'plant',
  'process',
  'state',
  'substance',
]);

/** Whether a noun stands for something that does nothing for a reason: `water`. */
export function isInert(noun: Token | undefined): boolean {
  return noun?.upos === 'NOUN' && inert.has(nounClassOf(noun.lemma.toLowerCase()));
}
