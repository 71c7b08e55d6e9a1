import { expect, test } from 'vitest';
import { summarize } from '../../src/summaries/summarize.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const whyOf = (text: string) => {
  const { facts, analysis } = readText(text, 'Ferry of Brask');
  return summarize(facts, analysis, builtInTemplates).value.fiveW.why.map((one) => one.text);
};

const opening = 'Mayor Lena Ostrow opened the new harbour of Brask on Monday.';

test.each([
  'The ferry to Brask was cancelled due to fog.',
  'The loss of the ferry was due to a storm in May.',
  'The council closed the pier because the wood was rotten.',
  'The harbour lost money as a result of the war in Norway.',
])('%s: tells why', (sentence) => {
  expect(whyOf(`${opening} ${sentence}`)).toEqual([sentence]);
});

test.each([
  'The truce between Norway and Brask is due to expire on Friday.',
  'Peter Hale was due to travel to Oslo in May.',
  'The ferry to Brask sank in May.',
  'The council closed the pier in May.',
])('%s: tells no reason', (sentence) => {
  expect(whyOf(`${opening} ${sentence}`)).toEqual([]);
});
