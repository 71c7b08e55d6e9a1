/** Byte offset into a kernel's memory. */
export type Pointer = number;

/**
 * The parser's inner loops over one block of memory. kernel.as documents each function; `createWasmKernel`
 * and `createReferenceKernel` give the same bits.
 */
export interface Kernel {
  /** The memory now; a new buffer after `reserve` made it larger. */
  readonly buffer: () => ArrayBuffer;
  /** Makes the memory at least `bytes` long. What it holds stays. */
  readonly reserve: (bytes: number) => void;
  /** `out[n][r] = dot(x[n], w[r]) * wScale[r] * xScale[n] + base[baseIndex[n]][r]`. */
  readonly multiply: (
    x: Pointer,
    xScale: Pointer,
    count: number,
    depth: number,
    w: Pointer,
    wScale: Pointer,
    rows: number,
    base: Pointer,
    baseIndex: Pointer,
    out: Pointer,
  ) => void;
  /** One direction of an LSTM layer over packed sentences. */
  readonly recur: (
    steps: number,
    backward: number,
    active: Pointer,
    offset: Pointer,
    index: Pointer,
    projected: Pointer,
    weights: Pointer,
    scales: Pointer,
    size: number,
    hidden: Pointer,
    cells: Pointer,
    gates: Pointer,
    out: Pointer,
    outStride: number,
  ) => void;
  /** Leaky rectifier in place, then rounding to 14-bit integers with a scale for each row. */
  readonly quantize: (
    x: Pointer,
    count: number,
    depth: number,
    slope: number,
    out: Pointer,
    scales: Pointer,
  ) => void;
  /** `out[n][r] += dot(crossed[crossedIndex[n]][r], head[n])`. */
  readonly relate: (
    crossed: Pointer,
    crossedIndex: Pointer,
    head: Pointer,
    count: number,
    rows: number,
    depth: number,
    out: Pointer,
  ) => void;
}

/** States and probabilities lie in -1..1 and are kept as `value * STATE_SCALE`, rounded. */
export const STATE_SCALE = 8191;
