// The Chromium of this machine, for what is measured in a page: by the clock, because a page waits for its frames.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** What is measured in it, with its version; undefined where there is none. */
export async function inChromium(measure) {
  const place = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (each) => each !== undefined && existsSync(each),
  );
  if (place === undefined) {
    console.log('the page is not measured: CHROMIUM names no Chromium, and none is installed');
    return undefined;
  }
  const browser = await chromium.launch({
    executablePath: place,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    return { clock: 'wall', chromium: browser.version(), ...(await measure(browser)) };
  } finally {
    await browser.close();
  }
}
