import { lemmatize } from '../inflection/lemmatize.js';
import { weekday } from '../lexicons/calendar.js';
import type { RepairRule } from './repair.js';

/** What can be done to a day. */
const dayVerbs: ReadonlySet<string> = new Set(
  `await call celebrate choose declare dread enjoy face fear hate have like love make mark mean miss name observe pick prefer
  remember ruin save see select set spend suggest take use want waste`.split(/\s+/),
);

/** `flew Sunday to Velan`, `spoke Monday`: a bare day behind a verb says when, the way news writes it; nobody flies a Sunday. */
export const dayAsObject: RepairRule = ({ words, children, lower }) =>
  words.flatMap((day, index) => {
    const verb = words[day.head];
    if (day.relation !== 'obj' || verb?.upos !== 'VERB' || index < day.head) return [];
    if (!weekday.test(lower(index))) return [];
    const isBare = children(index).every(
      (child) => !/^(?:det|case|nmod:poss|amod|conj)$/.test(words[child]?.relation ?? ''),
    );
    return isBare && !dayVerbs.has(lemmatize(lower(day.head), 'VERB', verb.xpos))
      ? [{ index, relation: 'obl:unmarked' }]
      : [];
  });
