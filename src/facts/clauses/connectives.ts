import { withMarker } from '../../language/phrasing.js';
import type { Phrase } from '../../model/fact.js';

/** Phrases that tie a clause to the sentence before, as adverbs do: a statement on its own is as true without them. */
const connectives = new Set([
  'as a consequence',
  'as a result',
  'by contrast',
  'by the way',
  'for example',
  'for instance',
  'in addition',
  'in consequence',
  'in contrast',
  'in fact',
  'in particular',
  'in the process',
  'in this regard',
  'in turn',
]);

/** Whether a phrase says nothing but how its clause goes on from another: `were stranded as a result`. */
export function isConnective(phrase: Phrase): boolean {
  return connectives.has(withMarker(phrase).toLowerCase());
}
