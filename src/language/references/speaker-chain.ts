import type { Gender, Sentence, Token } from '../../model/analysis.js';
import { sayingVerbs } from '../lexicons/saying.js';
import type { QuotationDraft } from '../quotations.js';
import { speakerOf } from '../speakers.js';
import { agrees, mentionAt, personsIn, type Scene } from './candidates.js';
import { isBelow, isSubject } from './clauses.js';

/** Sentences back to whoever spoke last at most. */
const chainReach = 2;

/**
 * Who spoke last, for the subject of a verb of saying that goes with a quotation: after `…, Miller said in a statement.`
 * the next `"…," he added` is Miller's, whoever else the sentences name. Null where somebody else acts in between, and
 * where the quotation speaks of that person by name or role: nobody does so of himself.
 *
 * @param own the quotation that the token is the speaker of.
 */
export function speakerBefore(
  scene: Scene,
  token: Token,
  gender: Gender,
  own: QuotationDraft,
): string | null {
  const { tree } = scene;
  if (own.first > token.index) {
    return null;
  }
  const number = tree.sentenceOf(own.first);
  for (let back = 0; back <= chainReach && back <= number; back++) {
    const sentence = tree.sentences[number - back];
    const verb = sentence === undefined ? null : mainSaying(scene, sentence, own.first);
    if (verb === null) {
      const source = sentence === undefined ? undefined : sourceIn(scene, sentence, own.first);
      if (source === undefined) continue;
      const known = scene.genders.get(source);
      return (known !== undefined && known !== gender) || isNamedIn(scene, source, own) ? null : source;
    }
    const subject = speakerOf(tree, verb, scene.places);
    const speaker = subject === null ? undefined : personAt(scene, subject.index);
    const known = speaker === undefined ? undefined : scene.genders.get(speaker);
    const fits = speaker !== undefined && scene.entities.get(speaker)?.type === 'person';
    if (!fits || (known !== undefined && known !== gender) || isNamedIn(scene, speaker, own)) {
      return null;
    }
    const between = personsIn(scene, verb.index + 1, own.first).filter(
      (one) =>
        one.entity !== speaker &&
        agrees(one, gender) &&
        !scene.quotationOf.has(one.head) &&
        isSubject(tree.at(one.head)) &&
        // Who acts in what is reported does not take the floor.
        !isBelow(tree, one.head, verb.index) &&
        one.head !== subject?.index,
    );
    return between.length === 0 ? speaker : null;
  }
  return null;
}

/** The person whose claim a sentence without a verb of saying tells: `According to Hale, boats sink.` */
function sourceIn(scene: Scene, { first, end }: Sentence, before: number): string | undefined {
  const { tree } = scene;
  return tree.tokens
    .slice(first, Math.min(end, before))
    .filter(
      ({ index, text }) => /^to$/iu.test(text) && /^according$/iu.test(tree.tokens[index - 1]?.text ?? ''),
    )
    .map(({ index }) => scene.places.startingAt.get(index + 1)?.entity)
    .find((entity) => entity !== undefined && scene.entities.get(entity)?.type === 'person');
}

/** The entity that a subject is a mention of, or the name beside it: `the spokesman, Daniel Hale, said`. */
function personAt(scene: Scene, index: number): string | undefined {
  const own = mentionAt(scene, index)?.entity;
  const beside = scene.tree.children(index).filter(({ relation }) => relation === 'appos');
  return own ?? beside.map((one) => scene.mentions.get(one.index)?.entity).find((one) => one !== undefined);
}

/**
 * Whom the sentence before a quotation is about, where it tells of no speaker: after `Flahaut was inspired to help.` the
 * quotation `"I saw them every day," she said` is hers. Null for a pronoun that does not open the attribution of a
 * sentence of its own, and where the quotation speaks of that person.
 */
export function subjectBefore(
  scene: Scene,
  token: Token,
  gender: Gender,
  own: QuotationDraft,
): string | null {
  const { tree } = scene;
  const number = tree.sentenceOf(own.first);
  const sentence = tree.sentences[number];
  const before = tree.sentences[number - 1];
  const isOpening = sentence !== undefined && own.first === sentence.first && own.first < token.index;
  if (before === undefined || !isOpening || own.chained || scene.quotationOf.has(before.first)) return null;
  if (sentence.paragraph - before.paragraph > 1 || tree.sentenceOf(token.index) !== number) return null;
  const subject = tree.child(before.root, 'nsubj', 'nsubj:pass');
  const person = subject === null ? undefined : personAt(scene, subject.index);
  if (person === undefined || scene.entities.get(person)?.type !== 'person') return null;
  const known = scene.genders.get(person);
  const isOther = known !== undefined && known !== gender;
  return isOther || isNamedIn(scene, person, own) ? null : person;
}

/**
 * The verb that attributes a whole sentence, or its part before `end`: one with a name right before it at the end of a
 * report (`…, Miller said`), else the first that is not inside what another one reports.
 */
function mainSaying(scene: Scene, sentence: Sentence, end: number): Token | null {
  const { tree } = scene;
  const isSaying = (token: Token): boolean =>
    token.upos === 'VERB' && sayingVerbs.has(token.lemma) && !scene.quotationOf.has(token.index);
  const verbs = tree.tokens.slice(sentence.first, Math.min(sentence.end, end)).filter(isSaying);
  const trailing = verbs.findLast((verb) => isTrailing(scene, verb, sentence.first));
  if (trailing !== undefined) {
    return trailing;
  }
  const inside = (verb: Token): boolean => {
    for (let above = tree.parent(verb.index); above !== null; above = tree.parent(above.index)) {
      if (isSaying(above)) {
        return true;
      }
    }
    return false;
  };
  return verbs.find((verb) => !inside(verb)) ?? null;
}

/** Whether a name with a comma or closing mark before it, title apart, stands right before the verb. */
function isTrailing(scene: Scene, verb: Token, first: number): boolean {
  const { tree } = scene;
  const name = scene.places.endingAt.get(verb.index);
  if (name === undefined) {
    return false;
  }
  let before = name.first - 1;
  while (before > first && /^(?:NOUN|PROPN|ADJ|DET|ADP)$/u.test(tree.at(before).upos)) {
    before -= 1;
  }
  return before > first && /^(?:[,”"’']|'')$/u.test(tree.at(before).text);
}

/** Whether a quotation names somebody in the third person. */
export function isNamedIn(scene: Scene, entity: string, own: QuotationDraft): boolean {
  const isOwn = (index: number): boolean => scene.quotationOf.get(index)?.quotation === own.quotation;
  let { first, end } = own;
  while (isOwn(first - 1)) {
    first -= 1;
  }
  while (isOwn(end)) {
    end += 1;
  }
  for (let index = first; index < end; index++) {
    const mention = scene.mentions.get(index);
    if (mention?.entity === entity && mention.form !== 'pronoun') {
      return true;
    }
  }
  return false;
}
