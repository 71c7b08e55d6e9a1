import { tagCount } from '../names/name-tags.js';
import { createAttacher } from './attachment.js';
import { calibrate } from './calibration.js';
import { scoreSentences } from './candidates.js';
import { largest } from './choices.js';
import { createDecoder } from './decode.js';
import type { Kernel } from './kernel.js';
import { packSentences } from './layout.js';
import { limitLength } from './long-sentences.js';
import { createNameScorer, type NameScores } from './name-scorer.js';
import { createEncoder } from './network.js';
import { exponential } from './numbers.js';
import type { NeuralParser, ParsedWord } from './parsed-word.js';
import { createArena } from './placement.js';
import { createReferenceKernel } from './reference-kernel.js';
import { readUpos } from './upos.js';
import { createWasmKernel } from './wasm-kernel.js';
import { readWeights } from './weights.js';
import { createWordFeatures, normalizeForm } from './word-features.js';

/** Words of a batch, at most; bounds the memory (about 20 MB) and keeps the states near the processor. */
const BATCH_WORDS = 1024;

/**
 * Makes a parser from the bytes of a weights file.
 * `kernel`: by default WebAssembly, or plain TypeScript (the same numbers, some ten times slower) where that is missing.
 * @throws UserError for bytes that are no weights of this version.
 */
export function createNeuralParser(file: Uint8Array, kernel: Kernel = createKernel()): NeuralParser {
  const weights = readWeights(file);
  // Address 0 stands for "none" in the kernel.
  const fixed = createArena(kernel, 16);
  const features = createWordFeatures(weights);
  const encoder = createEncoder(kernel, fixed, weights);
  const attacher = createAttacher(kernel, fixed, weights);
  const decode = createDecoder(weights.relations);
  const nameScorer = createNameScorer(kernel, fixed, weights);
  const upos = weights.upos.map(readUpos);

  const parseBatch = (sentences: readonly (readonly string[])[]): readonly (readonly ParsedWord[])[] => {
    const forms = sentences.flat().map(normalizeForm);
    if (forms.length === 0) {
      return sentences.map(() => []);
    }
    const numbers = new Map<string, number>();
    const types = Int32Array.from(forms, (form) => {
      const number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      return number;
    });
    const scratch = createArena(kernel, fixed.end());
    const batch = packSentences(sentences.map((sentence) => sentence.length));
    const typeFeatures = Array.from(numbers.keys(), features);
    const encoding = encoder.encode(scratch, batch, typeFeatures, types);
    const names = nameScorer.score(scratch, encoding.states, typeFeatures, types);
    const attachment = attacher.attach(scratch, encoding.states, forms.length);
    const lengths = sentences.map((sentence) => sentence.length);
    const scored = scoreSentences(attachment, lengths, weights.relations.length);

    let first = 0;
    return scored.map((sentence) => {
      const words = decode(sentence).map((word, position): ParsedWord => {
        const tagStart = (first + position) * encoding.tagRows;
        const arc = exponential(word.headScore);
        return {
          upos: upos[largest(encoding.tags, tagStart, upos.length)] ?? 'X',
          xpos: weights.xpos[largest(encoding.tags, tagStart + upos.length, weights.xpos.length)] ?? '',
          head: word.head,
          relation: weights.relations[word.relation] ?? '',
          confidence: calibrate([arc, exponential(word.relationScore)], weights.calibration.both),
          arcConfidence: calibrate([arc], weights.calibration.arc),
          nameScores: scoresAt(names, first + position),
        };
      });
      first += words.length;
      return words;
    });
  };

  return limitLength((sentences) => splitBatches(sentences).flatMap(parseBatch));
}

/** The scores of the tags of one word, in whole hundredths. */
function scoresAt({ scores, stride }: NameScores, word: number): readonly number[] {
  const hundredths: number[] = [];
  for (let tag = 0; tag < tagCount; tag += 1) {
    hundredths.push(Math.round(100 * (scores[word * stride + tag] ?? 0)));
  }
  return hundredths;
}

/** The fastest kernel that runs here. */
export function createKernel(): Kernel {
  try {
    return createWasmKernel();
  } catch {
    // An old browser, or a page whose policy forbids WebAssembly.
    return createReferenceKernel();
  }
}

function splitBatches(
  sentences: readonly (readonly string[])[],
): readonly (readonly (readonly string[])[])[] {
  const batches: (readonly string[])[][] = [];
  let words = Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    if (words + sentence.length > BATCH_WORDS) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)?.push(sentence);
    words += sentence.length;
  }
  return batches;
}
