import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from '../../language/conllu.js';
import type { NeuralParser } from '../../language/neural/parsed-word.js';
import type { Share } from '../../language/training/score.js';
import { scoreAgainstGold } from './against-gold.js';
import type { MeasureRow } from './rows.js';
import { formatShare } from './shares.js';

const treebanks: readonly (readonly [string, string])[] = [
  ['PUD', 'pud.conllu'],
  ['GUM dev', 'gumfree-dev.conllu'],
];

/** Obliques seen less often than this say nothing by themselves. */
const leastSeen = 10;

/** Facts from predicted trees against those from gold trees. @param shared folder with `treebanks/`. */
export function goldRows(shared: string, parse: NeuralParser): readonly MeasureRow[] {
  return treebanks.flatMap(([name, file]) => {
    const sentences = readTreebank(readFileSync(join(shared, 'treebanks', file), 'utf8'));
    const { core, confirmed, obliques, allObliques, ownObliques } = scoreAgainstGold(sentences, parse);
    const roles = [...obliques]
      .filter(([, { given }]) => given >= leastSeen)
      .toSorted((one, other) => other[1].given - one[1].given);
    return [
      { measure: `${name}: verb, subject, object: precision`, figure: precision(core), goal: '' },
      {
        measure: `${name}: the same, borne out by the gold arcs`,
        figure: precision(confirmed),
        goal: '0.95',
      },
      { measure: `${name}: verb, subject, object: recall`, figure: recall(core), goal: '0.55' },
      { measure: `${name}: all obliques: precision`, figure: precision(allObliques), goal: '0.92' },
      {
        measure: `${name}: all obliques, borne out by the gold arcs: precision`,
        figure: precision(ownObliques),
        goal: '0.92',
      },
      { measure: `${name}: all obliques: recall`, figure: recall(allObliques), goal: '' },
      ...roles.map(([role, share]) => ({
        measure: `${name}:   ${role}: precision; recall`,
        figure: `${precision(share)}; ${recall(share)}`,
        goal: '0.92',
      })),
    ];
  });
}

function precision({ right, given }: Share): string {
  return formatShare(right, given);
}

function recall({ right, wanted }: Share): string {
  return formatShare(right, wanted);
}
