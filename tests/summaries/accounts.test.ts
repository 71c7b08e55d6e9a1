import { describe, expect, test } from 'vitest';
import { carriedFrom } from '../../src/summaries/fitness/carried.js';
import { indexKnowledge } from '../../src/summaries/knowledge.js';
import { summarize } from '../../src/summaries/summarize.js';
import { createNamer } from '../../src/summaries/telling/names.js';
import { findPoints } from '../../src/summaries/telling/points.js';
import { restateSentence } from '../../src/summaries/telling/sentences.js';
import { weighConcepts } from '../../src/summaries/weighing/concepts.js';
import { genreOf } from '../../src/summaries/weighing/read-genre.js';
import { builtInTemplates } from '../../src/template/built-in.js';
import { readText } from '../facts/builders.js';

const know = (text: string, title?: string) => indexKnowledge(readText(text, title).analysis);

describe('how an article is built', () => {
  test.each([
    ['what has happened', 'The council of Brask has closed the old harbour bridge to all lorries.'],
    ['what happened', 'A storm tore the roof from the market hall of Brask and flooded the station.'],
    ['what somebody said', 'Ferry fares are far too high for most families, the transport union says.'],
    ['what is for a day', 'The ferry to Brask is out of service on Monday because of high waves.'],
  ])('a report, for its lead tells %s', (_, text) => {
    expect(genreOf(know(text))).toBe('report');
  });

  test.each([
    [
      'tells what something is',
      'Harbour seals are the most common seals along the coast of the whole country.',
    ],
    ['is a catch', 'Ann Reed mends bridges.'],
    [
      'is a condition',
      'If the harbour of Brask closed for a month, shops would run out of bread within days.',
    ],
    [
      'is a view that is rebutted',
      'Fishermen have widely believed that seals empty the bay. But seals eat hardly any cod.',
    ],
    ['speaks for its writer', 'We asked four captains in the harbour of Brask how they came to their jobs.'],
  ])('an account, for its lead %s', (_, text) => {
    expect(genreOf(know(text))).toBe('account');
  });

  test('an account, for its headline asks', () => {
    expect(
      genreOf(know('The council of Brask has closed the bridge.', 'Why did Brask close its bridge?')),
    ).toBe('account');
  });
});

describe('the sentence whose subject a pronoun carries on', () => {
  test.each([
    [
      'several people',
      'Ann Reed and Bo Lund built a plane. It had two wings. In May 1910 they flew it.',
      2,
      0,
    ],
    ['one woman', 'Ann Reed built a plane. The plane had two wings. She flew it in May 1910.', 2, 0],
    [
      'through sentences with the same pronoun',
      'Ann Reed built a plane. She flew it. She sold it in May.',
      2,
      0,
    ],
    [
      'nobody, with another woman between',
      'Ann Reed built a plane. Mary Lund bought it. She flew it in May.',
      2,
      1,
    ],
    [
      'nobody, with another woman beside her',
      'Ann Reed met Mary Lund. The plane had wings. She flew it in May.',
      2,
      null,
    ],
    ['nobody, for a thing', 'The plane had two wings. The engine was new. It flew in May 1910.', 2, null],
    [
      'nobody, with people between',
      'Ann Reed and Bo Lund met. The plane carried pilots. They left in May.',
      2,
      null,
    ],
  ])('%s', (_, text, at, from) => {
    const knowledge = know(text);
    const sentence = knowledge.analysis.sentences[at];
    expect(sentence === undefined ? undefined : carriedFrom(knowledge, sentence)).toBe(from);
  });
});

describe('what a writer has found', () => {
  test.each([
    [
      'In our new study of the bay, we show that harbour seals eat hardly any cod in winter.',
      ['Harbour seals eat hardly any cod in winter.'],
    ],
    [
      'Our research shows that most seals leave the bay before winter.',
      ['Most seals leave the bay before winter.'],
    ],
    ['We hope that harbour seals eat hardly any cod in winter.', []],
    ['We did not find that harbour seals eat more cod in winter.', []],
    ['In dogs of this age, we also found unusually high levels of one protein.', []],
    ['We found that our own instruments had failed in the cold.', []],
  ])('%s', (text, told) => {
    const knowledge = know(`The bay of Brask is cold.\n\n${text}`);
    const sentence = knowledge.analysis.sentences[1];
    const statements = sentence === undefined ? [] : restateSentence(knowledge, sentence);
    expect(statements.map((one) => one.text)).toEqual(told);
  });
});

