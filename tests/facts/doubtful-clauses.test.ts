import { describe, expect, it } from 'vitest';
import { readText } from './builders.js';

const factTexts = (text: string) => readText(text).facts.map((fact) => fact.text);

describe('clauses that may be read in two ways', () => {
  const told: readonly (readonly [text: string, fact: string])[] = [
    ['Anna Karlsen founded a school, which opened in 1998.', 'A school opened in 1998.'],
    [
      'The mayor of Bergen thanked Anna Karlsen, who had painted the bridge in 1998.',
      'Anna Karlsen had painted the bridge in 1998.',
    ],
    [
      'Anna Karlsen said the harbour needed help and that the town had paid for it.',
      'The harbour needed help.',
    ],
    [
      'Boats are moored throughout Bergen and other towns in western Norway.',
      'Boats are moored throughout Bergen and other towns in western Norway.',
    ],
    ['The line is called the Railway on the Hill.', 'The line is called the Railway on the Hill.'],
    ['The best way is to ask Anna Karlsen.', 'The best way is to ask Anna Karlsen.'],
    ['In fact, Bergen is a town in Norway.', 'Bergen is a town in Norway.'],
    ['In 1998, Bergen was rich.', 'Bergen was rich.'],
    [
      'The council of Bergen closed the mill, but opened a school after prices rose in May.',
      'The council of Bergen opened a school after prices rose in May.',
    ],
    [
      'Anna Karlsen sold the mill to pay for the new school.',
      'Anna Karlsen sold the mill to pay for the new school.',
    ],
  ];
  it.each(told)('reads %j', (text, fact) => {
    expect(factTexts(text)).toContain(fact);
  });

  const doubtful: readonly (readonly [text: string, words: string])[] = [
    ['A paper in the Journal of Harbours, which found a link, changed the debate.', 'found a link'],
    ['Anna Karlsen said the harbour needed help but defended the minister.', 'defended'],
    ['Anna Karlsen resisted mediation by a priest to give the minister an exit.', 'resisted'],
    ['To feel at home, Anna Karlsen said she sings in a choir in Bergen.', 'feel at home'],
    ['For many sailors, gulls are a nuisance.', 'Gulls are a nuisance'],
    ['At the time, Bergen was the largest town in Norway.', 'Bergen was the largest town in Norway'],
    ['Under the plan, Anna Karlsen will lead the council.', 'Anna Karlsen will lead'],
    ['Although it rained, Anna Karlsen said the roof of the mill held.', 'said although'],
    ['If the harbour is to survive, the council must act.', 'The harbour is to survive'],
    ['Boats are moored throughout Bergen and other towns in western Norway.', 'other towns.'],
    ['The line is called the Railway on the Hill.', 'the Railway.'],
    [
      'The firm Norsk will close its mill in Bergen, but will not cut jobs, after prices rose in May.',
      'cut jobs after prices rose',
    ],
  ];
  it.each(doubtful)('tells nothing doubtful of %j', (text, words) => {
    const facts = readText(text).facts.filter(({ kind }) => kind !== 'statement');
    expect(facts.map((fact) => fact.text).filter((fact) => fact.includes(words))).toEqual([]);
  });
});
