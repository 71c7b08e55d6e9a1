import { accusedOf } from './accused-of.js';
import { aimOfNoun } from './aim-of-noun.js';
import { byMeans } from './by-means.js';
import { causeBehindObject } from './cause-behind-object.js';
import { countedList } from './counted-list.js';
import { dayAsObject } from './day-as-object.js';
import { dayBehindSubject } from './day-behind-subject.js';
import { exchangeOfTaken } from './exchange-of-taken.js';
import { inExchange } from './in-exchange.js';
import { instrument } from './instrument.js';
import { invertedConditional } from './inverted-conditional.js';
import { joinedVerbs } from './joined-verbs.js';
import { leadingParticiple } from './leading-participle.js';
import { listBehindApposition } from './list-behind-apposition.js';
import { lostSubject } from './lost-subject.js';
import { nounForVerb } from './noun-for-verb.js';
import { objectAfterOblique } from './object-after-oblique.js';
import { promisedGift } from './promised-gift.js';
import { prospect } from './prospect.js';
import { quotedParticiple } from './quoted-participle.js';
import type { RepairRule } from './repair.js';
import { stateAside } from './state-aside.js';
import { subjectAsRoot } from './subject-as-root.js';
import { tenseOfRoot } from './tense-of-root.js';
import { titleOf } from './title-of.js';
import { toldContent } from './told-content.js';

/** The rules by name, in the order in which they are tried. */
export const repairRules = {
  'inverted conditional': invertedConditional,
  'leading participle': leadingParticiple,
  'tense of root': tenseOfRoot,
  'told content': toldContent,
  'joined verbs': joinedVerbs,
  'object after oblique': objectAfterOblique,
  'aim of noun': aimOfNoun,
  'by means': byMeans,
  'in exchange': inExchange,
  'exchange of taken': exchangeOfTaken,
  'counted list': countedList,
  instrument,
  prospect,
  'quoted participle': quotedParticiple,
  'title of': titleOf,
  'day behind subject': dayBehindSubject,
  'day as object': dayAsObject,
  'state aside': stateAside,
  'cause behind object': causeBehindObject,
  'noun for verb': nounForVerb,
  'subject as root': subjectAsRoot,
  'lost subject': lostSubject,
  'accused of': accusedOf,
  'promised gift': promisedGift,
  'list behind apposition': listBehindApposition,
} satisfies Readonly<Record<string, RepairRule>>;
