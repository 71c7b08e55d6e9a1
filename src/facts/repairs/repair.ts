import type { Analysis, Mention, Token } from '../../model/analysis.js';
import { repairCauseBehindComplement } from './cause-behind-complement.js';
import { repairCauseBehindObject } from './cause-behind-object.js';
import { type Change, type Repair, repairedConfidence } from './change.js';
import { repairDayBehindSubject } from './day-behind-subject.js';
import { repairExchange } from './exchange.js';
import { repairInstrument } from './instrument.js';
import { repairObjectBehindOblique } from './object-behind-oblique.js';
import { repairOccasion } from './occasion.js';
import { repairQuotedParticiple } from './quoted-participle.js';
import { repairStateAside } from './state-aside.js';
import { repairTitleOf } from './title-of.js';

/** In this order; each sees what those before it have done. */
const repairs: readonly Repair[] = [
  repairQuotedParticiple,
  repairTitleOf,
  repairDayBehindSubject,
  repairObjectBehindOblique,
  repairExchange,
  repairStateAside,
  repairOccasion,
  repairInstrument,
  repairCauseBehindObject,
  repairCauseBehindComplement,
];

/** Mends the few constructions of news that parsers are known to hang wrong; other trees stay as they are. */
export function repairTrees(analysis: Analysis): Analysis {
  let { tokens } = analysis;
  for (const repair of repairs) {
    const changes = new Map<number, Change>();
    for (const sentence of analysis.sentences)
      for (const [index, change] of repair({ tokens, sentence })) changes.set(index, change);
    if (changes.size > 0) tokens = tokens.map((token) => changed(token, changes.get(token.index)));
  }
  return { ...analysis, tokens, mentions: analysis.mentions.map((mention) => withHead(tokens, mention)) };
}

/** The highest word of a name in its tree: `Benjamin` of `Prime Minister Benjamin Netanyahu`. */
function withHead(tokens: readonly Token[], mention: Mention): Mention {
  const isInside = (index: number) => index >= mention.first && index < mention.end;
  let { head } = mention;
  for (let above = tokens[head]?.head ?? -1; isInside(above); above = tokens[head]?.head ?? -1) head = above;
  return head === mention.head ? mention : { ...mention, head };
}

function changed(token: Token, change: Change | undefined): Token {
  return change === undefined ? token : { ...token, ...change, confidence: repairedConfidence };
}
