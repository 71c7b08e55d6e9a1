// Scores a weights file on treebanks:
//   node src/language/training/neural/evaluate.mjs WEIGHTS [--fit OUT.json] [--decided DECIDED.jsonl] FILE.conllu...
// --fit: fits the calibration on the first treebank and writes it for export.py (the weights must have none yet).
// --decided: what decide.py wrote for the first treebank; prints how often both agree.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/** The parser is TypeScript: bundled in memory, so that no build is needed. */
async function load() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '../../neural/parser.js'; export * from './treebank.js'; export * from './score.js';
        export * from './confidence.js'; export * from '../../neural/tree.js';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { fit: { type: 'string' }, decided: { type: 'string' } },
});
const [weights = '', ...files] = positionals;
const { createNeuralParser, readTreebank, scoreParses, calibrationError, fitCalibration, hasCrossing, isTree } = await load();
const parse = createNeuralParser(readFileSync(weights));
const sentencesAtOnce = 30;

for (const [number, file] of files.entries()) {
  const gold = readTreebank(readFileSync(file, 'utf8'));
  const parses = [];
  const before = process.cpuUsage();
  for (let first = 0; first < gold.length; first += sentencesAtOnce) {
    parses.push(...parse(gold.slice(first, first + sentencesAtOnce).map((sentence) => sentence.words)));
  }
  const { user, system } = process.cpuUsage(before);
  const score = scoreParses(gold, parses);
  const show = (value) => value.toFixed(2);
  console.log(`\n${file}: ${score.words} words`);
  console.log(`UPOS ${show(score.upos)} XPOS ${show(score.xpos)}`);
  console.log(`all words: UAS ${show(score.uas)} LAS ${show(score.las)}`);
  console.log(`without punctuation: UAS ${show(score.uasWords)} LAS ${show(score.lasWords)}`);
  console.log(`sentences with all core arguments and obliques right: ${show(score.coreSentences)} %`);
  console.log(`${Math.round((1e6 * score.words) / (user + system))} words a second of processor time`);
  const frequent = score.relations.filter((relation) => relation.count >= 20);
  console.log(frequent.map(({ relation, f1, count }) => `${relation} ${f1.toFixed(1)} (${count})`).join(', '));
  const arcs = [];
  const both = [];
  for (const [index, sentence] of gold.entries()) {
    for (const [position, word] of parses[index].entries()) {
      if (sentence.upos[position] === 'PUNCT') continue;
      const attached = word.head === sentence.heads[position];
      arcs.push({ probability: word.arcConfidence, right: attached });
      both.push({ probability: word.confidence, right: attached && word.relation === sentence.relations[position] });
    }
  }
  console.log(
    `calibration error: heads ${show(100 * calibrationError(arcs))} %, with relations ${show(100 * calibrationError(both))} %`,
  );
  for (const gate of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
    const kept = both.filter(({ probability }) => probability >= gate);
    const right = kept.filter((outcome) => outcome.right).length;
    console.log(`gate ${gate}: ${show((100 * kept.length) / both.length)} % kept, ${show((100 * right) / kept.length)} % right`);
  }
  if (number === 0 && values.fit) {
    // Uncalibrated, the confidence is the product of both probabilities.
    const judgements = both.map(({ probability, right }, index) => ({
      probabilities: [arcs[index].probability, probability / arcs[index].probability],
      right,
    }));
    const heads = arcs.map(({ probability, right }) => ({ probabilities: [probability], right }));
    writeFileSync(values.fit, JSON.stringify({ arc: fitCalibration(heads), both: fitCalibration(judgements) }));
  }
  if (number === 0 && values.decided) {
    compare(parses, readFileSync(values.decided, 'utf8').trim().split('\n').map((line) => JSON.parse(line)));
  }
}

/** Heads are compared where those that Python found word by word make a tree without crossing arcs. */
function compare(parses, decided) {
  const same = { words: 0, upos: 0, xpos: 0, inTrees: 0, head: 0, relation: 0 };
  for (const [index, words] of parses.entries()) {
    const other = decided[index];
    const heads = Int32Array.from(other, ([head]) => head - 1);
    const tree = isTree(heads) && !hasCrossing(heads);
    for (const [position, word] of words.entries()) {
      const [head, relation, upos, xpos] = other[position];
      same.words += 1;
      same.upos += Number(word.upos === upos);
      same.xpos += Number(word.xpos === xpos);
      same.inTrees += Number(tree);
      same.head += Number(tree && word.head === head - 1);
      same.relation += Number(tree && word.head === head - 1 && word.relation === relation);
    }
  }
  const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  console.log(
    `as Python: UPOS ${share(same.upos, same.words)}, XPOS ${share(same.xpos, same.words)}, ` +
      `heads ${share(same.head, same.inTrees)}, with relations ${share(same.relation, same.inTrees)} ` +
      `(trees: of ${share(same.inTrees, same.words)} of the words)`,
  );
}
