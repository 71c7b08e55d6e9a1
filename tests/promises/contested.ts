import { inputOf } from '../properties/studies.js';

/** A report in which little is plain fact: claims, hedges, denials, what may happen and what did not. */
export const contested = inputOf(
  'dam.md',
  `---
title: Town waits below a cracked dam
---

A crack was found in the Orle dam on Monday after three days of rain. The dam was built in 1958 and holds back the water of Lake Senn.

According to the fire service, nearly 240 people left their homes in the night. More than 60 of them slept in the town hall of Orle.

Mayor Lena Voss did not order the rest of the town to be cleared. She said the dam could fail if more rain fell in the hills.

If the wall breaks, the water will reach the market square in nine minutes. The army might bring 500 sandbags on Wednesday.

Paul Renner, a retired engineer, claimed that the water board had hidden a report on the crack for two years. The water board denied that it had hidden anything.

"We have measured the wall every month," said Karin Holt, who leads the water board. She opened the lower gates of the dam on Tuesday and promised to publish all measurements.

Around 30 volunteers carried blankets and soup to the town hall on Monday evening. The school of Orle will stay closed until Friday.
`,
);

/** What the report does not say as so; no question, fact or summary may. */
export const neverSaid: readonly (readonly [claim: string, pattern: RegExp])[] = [
  ['the mayor cleared the town', /Voss (?:has )?ordered|did [^.?]*Voss order/iu],
  ['the dam failed', /dam (?:has |had )?failed|did [^.?]*dam fail\b/iu],
  ['the wall broke', /wall (?:has |had )?(?:broke|broken)\b|did [^.?]*wall break/iu],
  ['the water came', /water (?:has |had )?reached|did [^.?]*water reach/iu],
  [
    'the sandbags came',
    /army (?:has |had )?brought|did [^.?]*army bring|army will bring|will [^.?]*army bring/iu,
  ],
  ['the board denied nothing', /water board (?:has |had )?(?:hid|hidden) (?:nothing|anything)/iu],
];

/** What is only somebody's claim or only about so many: where the first stands, the second has to stand too. */
export const keptTogether: readonly (readonly [named: RegExp, beside: RegExp])[] = [
  [/\b240\b/u, /nearly 240/iu],
  [/\b60\b/u, /more than 60/iu],
  [/\b30\b/u, /around 30/iu],
  [/\bleft their homes\b/u, /fire service/iu],
  [/hid(?:den)? a report/u, /Renner|claim/u],
];
