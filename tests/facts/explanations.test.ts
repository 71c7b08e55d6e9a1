import { describe, expect, it } from 'vitest';
import { factsOf, rolesOf } from './builders.js';

/** What is explained, as far as no other fact reads it, and its explanation. */
const rows: readonly (readonly [text: string, rest: string | null, explanation: string])[] = [
  [
    'Anna Karlsen wrote to the king and the bishop of Oslo to ask them to stop the sale.',
    'to the king and the bishop of Oslo',
    'purpose: to ask them to stop the sale',
  ],
  [
    'The museum in Bergen sold three ships last year because it did not have enough room to show them.',
    null,
    'cause: because it did not have enough room to show them',
  ],
  [
    'To count the seals, the researchers asked five students to walk along the beach of Arendal.',
    'five students to walk along the beach of Arendal',
    'purpose: to count the seals',
  ],
  [
    'If the dam holds, the engineers will use the winter to repair the walls.',
    'the winter to repair the walls',
    'condition: if the dam holds',
  ],
  [
    'The old ferries had been sold to a museum in Hamburg to prevent further losses.',
    null,
    'purpose: to prevent further losses',
  ],
  [
    'Two officials of the bank traveled to Singapore to plan the talks with the Norwegian company.',
    null,
    'purpose: to plan the talks with the Norwegian company',
  ],
  [
    'The meeting was followed by a debate, where Peter Hale insulted the mayor of Bergen because the harbour was closed.',
    'the mayor of Bergen',
    'cause: because the harbour was closed',
  ],
  [
    'Anna Karlsen led a campaign to save the old mill in Arendal.',
    null,
    'purpose: to save the old mill in Arendal',
  ],
];

describe('what is told with its reason', () => {
  it.each(rows)('reads %j', (text, rest, explanation) => {
    const facts = [...factsOf('reason', text), ...factsOf('event', text)];
    expect(facts.flatMap(rolesOf)).toContain(explanation);
    if (rest !== null)
      expect(factsOf('reason', text).map(({ roles }) => roles.complement?.text)).toContain(rest);
  });

  const none = [
    'Anna Karlsen sold the farm on Monday.',
    'It closed because of the storm.',
    'The festival is to grow in order to become the largest in Norway.',
    'The farm is large, because it did.',
    'The company held the right to fish in the bay.',
    'The company raised hopes to win the contract.',
    'Whether the harbour closed because of the storm is unknown.',
    'Did the harbour close because of the storm?',
    'The harbour almost closed because of the storm.',
    'Norway has itself banned new farms because of a lack of water.',
    'The book that Peter Hale wrote because of the storm was sold.',
    'Peter Hale praised the choice of speakers for the festival.',
  ];
  it.each(none)('reads none in %j', (text) => {
    expect(factsOf('reason', text).flatMap(rolesOf)).toEqual([]);
  });

  it('asks somebody’s own reasons without a source', () => {
    const [fact] = factsOf(
      'reason',
      'Anna Karlsen said that she had moved to Oslo with her two sisters to study the history of ships.',
    );
    expect(fact?.attribution ?? null).toBeNull();
  });
});
