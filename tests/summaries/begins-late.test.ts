import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/summaries/summarize.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const rest =
  'The seals of Brask sleep on the rocks of the harbour in summer. Fishermen count the seals every morning. In winter the seals swim to the islands in the north.';

describe('a summary that does not begin with its article', () => {
  test.each([
    [
      'is to be read against it',
      `You may love the sea. Many seals live in the old harbour of Brask. ${rest}`,
      true,
    ],
    [
      'is not to be, in a report',
      `The council of Brask closed the harbour on Monday to protect the seals. ${rest}`,
      false,
    ],
    [
      'is not to be, where it begins with the lead',
      `Many seals live in the old harbour of Brask. ${rest}`,
      false,
    ],
    [
      'is not to be, where it begins with what the article turns to',
      `You may love the sea. But few seals live in the old harbour of Brask. ${rest}`,
      false,
    ],
  ])('%s', (_, text, expected) => {
    const { analysis, facts } = readText(text, 'Seals of Brask');
    const { notices } = summarize(facts, analysis, builtInTemplates);
    expect(notices.some(({ code }) => code === 'summary-begins-late')).toBe(expected);
  });
});
