// How long the page that is the whole tool takes from the drop of a file to the ranking and to the list, in Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inChromium } from '../chromium.mjs';
import { bin, folder, median, root, run } from '../processes.mjs';

const tasks = 777;
const drops = 7;

/** Seconds until the frame that shows it; undefined where there is no Chromium. */
export async function drop() {
  const tool = path.join(folder, 'commonality.html');
  run([bin, 'page', '--output', tool]);
  return inChromium(async (browser) => ({
    // One law a task, and tasks with up to hundreds of articles each.
    laws: await dropped(browser, tool, path.join(root, 'fixtures/national/laws.csv')),
    articles: await dropped(browser, tool, moreOf(path.join(root, 'fixtures/national/inventory.csv'))),
  }));
}

/** As many tasks as there are laws: some of the inventory once more, under other ids. */
function moreOf(inventory) {
  const [head, ...rows] = readFileSync(inventory, 'utf8').trimEnd().split('\n');
  const more = rows.slice(0, tasks - rows.length).map((row) => `more-${row}`);
  const file = path.join(folder, `${tasks}.csv`);
  writeFileSync(file, [head, ...rows, ...more, ''].join('\n'));
  return file;
}

async function dropped(browser, tool, inventory) {
  const taken = [];
  for (let i = 0; i < drops; i += 1) taken.push(await once(browser, tool, inventory));
  return {
    ranking: median(taken.map(({ ranking }) => ranking)) / 1000,
    list: median(taken.map(({ list }) => list)) / 1000,
  };
}

async function once(browser, tool, inventory) {
  const page = await browser.newPage();
  await page.addInitScript(watching);
  await page.goto(pathToFileURL(tool).href);
  // Nobody drops a file before the page is there; what it unpacks meanwhile is not waited for.
  await page.waitForTimeout(2000);
  await page.setInputFiles('#files', inventory);
  await page.waitForFunction(() => globalThis.shown.list !== undefined);
  const shown = await page.evaluate(() => globalThis.shown);
  await page.close();
  return shown;
}

/* global document, requestAnimationFrame, performance, MutationObserver, MessageChannel, addEventListener */
/** Runs in the page before its own script: notes when rows of the ranking and of the list are painted first. */
function watching() {
  const shown = (globalThis.shown = {});
  let start = 0;
  addEventListener('change', () => (start ||= performance.now()), { capture: true, once: true });
  const painted = (name) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (shown[name] = performance.now() - start));
      port1.start();
      port2.postMessage(undefined);
    });
  const waiting = new Map([
    ['ranking', '.what-if-ranking tr[data-task]'],
    ['list', '#tasks tbody tr'],
  ]);
  new MutationObserver(() => {
    for (const [name, selector] of waiting)
      if (document.querySelector(selector) !== null && waiting.delete(name)) painted(name);
  }).observe(document, { childList: true, subtree: true });
}
