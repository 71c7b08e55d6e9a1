import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEngine,
  defaultContentOptions,
  defaultPageOptions,
  packFiles,
  print,
} from '../../src/index.js';
import { samplePack } from '../samples/pack.js';
import { chromiumPath, launchChromium } from './chromium.js';

const root = join(import.meta.dirname, '../..');
const weightsPath = join(root, 'src/language/weights/english.bin');
const articlePath = join(root, 'content/river-treaty-talks.md');

/** A policy as a school's server may set it: own scripts, no eval, no other host. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const origin = 'http://core.invalid';

/** Bundles a module for browsers; anything from Node in it is an error of esbuild. */
async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('');
}

/** A page under the policy, on a host that only these files answer for. */
async function serve(browser: Browser, files: Readonly<Record<string, string | Buffer>>): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const body = files[new URL(route.request().url()).pathname];
    if (body === undefined) return route.abort();
    const isScript = route.request().url().endsWith('.js');
    const contentType = isScript ? 'text/javascript' : 'text/html';
    return route.fulfill({ body, contentType, headers: { 'content-security-policy': policy } });
  });
  return page;
}

/** Runs a module under the policy and gives the text it leaves in `document.title`; a fault there is thrown here. */
async function runInBrowser(
  browser: Browser,
  script: string,
  files: Readonly<Record<string, string | Buffer>> = {},
): Promise<string> {
  const page = await serve(browser, {
    '/': '<!doctype html><script type="module" src="/core.js"></script>',
    '/core.js': script,
    ...files,
  });
  try {
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    await page.goto(`${origin}/`);
    // Asked from outside: what Playwright runs in the page to wait for something would be eval.
    await expect
      .poll(async () => (await page.title()) !== '' || said.length > 0, { timeout: 60_000 })
      .toBe(true);
    expect(said).toEqual([]);
    return await page.title();
  } finally {
    await page.close();
  }
}

let browser: Browser | null = null;
beforeAll(async () => {
  if (chromiumPath !== null) browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

/** What a run in the browser and one here must agree on, in characters that a title keeps. */
const digest = `
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
const digest = (value) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
`;

async function digestHere(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

test('the core needs nothing of Node', async () => {
  const code = await bundle("export * from './src/index.js';");
  expect(code).toContain('createEngine');
  expect(code).not.toMatch(/\brequire\("node:|from\s*"node:|\bnew Function\(|\beval\(/);
});

test('a bundle with something of Node would be refused', async () => {
  await expect(bundle("import { readFileSync } from 'node:fs'; console.log(readFileSync);")).rejects.toThrow(
    /node:fs/,
  );
});

describe.skipIf(chromiumPath === null)('in Chromium, without eval', () => {
  const chromium = (): Browser => {
    if (browser === null) throw new Error('no browser');
    return browser;
  };

  test('eval is shut, so that this test tells something', async () => {
    const script =
      'try { new Function("return 1")(); document.title = "open"; } catch { document.title = "shut"; }';
    const page = await serve(chromium(), {
      '/': '<!doctype html><script src="/core.js"></script>',
      '/core.js': script,
    });
    await page.goto(`${origin}/`);
    expect(await page.title()).toBe('shut');
    await page.close();
  });

  test('pages and quiz files come out with the same bytes', async () => {
    const pack = samplePack();
    const script = await bundle(`
      import { packFiles, print, defaultPageOptions } from './src/index.js';
      ${digest}
      const pack = ${JSON.stringify(pack)};
      document.title = digest([print(pack, defaultPageOptions), packFiles(pack, [])]);
    `);
    const here = await digestHere([print(pack, defaultPageOptions), packFiles(pack, [])]);
    expect(await runInBrowser(chromium(), script)).toBe(here);
  });

  test('an article becomes the same pack', async () => {
    const bytes = readFileSync(articlePath);
    const weights = readFileSync(weightsPath);
    const script = await bundle(`
      import { createEngine, defaultContentOptions } from './src/index.js';
      ${digest}
      const load = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
      const engine = await createEngine(await load('/weights'));
      const input = { name: 'article.md', bytes: await load('/article'), slug: 'article' };
      document.title = digest(engine.make(input, defaultContentOptions));
    `);
    const engine = await createEngine(weights);
    const here = engine.make({ name: 'article.md', bytes, slug: 'article' }, defaultContentOptions);
    const there = await runInBrowser(chromium(), script, { '/weights': weights, '/article': bytes });
    expect(there).toBe(await digestHere(here));
  });
});
