// Compiles src/language/neural/kernel.as (AssemblyScript) into src/language/neural/kernel-binary.ts: `npm run build:kernel`.
// The compiler insists on names that end in .ts; the source ends in .as so that tsc and Biome leave it alone.

import { readFile, writeFile } from 'node:fs/promises';
import { compileString } from 'assemblyscript/asc';

const folder = new URL('../../neural/', import.meta.url);
const source = await readFile(new URL('kernel.as', folder), 'utf8');
const { error, stderr, binary } = await compileString(source, {
  optimizeLevel: 3,
  shrinkLevel: 0,
  runtime: 'stub',
  noAssert: true,
  enable: ['simd'],
  initialMemory: 1,
  use: ['abort='],
});
if (error || binary === null) {
  throw new Error(`The kernel does not compile:\n${stderr.toString()}`);
}
const lines = Buffer.from(binary).toString('base64').match(/.{1,116}/g) ?? [];
await writeFile(
  new URL('kernel-binary.ts', folder),
  [
    '// Generated from kernel.as by `npm run build:kernel`; do not edit.',
    '',
    '/** The compiled kernel, base64. */',
    'export const kernelBinary =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n'),
);
