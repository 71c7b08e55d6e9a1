/** A weights file of a very small net with weights drawn from a fixed sequence: well-formed, and knows nothing. */
export function randomWeights(): Uint8Array {
  const next = createSequence();
  const upos = ['NOUN', 'VERB', 'PUNCT'];
  const xpos = ['NN', 'VB', '.', 'DT'];
  const relations = ['dep', 'nsubj', 'obj', 'punct', 'root'];
  const characters = Array.from('abcdefghijklmnopqrstuvwxyz.');
  const words = ['<unknown>', 'the', 'dog', 'barks', '.'].join('\n');
  const [size, arc, relation, spelled] = [8, 16, 8, 6];
  const tags = upos.length + xpos.length;
  const body: number[] = [];
  /** Appends a piece, padded to a multiple of four bytes. */
  const add = (bytes: ArrayLike<number>) => {
    body.push(...Array.from(bytes), ...Array.from({ length: -bytes.length & 3 }, () => 0));
  };
  const tensors: Record<string, object> = {};
  const rows8 = (name: string, rows: number, columns: number) => {
    const offset = body.length;
    add(Array.from({ length: rows * columns }, () => next() & 0xff));
    add(new Uint8Array(Float32Array.from({ length: rows }, () => 0.01 + (next() % 100) / 1e4).buffer));
    tensors[name] = { kind: 'rows8', rows, columns, offset };
  };
  const floats = (name: string, rows: number, columns: number) => {
    const offset = body.length;
    add(new Uint8Array(Float32Array.from({ length: rows * columns }, () => (next() % 100) / 100).buffer));
    tensors[name] = { kind: 'floats', rows, columns, offset };
  };
  const biased = (name: string, rows: number, columns: number) => {
    rows8(name, rows, columns);
    floats(`${name}.bias`, 1, rows);
  };
  rows8('word', 5, 10);
  rows8('affix', 32, 8);
  for (const name of ['letterBefore', 'letter', 'letterAfter']) {
    floats(name, characters.length + 4, spelled);
  }
  floats('letterBias', 1, spelled);
  const inputs = { first: 10 + spelled + 8, second: 2 * size, third: 2 * size + tags };
  for (const [layer, columns] of Object.entries(inputs)) {
    for (const direction of ['ahead', 'back']) {
      rows8(`${layer}.${direction}.input`, 4 * size, columns);
      rows8(`${layer}.${direction}.state`, 4 * size, size);
      floats(`${layer}.${direction}.bias`, 1, 4 * size);
    }
  }
  biased('earlyTags', tags, 2 * size);
  biased('lateTags', tags, 2 * size);
  biased('arcDependent', arc, 2 * size);
  biased('arcHead', arc, 2 * size);
  biased('relationDependent', relation, 2 * size);
  biased('relationHead', relation, 2 * size);
  biased('relationFromDependent', relations.length, relation);
  rows8('relationFromHead', relations.length, relation);
  biased('arcs', arc, arc);
  floats('rootArc', 1, arc);
  floats('rootRelation', 1, relation);
  rows8('relations', 8 * relation, relation);
  rows8('nameState', 8, 2 * size);
  biased('nameWord', 8, inputs.first);
  biased('nameTags', 9, 8);
  const offset = body.length;
  add(new TextEncoder().encode(words));
  const calibration = { arc: [0, 0.8], both: [0.1, 0.9, 0.8] };
  const place = { offset, length: words.length };
  const header = { upos, xpos, relations, characters, size, calibration, words: place, tensors };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(12 + Math.ceil(text.length / 4) * 4).fill(32);
  start.set(new TextEncoder().encode('QPNP'));
  new DataView(start.buffer).setUint32(4, 1, true);
  new DataView(start.buffer).setUint32(8, start.length - 12, true);
  start.set(text, 12);
  return Uint8Array.from([...start, ...body]);
}

/** Numerical Recipes' linear congruential sequence, upper bits. */
function createSequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 12;
  };
}
