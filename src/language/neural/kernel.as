// The inner loops of the neural parser in AssemblyScript, compiled by `npm run build:kernel` into kernel-binary.ts.
//
// reference.ts holds the same loops in plain TypeScript; both give the same bits. Therefore: products of
// integers are summed exactly, every other number is a 32-bit float, and floats are added, multiplied and divided
// in the order written here. No fused multiply-add, no relaxed instruction. No number is a NaN, so that the smaller and
// the larger of two take one instruction each (pmin, pmax).
//
// All pointers are byte offsets into the one memory. Depths are multiples of 8, rows multiples of 4.

// Rational approximation of tanh on [-LIMIT, LIMIT] (the one of Eigen and XNNPACK): x P(x^2) / Q(x^2).
const LIMIT: f32 = 7.90531110763549805;
const A1: f32 = 4.89352455891786e-3;
const A3: f32 = 6.37261928875436e-4;
const A5: f32 = 1.48572235717979e-5;
const A7: f32 = 5.12229709037114e-8;
const A9: f32 = -8.60467152213735e-11;
const A11: f32 = 2.00018790482477e-13;
const A13: f32 = -2.76076847742355e-16;
const B0: f32 = 4.89352518554385e-3;
const B2: f32 = 2.26843463243900e-3;
const B4: f32 = 1.18534705686654e-4;
const B6: f32 = 1.19825839466702e-6;

// States of the LSTM lie in (-1, 1) and are kept as 14-bit integers.
const STATE_SCALE: f32 = 8191.0;

function tanh4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(value, f32x4.splat(LIMIT)), f32x4.splat(-LIMIT));
  const s = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(s, f32x4.splat(A13)), f32x4.splat(A11));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(A9));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(A7));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(A5));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(A3));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(A1));
  let q = f32x4.add(f32x4.mul(s, f32x4.splat(B6)), f32x4.splat(B4));
  q = f32x4.add(f32x4.mul(s, q), f32x4.splat(B2));
  q = f32x4.add(f32x4.mul(s, q), f32x4.splat(B0));
  return f32x4.div(f32x4.mul(x, p), q);
}

function sigmoid4(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(value, half)), half), half);
}

// Sums of the lanes of four vectors, as the lanes of one.
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(i32x4.shuffle(a, b, 0, 2, 4, 6), i32x4.shuffle(a, b, 1, 3, 5, 7));
  const cd = i32x4.add(i32x4.shuffle(c, d, 0, 2, 4, 6), i32x4.shuffle(c, d, 1, 3, 5, 7));
  return i32x4.add(i32x4.shuffle(ab, cd, 0, 2, 4, 6), i32x4.shuffle(ab, cd, 1, 3, 5, 7));
}

// out[n][r] = dot(x[n], w[r]) * wScale[r] * xScale[n] + base[n][r]
// x: i16 [count][depth], w: i16 [rows / 4][depth / 8][4][8] (four rows interleaved, so that one pointer walks through
// them), out: f32 [count][rows].
// base row of n: at base + baseIndex[n] * rows * 4 where baseIndex is given, at base for all n where it is 0.
// xScale: f32 [count], or 0 where the scale is part of wScale.
export function multiply(x: usize, xScale: usize, count: i32, depth: i32, w: usize, wScale: usize, rows: i32,
                         base: usize, baseIndex: usize, out: usize): void {
  const stride: usize = (<usize>depth) << 1;
  const line: usize = (<usize>rows) << 2;
  const pairs = count & ~1;
  for (let r = 0; r < rows; r += 4) {
    const group = w + (<usize>r) * stride;
    const column: usize = (<usize>r) << 2;
    const scale = v128.load(wScale + column);
    for (let n = 0; n < pairs; n += 2) {
      let at = x + (<usize>n) * stride;
      const end = at + stride;
      let next = end;
      let y = group;
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0);
      do {
        const u = v128.load(at);
        const v = v128.load(next);
        let z = v128.load(y);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, z));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, z));
        z = v128.load(y, 16);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, z));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, z));
        z = v128.load(y, 32);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, z));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, z));
        z = v128.load(y, 48);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, z));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, z));
        at += 16;
        next += 16;
        y += 64;
      } while (at < end);
      finish(sums(a0, a1, a2, a3), scale, xScale, n, base, baseIndex, line, column, out);
      finish(sums(b0, b1, b2, b3), scale, xScale, n + 1, base, baseIndex, line, column, out);
    }
    if (pairs < count) {
      let at = x + (<usize>pairs) * stride;
      const end = at + stride;
      let y = group;
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
      do {
        const u = v128.load(at);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, v128.load(y)));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, v128.load(y, 16)));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, v128.load(y, 32)));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, v128.load(y, 48)));
        at += 16;
        y += 64;
      } while (at < end);
      finish(sums(a0, a1, a2, a3), scale, xScale, pairs, base, baseIndex, line, column, out);
    }
  }
}

