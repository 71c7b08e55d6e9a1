import type { Kernel } from './kernel.js';
import { kernelBinary } from './kernel-binary.js';

const PAGE = 65536;

/** The kernel of kernel.as. Throws where WebAssembly or its 128-bit vectors are missing or forbidden. */
export function createWasmKernel(): Kernel {
  const module = new WebAssembly.Module(decodeBase64(kernelBinary));
  const { memory, multiply, recur, quantize, relate } = new WebAssembly.Instance(module).exports;
  if (!(memory instanceof WebAssembly.Memory)) {
    throw new Error('The parser kernel exports no memory');
  }
  return {
    buffer: () => memory.buffer,
    reserve: (bytes) => {
      const missing = bytes - memory.buffer.byteLength;
      if (missing > 0) {
        memory.grow(Math.ceil(missing / PAGE));
      }
    },
    multiply: callable(multiply),
    recur: callable(recur),
    quantize: callable(quantize),
    relate: callable(relate),
  };
}

function callable(value: unknown): (...numbers: readonly number[]) => void {
  if (typeof value !== 'function') {
    throw new Error('The parser kernel lacks a function');
  }
  return (...numbers) => {
    Reflect.apply(value, undefined, numbers);
  };
}

function decodeBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let position = 0; position < binary.length; position += 1) {
    bytes[position] = binary.charCodeAt(position);
  }
  return bytes;
}
