import type { Token } from '../../model/analysis.js';
import { timeUnits } from '../dates/time-match.js';
import { monthOf, weekdayOf } from '../lexicons/calendar.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { mentionAt, type Scene } from './candidates.js';
import { isSubject } from './clauses.js';

/**
 * The entity that `it` or `they` stands for as the subject of a sentence: the subject of the sentence before, if that is
 * a name: `The Bergen Museum opened in May. It shows boats.` All of 30 such subjects in the written texts of GUM
 * (news, lives, travel, textbooks) go on with the one before; where that is a plain noun, only every second does. Null for
 * everything else.
 */
export function resolveSubject(scene: Scene, token: Token): string | null {
  const { tree } = scene;
  const word = token.text.toLowerCase();
  if ((word !== 'it' && word !== 'they') || !isSubject(token) || scene.quotationOf.has(token.index))
    return null;
  const number = tree.sentenceOf(token.index);
  const [sentence, before] = [tree.sentences[number], tree.sentences[number - 1]];
  const isMain = tree.parent(token.index)?.relation === 'root';
  if (sentence === undefined || before === undefined || before.paragraph !== sentence.paragraph || !isMain)
    return null;
  if (tree.child(token.head, 'expl') !== null || tree.child(before.root, 'expl') !== null) return null;
  const isPlural = word === 'they';
  const subjects = tree.children(before.root).filter(isSubject);
  const [subject] = subjects;
  // `The lamp lay in the sand, the museum said. It weighs two tonnes.`
  const rivals =
    tree.tokens.slice(sentence.first, token.index).some((other) => isNounOfNumber(other, isPlural)) ||
    tree.tokens
      .slice(before.first, before.end)
      .some((other) => other !== subject && isSubject(other) && isNounOfNumber(other, isPlural));
  if (rivals) return null;
  const mention = subject === undefined ? undefined : mentionAt(scene, subject.index);
  const entity = mention === undefined ? undefined : scene.entities.get(mention.entity);
  if (subject === undefined || entity === undefined || subjects.length > 1) return null;
  const isJoined = tree.children(subject.index).some((child) => child.relation === 'conj');
  // `The Harrises moved. It was hard.`: what they did.
  const isBody = isPlural || entity.type === 'organization' || subject.xpos !== 'NNPS';
  const fits = (entity.number === 'plural') === isPlural && entity.type !== 'person' && isBody;
  return fits && !isJoined && !scene.quotationOf.has(subject.index) ? entity.id : null;
}

/** Whether a noun before the pronoun could be meant by it. */
function isNounOfNumber({ text, xpos, lemma }: Token, isPlural: boolean): boolean {
  const isDay = monthOf(text) !== null || weekdayOf(text) !== null;
  const isTime = isDay || timeUnits.has(lemma) || nounClassOf(lemma) === 'time';
  return !isTime && (isPlural ? /^NNP?S$/u : /^NNP?$/u).test(xpos);
}
