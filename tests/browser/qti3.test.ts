import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../src/model/item.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { carriedItems } from '../lms/formats/carried.js';
import { hostileItems, hostileTexts, packOf, severalRight } from '../lms/formats/hostile.js';
import { fileOf } from '../lms/formats/read-back.js';
import { samplePack } from '../lms/sample.js';
import { chromiumPath, launchChromium } from './chromium.js';

/** Somebody else's player of QTI 3: it puts an item, takes each response in turn and says what it scores. */
const player = `
import '@citolab/qti-components';
console.debug = () => {};
window.play = async (xml, responses) => {
  const container = document.createElement('item-container');
  container.itemXML = xml;
  const frame = document.createElement('qti-item');
  frame.append(container);
  document.body.replaceChildren(frame);
  let item = null;
  for (let tries = 0; item === null && tries < 400; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    item = container.shadowRoot.querySelector('qti-assessment-item');
  }
  await item.updateComplete;
  const scores = responses.map((response) => {
    item.updateResponseVariable('RESPONSE', response);
    item.processResponse();
    return Number(item.getOutcome('SCORE').value);
  });
  const texts = (name) => [...item.querySelectorAll(name)].map((found) => found.textContent);
  return JSON.stringify({
    scores,
    body: item.querySelector('qti-item-body').textContent,
    options: texts('qti-simple-choice, qti-simple-associable-choice, qti-gap-text'),
  });
};
`;

interface Played {
  readonly scores: readonly number[];
  readonly body: string;
  readonly options: readonly string[];
}

let browser: Browser | null = null;
let page: Page | null = null;

beforeAll(async () => {
  if (chromiumPath === null) return;
  const { outputFiles } = await build({
    stdin: { contents: player, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent('<!doctype html><title>player</title>');
  await page.addScriptTag({ content: outputFiles.map((file) => file.text).join('') });
});
afterAll(async () => {
  await browser?.close();
});

type Response = string | readonly string[] | null;

async function play(pack: StudyPack, item: Item, responses: readonly Response[]): Promise<Played> {
  const xml = fileOf(pack, 'qti3', `items/${item.id}.xml`);
  const said = await page?.evaluate(`play(${JSON.stringify(xml)}, ${JSON.stringify(responses)})`);
  return JSON.parse(String(said));
}

/** What answers an item rightly and what does not, by quiz.json; null for what a person grades. */
function responsesTo(
  item: Item,
): { readonly right: readonly Response[]; readonly wrong: readonly Response[] } | null {
  switch (item.type) {
    case 'choice': {
      const ids = (correct: boolean) =>
        item.choices.filter((each) => each.correct === correct).map(({ id }) => id);
      const [right, wrong] = [ids(true), ids(false)];
      return right.length === 1
        ? { right, wrong: [...wrong, null] }
        : {
            right: [right, right.toReversed()],
            wrong: [right.slice(1), [...right, ...wrong.slice(0, 1)], wrong],
          };
    }
    case 'true-false':
      return { right: [item.answer], wrong: [item.answer === 'true' ? 'false' : 'true', null] };
    case 'short-answer':
      return {
        right: [...item.accepted, item.accepted[0]?.toUpperCase() ?? ''],
        wrong: ['nothing of it', '', null],
      };
    case 'word-bank': {
      const pairs = (turn: number) =>
        item.blanks.map(({ id, accepted }) => {
          const place = (item.bank ?? []).findIndex((word) => accepted.includes(word)) + turn;
          return `word${(place % (item.bank ?? []).length) + 1} ${id}`;
        });
      return { right: [pairs(0)], wrong: [pairs(1), []] };
    }
    case 'matching': {
      const rights = item.key.map(([, to]) => to);
      const pairs = (turn: number) =>
        item.key.map(([from], index) => `${from} ${rights[(index + turn) % rights.length]}`);
      return { right: [pairs(0), pairs(0).toReversed()], wrong: [pairs(1), []] };
    }
    case 'ordering':
      return { right: [item.order], wrong: [item.order.toReversed(), null] };
    default:
      return null;
  }
}

const packs: readonly (readonly [string, StudyPack])[] = [
  ['the sample', samplePack],
  ['several right', packOf([severalRight(3, 2), severalRight(7, 2)])],
  ...hostileTexts.map((text) => [text.slice(0, 40), packOf(hostileItems(text))] as const),
];

describe.skipIf(chromiumPath === null)('somebody else’s player', () => {
  test.each(packs)('gives full marks for the key and none for what is wrong: %s', async (_, pack) => {
    const items = carriedItems(pack, 'qti3');
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) {
      const responses = responsesTo(item);
      const { right = [], wrong = [] } = responses ?? {};
      const played = await play(pack, item, [...right, ...wrong]);
      expect(played.scores, item.id).toEqual([...right.map(() => 1), ...wrong.map(() => 0)]);
      expect(played.body, item.id).toContain(item.prompt);
      if (item.type === 'choice') {
        expect(played.options).toEqual(item.choices.map(({ text }) => text));
      }
    }
  });

  test('leaves open questions to a person', async () => {
    const item = samplePack.items.find(({ type }) => type === 'open');
    const played = item === undefined ? null : await play(samplePack, item, ['anything']);
    expect(played?.scores).toEqual([0]);
  });
});
