import type { Gender, Sentence, Token } from '../../model/analysis.js';
import type { Tree } from '../tree.js';
import { agrees, mentionAt, personsIn, type Scene } from './candidates.js';
import { pronounGender } from './pronouns.js';

/**
 * `Before he arrived, Blinken said`, `In his meeting with Netanyahu, Blinken said`: the subject of the clause right
 * after the part put first. `none` where there is no such part; null where its subject cannot be told.
 */
export function frontedPart(
  scene: Scene,
  token: Token,
  gender: Gender,
  sentence: Sentence,
): string | null | 'none' {
  const { tree } = scene;
  const found = scene.quotationOf.has(token.index) ? null : partBefore(tree, token, sentence);
  if (
    found === null ||
    pronounGender(found.subject) !== null ||
    // `For his services his son James was made a count`: he is not the son.
    tree.children(found.subject.index).some((child) => pronounGender(child) === gender) ||
    personsIn(scene, sentence.first, token.index).some((one) => agrees(one, gender))
  ) {
    return 'none';
  }
  const { part, subject } = found;
  const named = [
    subject,
    ...tree.children(subject.index).filter((child) => /^(?:appos|flat)$/u.test(child.relation)),
  ];
  const mention = named.map((one) => mentionAt(scene, one.index)).find((one) => one?.form === 'name');
  if (mention === undefined || scene.entities.get(mention.entity)?.type !== 'person') {
    // A participle has the subject of the main clause, whoever that is.
    const ownSubject = tree.child(part.index, 'nsubj', 'nsubj:pass');
    return part.upos === 'VERB' && ownSubject === null ? null : 'none';
  }
  const known = scene.genders.get(mention.entity);
  return known === undefined || known === gender ? mention.entity : 'none';
}

/** The part with the token that opens the sentence before the subject of the verb it belongs to. */
function partBefore(
  tree: Tree,
  token: Token,
  sentence: Sentence,
): { readonly part: Token; readonly subject: Token } | null {
  for (let part: Token | null = token; part !== null; part = tree.parent(part.index)) {
    const range = tree.subtree(part.index);
    const subject = part.head < 0 ? null : tree.child(part.head, 'nsubj', 'nsubj:pass');
    if (
      /^(?:advcl|obl)/u.test(part.relation) &&
      subject !== null &&
      subject.index >= range.end &&
      tree.tokens.slice(sentence.first, range.first).every((before) => before.upos === 'PUNCT')
    ) {
      return { part, subject };
    }
  }
  return null;
}
