/** Says what a court, a vote or talks came to, in lower case. */
const outcome =
  /\b(?:rul(?:ed|ing) that|(?:have|has) ruled|judges? ruled|court (?:ruled|upheld|overturned|rejected)|(?:was|were|been) (?:sentenced|convicted|acquitted|jailed|cleared of|found guilty)|(?:pleaded|found) guilty|upheld|overturned|voted (?:to|for|against)|agreed to|reached (?:an|a) (?:agreement|deal))\b/u;

/** Whether a text tells what was decided, not what one side asked for. */
export function tellsOutcome(text: string): boolean {
  return outcome.test(text.toLowerCase());
}
