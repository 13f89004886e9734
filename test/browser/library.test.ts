import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has, needs } from '../needs.js';
import { origin, serve, startChromium, type Served } from './chromium.js';

/* The library as a program for browsers imports it: bundled without shims, and run in Chromium. */

const national = 'fixtures/national/inventory.csv';
const shiftJis = 'fixtures/excel-shift-jis/inventory.csv';

const program = `
import { loadRecord, reports, score } from 'municipal-commonality';
import { criteria } from 'municipal-commonality/criteria';

const bytesOf = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());

async function jsonOf(name, record) {
  if (record !== undefined) await loadRecord(record);
  const result = await score([{ name, bytes: await bytesOf('/' + name) }], criteria);
  return [...reports.json(result, {})].join('');
}

const failing = async (work) => {
  try {
    return await work();
  } catch (error) {
    return error.message;
  }
};

globalThis.jsonOf = jsonOf;
globalThis.withoutRecord = () => failing(() => jsonOf('${national}'));
globalThis.damaged = (bytes) => failing(() => loadRecord(new Uint8Array(bytes)));
globalThis.onmessage = async ({ data: [name, address] }) => {
  if (globalThis.document === undefined) postMessage(await jsonOf(name, await bytesOf(address)));
};
`;

/** What a program that imports the package becomes, by the conditions that bundlers set for browsers. */
async function bundled(): Promise<string> {
  const folder = mkdtempSync(path.resolve('test/browser/bundle-'));
  try {
    writeFileSync(path.join(folder, 'program.js'), program);
    const built = await build({
      entryPoints: [path.join(folder, 'program.js')],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(built.warnings).toEqual([]);
    return built.outputFiles[0]?.text ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function jsonOfCommand(file: string): string {
  const args = ['bin/commonality.js', 'score', file, '--format', 'json', '--no-config', '--quiet'];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

const file = (name: string, contentType = 'text/csv'): Served => ({ contentType, body: readFileSync(name) });

describe('the library in a browser', () => {
  let script = '';
  let browser: Browser | undefined;
  let page: Page;
  let refused: readonly string[];

  beforeAll(async () => {
    script = await bundled();
    if (!has('Chromium')) return;
    browser = await startChromium();
    const context = await browser.newContext();
    refused = await serve(context, {
      '/': { contentType: 'text/html', body: '<!doctype html><script type=module src=/program.js></script>' },
      '/program.js': { contentType: 'text/javascript', body: script },
      '/record.gz': file('dist/record.gz', 'application/gzip'),
      [`/${national}`]: file(national),
      [`/${shiftJis}`]: file(shiftJis),
    });
    page = await context.newPage();
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  });

  afterAll(() => browser?.close());

  it('is bundled without anything of Node', () => {
    expect(script).not.toMatch(/from ?["'](?:node:|fs|crypto|tty)/);
    expect(script).not.toMatch(/\brequire\(|\bprocess\.\w/);
  });

  it('says what to do where it was given no record', async (context) => {
    needs(context, 'Chromium');
    expect(await page.evaluate('withoutRecord()')).toMatch(/loadRecord/);
  });

  it('says that a record is not as it was shipped', async (context) => {
    needs(context, 'Chromium');
    const record = [...readFileSync('dist/record.gz').subarray(0, 1000)];
    expect(await page.evaluate(`damaged(${JSON.stringify(record)})`)).toMatch(/content is damaged/);
    expect(await page.evaluate('damaged([])')).toMatch(/is empty/);
  });

  it.for([national, shiftJis])('gives of %s what the command gives, byte for byte', async (name, context) => {
    needs(context, 'Chromium');
    expect(await page.evaluate(`jsonOf('${name}', '/record.gz')`)).toBe(jsonOfCommand(name));
  });

  it('does so in a worker, with a record that was handed in as bytes', async (context) => {
    needs(context, 'Chromium');
    const json = await page.evaluate(`new Promise((resolve) => {
      const worker = new Worker('/program.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => resolve(message);
      worker.postMessage(['${national}', '/record.gz']);
    })`);
    expect(json).toBe(jsonOfCommand(national));
  });

  it('asks for nothing else', (context) => {
    needs(context, 'Chromium');
    expect(refused.filter((each) => !each.endsWith('favicon.ico'))).toEqual([]);
  });
});
