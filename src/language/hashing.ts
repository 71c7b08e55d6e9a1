/**
 * Integer hashes for feature tables. A feature is a template number and up to four atoms (hashes of words, tag
 * numbers, distances); it is never spelled out as text. Multipliers and shifts are those of MurmurHash3 (Appleby 2011).
 */

/** FNV-1a over the UTF-16 units `[from, to)` of a text, finished so that low bits are good. Signed 32 bits. */
export function hashText(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

export function mix1(template: number, first: number): number {
  return finish(blend(Math.imul(template + 1, 0x9e3779b1), first));
}

export function mix2(template: number, first: number, second: number): number {
  return finish(blend(blend(Math.imul(template + 1, 0x9e3779b1), first), second));
}

export function mix3(template: number, first: number, second: number, third: number): number {
  return finish(blend(blend(blend(Math.imul(template + 1, 0x9e3779b1), first), second), third));
}

export function mix4(template: number, first: number, second: number, third: number, fourth: number): number {
  return finish(
    blend(blend(blend(blend(Math.imul(template + 1, 0x9e3779b1), first), second), third), fourth),
  );
}

function blend(hash: number, atom: number): number {
  const mixed = Math.imul(hash ^ atom, 0xcc9e2d51);
  return mixed ^ (mixed >>> 15);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
