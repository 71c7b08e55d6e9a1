import type { Phrase } from '../model/fact.js';
import { evidenceOf, type FactDraft } from './draft.js';
import { phraseOf } from './phrase.js';
import { type Tree, tokenAt } from './tree.js';

const countedKinds = new Set(['count', 'money', 'percent', 'measure']);

const minConfidence = 0.6;

/** A number with its hedge and what it counts, wherever it stands: `nearly 240 Palestinians killed by …`. */
export function findQuantities(tree: Tree): readonly FactDraft[] {
  return [...tree.quantityOf].flatMap(([head, quantities]) => {
    const [quantity] = quantities;
    if (quantities.length !== 1 || quantity === undefined || !countedKinds.has(quantity.kind)) return [];
    const { upos } = tokenAt(tree, head);
    const { confidence } = tokenAt(tree, quantity.number);
    if ((upos !== 'NOUN' && upos !== 'PROPN') || confidence < minConfidence) return [];
    const phrase = phraseOf(tree, head, null);
    if (phrase?.quantity == null || phrase.quantity.counted === '') return [];
    const { amount, counted } = phrase.quantity;
    const part = (text: string, type: Phrase['type']): Phrase => ({ ...phrase, text, type, marker: null });
    return [
      {
        kind: 'quantity' as const,
        text: `The text speaks of ${phrase.text}.`,
        action: null,
        roles: { amount: part(amount, 'count'), counted: part(counted, phrase.type) },
        members: [],
        modality: 'asserted' as const,
        attribution: null,
        confidence,
        evidence: [evidenceOf(tree, [phrase.range.first, phrase.range.end - 1])],
      },
    ];
  });
}
