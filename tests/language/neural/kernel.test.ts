import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kernel } from '../../../src/language/neural/kernel.js';
import { createReferenceKernel } from '../../../src/language/neural/reference-kernel.js';
import { createWasmKernel } from '../../../src/language/neural/wasm-kernel.js';

/** Fills both kernels with the same numbers, runs the same call, and gives the bytes that came out. */
function bytesAfter(kernel: Kernel, numbers: readonly number[], call: (kernel: Kernel) => void): Uint8Array {
  kernel.reserve(8192);
  const floats = new Float32Array(kernel.buffer(), 4096, numbers.length);
  const shorts = new Int16Array(kernel.buffer(), 0, numbers.length);
  floats.set(numbers);
  shorts.set(numbers.map((number) => Math.trunc(number * 800)));
  call(kernel);
  return new Uint8Array(kernel.buffer(), 0, 8192).slice();
}

const numbers = fc.array(fc.float({ min: -10, max: 10, noNaN: true, noDefaultInfinity: true }), {
  minLength: 512,
  maxLength: 512,
});

describe('the WebAssembly kernel gives the bits of the reference', () => {
  test.each<[string, (kernel: Kernel) => void]>([
    ['multiply, odd count', (kernel) => kernel.multiply(0, 4096, 3, 16, 256, 4160, 8, 4224, 0, 6144)],
    ['multiply, even count, no scale', (kernel) => kernel.multiply(0, 0, 4, 8, 512, 4160, 12, 4224, 0, 6144)],
    ['quantize', (kernel) => kernel.quantize(4096, 5, 24, 0.1, 1024, 6144)],
    [
      'relate',
      (kernel) => {
        new Int32Array(kernel.buffer(), 2048, 3).set([1, 0, 1]);
        kernel.relate(4096, 2048, 4608, 3, 4, 12, 5120);
      },
    ],
    [
      'recur, both ways',
      (kernel) => {
        const { buffer } = kernel;
        // Three steps of two, two and one sentences; five words whose inputs are rows 4, 3, 2, 1, 0.
        new Int32Array(buffer(), 2048, 11).set([2, 2, 1, 0, 2, 4, 4, 3, 2, 1, 0]);
        for (const backward of [0, 1]) {
          new Uint8Array(buffer(), 2304, 128).fill(0);
          kernel.recur(
            3,
            backward,
            2048,
            2060,
            2072,
            4096,
            0,
            4800,
            8,
            2304,
            2368,
            6144,
            7168 + backward * 16,
            32,
          );
        }
      },
    ],
  ])('%s', (_, call) => {
    fc.assert(
      fc.property(numbers, (values) => {
        const fast = bytesAfter(createWasmKernel(), values, call);
        const plain = bytesAfter(createReferenceKernel(), values, call);
        expect(Buffer.compare(fast, plain)).toBe(0);
        expect(
          Buffer.compare(
            plain,
            bytesAfter(createReferenceKernel(), values, () => {}),
          ),
        ).not.toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('rows of zeros stay zeros', () => {
    const kernel = createReferenceKernel();
    kernel.reserve(256);
    kernel.quantize(64, 1, 8, 0.1, 16, 32);
    expect(Array.from(new Int16Array(kernel.buffer(), 16, 8))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
