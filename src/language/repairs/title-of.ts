import type { RepairRule } from './repair.js';

/** Heads of titles that go on with `of`: `Secretary of State`, `Director of Public Health`. */
const titles =
  /^(?:(?:under)?secretary|minister|director|commissioner|chief|head|bishop|archbishop|governor|mayor|professor|duke|duchess|president)$/;

/**
 * `French Secretary of State Anna Karlsen told …`: the name behind a title without a comma is who acts, and the title
 * describes her. The parser makes the name part of the office.
 */
export const titleOf: RepairRule = ({ words, children, child, reach, lower }) =>
  words.flatMap((word, index) => {
    const title = word.head;
    const office = words.findIndex(
      ({ head, relation }, place) => head === title && relation === 'nmod' && place > title && place < index,
    );
    const isBare = child(index, 'case', 'cc', 'det', 'punct') < 0;
    if (
      !/^(?:nmod(?::unmarked)?|appos)$/.test(word.relation) ||
      word.xpos !== 'NNP' ||
      !isBare ||
      title > index
    )
      return [];
    if (!titles.test(lower(title)) || lower(title + 1) !== 'of' || office < 0) return [];
    if (reach(office).last !== index - 1 || reach(index).first !== index || child(index, 'flat') < 0)
      return [];
    const { head, relation } = words[title] ?? { head: -1, relation: 'root' };
    return [
      { index, head, relation },
      { index: title, head: index, relation: 'nmod:desc' },
      ...children(title)
        .filter((place) => place > index || /^(?:case|det|mark|cc|punct)$/.test(words[place]?.relation ?? ''))
        .filter((place) => place !== index && lower(place) !== 'of')
        .map((place) => ({ index: place, head: index })),
    ];
  });
