import type { Analysis } from '../../../model/analysis.js';
import type { Span } from '../../../model/span.js';
import { nationalAdjectives, peoples } from '../../lexicons/countries.js';
import { capitalTitles, honorifics } from '../../lexicons/titles.js';
import type { GoldDocument } from '../documents.js';
import { readGoldMentions } from '../gold-entities.js';
import type { Share } from '../score.js';
import { foundNames } from './found-names.js';

/**
 * Persons called by name in a document of GUM: one is found where a person's name of the analysis holds a word of it, a
 * name for each. Members of a people, mere titles (`the President`) and names inside the names of bodies (`the Andy Warhol
 * Foundation`) are not wanted.
 */
export function scorePersons(document: GoldDocument, analysis: Analysis): Share {
  const wanted = wantedNames(document);
  const given = foundNames(analysis).filter(({ type }) => type === 'PER');
  const free = new Set(given);
  let right = 0;
  for (const name of wanted) {
    const found = [...free].find(({ span }) =>
      name.some((word) => span.start <= word.start && word.end <= span.end),
    );
    if (found !== undefined) {
      free.delete(found);
      right += 1;
    }
  }
  return { right, given: given.length, wanted: wanted.length };
}

function wantedNames(document: GoldDocument): readonly (readonly Span[])[] {
  const mentions = readGoldMentions(document);
  return mentions.flatMap(({ sentence, shortest, type }) => {
    const words = document.sentences[sentence]?.words ?? [];
    const name = shortest.flatMap((index) => {
      const word = words[index];
      return word !== undefined && word.upos === 'PROPN' && isPersonal(word.form) ? [word.span] : [];
    });
    const inBody = mentions.some(
      (other) =>
        other.sentence === sentence &&
        other.type !== 'person' &&
        other.shortest.length > shortest.length &&
        shortest.every((index) => other.shortest.includes(index)),
    );
    return type === 'person' && name.length > 0 && !inBody ? [name] : [];
  });
}

function isPersonal(form: string): boolean {
  const lower = form.toLowerCase();
  return (
    !peoples.has(form) && !nationalAdjectives.has(form) && !capitalTitles.has(lower) && !honorifics.has(lower)
  );
}
