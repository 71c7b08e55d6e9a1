import { describe, expect, it } from 'vitest';
import { askAbout, itemsOf } from '../builders.js';

/** The statements of a text that are neither true nor false. */
function open(...paragraphs: readonly string[]): readonly string[] {
  return itemsOf(askAbout(paragraphs.join('\n\n')), 'true-false')
    .filter(({ answer }) => answer === 'not-stated')
    .map(({ prompt }) => prompt);
}

const head =
  'Anna Karlsen, the director of the Maritime Museum, said that the old lamp was safe in the new hall.';
const study =
  'The study shows that sailors sleep badly in winter. The researchers asked sailors in Bergen about their nights, and read their letters.';
const board = 'The Bergen Council approved a new harbour on Monday. Boats will land there in May.';
const visitors =
  'The museum in Bergen welcomed 340 visitors on Sunday. They looked at the lamp of the lighthouse.';

describe('makeNotStated', () => {
  it.each([
    [
      'how long somebody has held a post',
      [head],
      /^Anna Karlsen has been director of the Maritime Museum for (?:more|less|almost)/u,
    ],
    [
      'whether a study will be done again',
      [study],
      /^The researchers plan to repeat the study in other countries\.$/u,
    ],
    ['who paid for a study', [study], /^The government paid for the study\.$/u],
    ['who most of many people were', [visitors], /^Most of the 340 visitors were women\.$/u],
    [
      'whether a body was of one mind',
      [board],
      /^All the members of the Bergen Council supported the decision\.$/u,
    ],
  ])('leaves open %s', (_what, text, statement) => {
    expect(open(...text).filter((one) => statement.test(one))).toHaveLength(1);
  });

  it.each([
    ['a post with its beginning', `${head} She was appointed in 2004.`],
    ['a post that is new', head.replace('the director', 'the new director')],
    [
      'a post of which everybody knows',
      head.replace('the director of the Maritime Museum', 'the prime minister of Norway'),
    ],
    ['a post without its body', head.replace('the director of the Maritime Museum', 'a fisherman')],
    ['a post of long ago', `${head} The lamp was lit in 1871.`],
    [
      'a study that will be done again',
      study.replace('in winter.', 'in winter. They plan another one.').concat(' The ministry paid for it.'),
    ],
    ['several studies', `${study} Other studies say the same.`],
    ['women among the visitors', `${visitors} Women came in the morning.`],
    ['visitors whose number is not exact', visitors.replace('340', 'more than 340')],
    ['people who died', 'The storm killed 340 visitors in Bergen on Sunday. The town fell silent.'],
    ['a decision of which the votes are told', `${board} The vote was 12 to 9. Every member voted.`],
  ])('says nothing of %s', (_what, text) => {
    expect(open(text)).toEqual([]);
  });

  it('offers the third answer, and tells what the text leaves open', () => {
    const [item] = itemsOf(askAbout(head), 'true-false').filter(({ answer }) => answer === 'not-stated');
    expect(item?.threeWay).toBe(true);
    expect(item?.correction).toBeNull();
    expect(item?.explanation).toBe(
      'The text does not say how long Anna Karlsen has been director of the Maritime Museum.',
    );
    expect(item?.evidence).not.toEqual([]);
  });
});
