import { mix1, mix2, mix3, mix4 } from '../hashing.js';
import { distanceClass, landmarksBetween, type ParserInput } from './input.js';
import {
  nextField,
  nextLeft2Field,
  nextLeftCountField,
  nextLeftField,
  stateSize,
  tailField,
  topField,
  topLeft2Field,
  topLeftCountField,
  topLeftField,
  topRight2Field,
  topRightCountField,
  topRightField,
} from './states.js';

/** Upper bound of what `stateFeatures` writes. */
export const stateFeatureCapacity = 128;

/**
 * Writes the hashed features of a state and returns how many. Templates after Zhang & Nivre (2011), Huang & Sagae
 * (2010) and, for the clusters, Koo et al. (2008); the lexical ones over the first left child of the top catch
 * prepositions and so where a prepositional phrase belongs.
 */
export function stateFeatures(
  input: ParserInput,
  states: Int32Array,
  state: number,
  out: Int32Array,
): number {
  const { tag, upos } = input;
  const { lexical, fine, broad, length } = input.words;
  const none = length + 1;
  const at = state * stateSize;
  const tail = states[at + tailField] ?? -1;
  const below = tail * stateSize;
  const below2 = tail < 0 ? -1 : (states[below + tailField] ?? -1);

  const s0 = states[at + topField] ?? 0;
  const s1 = tail < 0 ? none : (states[below + topField] ?? 0);
  const s2 = below2 < 0 ? none : (states[below2 * stateSize + topField] ?? 0);
  const b0 = Math.min(none, states[at + nextField] ?? 0);
  const b1 = Math.min(none, b0 + 1);
  const b2 = Math.min(none, b0 + 2);
  const s0l = states[at + topLeftField] ?? none;
  const s0l2 = states[at + topLeft2Field] ?? none;
  const s0r = states[at + topRightField] ?? none;
  const s0r2 = states[at + topRight2Field] ?? none;
  const s0vl = states[at + topLeftCountField] ?? 0;
  const s0vr = states[at + topRightCountField] ?? 0;
  const s1l = tail < 0 ? none : (states[below + topLeftField] ?? none);
  const s1r = tail < 0 ? none : (states[below + topRightField] ?? none);
  const s1r2 = tail < 0 ? none : (states[below + topRight2Field] ?? none);
  const s1vr = tail < 0 ? 0 : (states[below + topRightCountField] ?? 0);
  const s1vl = tail < 0 ? 0 : (states[below + topLeftCountField] ?? 0);
  const b0l = states[at + nextLeftField] ?? none;
  const b0l2 = states[at + nextLeft2Field] ?? none;
  const b0vl = states[at + nextLeftCountField] ?? 0;

  const s0w = lexical[s0] ?? 0;
  const s1w = lexical[s1] ?? 0;
  const s2w = lexical[s2] ?? 0;
  const b0w = lexical[b0] ?? 0;
  const b1w = lexical[b1] ?? 0;
  const s0t = tag[s0] ?? 0;
  const s1t = tag[s1] ?? 0;
  const s2t = tag[s2] ?? 0;
  const b0t = tag[b0] ?? 0;
  const b1t = tag[b1] ?? 0;
  const b2t = tag[b2] ?? 0;
  const s0c = fine[s0] ?? 0;
  const s1c = fine[s1] ?? 0;
  const b0c = fine[b0] ?? 0;
  const s0k = broad[s0] ?? 0;
  const s1k = broad[s1] ?? 0;
  const s2k = broad[s2] ?? 0;
  const b0k = broad[b0] ?? 0;
  const s0u = upos[s0] ?? 0;
  const s1u = upos[s1] ?? 0;
  const s2u = upos[s2] ?? 0;
  const b0u = upos[b0] ?? 0;
  const s0lt = tag[s0l] ?? 0;
  const s0rt = tag[s0r] ?? 0;
  const s1lt = tag[s1l] ?? 0;
  const s1rt = tag[s1r] ?? 0;
  const b0lt = tag[b0l] ?? 0;
  const s0lw = lexical[s0l] ?? 0;
  const b0lw = lexical[b0l] ?? 0;
  const s1rw = lexical[s1r] ?? 0;
  const s0rw = lexical[s0r] ?? 0;
  const near = distanceClass(s0, b0);
  const far = distanceClass(s1, s0);
  const betweenNext = landmarksBetween(input, s0, b0);
  const betweenStack = s1 < s0 ? landmarksBetween(input, s1, s0) : 0;

  let n = 0;
  out[n++] = mix1(1, 0);
  out[n++] = mix2(2, s0w, s0t);
  out[n++] = mix1(3, s0w);
  out[n++] = mix1(4, s0t);
  out[n++] = mix2(5, s0c, s0u);
  out[n++] = mix2(6, s1w, s1t);
  out[n++] = mix1(7, s1w);
  out[n++] = mix1(8, s1t);
  out[n++] = mix2(9, s1c, s1u);
  out[n++] = mix1(10, s2t);
  out[n++] = mix2(11, s2w, s2t);
  out[n++] = mix2(12, b0w, b0t);
  out[n++] = mix1(13, b0w);
  out[n++] = mix1(14, b0t);
  out[n++] = mix2(15, b0c, b0u);
  out[n++] = mix2(16, b1w, b1t);
  out[n++] = mix1(17, b1t);
  out[n++] = mix1(18, b2t);
  out[n++] = mix2(19, b1t, b2t);
  // Top and next word.
  out[n++] = mix2(20, s0w, b0w);
  out[n++] = mix3(21, s0w, s0t, b0t);
  out[n++] = mix3(22, s0t, b0w, b0t);
  out[n++] = mix2(23, s0t, b0t);
  out[n++] = mix4(24, s0c, s0u, b0c, b0u);
  out[n++] = mix3(25, s0t, b0c, b0u);
  out[n++] = mix3(26, s0c, s0u, b0t);
  out[n++] = mix4(27, s0k, s0u, b0k, b0u);
  out[n++] = mix3(28, s0w, b0c, b0u);
  out[n++] = mix3(29, s0c, s0u, b0w);
  // Second and top.
  out[n++] = mix2(30, s1w, s0w);
  out[n++] = mix3(31, s1w, s1t, s0t);
  out[n++] = mix3(32, s1t, s0w, s0t);
  out[n++] = mix2(33, s1t, s0t);
  out[n++] = mix4(34, s1c, s1u, s0c, s0u);
  out[n++] = mix3(35, s1t, s0c, s0u);
  out[n++] = mix3(36, s1c, s1u, s0t);
  out[n++] = mix4(37, s1k, s1u, s0k, s0u);
  out[n++] = mix3(38, s1w, s0c, s0u);
  out[n++] = mix3(39, s1c, s1u, s0w);
  // Three and four in a row.
  out[n++] = mix3(40, s0t, b0t, b1t);
  out[n++] = mix3(41, s1t, s0t, b0t);
  out[n++] = mix4(42, s1t, s0t, b0t, b1t);
  out[n++] = mix3(43, s2t, s1t, s0t);
  out[n++] = mix4(44, s2t, s1t, s0t, b0t);
  out[n++] = mix3(45, s0w, b0t, b1t);
  out[n++] = mix3(46, s1t, s0t, b0w);
  out[n++] = mix3(47, s1t, s0w, b0t);
  out[n++] = mix3(48, s1w, s0t, b0t);
  out[n++] = mix4(49, s0t, b0t, b1t, b2t);
  out[n++] = mix4(50, s1k, s0k, b0k, (s1u << 10) | (s0u << 5) | b0u);
  out[n++] = mix3(51, s0t, b0t, b1w);
  out[n++] = mix2(52, s1w, b0w);
  out[n++] = mix3(53, s1c, b0c, s0t);
  // Children.
  out[n++] = mix3(54, s0t, s0lt, b0t);
  out[n++] = mix3(55, s0t, s0rt, b0t);
  out[n++] = mix3(56, s0t, b0t, b0lt);
  out[n++] = mix3(57, s1t, s0t, s0lt);
  out[n++] = mix3(58, s1t, s0t, s0rt);
  out[n++] = mix3(59, s1t, s1rt, s0t);
  out[n++] = mix3(60, s1t, s1lt, s0t);
  out[n++] = mix3(61, s0t, s0lt, tag[s0l2] ?? 0);
  out[n++] = mix3(62, s0t, s0rt, tag[s0r2] ?? 0);
  out[n++] = mix3(63, s1t, s1rt, tag[s1r2] ?? 0);
  out[n++] = mix3(64, b0t, b0lt, tag[b0l2] ?? 0);
  out[n++] = mix2(65, s0lt, s0lw);
  out[n++] = mix2(66, s0rt, s0rw);
  out[n++] = mix2(67, b0lt, b0lw);
  out[n++] = mix2(68, s1rt, s1rw);
  // Prepositions and other markers.
  out[n++] = mix3(69, s1t, s0lw, s0t);
  out[n++] = mix2(70, s1w, s0lw);
  out[n++] = mix4(71, s1c, s0lw, s0c, s1u);
  out[n++] = mix4(72, s2u, s1u, s0lw, s0u);
  out[n++] = mix3(73, s2w, s0lw, s1u);
  out[n++] = mix4(74, s2k, s1k, s0lw, (s2u << 5) | s1u);
  out[n++] = mix3(75, s0t, b0lw, b0t);
  out[n++] = mix2(76, s0w, b0lw);
  out[n++] = mix3(77, s0lw, s0t, b0t);
  out[n++] = mix4(78, s1t, s1rw, s0t, s0lw);
  out[n++] = mix3(79, s0lw, s0w, s1t);
  // Distances, numbers of children, what stands between.
  out[n++] = mix3(80, near, s0t, b0t);
  out[n++] = mix3(81, far, s1t, s0t);
  out[n++] = mix3(82, near, s0w, b0u);
  out[n++] = mix3(83, far, s1w, s0u);
  out[n++] = mix4(84, far, s1u, s0lw, s0u);
  out[n++] = mix3(85, s0t, s0vl, s0vr);
  out[n++] = mix3(86, s1t, s1vr, s0t);
  out[n++] = mix3(87, b0t, b0vl, s0t);
  out[n++] = mix2(88, s1w, s1vr);
  out[n++] = mix2(89, s0w, s0vl);
  out[n++] = mix2(90, s0w, s0vr);
  out[n++] = mix3(91, s1vl, s1vr, s1t);
  out[n++] = mix3(92, betweenStack, s1t, s0t);
  out[n++] = mix3(93, betweenNext, s0t, b0t);
  out[n++] = mix4(94, betweenStack, s1u, s0u, b0t);
  out[n++] = mix3(95, betweenStack, s1w, s0u);
  out[n++] = mix3(96, betweenNext, s0u, b0w);
  out[n++] = mix4(97, betweenStack, s1u, s0u, s0lw);
  return n;
}
