import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { summarize } from '../../src/summaries/summarize.js';
import { leadsUp } from '../../src/summaries/weighing/leading-up.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const scene =
  'It was raining when Ann Reed opened her door on a dark evening in May. A dog barked in the street outside the small house. She looked at the wet stones and saw nobody there.';
const matter =
  'More than half of all ferries in Denmark now sail with electric engines, a survey of harbours found. The electric ferries make less noise in the harbours at night. Most harbours have built stations where the ferries are charged.';

function beginsElsewhere(title: string, text: string): boolean {
  return leadsUp(indexKnowledge(readText(text, title).analysis));
}

describe('an article begins with something else than its headline', () => {
  test.each([
    ['a scene', 'Electric ferries fill Danish harbours', `${scene}\n\n${matter}`, true],
    ['its matter', 'Electric ferries fill Danish harbours', `${matter}\n\n${scene}`, false],
    ['a scene with the headline in it', 'Ann Reed and the dog', `${scene}\n\n${matter}`, false],
    ['anything, where it has no headline', 'It was raining when Ann …', `${scene}\n\n${matter}`, false],
  ])('%s', (_, title, text, expected) => {
    expect(beginsElsewhere(title, text)).toBe(expected);
  });
});

test('an account that begins with a scene is told with its matter first', () => {
  const { analysis, facts } = readText(`${scene}\n\n${matter}`, 'Electric ferries fill Danish harbours');
  const { gist, short } = summarize(facts, analysis, builtInTemplates).value;
  const found = /^More than half of all ferries in Denmark now sail with electric engines/u;
  expect(short[0]?.text).toMatch(found);
  expect(gist?.text).toMatch(found);
});
