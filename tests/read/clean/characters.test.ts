import { describe, expect, test } from 'vitest';
import { normalizeCharacters } from '../../../src/read/clean/characters.js';

describe('characters changed', () => {
  test.each([
    ['ligatures', 'ﬁne ﬂags, oﬀ', 'fine flags, off'],
    ['a blank behind a hyphen', 'a mobile- phone firm', 'a mobile-phone firm'],
    ['a blank before a closing mark', 'a “brand analysis ” of it', 'a “brand analysis” of it'],
    ['zero-width spaces', 'a\u200Bb\uFEFFc\u2060d', 'abcd'],
    ['soft hyphens', 'gov\u00ADern\u00AD\nment', 'government'],
    ['no-break and wide spaces', '3\u00A0km  is\u2003far\u202F!', '3 km is far !'],
    ['tabs', 'a\t\tb', 'a b'],
    ['control characters', 't\bhe\u0007 end\u001B', 'the end'],
    ['letters apart from their accents', 'cafe\u0301', 'café'],
    ['piled accents', 'T\u0300\u0301\u0302\u0303he e\u0301nd', 'The énd'],
    ['direction marks', 'a\u202Eb\u200Fc', 'abc'],
    ['half characters', 'a\uD83Db', 'ab'],
    ['private characters', 'a\uE000b\uFFFD', 'ab'],
    ['spaces at line ends', 'a \n b', 'a\nb'],
    ['no-break hyphens', 'F\u201116', 'F-16'],
  ])('%s', (_, before, after) => {
    expect(normalizeCharacters(before)).toBe(after);
  });
});

describe('characters kept', () => {
  test.each([
    ['quotation marks', '“a” ‘b’ "c" \'d\' «e»'],
    ['dashes', 'a – b — c - d'],
    ['accents', 'Zoë Łódź façade Tiếng Việt'],
    ['emoji with joiners', '👩🏽‍🚒 👨‍👩‍👧‍👦'],
    ['emoji flags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇬🇧'],
    ['variation selectors of emoji', '❤️ 1️⃣'],
    ['hyphens that share a word', 'pre- and post-war towns, three- to four-year plans'],
    ['signs', '£3 €4 5 °C ½ × 7²'],
    ['line ends', 'a\n\nb'],
  ])('%s', (_, text) => {
    expect(normalizeCharacters(text)).toBe(text);
  });
});
