import { answerDoubts } from './answer-doubts.js';
import { attachmentDoubts } from './attachment-doubts.js';
import { clauseDoubts } from './clause-doubts.js';
import { isCostly } from './costly.js';
import { cutDoubts } from './cut-doubts.js';
import { definiteDoubts } from './definite-doubts.js';
import type { Asking, Doubt } from './doubt.js';
import { grammarDoubts } from './grammar-doubts.js';
import { halfToldDoubts } from './half-told-doubts.js';
import { keyDoubts } from './key-doubts.js';
import { keyMatterDoubts } from './key-matter-doubts.js';
import { kindDoubts } from './kind-doubts.js';
import { lostComplementDoubts } from './lost-complement-doubts.js';
import { mannerDoubts } from './manner-doubts.js';
import { nameDoubts } from './name-doubts.js';
import { openVerbDoubts } from './open-verb-doubts.js';
import { pronounDoubts } from './pronoun-doubts.js';
import { purposeDoubts } from './purpose-doubts.js';
import { quotationDoubts } from './quotation-doubts.js';
import { referentDoubts } from './referent-doubts.js';
import { roleDoubts } from './role-doubts.js';
import { settledByPlace } from './settled-by-place.js';
import { stemDoubts } from './stem-doubts.js';
import { thinDoubts } from './thin-doubts.js';
import { topicDoubts } from './topic-doubts.js';
import { wordingDoubts } from './wording-doubts.js';

const table: Readonly<Record<string, Doubt>> = {
  ...clauseDoubts,
  ...cutDoubts,
  ...definiteDoubts,
  ...grammarDoubts,
  ...halfToldDoubts,
  ...keyDoubts,
  ...keyMatterDoubts,
  ...kindDoubts,
  ...lostComplementDoubts,
  ...mannerDoubts,
  ...nameDoubts,
  ...openVerbDoubts,
  ...pronounDoubts,
  ...purposeDoubts,
  ...quotationDoubts,
  ...referentDoubts,
  ...roleDoubts,
  ...stemDoubts,
  ...thinDoubts,
  ...topicDoubts,
  ...wordingDoubts,
  ...answerDoubts,
  ...attachmentDoubts,
};

const all = Object.entries(table);
const refusing = all.flatMap(([name, doubt]) => (isBearable(name) ? [] : [doubt]));
const bearable = all.filter(([name]) => isBearable(name));

/** Whether a question with this doubt alone may still be asked: at a cost, or of its paragraph. */
function isBearable(name: string): boolean {
  return isCostly(name) || settledByPlace.has(name);
}

/** The names of all doubts about a question; none where it may be asked. */
export function findDoubts(asking: Asking): readonly string[] {
  return all.flatMap(([name, doubt]) => (doubt(asking) ? [name] : []));
}

/** The doubts under which a question may still be asked; null where another refuses it. */
export function findBearableDoubts(asking: Asking): readonly string[] | null {
  if (refusing.some((doubt) => doubt(asking))) return null;
  return bearable.flatMap(([name, doubt]) => (doubt(asking) ? [name] : []));
}
