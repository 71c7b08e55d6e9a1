import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { articleOf, body, paragraphsOf } from './article-of.js';

const [first, second, third] = body;

/** A report as a page leaves it when everything is selected and copied. */
const page = `promo_box

Home > Europe > News

Ferry turns back in storm

OrsayEdited By: Lena OstrowUpdated: Feb 09, 2025, 11:42 AM CET
main img

(File) The ferry in May. Photograph:(Harbour Post)

Story highlights

${second}

ORSAY (AFP) — ${first}

${second}

Watch | Waves on the pier

Soup for everybody

${third}

(With inputs from agencies)
Most read
Ten ferries that sank
© 2025 Harbour Post. All rights reserved.promo_box
`;

describe('clean', () => {
  test('makes an article of a page', () => {
    const { value, notices } = articleOf(page);
    expect(value.title).toBe('Ferry turns back in storm');
    expect(paragraphsOf(value)).toEqual([first, second, '# Soup for everybody', third]);
    expect(value.text).toBe([first, second, 'Soup for everybody', third].join('\n\n'));
    expect(value.dateline).toBe('Orsay');
    expect(value.source).toMatchObject({ published: '2025-02-09', publisher: 'AFP', author: null });
    expect(notices.map(({ code }) => code).toSorted()).toEqual(
      [
        'after-end',
        'highlight',
        'noise-caption',
        'noise-copyright',
        'noise-label',
        'noise-link',
        'noise-link',
      ]
        .concat(['noise-navigation', 'noise-syndication', 'noise-token', 'noise-token', 'noise-token'])
        .concat(['particulars', 'title']),
    );
  });

  test('numbers paragraphs, headings too, with exact spans', () => {
    const { paragraphs, text } = articleOf(page).value;
    expect(paragraphs.map(({ id }) => id)).toEqual(['a1p1', 'a1p2', 'a1p3', 'a1p4']);
    expect(paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.split('\n\n'));
  });

  test('takes what front matter says', () => {
    const front = `---\ntitle: The ferry\nauthor: Jo Lee\nsource: https://a.org/ferry\ndate: 2025-02-09\nlicense: CC0\n---\n\n${body.join('\n\n')}\n`;
    const { value } = articleOf(front, 'ferry.md');
    expect(value.title).toBe('The ferry');
    expect(value.source).toMatchObject({
      author: 'Jo Lee',
      publisher: null,
      url: 'https://a.org/ferry',
      published: '2025-02-09',
      licence: 'CC0',
      words: 55,
    });
  });

  test('gives the same text whatever the layout', () => {
    const plain = articleOf(body.join('\n')).value.text;
    const variants = [
      body.join('\n\n\n'),
      body.join('\r\n'),
      body.join('\u0085'),
      body.join('\n').replaceAll(' ', '  '),
      body.join('\n').replaceAll('fi', 'ﬁ').replaceAll('wa', 'w\u200Ba'),
      `\uFEFF${body.join('\n')}\n\n\n`,
      body.join('\n\n').replaceAll(/(.{30,44}) /gu, '$1\n'),
    ];
    for (const variant of variants) expect(articleOf(variant).value.text).toBe(plain);
  });

  test('never invents: every paragraph is in the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...body,
        'Photo: AP',
        'Watch | Waves',
        'By Sara Lund',
        'Most read',
        'Soup for everybody',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = [...lines, ...body].join('\n\n');
        const { value } = articleOf(text);
        const last = value.paragraphs.at(-1);
        expect(value.text.length).toBe(last?.span.end);
        for (const sentence of [first, second]) expect(value.text).toContain(sentence);
        expect(value.text).toBe(value.text.normalize('NFC'));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('notices', () => {
  test.each([
    ['without capitals', body.join('\n').toLowerCase(), 'without capitals'],
    ['in capitals', body.join('\n').toUpperCase(), 'in capitals only'],
    ['over and over', `${first} `.repeat(50), 'repeated over and over'],
  ])('a text %s is taken, and said to be so', (_, text, message) => {
    const { value, notices } = articleOf(text);
    expect(value.source.words).toBeGreaterThan(15);
    expect(notices.map((notice) => notice.message).join()).toContain(message);
  });
});

const estonian =
  'Kõik inimesed sünnivad vabadena ja võrdsetena oma väärikuselt ja õigustelt. Neile on antud mõistus ja südametunnistus ja nende suhtumist üksteisesse peab kandma vendluse vaim.';
const dutch =
  'De veerboot is op maandag teruggekeerd na een golf, zei de havenmeester. Van de passagiers was er niemand gewond, maar de meesten waren nat en kregen soep in de school.';
const code = Array.from(
  { length: 9 },
  (_, at) => `const value${at} = compute(${at});\nif (value${at} > 3) {\n  return value${at};\n}`,
);
const log = Array.from(
  { length: 9 },
  (_, at) => `2024-01-0${at + 1} 12:00:00 INFO worker[${at}] request took ${at} ms`,
);

describe('refused, with the reason', () => {
  test.each([
    ['nothing', '', 'holds no text'],
    ['invisible characters', ' \u00A0\u200B\n\uFEFF\t\n', 'holds no text'],
    ['dots', '.'.repeat(100_000), 'holds no text'],
    ['a title alone', 'Ferry Turns Back After Wave Breaks Two Windows', 'holds no text but a title'],
    [
      'page furniture alone',
      'promo_box\nmain img\nWatch | Clip\nADVERTISEMENT\n© 2023 Post',
      'nothing but lines of a web page',
    ],
    [
      'one sentence said over and over',
      'The cat sat on the mat. '.repeat(200),
      'too short for any question: 6 words',
    ],
    ['brackets', `${'('.repeat(50_000)}x${')'.repeat(50_000)}`, 'too short for any question: 1 word'],
    ['a few words', 'It left at noon. It came back.', 'too short for any question: 7 words'],
    [
      'a list',
      '- 2 eggs\n- 1 cup of the best flour\n- a pinch of salt\n- 100 g of butter\n- some of the milk',
      'is a list',
    ],
    ['code', code.join('\n'), 'is source code'],
    ['a log', log.join('\n'), 'is a log'],
    [
      'keys hit at random',
      'gddtiws qwdy ray apeeoapdddf rqeott iduua kf pylaw gpj hqtykqeljr jekoq ggyws lhf yljreuyqp lagetj lk sftf.',
      'is not in English',
    ],
    [
      'filler text',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.',
      'is not in English',
    ],
    ['Estonian', estonian, 'is not in English'],
    ['Dutch', dutch, 'is not in English'],
    [
      'Greek',
      'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα, και έχουν λογική και συνείδηση.',
      'is not in English',
    ],
    [
      'Japanese',
      'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。',
      'too short for any question',
    ],
  ])('%s', (_, text, reason) => {
    expect(() => articleOf(text)).toThrow(UserError);
    expect(() => articleOf(text)).toThrow(reason);
  });
});

describe('taken, though they look odd', () => {
  test.each([
    [
      'a text full of names',
      'Anna Berg of the Liberal Party won Malmö North with 84,121 votes, and Lars Holm of the Centre Party held Malmö South. Eva Lind lost Lund to Nils Dahl.',
    ],
    ['a text with a line of code', `${body.join('\n')}\nlet value = compute(1);`],
    [
      'a text with a foreign quotation',
      `${body.join('\n')}\n"Nous sommes tous mouillés, mais il y a de la soupe," said a man from Lyon.`,
    ],
    [
      'a poem',
      'The ferry left at break of day,\nThe wind was cold, the sky was grey,\nAnd those who stood upon the shore\nWould never see the ferry more.',
    ],
    ['emoji', `🎉 ${first} 👩🏽‍🚒`],
    [
      'markup as a subject',
      'The reporter typed <script>alert(1)</script> into the form, and the mayor of Leeds said that it had cost £3.',
    ],
  ])('%s', (_, text) => {
    expect(articleOf(text).value.source.words).toBeGreaterThan(12);
  });
});
