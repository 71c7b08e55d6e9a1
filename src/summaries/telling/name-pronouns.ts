import { possessiveOf } from '../../language/inflection/possessive.js';
import type { Entity, Sentence, Token } from '../../model/analysis.js';
import { thirdPersonOf } from '../fitness/pronouns.js';
import { type Knowledge, sentenceText } from '../knowledge.js';
import { type Carried, carriedSpeaker, carriedWork } from './carried-speaker.js';
import { carriedSubject } from './carried-subject.js';
import { withoutLetters } from './names.js';

/**
 * Pronouns that certainly mean somebody not named before them in the sentence, with the name to put there, and the
 * sentences that give the names, and what must be told before them: `He resigned in May` gives `Peter Osei` for `He`.
 */
export function namePronouns(
  knowledge: Knowledge,
  sentence: Sentence,
  kept: readonly Token[],
): {
  readonly named: ReadonlyMap<number, string>;
  readonly sources: readonly Sentence[];
  readonly needs: readonly string[];
} {
  const named = new Map<number, string>();
  const sources: Sentence[] = [];
  const needs: string[] = [];
  // Who is named anywhere in the sentence is not named again for a pronoun: `With his wife, Cardew …`.
  const met = new Set(
    kept.flatMap(({ index }) => {
      const mention = knowledge.mentionOf.get(index);
      return mention?.form === 'name' ? [mention.entity] : [];
    }),
  );
  // After a person's name a pronoun reads as that person's: another name in its place must not be risked,
  // nor half a name.
  let metPerson = false;
  const subject = subjectPronoun(knowledge, kept);
  const owner = knowledge.mentionOf.get(subject?.index ?? -1)?.entity;
  const carried =
    subject === null || owner !== undefined ? null : carriedSubject(knowledge, sentence, subject);
  if (carried !== null && subject !== null) {
    named.set(subject.index, carried.text);
    sources.push(carried.source);
  }
  for (const token of kept) {
    const mention = knowledge.mentionOf.get(token.index);
    const spoken =
      mention === undefined && !knowledge.quoted.has(token.index)
        ? carriedOn(knowledge, sentence, token)
        : null;
    if (spoken !== null) {
      named.set(token.index, spoken.text);
      sources.push(spoken.source);
      needs.push(spoken.need);
    }
    if (mention === undefined) continue;
    // `Leaving his father, he went …`: the name goes to the subject.
    if (subject !== null && token.index < subject.index && mention.entity === owner) continue;
    const entity = knowledge.entityOf.get(mention.entity);
    const isNamable =
      entity !== undefined &&
      thirdPersonOf(token) !== null &&
      !met.has(entity.id) &&
      !metPerson &&
      !knowledge.quoted.has(token.index) &&
      (entity.type !== 'person' || entity.name.includes(' ')) &&
      !isPartlyNamed(entity, kept, token) &&
      !hasOtherSubject(knowledge, kept, token);
    const source = isNamable ? namingSentence(knowledge, entity) : undefined;
    if (isNamable && source !== undefined) {
      const name = nameOf(knowledge, entity);
      named.set(token.index, token.xpos === 'PRP$' ? possessiveOf(name, entity.number) : name);
      sources.push(source);
    }
    met.add(mention.entity);
    metPerson ||= entity?.type === 'person';
  }
  return { named, sources, needs };
}

function carriedOn(knowledge: Knowledge, sentence: Sentence, token: Token): Carried | null {
  if (thirdPersonOf(token) === null) return null;
  return carriedSpeaker(knowledge, sentence, token) ?? carriedWork(knowledge, sentence, token);
}

/** The pronoun that is the subject of a sentence. */
function subjectPronoun({ tree, analysis }: Knowledge, kept: readonly Token[]): Token | null {
  const root = kept.find(({ index }) => analysis.sentences[tree.sentenceOf(index)]?.root === index);
  const subject = root === undefined ? null : tree.child(root.index, 'nsubj', 'nsubj:pass');
  return subject !== null && thirdPersonOf(subject) !== null ? subject : null;
}

/** `Apple, which Steve Jobs founded in his garage`: a subject in front that may be somebody, known to the engine or not. */
function hasOtherSubject(
  { mentionOf, entityOf }: Knowledge,
  kept: readonly Token[],
  pronoun: Token,
): boolean {
  return kept.some(({ index, upos, relation }) => {
    if (index >= pronoun.index || upos !== 'PROPN' || !relation.startsWith('nsubj')) return false;
    const mention = mentionOf.get(index);
    const type = mention === undefined ? null : (entityOf.get(mention.entity)?.type ?? null);
    return type === null || type === 'person';
  });
}

/** `Roche has his doubts`: the surname stands there, though the engine was not sure that it is the same person. */
function isPartlyNamed({ name }: Entity, kept: readonly Token[], pronoun: Token): boolean {
  const parts = name.split(' ');
  return kept.some(({ index, text }) => index < pronoun.index && parts.includes(text));
}

/** The name as it stands in a sentence: `the European Union` where the article says it with an article; no letters after it. */
function nameOf(knowledge: Knowledge, entity: Entity): string {
  const { text } = knowledge.analysis.article;
  if (entity.type === 'person') return withoutLetters(entity.name);
  return text.includes(`the ${entity.name}`) ? `the ${entity.name}` : entity.name;
}

function namingSentence(knowledge: Knowledge, entity: Entity): Sentence | undefined {
  return knowledge.analysis.sentences.find((sentence) =>
    sentenceText(knowledge.analysis, sentence).includes(entity.name),
  );
}
