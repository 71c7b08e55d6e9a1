/**
 * `node dist/language/training/neural/agreement.js DECIDED.jsonl FILE.conllu`: prints how often the parser decides as
 * the net in Python did (decide.py). Heads are compared where Python's, found word by word, make a tree without crossing
 * arcs.
 */
import { UserError } from '../../../base/user-error.js';
import { createNeuralParser } from '../../neural/parser.js';
import { hasCrossing, isTree } from '../../neural/tree.js';
import { parseTreebank } from '../gold-tokens.js';
import { readExisting, readTreebankFile, run, weightsFile } from '../run.js';

/** A word as decide.py writes it; the head counts from 1, 0 stands for the root. */
type Decided = readonly [head: number, relation: string, upos: string, xpos: string];

run(([decidedFile, file]) => {
  if (decidedFile === undefined || file === undefined) {
    throw new UserError('Name two files: what decide.py wrote, and the treebank it was made of.');
  }
  const lines = readExisting(decidedFile).toString('utf8').trim().split('\n');
  const parses = parseTreebank(readTreebankFile(file), createNeuralParser(readExisting(weightsFile)));
  const same = { words: 0, upos: 0, xpos: 0, inTrees: 0, head: 0, relation: 0 };
  for (const [number, words] of parses.entries()) {
    const decided: readonly Decided[] = JSON.parse(lines[number] ?? '[]');
    const heads = Int32Array.from(decided, ([head]) => head - 1);
    const inTree = isTree(heads) && !hasCrossing(heads);
    for (const [index, word] of words.entries()) {
      const [head = 0, relation, upos, xpos] = decided[index] ?? [];
      const attached = inTree && word.head === head - 1;
      same.words += 1;
      same.upos += Number(word.upos === upos);
      same.xpos += Number(word.xpos === xpos);
      same.inTrees += Number(inTree);
      same.head += Number(attached);
      same.relation += Number(attached && word.relation === relation);
    }
  }
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  process.stdout.write(
    `as Python: UPOS ${share(same.upos, same.words)}, XPOS ${share(same.xpos, same.words)}, ` +
      `heads ${share(same.head, same.inTrees)}, with relations ${share(same.relation, same.inTrees)} ` +
      `(trees: of ${share(same.inTrees, same.words)} of the words)\n`,
  );
});
