import { answerDoubts } from './answer-doubts.js';
import { cutDoubts } from './cut-doubts.js';
import type { Asking, Doubt } from './doubt.js';
import { keyDoubts } from './key-doubts.js';
import { kindDoubts } from './kind-doubts.js';
import { purposeDoubts } from './purpose-doubts.js';
import { roleDoubts } from './role-doubts.js';
import { stemDoubts } from './stem-doubts.js';
import { topicDoubts } from './topic-doubts.js';

const table: Readonly<Record<string, Doubt>> = {
  ...cutDoubts,
  ...keyDoubts,
  ...kindDoubts,
  ...purposeDoubts,
  ...roleDoubts,
  ...stemDoubts,
  ...topicDoubts,
  ...answerDoubts,
};

/** The names of all doubts about a question; none where it may be asked. */
export function findDoubts(asking: Asking): readonly string[] {
  return Object.entries(table).flatMap(([name, doubt]) => (doubt(asking) ? [name] : []));
}
