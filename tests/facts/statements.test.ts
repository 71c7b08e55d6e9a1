import { describe, expect, it } from 'vitest';
import { findStatements } from '../../src/facts/constructions/statements.js';
import { indexTree } from '../../src/facts/tree.js';
import { readText } from './builders.js';

/** Before merging, which lets an event with the same words stand for a statement. */
const statementsOf = (text: string) => findStatements(indexTree(readText(text).analysis));

const rows: readonly (readonly [sentence: string, text: string, members: readonly string[]])[] = [
  [
    'The storm destroyed 30 houses near the harbour of Bergen on Monday.',
    'The storm destroyed 30 houses near the harbour of Bergen on Monday.',
    ['Bergen', 'Monday'],
  ],
  [
    'Anna Karlsen, the mayor of Bergen, opened the museum on Monday morning.',
    'Anna Karlsen, the mayor of Bergen, opened the museum on Monday morning.',
    ['Anna Karlsen', 'Monday morning'],
  ],
  [
    'Divers from Oslo found the lamp of the lighthouse in the summer of 1998.',
    'Divers from Oslo found the lamp of the lighthouse in the summer of 1998.',
    ['Oslo', 'the summer of 1998'],
  ],
  [
    'Firefighters in Bergen rescued three horses and a dog on Saturday.',
    'Firefighters in Bergen rescued three horses and a dog on Saturday.',
    ['Bergen', 'Saturday'],
  ],
  [
    'But the storm destroyed 30 houses near the harbour of Bergen on Monday.',
    'The storm destroyed 30 houses near the harbour of Bergen on Monday.',
    ['Bergen', 'Monday'],
  ],
  [
    'There are 30 houses near the harbour of Bergen and 12 in Oslo.',
    'There are 30 houses near the harbour of Bergen and 12 in Oslo.',
    ['Bergen', 'Oslo'],
  ],
  [
    'Anna Karlsen of Bergen could barely pay the 300 workers of the museum.',
    'Anna Karlsen of Bergen could barely pay the 300 workers of the museum.',
    ['Bergen'],
  ],
  [
    'The harbour of Bergen is to become the largest of Norway in 2030.',
    'The harbour of Bergen is to become the largest of Norway in 2030.',
    ['Bergen'],
  ],
  [
    'The harbour of Bergen had lost 30 ships in the winter of 1998.',
    'The harbour of Bergen had lost 30 ships in the winter of 1998.',
    ['Bergen'],
  ],
  [
    'The fields of Norway depend on bees and other insects in the spring.',
    'The fields of Norway depend on bees and other insects in the spring.',
    ['Norway'],
  ],
  [
    'Peter Hale of Bergen thanked those who had planted the trees of Oslo.',
    'Peter Hale of Bergen thanked those who had planted the trees of Oslo.',
    ['Bergen', 'Oslo'],
  ],
  [
    'But the storm destroyed 30 houses near the harbour of Bergen on Monday.',
    'The storm destroyed 30 houses near the harbour of Bergen on Monday.',
    ['Bergen', 'Monday'],
  ],
  [
    'There are 30 houses near the harbour of Bergen and 12 in Oslo.',
    'There are 30 houses near the harbour of Bergen and 12 in Oslo.',
    ['Bergen', 'Oslo'],
  ],
  [
    'Anna Karlsen of Bergen could barely pay the 300 workers of the museum.',
    'Anna Karlsen of Bergen could barely pay the 300 workers of the museum.',
    ['Bergen'],
  ],
  [
    'The harbour of Bergen is to become the largest of Norway in 2030.',
    'The harbour of Bergen is to become the largest of Norway in 2030.',
    ['Bergen'],
  ],
  [
    'The harbour of Bergen had lost 30 ships in the winter of 1998.',
    'The harbour of Bergen had lost 30 ships in the winter of 1998.',
    ['Bergen'],
  ],
  [
    'The fields of Norway depend on bees and other insects in the spring.',
    'The fields of Norway depend on bees and other insects in the spring.',
    ['Norway'],
  ],
  [
    'Peter Hale of Bergen thanked those who had planted the trees of Oslo.',
    'Peter Hale of Bergen thanked those who had planted the trees of Oslo.',
    ['Bergen', 'Oslo'],
  ],
  [
    'If the storm reaches Bergen on Monday, the harbour will close for two days.',
    'If the storm reaches Bergen on Monday, the harbour will close for two days.',
    ['Bergen', 'Monday'],
  ],
];

describe('findStatements', () => {
  it.each(rows)('reads %j', (sentence, text, members) => {
    const [statement, ...more] = statementsOf(sentence);
    expect(more).toEqual([]);
    expect(statement?.text).toBe(text);
    expect(statement?.members.map((member) => member.text)).toEqual(expect.arrayContaining([...members]));
  });

  it('names whom a pronoun means, and quotes the sentence as it stands', () => {
    const told = 'She planted thirty young trees in the old park beside the harbour.';
    const { facts } = readText(`Anna Karlsen opened the museum on Monday. ${told}`);
    const statement = facts.find((fact) => fact.evidence[0]?.quote.startsWith('She planted'));
    expect(statement?.text).toBe(
      'Anna Karlsen planted thirty young trees in the old park beside the harbour.',
    );
  });
});

const end = 'destroyed 30 houses near the harbour of Bergen on Monday';
const none = [
  'The storm destroyed 30 houses.',
  `Did the storm destroy 30 houses near the harbour of Bergen on Monday?`,
  'What a storm that was near the harbour of Bergen on Monday!',
  `But this storm ${end}.`,
  `So the storm ${end}.`,
  `There the storm ${end}.`,
  `Other storms ${end}.`,
  `The storm had ${end.replace('on Monday', 'in one night')}.`,
  'Wealthy farmers from the north and the south of Norway and their horses.',
  'Peter Hale of Bergen spoke with those of the harbour and with that.',
  `For example, the storm ${end}.`,
  `In addition, the storm ${end}.`,
  `Today the storm ${end}.`,
  `They ${end}.`,
  `It ${end}.`,
  `This storm ${end}.`,
  `The other storm ${end}.`,
  `Our storm ${end}.`,
  'I saw the storm that destroyed 30 houses near the harbour of Bergen.',
  'The company sold 30 houses near the harbour of Bergen on Monday.',
  'Anna Karlsen opened it on Monday morning in front of 300 children.',
  'The storm near the harbour of Bergen on a cold night in May.',
  'Storm destroys 30 houses near the harbour of Bergen in one night',
  '"The storm destroyed 30 houses near the harbour of Bergen," said Anna Karlsen.',
  `The storm ${end}; Anna Karlsen was there.`,
  'The plan has three goals: cleaner air, safer roads and more trees in Bergen.',
  'The firefighters of the harbour of Bergen and of Oslo have refused.',
  `The storm ${end} and sank ten boats, two ferries and a ship with a cargo of wheat from France and a crew of eleven sailors from Oslo and three more from the north of Norway, to the grief of all who were there and of their kin.`,
];

describe('findStatements reads no statement in', () => {
  it.each(none)('%s', (sentence) => {
    expect(statementsOf(sentence).map((statement) => statement.text)).toEqual([]);
  });
});
