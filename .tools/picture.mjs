// Draws the picture of the paper in the README: its first page, as chromium prints it from the national inventory.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(path.join(tmpdir(), 'picture-'));
const page = path.join(folder, 'report.html');
const pdf = path.join(folder, 'report.pdf');

/** Dots an inch: the page is then 827 wide, which a README shows as it is. */
const resolution = 100;

try {
  for (const lang of ['en', 'ja']) {
    run(process.execPath, [
      'bin/commonality.js',
      'report',
      'fixtures/national/inventory.csv',
      '--lang',
      lang,
      '--output',
      page,
      '--quiet',
    ]);
    run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      `file://${page}`,
    ]);
    const picture = path.join(root, 'docs', `report.${lang}`);
    run('pdftoppm', [
      '-r',
      String(resolution),
      '-gray',
      '-png',
      '-singlefile',
      '-f',
      '1',
      '-l',
      '1',
      pdf,
      picture,
    ]);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function run(program, args) {
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'ignore'] });
}