const explainer = `Stories told in harbour pubs have created the impression that seals empty the bay of fish.

Captain Bo Lund wants the government to allow hunters to shoot a thousand seals each winter.

In fact, seals eat hardly any of the fish that people buy, a long record of their meals shows.

Researchers collect what seals leave on the rocks, and count the bones of fish in it under a lamp.

Nine of ten bones are those of sand eels, which no boat in the bay catches or sells.

Cod makes up one meal in fifty, and most of the cod that seals eat is too small to sell.

Sand eels were plentiful until trawlers from other countries began to catch them for feed.

Seals followed the sand eels north, and boats met them more often near the harbour.

Fish in the bay are fewer because the water has become warmer, not because seals eat them.

The government should know what seals eat before it lets hunters shoot any of them.`;

describe('what an account is about', () => {
  const points = (text: string, title: string) => {
    const { analysis } = readText(text, title);
    const knowledge = indexKnowledge(analysis);
    const statements = analysis.sentences.flatMap((sentence) => restateSentence(knowledge, sentence));
    return findPoints(knowledge, statements, weighConcepts(analysis, 'account'), createNamer(knowledge));
  };

  test('what rebuts the view that it opens with', () => {
    expect(points(explainer, 'Seals do not eat the fish that people buy')[0]).toBe(2);
  });

  test('its lead, where that tells it', () => {
    const text = explainer.replace(
      /^Stories.*\n\n/u,
      'Seals eat hardly any of the fish that people buy in Brask.\n\n',
    );
    expect(points(text, 'Seals do not eat the fish that people buy')).toEqual([0]);
  });

  test('is told first, and its last part last', () => {
    const { analysis, facts } = readText(explainer, 'Seals do not eat the fish that people buy');
    const { short, standard } = summarize(facts, analysis, builtInTemplates).value;
    expect(short[0]?.text).toMatch(/^Seals eat hardly any of the fish that people buy/u);
    expect(standard.map((one) => one.text).join(' ')).not.toContain('impression');
    expect(standard.at(-1)?.evidence[0]?.quote).toMatch(/^(?:Fish in the bay|The government should)/u);
  });
});

describe('the time of a sentence', () => {
  test.each([
    ['In 1900 few people in Brask lived long. A third of all deaths occurred among small children.', true],
    ['The year was 1931. The most popular book in Brask was about a poor farmer.', true],
    ['In 1900 few people in Brask lived long. In 1950 most people lived for sixty years.', false],
    ['In 1900 few people in Brask lived long. Most people in Brask live for eighty years.', false],
    ['Few people in Brask lived long. A third of all deaths occurred among small children.', false],
  ])('%s', (text, isTied) => {
    const knowledge = know(text);
    const sentence = knowledge.analysis.sentences[1];
    const [whole] = sentence === undefined ? [] : restateSentence(knowledge, sentence);
    expect(whole?.continuity?.isTied).toBe(isTied);
  });
});

describe('pronouns', () => {
  test('stay where the sentence before them is told, and give the name elsewhere', () => {
    const { analysis, facts } = readText(
      `Ann Reed is the engineer who builds small wooden bridges for the parks of Brask.

She was born in Brask in 1950. The town had no bridge at that time. A ferry crossed the river twice a day.

Ann Reed built her first bridge of old ships in 1975. She won the prize of the city for the bridge.

Winters in Brask are long, and snow stays until April. Few visitors come.

Ann Reed opened a school for bridge engineers in 1990. She has taught four hundred engineers.`,
      'Ann Reed, engineer of bridges',
    );
    const { standard } = summarize(facts, analysis, builtInTemplates).value;
    const texts = standard.map((one) => one.text);
    expect(texts).toContain('She won the prize of the city for the bridge.');
  });
});
