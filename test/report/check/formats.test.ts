import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormats, checkReports } from '../../../src/report/check/index.js';
import { checkSummary } from '../../../src/report/check/summary.js';
import { langs } from '../../../src/text/lang.js';
import { hostile } from '../hostile.js';
import { checked, hostileFinding, many, passed, print, unread, withFindings } from './sample.js';

const endings = {
  text: 'txt',
  json: 'json',
  github: 'github.txt',
  sarif: 'sarif',
  gitlab: 'gitlab.json',
  junit: 'xml',
} as const;
// Controls, lone halves of characters, separators of lines, turns of direction, and commands to Azure.
const acts = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|##\w*\[/u;

const all = { ...checkReports, summary: checkSummary };
const names = Object.keys(all) as (keyof typeof all)[]; // Object.keys widens to string

describe.each(checkFormats)('%s', (format) => {
  it.each(langs)('in %s is the one that was agreed on', async (lang) => {
    await expect(print(checkReports[format], checked, { lang })).toMatchFileSnapshot(
      `expected/check.${lang}.${endings[format]}`,
    );
  });
});

it.each(langs)('the summary in %s is the one that was agreed on', async (lang) => {
  await expect(print(checkSummary, checked, { lang })).toMatchFileSnapshot(`expected/check.${lang}.md`);
});

describe.each(names)('%s', (name) => {
  it('ends with a line break, whatever was found', () => {
    for (const each of [checked, passed, unread, many]) expect(print(all[name], each)).toMatch(/[^\n]\n$/);
  });

  it('lets no data act on a terminal or in a CI log', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })),
        fc.constantFrom(...langs),
        (text, lang) => {
          const finding = hostileFinding(text);
          const of = { ...withFindings([finding]), gone: [{ file: text, code: 'blank-row', task: text }] };
          const lines = print(all[name], of, { lang }).split('\n');
          const mayBeCommand = (line: string): boolean =>
            name === 'github' && line.startsWith('::error file=');
          expect(lines.filter((line) => acts.test(line))).toEqual([]);
          expect(lines.filter((line) => /^\s*::/.test(line) && !mayBeCommand(line))).toEqual([]);
        },
      ),
    );
  });

  it('reads ten thousand findings no more often for each than half as many', () => {
    const half = { ...many, findings: many.findings.slice(0, 5000) };
    const [few, most] = [readsOf(half), readsOf(many)];
    expect(few).toBeGreaterThan(0);
    expect(most / few).toBeLessThan(many.findings.length / 5000 + 0.5);
  });

  /** How often a finding is taken from the list when it is printed. */
  function readsOf(of: typeof many): number {
    let reads = 0;
    const findings = new Proxy(of.findings, {
      get(list, key) {
        reads += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    print(all[name], { ...of, findings });
    return reads;
  }
});
