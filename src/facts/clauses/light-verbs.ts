import type { Action } from '../../model/fact.js';
import type { Part } from './part.js';

/** Verbs with a noun that is no thing of its own: `take place` is one verb. */
const lightNouns: Readonly<Record<string, readonly string[]>> = {
  take: ['place', 'part', 'effect', 'shape', 'office', 'power', 'action', 'hold', 'root'],
  come: ['true'],
  lose: ['weight'],
  make: ['sense', 'headlines', 'progress'],
  pay: ['attention'],
  give: ['birth', 'evidence'],
};

/** Joins the bare noun of a light verb to the verb: `took` and `place` give `took place` without an object. */
export function joinLightNoun(
  action: Action,
  parts: readonly Part[],
): { readonly action: Action; readonly parts: readonly Part[] } {
  const noun = parts.find((part) => part.role === 'patient');
  const nouns = lightNouns[action.lemma];
  if (noun === undefined || action.voice === 'passive' || nouns?.includes(noun.phrase.text) !== true)
    return { action, parts };
  const join = (words: string) => `${words} ${noun.phrase.text}`;
  return {
    action: {
      ...action,
      lemma: join(action.lemma),
      finite: join(action.finite),
      singular: join(action.singular),
      main: join(action.main),
    },
    parts: parts.filter((part) => part !== noun),
  };
}
