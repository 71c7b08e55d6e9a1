import { mix1, mix2, mix3, mix4 } from '../hashing.js';
import { affixCount } from '../tagger/words.js';
import { distanceClass, landmarksBetween, type ParserInput } from './input.js';

/** Upper bound of what `labelFeatures` writes. */
export const labelFeatureCapacity = 96;

/** What the labeller reads beside the sentence: the tree, and the labels it has already given. */
export interface LabelContext {
  /** 0 for the root, else 1..n, by word from 1. */
  readonly heads: Int32Array;
  /** Children by word, in order; those of the root at 0. */
  readonly children: readonly (readonly number[])[];
  /** Label numbers; -1 where none is given yet. */
  readonly labels: Int32Array;
}

/** Lists the children of each word in order. */
export function listChildren(heads: Int32Array, length: number): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let word = 1; word <= length; word += 1) children[heads[word] ?? 0]?.push(word);
  return children;
}

/** Words in an order in which every head comes before its children, and children come from left to right. */
export function orderFromTop(children: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = [];
  for (const word of children[0] ?? []) order.push(word);
  for (let at = 0; at < order.length; at += 1) {
    for (const child of children[order[at] ?? 0] ?? []) order.push(child);
  }
  return order;
}

/**
 * Writes the hashed features that tell the relation of a word to its head; returns how many. Heads are labelled
 * before their children and children from left to right, so that `nsubj … obj` is told from `nsubj … iobj obj`.
 */
