import type { Upos } from '../../model/analysis.js';

const TAGS = {
  ADJ: true,
  ADP: true,
  ADV: true,
  AUX: true,
  CCONJ: true,
  DET: true,
  INTJ: true,
  NOUN: true,
  NUM: true,
  PART: true,
  PRON: true,
  PROPN: true,
  PUNCT: true,
  SCONJ: true,
  SYM: true,
  VERB: true,
  X: true,
} as const satisfies Record<Upos, true>;

/** The tag of that name. Throws when there is none: then the weights file is damaged. */
export function readUpos(name: string): Upos {
  if (!isUpos(name)) {
    throw new Error(`The weights file has an unknown tag ${name}`);
  }
  return name;
}

function isUpos(name: string): name is Upos {
  return name in TAGS;
}
