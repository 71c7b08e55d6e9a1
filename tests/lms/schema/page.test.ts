import { expect, test } from 'vitest';
import { quizPage } from '../../../src/build/quiz-page.js';
import { packFiles } from '../../../src/lms/pack.js';
import { checkPack } from '../../../src/lms/parse.js';
import { publishedQuizSchema } from '../../../src/lms/schema/documents.js';
import type { JsonSchema } from '../../../src/lms/schema/schema.js';
import { samplePack } from '../sample.js';

const path = new URL('../../../src/lms/schema/README.md', import.meta.url).pathname;

const whole = String(packFiles(samplePack, null).find(({ name }) => name === 'quiz.json')?.content);
const page = quizPage(publishedQuizSchema, whole);

test('the page documents the schema as it is, with a whole example', async () => {
  await expect(page).toMatchFileSnapshot(path);
});

/** The names of all properties of a schema. */
function propertyNames(schema: JsonSchema): readonly string[] {
  const { properties = {}, $defs = {}, items, oneOf = [], anyOf = [] } = schema;
  const inner = [...Object.values(properties), ...Object.values($defs), ...oneOf, ...anyOf];
  const members = typeof items === 'object' ? [...inner, items] : inner;
  return [...Object.keys(properties), ...members.flatMap(propertyNames)];
}

test('every property of the schema stands on the page', () => {
  const names = [...new Set(propertyNames(publishedQuizSchema))];
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !new RegExp(`^\\| \`(?:.+\\.)?${name}\``, 'mu').test(page))).toEqual([]);
});

test('the example of the page is in order, and has an item of every type', () => {
  const example = /```json\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
  expect(checkPack(example)).toEqual([]);
  const quiz: { readonly items: readonly { readonly type: string }[] } = JSON.parse(example);
  expect(new Set(quiz.items.map(({ type }) => type)).size).toBe(10);
});
