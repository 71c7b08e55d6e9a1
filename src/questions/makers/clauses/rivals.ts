import { nounClassOf } from '../../../language/lexicons/noun-classes.js';
import { kindsOfPerson } from '../../../language/lexicons/person-kinds.js';
import { sayingVerbs } from '../../../language/lexicons/saying.js';
import type { Entity } from '../../../model/analysis.js';
import type { VerbPhrase } from '../../clauses/verb-phrases.js';
import { contentWords } from '../../faults/texts.js';
import type { MakerTask } from '../maker.js';
import { isTellable, type Predicate } from './predicates.js';

/** Share of a phrase's words that a sentence about the name may have before the phrase may be true of it. */
const mostTold = 0.6;

/** Years in which nobody of today did anything. */
const longAgo = /\b1(?:[0-8]\d|9[0-4])\d\b/u;

/** What the text says of others of the name's kind, and certainly not of the name. */
type RivalsOf = (key: Predicate) => readonly VerbPhrase[];

/** Makes `RivalsOf` for an article; its phrases are sifted once. */
export function rivalsIn({ article }: MakerTask): RivalsOf {
  const phrases = article.verbPhrases.filter(
    ({ form, head, text }) =>
      form === 'finite' && head.upos !== 'ADJ' && !sayingVerbs.has(head.lemma) && isTellable(text),
  );
  return (key) => {
    const { id } = key.entity;
    const own = article.nameWords.get(id) ?? new Set();
    const told = [...article.entitiesIn].flatMap(([sentence, entities]) =>
      entities.has(id) ? (article.sentenceWords.get(sentence) ?? []) : [],
    );
    return phrases.filter((other) => {
      if (longAgo.test(other.text) && !longAgo.test(key.text)) return false;
      if (other.head.lemma === key.lemma || !isOfOneSort(key.entity, other, article.entities)) return false;
      const names =
        article.nameWords.get(other.entity ?? '') ?? new Set(contentWords(other.bearer?.text ?? ''));
      // The two are one in part, or what is said names one of them, or its sentence speaks of the name too.
      if ([...names].some((word) => own.has(word))) return false;
      if (other.words.some((word) => own.has(word) || names.has(word))) return false;
      if (article.entitiesIn.get(other.evidence.sentence)?.has(id) === true) return false;
      const here = article.sentenceWords.get(other.evidence.sentence);
      if ([...own].some((word) => here?.has(word) === true)) return false;
      return told.every(
        (words) => other.words.filter((word) => words.has(word)).length <= mostTold * other.words.length,
      );
    });
  };
}

/** Whether a phrase said of something else could be said of the name: one sort of thing, one sex where a word tells it. */
function isOfOneSort(
  entity: Entity,
  { bearer, entity: id, text, number, isIndefinite }: VerbPhrase,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  if (bearer === null || id === entity.id) return false;
  const other = entities.get(id ?? '');
  const tellsSex = /\b(?:his|her|himself|herself)\b/i.test(text);
  if (tellsSex && (entity.type !== 'person' || (other?.gender ?? null) !== entity.gender)) return false;
  if (other !== undefined) return sortOf(other) === sortOf(entity) && other.number === entity.number;
  // `the fisherman` may be the one asked about; several people, and `a fisherman`, are not.
  if (bearer.upos !== 'NOUN' || (number !== 'plural' && !isIndefinite)) return false;
  return entity.type === 'person' && isHuman(bearer.lemma);
}

/** `sirens` and `containers` are no people, though one of the lists has them. */
export function isHuman(lemma: string): boolean {
  return nounClassOf(lemma) === 'person' && kindsOfPerson(lemma) !== null;
}

function sortOf({ type }: Entity): string {
  return type === 'other' ? 'organization' : type;
}
