import { expect, test } from 'vitest';
import { pastTag } from '../../../src/language/inflection/past-tag.js';

test.each([
  ['lent', 'VBP', 'VBD'],
  ['went', 'VBP', 'VBD'],
  ['withdrew', 'VBP', 'VBD'],
  ['gave', 'VBP', 'VBD'],
  // A form of the present as well, or no form of the past at all.
  ['put', 'VBP', 'VBP'],
  ['found', 'VBP', 'VBP'],
  ['bound', 'VBP', 'VBP'],
  ['lend', 'VBP', 'VBP'],
  ['are', 'VBP', 'VBP'],
  ['have', 'VBP', 'VBP'],
  // Only a present is doubted.
  ['lent', 'JJ', 'JJ'],
  ['given', 'VBN', 'VBN'],
])('%s read as %s is %s', (form, read, tag) => {
  expect(pastTag(form, read)).toBe(tag);
});
