import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath } from '../needs.js';

/** Starts the Chromium of this machine. */
export async function startChromium(): Promise<Browser> {
  const path = chromiumPath();
  if (path === undefined || !existsSync(path)) throw new Error('Chromium is not installed');
  // In containers there is no user namespace for its sandbox, and /dev/shm is small.
  return playwright.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** What a server at an address without a network answers. */
export interface Served {
  readonly contentType: string;
  readonly body: string | Buffer;
}

export const origin = 'http://commonality.test';

/** Serves these files, by their paths, in all pages of a context; whatever else is asked for is refused and noted. */
export async function serve(
  context: BrowserContext,
  files: Readonly<Record<string, Served>>,
): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const { pathname, origin: from, href } = new URL(route.request().url());
    const file = from === origin ? files[pathname] : undefined;
    if (file !== undefined) return route.fulfill({ ...file });
    refused.push(href);
    return route.abort();
  });
  return refused;
}
