import { unique, uniqueBy } from '../../base/collections.js';
import { wordCount } from '../../base/text.js';
import { sayingVerbs } from '../../language/lexicons/saying.js';
import { isTellingTitle } from '../../language/title-phrase.js';
import type { Entity } from '../../model/analysis.js';
import type { Fact } from '../../model/fact.js';
import { contentWords } from '../faults/texts.js';
import { isOccupation, isOffice } from '../forms/title-kinds.js';
import type { MakerTask } from './maker.js';

/** Somebody who speaks in the article by the full name, with who that is and the weightiest thing said. */
export interface Voice {
  readonly name: string;
  readonly entity: Entity;
  /** `Panama coach`, `director of the museum`; null where the text gives no post that tells who it is. */
  readonly post: string | null;
  /** One of the things said that can be understood by itself. */
  readonly said: Fact;
}

/** Parses less sure than this may give words to the wrong person. */
const gate = 0.65;
/** Shorter ones say too little, longer ones are no sample to read out. */
const minWords = 8;
const maxWords = 32;
const fewestTelling = 4;

/** Words of a speech that only what was said before explains; in a report `he` is who speaks. */
const pointing =
  /^["“]?(?:That|This|These|Those|They|He|She|It|So|But|And|Then|Yes|No|Well|it|they|this|these|those)\b(?! is no\b)|\b(?:them|these|those|this|that one|such)\b|\b(?:with|of|for|to|about) that\b|\bdo(?:es)? so\b/u;

/** The people who speak in the article, those first whose words matter most. */
export function voicesOf(task: MakerTask): readonly Voice[] {
  const said = task.facts.filter(isTelling).toSorted((one, other) => other.salience - one.salience);
  const voices = said.flatMap((fact): readonly Voice[] => {
    const name = fact.roles.speaker?.text ?? '';
    const entity = task.article.entities.get(fact.roles.speaker?.entity ?? '');
    const isNamed = entity?.type === 'person' && entity.name === name && name.includes(' ');
    return isNamed && fact.text.startsWith(`${name} `)
      ? [{ name, entity, post: postOf(task, entity), said: fact }]
      : [];
  });
  return uniqueBy(voices, ({ entity }) => entity.id);
}

/** Whether what is said is whole, and says something by itself. */
function isTelling(fact: Fact): boolean {
  const { content } = fact.roles;
  if (fact.kind !== 'saying' || content === undefined || fact.action === null || fact.action.negated)
    return false;
  if (fact.confidence < gate || fact.modality !== 'asserted' || !sayingVerbs.has(fact.action.lemma))
    return false;
  const count = wordCount(content.text);
  return (
    count >= minWords &&
    count <= maxWords &&
    unique(contentWords(content.text)).length >= fewestTelling &&
    !pointing.test(content.text) &&
    !/…|\.\.\./u.test(content.text)
  );
}

function postOf({ facts }: MakerTask, { id }: Entity): string | null {
  const posts = facts.flatMap(({ kind, roles }) => {
    const post = roles.title?.text ?? '';
    const isTold = isTellingTitle(post) || isOffice(post) || isOccupation(post);
    return kind === 'role' && roles.person?.entity === id && wordCount(post) > 1 && isTold
      ? [post.replace(/^the /u, '')]
      : [];
  });
  return posts[0] ?? null;
}

/** With the post, as a newspaper has it: `Panama coach Hernan Gomez`, `Anna Karlsen, director of the museum,`. */
export function introduced({ name, post }: Voice): string {
  if (post === null) return name;
  const isBehind = /^an? |\s(?:of|at|for|in|from|with|on|to)\s|,/u.test(post);
  return isBehind ? `${name}, ${post},` : `${post} ${name}`;
}
