import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has, needs } from '../needs.js';
import { startChromium } from './chromium.js';

/* The paper and the tool as their readers have them: opened from a folder, in Chromium. */

const patience = 300_000; // on a machine that does other things as well
const town = 'fixtures/small-town/inventory.yaml';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  if (has('Chromium')) browser = await startChromium();
}, patience);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function commonality(...args: readonly string[]): string {
  const command = ['bin/commonality.js', ...args, '--quiet'];
  return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** A page of a file, and what went wrong or out on it. */
async function opened(file: string, { width = 1280 } = {}) {
  if (browser === undefined) throw new Error('there is no browser');
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  page.setDefaultTimeout(patience);
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (said) => wrong.push(said.text()));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, wrong };
}

function reportOf(inventory: string, name: string, ...args: readonly string[]): string {
  const file = path.join(folder, name);
  commonality('report', inventory, '--no-config', '--output', file, ...args);
  return file;
}

interface Shown {
  readonly id: string;
  readonly rank: string;
  readonly score: string;
  readonly interval: string;
}

/** Every task of the ranking as it is shown; on paper all rows are drawn. */
async function shownIn(page: Page): Promise<readonly Shown[]> {
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  return page.$$eval('.what-if-ranking tbody tr[data-task]', (rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-task') ?? '',
      rank: row.querySelector('.rank')?.textContent ?? '',
      score: row.querySelector('.score b')?.textContent ?? '',
      interval: row.querySelector('.score small')?.textContent ?? '',
    })),
  );
}

interface Published {
  readonly lists: readonly {
    readonly id: string;
    readonly tasks: readonly {
      readonly id: string;
      readonly rank: number;
      readonly score: number | null;
      readonly interval: readonly [number, number];
    }[];
  }[];
}

/** The same as the command says it. */
function saidOf(json: string, dash: string): readonly Shown[] {
  const { lists }: Published = JSON.parse(json);
  return lists.flatMap(({ id: list, tasks }) =>
    tasks.map(({ id, rank, score, interval: [low, high] }) => ({
      id,
      rank: list === 'held' ? '—' : String(rank),
      score: score === null ? '-' : score.toFixed(1),
      interval: `${low.toFixed(1)}${dash}${high.toFixed(1)}`,
    })),
  );
}