export function labelFeatures(
  input: ParserInput,
  context: LabelContext,
  word: number,
  out: Int32Array,
): number {
  const { tag, upos } = input;
  const { lexical, fine, broad, length } = input.words;
  const { heads, children, labels } = context;
  const none = length + 1;
  const head = heads[word] ?? 0;
  const siblings = children[head] ?? [];
  const own = children[word] ?? [];
  const place = siblings.indexOf(word);
  const before = place > 0 ? (siblings[place - 1] ?? none) : none;
  const after = siblings[place + 1] ?? none;
  const side = head < word ? 1 : 0;
  // Labels already given to siblings, as a sorted-by-place trail of the last two and a hash of all on this side.
  const labelBefore = before === none ? -1 : (labels[before] ?? -1);
  const before2 = place > 1 ? (siblings[place - 2] ?? none) : none;
  const labelBefore2 = before2 === none ? -1 : (labels[before2] ?? -1);
  let seen = 0;
  // The two words left of the head that lean on it: auxiliaries, mostly.
  let leaning = none;
  let leaning2 = none;
  for (const sibling of siblings) {
    if (sibling < word && (labels[sibling] ?? -1) >= 0) seen |= 1 << ((labels[sibling] ?? 0) & 31);
    if (sibling >= head) continue;
    leaning2 = leaning;
    leaning = sibling;
  }
  const firstChild = own[0] ?? none;
  const secondChild = own[1] ?? none;
  const lastChild = own[own.length - 1] ?? none;
  const headFirst = siblings[0] ?? none;
  const headLast = siblings[siblings.length - 1] ?? none;
  const grand = head === 0 ? none : (heads[head] ?? none);
  const headLabel = labels[head] ?? -1;
  const d = tag[word] ?? 0;
  const h = tag[head] ?? 0;
  const du = upos[word] ?? 0;
  const hu = upos[head] ?? 0;
  const dw = lexical[word] ?? 0;
  const hw = lexical[head] ?? 0;
  const dc = fine[word] ?? 0;
  const hc = fine[head] ?? 0;
  const dk = broad[word] ?? 0;
  const hk = broad[head] ?? 0;
  const c1w = lexical[firstChild] ?? 0;
  const c1t = tag[firstChild] ?? 0;
  const c2w = lexical[secondChild] ?? 0;
  const c2t = tag[secondChild] ?? 0;
  const near = distanceClass(head, word) | (side << 4);
  const between = landmarksBetween(input, Math.min(head, word), Math.max(head, word));
  const prevWord = word - 1;
  const nextWord = word + 1;
  const childSide = firstChild < word ? 1 : 0;

  let n = 0;
  out[n++] = mix1(1, side);
  out[n++] = mix2(2, d, side);
  out[n++] = mix2(3, h, side);
  out[n++] = mix3(4, d, h, near);
  out[n++] = mix3(5, d, h, side);
  out[n++] = mix2(6, dw, side);
  out[n++] = mix2(7, hw, side);
  out[n++] = mix3(8, dw, hw, side);
  out[n++] = mix4(9, dw, d, h, side);
  out[n++] = mix4(10, d, hw, h, side);
  out[n++] = mix4(11, dc, du, hc, hu);
  out[n++] = mix4(12, dc, du, h, side);
  out[n++] = mix4(13, d, hc, hu, side);
  out[n++] = mix4(14, dk, hk, (du << 5) | hu, side);
  out[n++] = mix3(15, c1w, d, h);
  out[n++] = mix4(16, c1t, d, h, side);
  out[n++] = mix4(17, c1w, dw, childSide, side);
  out[n++] = mix4(18, c1w, hw, du, side);
  out[n++] = mix4(19, c1t, c2t, d, side);
  out[n++] = mix4(20, c2w, d, h, side);
  out[n++] = mix4(21, tag[lastChild] ?? 0, d, h, side);
  out[n++] = mix4(22, lexical[lastChild] ?? 0, d, hu, side);
  out[n++] = mix4(23, labelBefore, d, h, side);
  out[n++] = mix4(24, labelBefore, labelBefore2, d, side);
  out[n++] = mix4(25, labelBefore, dw, hw, side);
  out[n++] = mix4(26, labelBefore, d, hw, side);
  out[n++] = mix4(27, tag[after] ?? 0, d, h, side);
  out[n++] = mix4(28, lexical[after] ?? 0, d, h, side);
  out[n++] = mix4(29, tag[before] ?? 0, d, h, side);
  out[n++] = mix4(30, lexical[before] ?? 0, d, h, side);
  out[n++] = mix3(31, seen, d, side);
  out[n++] = mix4(32, headLabel, d, h, side);
  out[n++] = mix4(33, headLabel, dw, h, side);
  out[n++] = mix4(34, headLabel, tag[grand] ?? 0, d, h);
  out[n++] = mix4(35, between, d, h, side);
  out[n++] = mix4(36, lexical[headFirst] ?? 0, d, h, side);
  out[n++] = mix4(37, tag[headFirst] ?? 0, tag[headLast] ?? 0, d, h);
  out[n++] = mix4(38, lexical[leaning] ?? 0, d, h, side);
  out[n++] = mix4(39, lexical[leaning2] ?? 0, d, h, side);
  out[n++] = mix4(40, tag[prevWord] ?? 0, tag[nextWord] ?? 0, d, side);
  out[n++] = mix4(41, lexical[prevWord] ?? 0, d, h, side);
  out[n++] = mix4(42, lexical[nextWord] ?? 0, d, h, side);
  out[n++] = mix4(43, tag[head - 1] ?? 0, h, tag[head + 1] ?? 0, d);
  out[n++] = mix4(44, c1w, dc, du, side);
  out[n++] = mix4(45, c1w, hc, hu, du);
  out[n++] = mix4(46, siblings.length, own.length, d, h);
  out[n++] = mix4(47, place, d, h, side);
  out[n++] = mix4(48, input.words.shape[word] ?? 0, input.words.shape[head] ?? 0, d, near);
  out[n++] = mix3(49, fine[firstChild] ?? 0, d, h);
  out[n++] = mix4(50, c1w, c2w, d, side);
  out[n++] = mix4(51, dw, c1t, h, side);
  const afterChild = children[after]?.[0] ?? none;
  const leaningWord = lexical[leaning] ?? 0;
  const profile = hashPlaces(siblings, upos, word, head);
  const ownProfile = hashPlaces(own, tag, word, none);
  const suffix = input.words.affixes[word * affixCount + 2] ?? 0;
  out[n++] = mix4(52, d, h, leaningWord, lexical[leaning2] ?? 0);
  out[n++] = mix3(53, profile, d, h);
  out[n++] = mix3(54, profile, du, hw);
  out[n++] = mix4(55, tag[after] ?? 0, tag[afterChild] ?? 0, d, h);
  out[n++] = mix4(56, tag[after] ?? 0, tag[afterChild] ?? 0, d, hw);
  out[n++] = mix4(57, suffix, d, h, side);
  out[n++] = mix4(58, input.words.affixes[head * affixCount + 2] ?? 0, h, d, leaningWord);
  out[n++] = mix3(59, ownProfile, d, side);
  out[n++] = mix3(60, ownProfile, hw, side);
  out[n++] = mix4(61, ownProfile, h, c1w, side);
  out[n++] = mix4(62, c1w, lexical[grand] ?? 0, d, h);
  out[n++] = mix4(63, c1w, dc, hc, du);
  out[n++] = mix4(64, c1w, dw, hw, du);
  out[n++] = mix4(65, leaningWord, labelBefore, d, h);
  out[n++] = mix4(66, seen, leaningWord, d, h);
  out[n++] = mix4(67, dk, (du << 5) | hu, c1w, hk);
  out[n++] = mix4(68, headLabel, between, du, hu);
  out[n++] = mix4(69, headLabel, c1w, d, h);
  return n;
}

/** One number for which tags stand in which order around a head, and at which place among them the word itself. */
function hashPlaces(words: readonly number[], tags: Int32Array, self: number, head: number): number {
  let hash = 17;
  let passed = false;
  for (const word of words) {
    if (!passed && word > head) {
      passed = true;
      hash = Math.imul(hash, 31) + 1009;
    }
    hash = Math.imul(hash ^ (tags[word] ?? 0), 0x01000193) + (word === self ? 7 : 0);
  }
  return hash;
}