function finish(dots: v128, scale: v128, xScale: usize, n: i32, base: usize, baseIndex: usize, line: usize,
                column: usize, out: usize): void {
  const row = <usize>n;
  let value = f32x4.mul(f32x4.convert_i32x4_s(dots), scale);
  if (xScale) value = f32x4.mul(value, v128.load32_splat(xScale + (row << 2)));
  const from = baseIndex ? base + (<usize>load<i32>(baseIndex + (row << 2))) * line : base;
  v128.store(out + row * line + column, f32x4.add(value, v128.load(from + column)));
}

// Runs one direction of an LSTM layer over sentences packed by position: position t holds the first active[t]
// sentences (the longest come first), at rows offset[t] and following. Gates in the order input, forget, cell, output.
// projected: f32 [rows][4 * size], row of a word: index[word].
// hidden: i16 [sentences][size], cells: f32 [sentences][size], both zero at the start; gates: f32 [sentences][4 * size].
// out: i16, `outStride` bytes from word to word.
export function recur(steps: i32, backward: i32, active: usize, offset: usize, index: usize, projected: usize,
                      weights: usize, scales: usize, size: i32, hidden: usize, cells: usize, gates: usize,
                      out: usize, outStride: usize): void {
  const width: usize = (<usize>size) << 2;
  const line: usize = width << 2;
  for (let step = 0; step < steps; step++) {
    const t: usize = (<usize>(backward ? steps - 1 - step : step)) << 2;
    const count = load<i32>(active + t);
    const first = load<i32>(offset + t);
    const rowIndex = index + ((<usize>first) << 2);
    multiply(hidden, 0, count, size, weights, scales, size << 2, projected, rowIndex, gates);
    for (let n = 0; n < count; n++) {
      const gate = gates + (<usize>n) * line;
      const cell = cells + (<usize>n) * width;
      const state = hidden + (<usize>n) * (width >> 1);
      const target = out + (<usize>(first + n)) * outStride;
      for (let k: usize = 0; k < width; k += 16) {
        const input = sigmoid4(v128.load(gate + k));
        const forget = sigmoid4(v128.load(gate + width + k));
        const fresh = tanh4(v128.load(gate + 2 * width + k));
        const open = sigmoid4(v128.load(gate + 3 * width + k));
        const kept = f32x4.add(f32x4.mul(forget, v128.load(cell + k)), f32x4.mul(input, fresh));
        v128.store(cell + k, kept);
        const value = f32x4.mul(f32x4.mul(open, tanh4(kept)), f32x4.splat(STATE_SCALE));
        const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(value));
        const narrow = i16x8.narrow_i32x4_s(whole, whole);
        v128.store64_lane(state + (k >> 1), narrow, 0);
        v128.store64_lane(target + (k >> 1), narrow, 0);
      }
    }
  }
}

// Rounds f32 rows to 14-bit integers, each by its own largest value: x = q * scale.
// Leaky rectifier before it where slope is below 1.
export function quantize(x: usize, count: i32, depth: i32, slope: f32, out: usize, scales: usize): void {
  const stride: usize = (<usize>depth) << 2;
  const zero = f32x4.splat(0);
  for (let n = 0; n < count; n++) {
    const row = x + (<usize>n) * stride;
    let largest = zero;
    for (let k: usize = 0; k < stride; k += 16) {
      const value = v128.load(row + k);
      const bent = v128.bitselect(f32x4.mul(value, f32x4.splat(slope)), value, f32x4.lt(value, zero));
      v128.store(row + k, bent);
      largest = f32x4.pmax(largest, f32x4.abs(bent));
    }
    const top = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    const factor: f32 = top > 0 ? STATE_SCALE / top : 0;
    store<f32>(scales + ((<usize>n) << 2), top / STATE_SCALE);
    const target = out + (<usize>n) * (stride >> 1);
    for (let k: usize = 0; k < stride; k += 16) {
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + k), f32x4.splat(factor))));
      v128.store64_lane(target + (k >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
  }
}

// out[n][r] += dot(crossed[crossedIndex[n]][r], head[n]) over f32 lanes: lane sums first, then (0 + 1) + (2 + 3).
export function relate(crossed: usize, crossedIndex: usize, head: usize, count: i32, rows: i32, depth: i32,
                       out: usize): void {
  const stride: usize = (<usize>depth) << 2;
  const line: usize = (<usize>rows) << 2;
  for (let n = 0; n < count; n++) {
    const y = head + (<usize>n) * stride;
    const products = crossed + (<usize>load<i32>(crossedIndex + ((<usize>n) << 2))) * (<usize>rows) * stride;
    for (let r = 0; r < rows; r++) {
      const x = products + (<usize>r) * stride;
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < stride; k += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(x + k), v128.load(y + k)));
      }
      const total = (f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1))
        + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
      const place = out + (<usize>n) * line + ((<usize>r) << 2);
      store<f32>(place, load<f32>(place) + total);
    }
  }
}
