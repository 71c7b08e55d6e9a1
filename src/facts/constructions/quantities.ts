import { groupBy } from '../../base/collections.js';
import type { Phrase } from '../../model/fact.js';
import type { FactDraft } from '../draft.js';
import { type Tree, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';

const countedKinds = new Set(['count', 'money', 'percent', 'measure']);

const minConfidence = 0.6;
/** Facts that tell what a number is about. */
const tellingKinds = new Set<FactDraft['kind']>(['event', 'state', 'saying', 'statement']);

/**
 * A number with its hedge and what it counts, and the shortest fact that tells what it is about: `nearly 240` and
 * `animals` with `The zoo keeps nearly 240 animals.`. A number that no fact tells says nothing alone.
 *
 * @param facts all other facts of the article.
 */
export function findQuantities(tree: Tree, facts: readonly FactDraft[]): readonly FactDraft[] {
  const bySentence = groupBy(
    facts.filter(({ kind }) => tellingKinds.has(kind)),
    ({ evidence }) => evidence[0]?.sentence,
  );
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
    const telling = shortest(
      (bySentence.get(tree.sentenceOf[head]?.id) ?? []).filter(({ text }) =>
        text.toLowerCase().includes(phrase.text.toLowerCase()),
      ),
    );
    if (telling === null) return [];
    return [
      {
        kind: 'quantity' as const,
        text: telling.text,
        action: null,
        roles: { amount: part(amount, 'count'), counted: part(counted, phrase.type) },
        members: [],
        modality: telling.modality,
        attribution: telling.attribution,
        confidence,
        evidence: telling.evidence,
      },
    ];
  });
}

function shortest(facts: readonly FactDraft[]): FactDraft | null {
  return facts.reduce<FactDraft | null>(
    (best, fact) => (best === null || fact.text.length < best.text.length ? fact : best),
    null,
  );
}
