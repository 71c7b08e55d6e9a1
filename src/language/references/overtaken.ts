import type { Token } from '../../model/analysis.js';
import { mentionAt, type Scene } from './candidates.js';

/**
 * Whether somebody else has come to the fore since a person was last named, the subject of a later sentence, whom a reader
 * takes `she` for whatever the first name seems to tell. `Ines Moya praised the mill. Kim Larsen sold it. She said …`: the
 * first of them is not certain. A name that follows in the sentence settles it (`In her speech, Moya …`), and so does a title
 * that names whom the article is about.
 *
 * @param subject the name of a person that was last the subject of a sentence outside quotations; null where there is none.
 */
export function isOvertaken(scene: Scene, pronoun: Token, entity: string, subject: Token | null): boolean {
  const { tree, protagonist, uses, quotationOf } = scene;
  if (subject === null || entity === protagonist || quotationOf.has(pronoun.index)) return false;
  const other = mentionAt(scene, subject.index)?.entity;
  if (other === entity || (uses.get(entity)?.last ?? 0) > subject.index) return false;
  const sentence = tree.sentenceOf(pronoun.index);
  // `Tom met her`: in its own sentence only another subject is meant to be somebody else.
  if (tree.sentenceOf(subject.index) === sentence && !pronoun.relation.startsWith('nsubj')) return false;
  const end = tree.sentences[sentence]?.end ?? pronoun.index;
  for (let index = pronoun.index + 1; index < end; index++)
    if (scene.mentions.get(index)?.entity === entity) return false;
  return true;
}

/** Whether a token is the name of a person and the subject of its sentence, outside quotations. */
export function isForemost({ tree, mentions, entities, quotationOf }: Scene, token: Token): boolean {
  if (!token.relation.startsWith('nsubj') || quotationOf.has(token.index)) return false;
  const mention = mentions.get(token.index);
  return (
    tree.parent(token.index)?.relation === 'root' &&
    mention?.form === 'name' &&
    entities.get(mention.entity)?.type === 'person'
  );
}
