import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of this machine; null where there is none. */
export const chromiumPath: string | null =
  candidates.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

if (chromiumPath === null) {
  process.stderr.write(
    'No Chromium found, so browser tests are skipped: install it, or name it in CHROMIUM.\n',
  );
}

/** Starts Chromium without anything that would go out to the network by itself. */
export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium to start.');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
