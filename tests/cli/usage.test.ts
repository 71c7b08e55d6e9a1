import { describe, expect, test } from 'vitest';
import { version } from '../../src/version.js';
import { runWith } from './stand-in.js';

describe('wrong usage ends with 2 and says what is allowed', () => {
  test.each([
    ['', 'Usage: quizpress'],
    ['frobnicate', "unknown command 'frobnicate'"],
    ['mak x', 'Did you mean make?'],
    ['make', "missing required argument 'inputs'"],
    ['make x --qestions 3', 'Did you mean --questions?'],
    ['make x --questions 0', 'whole number from 1 to 200'],
    ['make x --questions ten', 'whole number from 1 to 200'],
    ['make x --questions 1.5', 'whole number from 1 to 200'],
    ['make x --questions 201', 'whole number from 1 to 200'],
    ['make x --versions 27', 'whole number from 1 to 26'],
    ['make x --types essay', 'choice, true-false, short-answer'],
    ['make x --types ,', 'choice, true-false, short-answer'],
    ['make x --paper a5', 'a4, letter'],
    ['make x --style comic', 'standard, large, dyslexia'],
    ['make x --level silly', 'easy, standard, hard'],
    ['make x --skills guess', 'retrieve, infer, interpret'],
    ['make x --skills ,', 'Allowed are'],
    ['make x --focus "..."', 'Give a word or a name'],
    ['make x --paragraphs 0', 'Give the number of a paragraph'],
    ['make x --paragraphs 5-3', 'two with a hyphen: 3-5'],
    ['make x --paragraphs all', 'Give the number of a paragraph'],
    ['make x --keep ,', 'Give the ids of questions'],
    ['make x --formats word', 'moodle, gift, canvas'],
    ['make x --formats all,none', '"all" stands alone: --formats all.'],
    ['make x --formats gift,none', '"none" stands alone: --formats none.'],
    ['make x --frmats gift', '(quizpress make --help tells more)'],
    ['export x --formats moodle,word', 'moodle, gift, canvas'],
    ['make https://example.org/a', 'not yet: reading https://example.org/a'],
    ['facts HTTP://example.org/a', 'not yet: reading HTTP://example.org/a'],
    ['compare https://example.org/a b', 'not yet: reading https://example.org/a'],
    ['check', "missing required argument 'quiz'"],
    ['facts a b', 'too many arguments'],
  ])('quizpress %s', async (line, message) => {
    const words = line.split(' ').filter((word) => word !== '');
    const { code, messages, output } = await runWith(words);
    expect(code).toBe(2);
    expect(messages).toContain(message);
    expect(output).toBe('');
  });
});

test.each([
  [['make', 'x', '--out', ''], 'Give the name of a folder.'],
  [['compare', 'x', 'y', '--out', ' '], 'Give the name of a folder.'],
  [['export', 'x', '--out', ''], 'Give the name of a folder.'],
  [['make', 'x', '--keep', ''], 'Give the ids of questions'],
])('an empty value is refused: %j', async (words, message) => {
  const { code, messages, output } = await runWith(words);
  expect(code).toBe(2);
  expect(messages).toContain(message);
  expect(output).toBe('');
});

describe('asking for help is no mistake', () => {
  test.each([
    ['--version', version],
    ['--help', 'Usage: quizpress'],
    ['--help', 'quizpress make --help tells the options of make'],
    ['make --help', '--no-article'],
    ['help export', 'edited quiz.json'],
  ])('quizpress %s', async (line, text) => {
    const { code, output, messages } = await runWith(line.split(' '));
    expect(code).toBe(0);
    expect(output).toContain(text);
    expect(messages).toBe('');
  });
});
