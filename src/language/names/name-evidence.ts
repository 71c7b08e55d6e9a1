import { cities } from '../lexicons/cities.js';
import { countryNames, nationalAdjectives } from '../lexicons/countries.js';
import { isFirstName } from '../lexicons/first-names.js';
import { bodyNames, personWords, placeNames } from '../lexicons/name-words.js';
import { nounClassOf } from '../lexicons/noun-classes.js';
import { organizationWords } from '../lexicons/organizations.js';
import { placeWords, regions } from '../lexicons/places.js';
import type { Tree } from '../tree.js';
import type { NameDraft } from './read-names.js';

/** What a name looks like, without regard to where it stands. */
export function evidenceInside({ words, type, flat }: NameDraft): readonly string[] {
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  const last = lower.at(-1) ?? '';
  const name = words.join(' ');
  const size = words.length > 3 ? 'many' : words.length > 1 ? 'some' : 'one';
  const found: readonly (readonly [boolean, string])[] = [
    [flat, 'flat'],
    [isFirstName(first), `first-name first ${size}`],
    [words.length > 1 && isFirstName(last), 'first-name last'],
    [personWords.has(first), `person-word first ${size}`],
    [words.length > 1 && personWords.has(last), 'person-word last'],
    [placeNames.has(first), `place-name first ${size}`],
    [words.length > 1 && placeNames.has(last), 'place-name last'],
    [bodyNames.has(first), `body-name first ${size}`],
    [words.length > 1 && bodyNames.has(last), 'body-name last'],
    [cities.has(name), `city ${size}`],
    [countryNames.has(name), 'country'],
    [regions.has(name), 'region'],
    [nationalAdjectives.has(words[0] ?? ''), `national ${size}`],
    [organizationWords.has(last), `body-word last ${size}`],
    [lower.slice(0, -1).some((word) => organizationWords.has(word)), 'body-word inside'],
    [placeWords.has(last), `place-word last ${size}`],
    [lower.includes('of'), 'of'],
    [lower.includes('&') || lower.includes('and'), 'and'],
    [/\d/.test(name), 'digit'],
    [/\p{Ll}\p{Lu}/u.test(name), 'capital inside'],
  ];
  return [
    `type ${type} ${size}`,
    `size ${words.length}`,
    `last ${last}`,
    `shape ${words.slice(0, 3).map(shapeOf).join(' ')}`,
    ...found.flatMap(([holds, says]) => (holds ? [says] : [])),
  ];
}

/** `Mary` gives Xx, `NiMo` XxXx, `J.` X., `NATO` XX. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0');
}

/** What the words around a name say of it, and the tree above and below. */
export function evidenceAround(tree: Tree, draft: NameDraft): readonly string[] {
  const { first, end, head, mention } = draft;
  const sentence = tree.sentences[tree.sentenceOf(head)];
  const word = (index: number): string => {
    if (sentence === undefined || index < sentence.first || index >= sentence.end) return '-';
    const { text } = tree.at(index);
    return /^\p{Lu}/u.test(text) ? 'Xx' : text.toLowerCase();
  };
  const token = tree.at(head);
  const above = tree.parent(head);
  const relation = token.relation;
  const before = word(first - 1);
  const found = [
    `before ${before === 'the' ? `${word(first - 2)} the` : before}`,
    `after ${word(end)}`,
    `after ${word(end)} ${word(end + 1)}`,
    `relation ${relation}`,
    `case ${tree.child(head, 'case')?.text.toLowerCase() ?? '-'}`,
    `title ${draft.title !== null || draft.honorific !== null || mention.first < first}`,
  ];
  if (above !== null) {
    found.push(`above ${relation} ${above.lemma}`, `above ${relation} ${nounClassOf(above.lemma)}`);
  }
  if (relation === 'appos' && above !== null) found.push(`beside ${nounClassOf(above.lemma)}`);
  for (const child of tree.children(head)) {
    if (child.index < end && child.index >= first) continue;
    if (/^(?:appos|nmod:desc|compound|acl:relcl)$/.test(child.relation)) {
      found.push(`below ${child.relation} ${nounClassOf(child.lemma)}`);
    }
    if (child.relation === 'acl:relcl') {
      const pronoun = tree.children(child.index).find(({ xpos }) => /^W/.test(xpos));
      found.push(`which ${pronoun?.text.toLowerCase() ?? '-'}`);
    }
    if (child.relation === 'cop') found.push('copula');
  }
  if (relation.startsWith('nsubj') && above !== null && tree.child(above.index, 'cop') !== null) {
    found.push(`is ${nounClassOf(above.lemma)}`);
  }
  return found;
}
