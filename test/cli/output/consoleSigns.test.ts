import { describe, expect, it } from 'vitest';
import { inCodePage932, onConsole } from '../../../src/cli/output/consoleSigns.js';
import { explainFormats } from '../../../src/report/explain/index.js';
import { langs } from '../../../src/text/lang.js';
import { run } from '../run.js';
import { Writable } from 'node:stream';

/** Every character that code page 932 has. */
const page932 = new Set<string>();
for (let byte = 0; byte < 256; byte++) page932.add(new TextDecoder('shift_jis').decode(Uint8Array.of(byte)));
for (let lead = 0x81; lead <= 0xfc; lead++)
  for (let trail = 0x40; trail <= 0xfc; trail++)
    page932.add(new TextDecoder('shift_jis').decode(Uint8Array.of(lead, trail)));

const town = 'fixtures/small-town/inventory.yaml';

function sink(): Writable {
  return Object.assign(new Writable(), { isTTY: true });
}

describe('on a console of code page 932', () => {
  it.each(
    langs.flatMap((lang) =>
      [
        ['--help'],
        ['score', town, '--top', '0'],
        ['explain', town, 'facility-booking', '--format', explainFormats[0]],
        ['robustness', town, '--samples', '200'],
        ['diff', 'fixtures/diff/old/inventory.csv', 'fixtures/diff/new/inventory.csv'],
        ['criteria', 'show', 'commonality'],
        ['weights', 'fixtures/weights/ahp.yaml'],
        ['sample', '--n', '12'],
      ].map((argv) => [...argv, '--lang', lang]),
    ),
  )('%s %s prints signs that it has', async (...argv) => {
    const { stdout } = await run(argv);
    const lacking = [...new Set(inCodePage932(stdout))].filter((sign) => !page932.has(sign));
    expect(lacking).toEqual([]);
  });

  it('only a terminal of an old Windows console in Japanese gets them', () => {
    const io = {
      argv: [],
      stdin: { async *[Symbol.asyncIterator]() {} },
      stdout: sink(),
      stderr: new Writable(),
      cwd: '',
      env: {},
      locale: () => 'ja-JP',
      platform: 'win32',
    };
    expect(onConsole(io).stdout).not.toBe(io.stdout);
    expect(onConsole(io).stderr).toBe(io.stderr);
    for (const other of [{ platform: 'linux' }, { env: { WT_SESSION: '1' } }, { locale: () => 'en-US' }])
      expect(onConsole({ ...io, ...other }).stdout).toBe(io.stdout);
  });
});
