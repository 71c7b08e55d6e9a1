import type { Sentence, TimeExpression, Token } from '../../model/analysis.js';
import type { Phrase } from '../../model/fact.js';
import { type Tree, textOf, tokenAt } from '../tree.js';
import { phraseOf } from '../wording/phrase.js';

/** Phrases that another of their kind could stand for: names, numbers, times. */
export function membersOf(tree: Tree, sentence: Sentence, text: string): readonly Phrase[] {
  const heads = new Set<number>();
  for (const mention of tree.analysis.mentions)
    if (mention.form === 'name' && isIn(sentence, mention.head)) heads.add(mention.head);
  for (const head of [...tree.timeOf.keys(), ...tree.quantityOf.keys()])
    if (isIn(sentence, head)) heads.add(head);
  return [...heads]
    .sort((one, other) => one - other)
    .flatMap((head) => {
      const phrase = shortPhrase(tree, tokenAt(tree, head));
      return phrase !== null && text.includes(phrase.quantity?.amount ?? phrase.text) ? [phrase] : [];
    });
}

function isIn(sentence: Sentence, index: number): boolean {
  return index >= sentence.first && index < sentence.end;
}

/** The words of a time without their preposition: `Tuesday`, not `Tuesday and conditions`. */
function timePhrase(tree: Tree, time: TimeExpression, token: Token): Phrase | null {
  const opening = tokenAt(tree, time.first);
  const first = opening.upos === 'ADP' ? time.first + 1 : time.first;
  if (first >= time.end || time.kind !== 'date') return null;
  return {
    text: textOf(tree, { first, end: time.end }),
    marker: first === time.first ? null : opening.text.toLowerCase(),
    type: 'date',
    entity: null,
    number: 'singular',
    quantity: null,
    range: { first, end: time.end },
    head: token.index,
  };
}

/** The phrase of a name without what hangs on it: `Benjamin Netanyahu`, not `Benjamin Netanyahu and his office`. */
function shortPhrase(tree: Tree, token: Token): Phrase | null {
  const time = tree.timeOf.get(token.index);
  if (time !== undefined) return timePhrase(tree, time, token);
  const phrase = phraseOf(tree, token.index, null);
  const mention = tree.mentionOf.get(token.index);
  const entity = mention === undefined ? undefined : tree.entityOf.get(mention.entity);
  if (entity === undefined || mention === undefined) return phrase;
  const text = tree.analysis.article.text.slice(
    tokenAt(tree, mention.first).span.start,
    tokenAt(tree, mention.end - 1).span.end,
  );
  return {
    text,
    marker: phrase?.marker ?? null,
    type:
      entity.type === 'event' || entity.type === 'work' || entity.type === 'other' ? 'thing' : entity.type,
    entity: entity.id,
    number: entity.number,
    quantity: null,
    range: { first: mention.first, end: mention.end },
    head: token.index,
  };
}
