/** `node dist/language/training/neural/fit.js WEIGHTS OUT.json FILE.conllu`: fits the calibration for export.py. */
import { writeFileSync } from 'node:fs';
import { UserError } from '../../../base/user-error.js';
import { createNeuralParser } from '../../neural/parser.js';
import { readWeights } from '../../neural/weights.js';
import { parseTreebank } from '../gold-tokens.js';
import { readExisting, readTreebankFile, run } from '../run.js';
import { fitCalibration } from './confidence.js';
import { judge } from './judge.js';

run(([weights, out, file]) => {
  if (weights === undefined || out === undefined || file === undefined) {
    throw new UserError('Name three files: weights without calibration, the JSON file to write, a treebank.');
  }
  const bytes = readExisting(weights);
  if (readWeights(bytes).calibration.both.length > 0) {
    throw new UserError(`${weights} is calibrated: export the weights without --calibration first.`);
  }
  const sentences = readTreebankFile(file);
  const judged = judge(sentences, parseTreebank(sentences, createNeuralParser(bytes)));
  const arc = judged.map(({ arcConfidence, attached }) => ({
    probabilities: [arcConfidence],
    right: attached,
  }));
  // Without calibration, the confidence is the product of both probabilities.
  const both = judged.map(({ arcConfidence, confidence, labelled }) => ({
    probabilities: [arcConfidence, confidence / arcConfidence],
    right: labelled,
  }));
  writeFileSync(out, JSON.stringify({ arc: fitCalibration(arc), both: fitCalibration(both) }));
});
