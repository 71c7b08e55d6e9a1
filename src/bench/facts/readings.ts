import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../facts/extract.js';
import { describeDrafts } from '../../facts/salience/describe.js';
import type { Features } from '../../facts/salience/features.js';
import { indexTree } from '../../facts/tree.js';
import { analyze } from '../../language/analyze.js';
import type { NeuralParser } from '../../language/neural/parsed-word.js';
import { createNeuralParser } from '../../language/neural/parser.js';
import { createSyntax, type Syntax } from '../../language/syntax.js';
import type { Analysis } from '../../model/analysis.js';
import type { Fact } from '../../model/fact.js';
import { clean } from '../../read/clean.js';
import { read } from '../../read/read.js';

/** A text with its facts, and what their salience is weighed by. */
export interface Reading {
  readonly name: string;
  readonly analysis: Analysis;
  readonly facts: readonly Fact[];
  /** In the order of `facts`. */
  readonly features: readonly Features[];
}

/** Reads a text as the pipeline does. */
export type Reader = (name: string, bytes: Uint8Array) => Reading;

const weightsPath = fileURLToPath(new URL('../../../src/language/weights/english.bin', import.meta.url));

/** The engine in the parts that are measured one by one. */
interface Parts {
  readonly read: Reader;
  readonly syntax: Syntax;
  readonly parse: NeuralParser;
}

/** Loads the engine from the working tree. */
export function loadParts(): Parts {
  const weights = readFileSync(weightsPath);
  const syntax = createSyntax(weights);
  return { read: createReader(syntax), syntax, parse: createNeuralParser(weights) };
}

function createReader(syntax: Syntax): Reader {
  return (name, bytes) => {
    const article = clean(read({ name: `${name}.txt`, bytes }).value, { id: 'a1', slug: name }).value;
    const analysis = analyze(article, syntax).value;
    const facts = extract(analysis).value;
    return { name, analysis, facts, features: describeDrafts(indexTree(analysis), facts) };
  };
}
