import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageOptions, PageStyle, Paper } from '../../src/model/options.js';
import type { StudyPack } from '../../src/model/quiz.js';
import { print } from '../../src/pages/print.js';
import { chromiumPath, launchChromium } from '../browser/chromium.js';
import { manyItems, samplePack } from '../samples/pack.js';
import { marker, type Printed, printOnPaper } from './paper.js';

let browser: Browser | null = null;
beforeAll(async () => {
  if (chromiumPath !== null) browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

/** Points; Chromium rounds A4 down to whole pixels. */
const sizes = { a4: [595, 842], letter: [612, 792] } as const;

async function printPage(html: string): Promise<Printed> {
  if (browser === null) throw new Error('no browser');
  return printOnPaper(browser, html);
}

function page(name: string, pack: StudyPack, options: PageOptions): string {
  return String(print(pack, options).value.find((file) => file.name === name)?.content);
}

/** Puts a marker at the first and the last place of each item. */
function markItems(html: string): string {
  let number = 0;
  return html.replace(
    /(<li class="item [^>]*>)([\s\S]*?)(\n<\/li>)(?=\s*(?:<li class="item |<\/ol>\n<\/section>))/g,
    (_, open, body, close) => {
      number++;
      return `${open}${marker(`start-${number}`, 'top')}${body}${marker(`end-${number}`, 'bottom')}${close}`;
    },
  );
}

const styles: readonly PageStyle[] = ['standard', 'large', 'dyslexia'];
const papers: readonly Paper[] = ['a4', 'letter'];
const kinds = styles.flatMap((style) => papers.map((paper) => ({ style, paper, article: true })));

describe.skipIf(chromiumPath === null)('in Chromium', () => {
  test.each(kinds)('$style on $paper: right size, silent, no item split', async (options) => {
    const [width, height] = sizes[options.paper];
    const pack = samplePack();
    for (const name of ['worksheet.html', 'answer-key.html', 'summary.html']) {
      const { pages, complaints } = await printPage(markItems(page(name, pack, options)));
      expect(complaints).toEqual([]);
      for (const sheet of pages) {
        expect(Math.abs(sheet.width - width)).toBeLessThan(1);
        expect(Math.abs(sheet.height - height)).toBeLessThan(1);
      }
      const markers = pages.flatMap((sheet) => sheet.markers);
      expect(markers).toHaveLength(name === 'summary.html' ? 0 : pack.items.length * 2);
      for (const { markers: own } of pages) {
        const starts = own.filter((mark) => mark.startsWith('start-')).map((mark) => mark.slice(6));
        const ends = own.filter((mark) => mark.startsWith('end-')).map((mark) => mark.slice(4));
        expect(ends).toEqual(starts);
      }
    }
  });

  test.each<[name: string, style: PageStyle, most: number]>([
    ['worksheet.html', 'standard', 4],
    ['answer-key.html', 'standard', 3],
    ['summary.html', 'standard', 2],
    ['worksheet.html', 'large', 8],
    ['worksheet.html', 'dyslexia', 8],
  ])('the sample %s in %s takes at most %i sheets of A4', async (name, style, most) => {
    const { pages } = await printPage(page(name, samplePack(), { style, paper: 'a4', article: true }));
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages.length).toBeGreaterThan(0);
  });

  test('sixty items are printed whole', async () => {
    const pack = samplePack({ items: manyItems(60) });
    const html = page('worksheet.html', pack, { style: 'standard', paper: 'a4', article: false });
    const { pages, complaints } = await printPage(markItems(html));
    expect(complaints).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(10);
    for (const { markers } of pages) {
      const of = (kind: string) =>
        markers.filter((mark) => mark.startsWith(kind)).map((mark) => mark.split('-')[1]);
      expect(of('end')).toEqual(of('start'));
    }
  });

  test('an item that is split would be found', async () => {
    const html = page('worksheet.html', samplePack({ items: manyItems(60) }), {
      style: 'standard',
      paper: 'a4',
      article: false,
    });
    const { pages } = await printPage(markItems(html.replaceAll('break-inside: avoid', '')));
    const split = pages.filter(
      ({ markers }) =>
        markers.filter((mark) => mark.startsWith('start')).length !==
        markers.filter((mark) => mark.startsWith('end')).length,
    );
    expect(split).not.toEqual([]);
  });

  test('no line runs out of the page', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4);
    const [item] = samplePack().items;
    if (item?.type !== 'choice' || browser === null) throw new Error('the first sample is a choice item');
    const items = [
      { ...item, prompt: long, choices: item.choices.map((choice) => ({ ...choice, text: long })) },
    ];
    for (const style of styles) {
      const tab = await browser.newPage({ viewport: { width: 660, height: 900 } });
      await tab.setContent(
        page('worksheet.html', samplePack({ title: long, items }), { style, paper: 'a4', article: true }),
      );
      const [content, screen] = await tab.evaluate<readonly number[]>(
        '[document.documentElement.scrollWidth, innerWidth]',
      );
      expect(content).toBeLessThanOrEqual(screen ?? 0);
      await tab.close();
    }
  });
});
