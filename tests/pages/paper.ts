import type { Browser } from 'playwright-core';

/** What a page did while it was printed. */
export interface Printed {
  /** Its size in points, and on which page each marker stands. */
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly markers: readonly string[];
  }[];
  /** Console errors, uncaught errors and requests, of which a page must have none. */
  readonly complaints: readonly string[];
}

/** Where a marker link leads; it is never followed. */
const markerAddress = 'https://marker.invalid/';

/** A link at the upper or lower edge of its block that shows in the annotations of the PDF page it is printed on. */
export function marker(name: string, edge: 'top' | 'bottom'): string {
  return `<a href="${markerAddress}${name}" style="position:absolute;left:0;${edge}:0;font-size:4px">.</a>`;
}

/** Loads a page in Chromium, prints it as PDF and says on which PDF page each marker is. */
export async function printOnPaper(browser: Browser, html: string): Promise<Printed> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => complaints.push(`request ${request.url()}`));
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return { pages: readPages(pdf.toString('latin1')), complaints };
}

/**
 * Reads size and links of each page out of a PDF as Chromium writes it: objects in plain text, `7 0 obj … endobj`,
 * page contents apart and compressed.
 */
function readPages(pdf: string): Printed['pages'] {
  const objects = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((object) => {
      const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(object) ?? [];
      const [, list = ''] = /\/Annots\s*\[([^\]]*)\]/.exec(object) ?? [];
      const annotations = [...list.matchAll(/(\d+) 0 R/g)].map((found) => objects.get(found[1] ?? '') ?? '');
      const links = [list, ...annotations].flatMap((text) => [...text.matchAll(/\/URI\s*\(([^)]*)\)/g)]);
      return {
        width: Number(width),
        height: Number(height),
        markers: links.map((found) => (found[1] ?? '').slice(markerAddress.length)),
      };
    });
}
