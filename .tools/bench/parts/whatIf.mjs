// How long the page takes to answer a moved slider, in the Chromium of this machine.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inChromium } from '../chromium.mjs';
import { bin, folder, median, root, run, write } from '../processes.mjs';

const moves = 15;

/** Milliseconds from a move to the frame that shows it; undefined where there is no Chromium. */
export async function whatIf() {
  return inChromium(async (browser) => ({
    national: await moved(browser, path.join(root, 'fixtures/national/inventory.csv')),
    large: await moved(browser, write('page.csv', 5_000, 30)),
  }));
}

async function moved(browser, inventory) {
  const file = path.join(folder, 'report.html');
  run([bin, 'report', inventory, '--output', file]);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('#what-if input[type=range]');
  const taken = await page.evaluate(measured, moves);
  await page.close();
  return median(taken);
}

/* global document, requestAnimationFrame, performance, Event */
/** Runs in the page: moves a slider again and again, and waits for the frame after the one that it asked for. */
async function measured(count) {
  const slider = document.querySelector('#what-if input[type=range]');
  const taken = [];
  for (let i = 0; i < count; i += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    const start = performance.now();
    slider.value = String(10 + ((i * 7) % 60));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done));
    void document.body.offsetHeight;
    taken.push(performance.now() - start);
  }
  return taken;
}
