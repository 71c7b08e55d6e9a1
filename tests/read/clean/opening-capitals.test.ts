import { describe, expect, test } from 'vitest';
import { articleOf } from '../article-of.js';

const rest =
  'He had opened the ferry to Brask in May.\n\nEverybody in Brask knew the former harbour master well, and nobody there was surprised.';

describe('a word in capitals with which a newspaper text begins', () => {
  test.each([
    ['FORMER harbour master Bo Lund has left the town.', 'Former harbour master Bo Lund'],
    ['A BRASK man has left the town.', 'A Brask man'],
    ['A FORMER harbour master has left the town.', 'A former harbour master'],
    ['NASA engineers have left the town for good.', 'NASA engineers'],
    ['ZORBIT engineers have left the town for good.', 'ZORBIT engineers'],
    ['The FIFA president has left the town.', 'The FIFA president'],
    ['BRASK FC players have left the town for good.', 'BRASK FC players'],
    ['AIR traffic has left the town for good, and so has the mail.', 'AIR traffic'],
  ])('%s', (first, expected) => {
    expect(articleOf(`Harbour master leaves\n\n${first} ${rest}`).value.text).toContain(expected);
  });

  test('stays where the text has it so again', () => {
    const text = articleOf(
      'Harbour leaves\n\nFORMER members left the town. The group FORMER has no members now, and a former member said so.\n\nNobody in the town was surprised by that at all.',
    ).value.text;
    expect(text).toMatch(/^FORMER members/u);
  });
});