/** What axe finds that would keep somebody from using the page. */
async function barriersIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
    'axe.run().then(({ violations }) => violations)',
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('what if, in the paper', () => {
  it.for([
    ['ja', '〜'],
    ['en', '–'],
  ] as const)(
    'gives the numbers of the command line with --weights, all tasks, in %s',
    { timeout: patience },
    async ([lang, dash], context) => {
      needs(context, 'Chromium');
      const { page, wrong } = await opened(reportOf(town, `${lang}.html`, '--lang', lang));
      expect(await shownIn(page)).toEqual(
        saidOf(commonality('score', town, '--no-config', '-f', 'json'), dash),
      );
      await page.locator('#weight-commonality').fill('40');
      await page.locator('#missing').selectOption('midpoint');
      await page.waitForURL(/missing=midpoint/);
      const [, said = ''] = /#w=([^&]+)/.exec(page.url()) ?? [];
      const weights = said.replaceAll(':', '=');
      expect(weights).toMatch(/^commonality=40,/);
      const json = commonality(
        'score',
        town,
        '--no-config',
        '-f',
        'json',
        '--weights',
        weights,
        '--missing',
        'midpoint',
      );
      expect(await shownIn(page)).toEqual(saidOf(json, dash));
      expect(await page.locator('[data-changed]:visible').count()).toBeGreaterThan(0);
      await page.reload();
      expect(await shownIn(page)).toEqual(saidOf(json, dash));
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  it.for([1280, 390])('keeps nobody out at %i pixels', { timeout: patience }, async (width, context) => {
    needs(context, 'Chromium');
    const { page } = await opened(reportOf(town, `${width}.html`), { width });
    expect(await barriersIn(page)).toEqual([]);
    // A task that is open and weights that were changed, with the colours of the reader.
    await page.locator('#tasks th[scope=row] button').first().click();
    await page.locator('#missing').selectOption('midpoint');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await barriersIn(page)).toEqual([]);
    // Enlarged to 200 %, and as narrow as the guidelines for accessible pages ask for.
    await page.setViewportSize({ width: width > 1000 ? width / 2 : 320, height: 500 });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });

  it(
    'needs no sideways move at any width, and draws nothing too small to read on a telephone',
    { timeout: patience },
    async (context) => {
      needs(context, 'Chromium');
      const config = path.join(folder, 'profiles.yaml');
      const lists = {
        国: 'commonality: 5',
        都道府県: 'prefectural-overlap: 4',
        小規模町村: 'small-town-burden: 4',
      };
      const profiles = Object.entries(lists).map(([name, weights]) => `  ${name}: { ${weights} }`);
      writeFileSync(config, `profiles:\n${profiles.join('\n')}\n`);
      const file = path.join(folder, 'telephone.html');
      commonality('report', town, '--config', config, '--with', 'robustness,effect', '--output', file);
      const { page } = await opened(file, { width: 390 });
      await page.locator('#tasks th[scope=row] button').first().click();
      for (const width of [1280, 1056, 900, 740, 600, 390]) {
        await page.setViewportSize({ width, height: 1000 });
        const wide = await page.evaluate(`[...document.querySelectorAll('main *')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX))
        .map((each) => each.className || each.id)`);
        expect(wide, String(width)).toEqual([]);
      }
      const small = await page.evaluate(`[...document.querySelectorAll('figure text')].filter((each) => {
      const { a, b } = each.getScreenCTM();
      return each.getBoundingClientRect().width > 0 && Math.hypot(a, b) * parseFloat(getComputedStyle(each).fontSize) < 10;
    }).map((each) => each.textContent)`);
      expect(small).toEqual([]);
      await page.close();
    },
  );

  it('saves its settings as a config that the command takes', { timeout: patience }, async (context) => {
    needs(context, 'Chromium');
    const { page, wrong } = await opened(reportOf(town, 'save.html', '--lang', 'en'));
    await page.locator('#weight-resident-need').fill('35');
    await page.locator('#limit-held').fill('97');
    await page.waitForURL(/,0\.97$/);
    const button = page.getByRole('button', { name: 'Save the config' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const config = path.join(folder, download.suggestedFilename());
    await download.saveAs(config);
    const json = commonality('score', town, '--config', config, '-f', 'json');
    expect(await shownIn(page)).toEqual(saidOf(json, '–'));
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.for([
    ['--criteria', 'commonality,resident-need,statutory-basis'],
    ['--exponent', '0'],
  ])(
    'saves a config that gives the same where the run had %s',
    { timeout: patience },
    async (given, context) => {
      needs(context, 'Chromium');
      const { page } = await opened(reportOf(town, 'own.html', '--lang', 'en', ...given));
      await page.locator('#weight-resident-need').fill('35');
      const button = page.getByRole('button', { name: 'Save the config' });
      await page.waitForURL(/resident-need:35/);
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const config = path.join(folder, 'own.yaml');
      await download.saveAs(config);
      const json = commonality('score', town, '--config', config, '-f', 'json');
      expect(await shownIn(page)).toEqual(saidOf(json, '–'));
      await page.close();
    },
  );

  it(
    'hides what is open of a task that is filtered out, in either language',
    async (context) => {
      needs(context, 'Chromium');
      const { page } = await opened(reportOf(town, 'filtered.html', '--lang', 'en'));
      await page.locator('#tasks th[scope=row] button').first().click();
      await page.locator('[data-filters] input').first().fill('公営住宅');
      await page.locator('#lang-ja').check();
      expect(await page.locator('#tasks tr.detail').count()).toBe(1);
      expect(await page.locator('#tasks tr.detail:visible').count()).toBe(0);
      await page.close();
    },
    patience,
  );

  it('is printed only where a reader changed something', { timeout: patience }, async (context) => {
    needs(context, 'Chromium');
    const { page } = await opened(reportOf(town, 'print.html'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#what-if').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#missing').selectOption('midpoint');
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('#what-if', { state: 'visible' });
    expect(await page.locator('[data-changed]:visible').count()).toBe(1);
    await page.close();
  });

  it('has the headings of the list on each page that is printed', { timeout: patience }, async (context) => {
    needs(context, 'Chromium');
    const { page } = await opened(reportOf(town, 'headings.html', '--lang', 'en'));
    const pdf = path.join(folder, 'headings.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    const listed = pages.filter((each) => each.includes('To settle first, or why it is set aside'));
    expect(listed.length).toBeGreaterThan(1);
    for (const each of listed) expect(each).toMatch(/Rank +Task +Score +Interval.* +Coverage +List/);
    await page.close();
  });

  it('runs nothing that a name says', { timeout: patience }, async (context) => {
    needs(context, 'Chromium');
    const names = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(2)</script>',
      '"><svg onload=alert(3)>',
      'javascript:alert(4)',
      '<!--<script>',
    ];
    const file = path.join(folder, 'hostile.csv');
    const rows = names.map((name, i) => `T${i},"${name.replaceAll('"', '""')}",500`);
    writeFileSync(file, `id,name,staff_hours_per_year\n${rows.join('\n')}\n`);
    const { page, wrong } = await opened(reportOf(file, 'hostile.html'));
    const shown = await page.$$eval('.what-if-ranking tbody th[scope=row]', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(shown).toEqual(expect.arrayContaining(names.slice(0, 4)));
    expect(wrong).toEqual([]);
    await page.close();
  });
});

function tool(): string {
  const file = path.join(folder, 'commonality.html');
  commonality('page', '--output', file);
  return file;
}

async function dropped(...files: readonly string[]) {
  const { page, wrong } = await opened(tool());
  await page.setInputFiles('#files', [...files]);
  return { page, wrong };
}

function rowOf(place: number): string {
  return `#tasks tr[data-task="${place}"]`;
}

/** The row that is open below a task, once it says something. */
function detailOf(page: Page, place: number) {
  return page.locator(`${rowOf(place)} + tr.detail:has(dl)`);
}

async function openedIn(page: Page, place: number): Promise<string> {
  await page.locator(`${rowOf(place)} button`).click();
  return (await detailOf(page, place).textContent()) ?? '';
}

/** The result of an inventory, as the command gives it in its folder. */
function scoredIn(cwd: string, ...args: readonly string[]): string {
  const command = [path.resolve('bin/commonality.js'), 'score', ...args, '-f', 'json', '--quiet'];
  return execFileSync(process.execPath, command, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** The JSON that the tool hands out. */
async function downloaded(page: Page): Promise<string> {
  await page.waitForSelector('#downloads:not([hidden]) button');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#downloads button[name=json]'),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe('the tool in one file', () => {
  it(
    'has at most three megabytes, with its record and the licences of what it bundles',
    { timeout: patience },
    () => {
      const file = tool();
      expect(statSync(file).size).toBeLessThan(3_000_000);
      const licences = /<pre lang="en">([^]*?)<\/pre>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      for (const name of ['csv-parse', 'yaml', 'zod'])
        expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    },
  );

  it.for(['fixtures/excel-shift-jis/inventory.csv', town])(
    'gives of %s what the command gives, byte for byte, and sends nothing',
    { timeout: patience },
    async (file, context) => {
      needs(context, 'Chromium');
      const { page, wrong } = await dropped(file);
      await page.waitForSelector('#downloads button');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('#downloads button[name=json]'),
      ]);
      const alone = scoredIn(path.dirname(file), path.basename(file), '--no-config');
      expect(readFileSync(await download.path(), 'utf8')).toBe(alone);
      expect(await page.locator('#sheet article:visible').count()).toBe(1);
      expect(await barriersIn(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  it(
    'keeps the ranking as a reader has left it when the list comes, and says of a task what the report says',
    { timeout: patience },
    async (context) => {
      needs(context, 'Chromium');
      const national = 'fixtures/national/inventory.csv';
      const { page, wrong } = await dropped(national);
      await page.locator('#missing').selectOption('midpoint');
      await page.evaluate(`document.querySelector('#missing').toggleAttribute('data-mine')`);
      await page.waitForSelector('#downloads:not([hidden]) button');
      expect(await page.locator('#missing').getAttribute('data-mine')).toBe('');
      expect(await page.locator('#missing').inputValue()).toBe('midpoint');
      expect(await page.locator('[data-changed]:visible').count()).toBe(1);
      const report = await opened(reportOf(national, 'national.html', '--lang', 'ja'));
      for (const place of [0, 300]) {
        const said = await openedIn(page, place);
        expect(said).toContain('次に調べること');
        expect(said).not.toContain('--');
        expect(said).toBe((await openedIn(report.page, place)).replaceAll('fixtures/national/', ''));
      }
      await page.locator('#lang-en').check();
      expect(await detailOf(page, 300).textContent()).toContain('What to find out next');
      await page.locator(`${rowOf(300)} button`).click();
      await detailOf(page, 300).waitFor({ state: 'detached' });
      expect(wrong).toEqual([]);
      await Promise.all([page.close(), report.page.close()]);
    },
  );

  it(
    'asks nothing of a task whose list another file has replaced',
    { timeout: patience },
    async (context) => {
      needs(context, 'Chromium');
      const { page, wrong } = await dropped('fixtures/national/inventory.csv');
      await openedIn(page, 300);
      await page.setInputFiles('#files', town);
      await expect.poll(() => page.locator('#tasks tr[data-task]').count(), { timeout: patience }).toBe(38);
      await page.locator('#lang-en').check();
      await openedIn(page, 0);
      expect(wrong).toEqual([]);
      expect(await page.locator('#tool-status').textContent()).not.toContain('failed');
      await page.close();
    },
  );

  it(
    'narrows several laws, keeps what was chosen, and shows it no more with other files',
    { timeout: patience },
    async (context) => {
      needs(context, 'Chromium');
      const { page } = await dropped('fixtures/laws-only/inventory.csv');
      await downloaded(page);
      await page.locator('#suggestions summary').click();
      const selects = page.locator('#suggestions select');
      expect(await selects.first().locator('option').first().textContent()).toBe('戸籍法（記入のまま）');
      const count = await selects.count();
      const chosen = [0, 2].map((i) => selects.nth(i));
      for (const select of chosen) await select.selectOption({ index: 1 });
      const articles = await Promise.all(chosen.map((select) => select.inputValue()));
      await expect
        .poll(async () => articles.every((each) => each !== '') && (await selects.count()))
        .toBe(count);
      await expect
        .poll(
          async () => {
            const json = await downloaded(page);
            return articles.every((each) => json.includes(`"${each}"`));
          },
          { timeout: patience },
        )
        .toBe(true);
      const plain = path.join(folder, 'plain.csv');
      writeFileSync(plain, 'id,name,staff_hours_per_year\nA,あ,100\n');
      await page.setInputFiles('#files', plain);
      await expect.poll(() => page.locator('#tasks tr[data-task]').count(), { timeout: patience }).toBe(1);
      await page.waitForSelector('#suggestions', { state: 'hidden' });
      await page.close();
    },
  );

  it(
    'shows the weights of a config that comes, whatever was tried before',
    { timeout: patience },
    async (context) => {
      needs(context, 'Chromium');
      const { page } = await dropped(town);
      await page.waitForSelector('#downloads:not([hidden]) button');
      await page.locator('#weight-commonality').fill('40');
      await page.waitForURL(/commonality:40/);
      const config = path.join(folder, 'dropped.yaml');
      writeFileSync(config, 'weights: { small-town-burden: 20 }\n');
      await page.setInputFiles('#files', config);
      await page.waitForSelector('#config:not([hidden])');
      await expect.poll(() => page.locator('#weight-small-town-burden').inputValue()).toBe('64.5');
      expect(await page.locator('[data-changed]:visible').count()).toBe(0);
      await page.close();
    },
  );

  it('says of a file that it cannot use where and why', { timeout: patience }, async (context) => {
    needs(context, 'Chromium');
    const file = path.join(folder, 'broken.csv');
    writeFileSync(file, 'id,name\nT1,"a\n');
    const { page } = await dropped(file);
    await page.waitForSelector('#problems:not([hidden])');
    expect(await page.locator('#problems').textContent()).toContain('broken.csv:2');
    await page.close();
  });

  it.for([1280, 390])(
    'lets the keyboard into long lists, and cuts no choice, at %i pixels',
    { timeout: patience },
    async (width, context) => {
      needs(context, 'Chromium');
      const laws = path.join(folder, 'laws.csv');
      const rows = [
        'A,児童扶養手当の支給,児童扶養手当法(昭和36年法律第238号)',
        'B,農地の転用の許可,農地法',
        ...Array.from({ length: 30 }, (_, i) => `C${i},事務${i},空き家の法律${i}`),
      ];
      writeFileSync(laws, `id,name,governing_laws\n${rows.join('\n')}\n`);
      const { page } = await dropped(laws);
      await page.setViewportSize({ width, height: 1000 });
      await page.locator('#suggestions summary').click();
      expect(await barriersIn(page)).toEqual([]);
      const rights = await page.$$eval('#suggestions select', (all) =>
        all.map((each) => each.getBoundingClientRect().right),
      );
      expect(rights.length).toBeGreaterThan(0);
      expect(Math.max(...rights)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it(
    'takes a config and what it extends beside inventories, says what it sets, and does without it again',
    async (context) => {
      needs(context, 'Chromium');
      const home = mkdtempSync(path.join(folder, 'config-'));
      const files = {
        'inventory.csv': readFileSync('fixtures/national/inventory.csv', 'utf8')
          .split('\n')
          .slice(0, 40)
          .join('\n'),
        'commonality.yaml':
          'extends: ./base.yaml\nweights: { commonality: 3 }\nprofiles: { 町村: { small-town-burden: 4 } }\n',
        'base.yaml':
          'thresholds: { held: 30% }\nmeasures:\n  - { id: own, title: { ja: 独自, en: own }, column: 市町村窓口手続数, goalposts: [0, 10] }\n',
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(home, name), text);
      const all = Object.keys(files).map((name) => path.join(home, name));
      const { page, wrong } = await dropped(...all);
      expect(await downloaded(page)).toBe(scoredIn(home, 'inventory.csv'));
      const said = await page.locator('#config').textContent();
      expect(said).toContain('commonality.yaml');
      expect(said).toContain('重み：事務の共通性 3');
      expect(said).toContain('Thresholds: held 30%');
      await page.click('#config button');
      await page.waitForSelector('#config', { state: 'hidden' });
      expect(await downloaded(page)).toBe(scoredIn(home, 'inventory.csv', '--no-config'));
      expect(wrong).toEqual([]);
      await page.close();
    },
    patience,
  );

  it(
    'refuses a config that needs a program or a folder, in both languages',
    async (context) => {
      needs(context, 'Chromium');
      const file = path.join(folder, 'commonality.yaml');
      writeFileSync(file, 'extends: "@prefecture/config"\ncriteria: [./own.mjs]\n');
      const { page } = await dropped(town, file);
      await page.waitForSelector('#problems:not([hidden])');
      const said = await page.locator('#problems').textContent();
      expect(said).toContain('commonality.yaml:1 extends の「@prefecture/config」はパッケージであり');
      expect(said).toContain('commonality.yaml:1 extends names the package “@prefecture/config”');
      expect(said).toContain('commonality.yaml:2 視点のモジュール「./own.mjs」はプログラムであり');
      expect(said).toContain('commonality.yaml:2 The module “./own.mjs” is a program');
      await page.close();
    },
    patience,
  );
});
