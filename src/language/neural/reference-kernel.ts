import { type Kernel, type Pointer, STATE_SCALE } from './kernel.js';
import { roundToEven } from './numbers.js';

const f = Math.fround;

// The constants of kernel.as, as 32-bit floats.
const LIMIT = f(7.905311107635498);
const NUMERATOR = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
].map(f);
const DENOMINATOR = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3].map(f);

/** The loops of kernel.as in plain TypeScript, for places without WebAssembly vectors; much slower. */
export function createReferenceKernel(): Kernel {
  let buffer = new ArrayBuffer(0);
  let floats = new Float32Array(buffer);
  let shorts = new Int16Array(buffer);
  let integers = new Int32Array(buffer);

  const multiply: Kernel['multiply'] = (x, xScale, count, depth, w, wScale, rows, base, baseIndex, out) => {
    for (let n = 0; n < count; n += 1) {
      const from = base / 4 + (baseIndex === 0 ? 0 : (integers[baseIndex / 4 + n] ?? 0) * rows);
      for (let r = 0; r < rows; r += 1) {
        const start = w / 2 + (r - (r % 4)) * depth + (r % 4) * 8;
        const sum = dot(shorts, x / 2 + n * depth, start, depth);
        let value = f(f(sum) * (floats[wScale / 4 + r] ?? 0));
        if (xScale !== 0) {
          value = f(value * (floats[xScale / 4 + n] ?? 0));
        }
        floats[out / 4 + n * rows + r] = value + (floats[from + r] ?? 0);
      }
    }
  };

  const updateState = (gate: number, cell: number, size: number, state: number, target: number) => {
    for (let k = 0; k < size; k += 1) {
      const input = sigmoid(floats[gate + k] ?? 0);
      const forget = sigmoid(floats[gate + size + k] ?? 0);
      const fresh = tanh(floats[gate + 2 * size + k] ?? 0);
      const open = sigmoid(floats[gate + 3 * size + k] ?? 0);
      const kept = f(f(forget * (floats[cell + k] ?? 0)) + f(input * fresh));
      floats[cell + k] = kept;
      const whole = roundToEven(f(f(open * tanh(kept)) * STATE_SCALE));
      shorts[state + k] = whole;
      shorts[target + k] = whole;
    }
  };

  return {
    buffer: () => buffer,
    reserve: (bytes) => {
      if (bytes > buffer.byteLength) {
        const larger = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
        new Uint8Array(larger).set(new Uint8Array(buffer));
        buffer = larger;
        floats = new Float32Array(buffer);
        shorts = new Int16Array(buffer);
        integers = new Int32Array(buffer);
      }
    },
    multiply,
    recur: (
      steps,
      backward,
      active,
      offset,
      index,
      projected,
      weights,
      scales,
      size,
      hidden,
      cells,
      gates,
      out,
      outStride,
    ) => {
      for (let step = 0; step < steps; step += 1) {
        const t = backward === 0 ? step : steps - 1 - step;
        const count = integers[active / 4 + t] ?? 0;
        const first = integers[offset / 4 + t] ?? 0;
        multiply(hidden, 0, count, size, weights, scales, size * 4, projected, index + first * 4, gates);
        for (let n = 0; n < count; n += 1) {
          updateState(
            gates / 4 + n * 4 * size,
            cells / 4 + n * size,
            size,
            hidden / 2 + n * size,
            (out + (first + n) * outStride) / 2,
          );
        }
      }
    },
    quantize: (x, count, depth, slope, out, scales) => {
      const bend = f(slope);
      for (let n = 0; n < count; n += 1) {
        const row = x / 4 + n * depth;
        let top = 0;
        for (let k = 0; k < depth; k += 1) {
          const value = floats[row + k] ?? 0;
          const bent = value < 0 ? f(value * bend) : value;
          floats[row + k] = bent;
          top = Math.max(top, Math.abs(bent));
        }
        const factor = top > 0 ? f(STATE_SCALE / top) : 0;
        floats[scales / 4 + n] = top / STATE_SCALE;
        for (let k = 0; k < depth; k += 1) {
          shorts[out / 2 + n * depth + k] = roundToEven(f((floats[row + k] ?? 0) * factor));
        }
      }
    },
    relate: (crossed, crossedIndex, head, count, rows, depth, out) => {
      for (let n = 0; n < count; n += 1) {
        const products = crossed / 4 + (integers[crossedIndex / 4 + n] ?? 0) * rows * depth;
        for (let r = 0; r < rows; r += 1) {
          const sum = laneSum(floats, products + r * depth, head / 4 + n * depth, depth);
          const place: Pointer = out / 4 + n * rows + r;
          floats[place] = (floats[place] ?? 0) + sum;
        }
      }
    },
  };
}

/** The row at `w` lies in chunks of eight, 32 apart. */
function dot(shorts: Int16Array, x: number, w: number, depth: number): number {
  let sum = 0;
  for (let k = 0; k < depth; k += 1) {
    sum = (sum + (shorts[x + k] ?? 0) * (shorts[w + (k - (k % 8)) * 4 + (k % 8)] ?? 0)) | 0;
  }
  return sum;
}

/** Dot product of two float rows in the order of a vector of four. */
function laneSum(floats: Float32Array, x: number, y: number, depth: number): number {
  const lanes = [0, 0, 0, 0];
  for (let k = 0; k < depth; k += 1) {
    lanes[k % 4] = f((lanes[k % 4] ?? 0) + f((floats[x + k] ?? 0) * (floats[y + k] ?? 0)));
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = lanes;
  return f(f(first + second) + f(third + fourth));
}

function tanh(value: number): number {
  const x = Math.max(Math.min(value, LIMIT), -LIMIT);
  const square = f(x * x);
  return f(f(x * polynomial(NUMERATOR, square)) / polynomial(DENOMINATOR, square));
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) {
    value = f(f(x * value) + coefficient);
  }
  return value;
}

function sigmoid(value: number): number {
  return f(f(tanh(f(value * 0.5)) * 0.5) + 0.5);
}
