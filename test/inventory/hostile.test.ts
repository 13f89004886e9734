import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InventoryError } from '../../src/inventory/error.js';
import { textOf } from '../../src/text/lang.js';
import { brief, input, readAll } from './read.js';

const folder = new URL('../../fixtures/hostile/', import.meta.url);

interface Case {
  readonly file: string;
  readonly expect: string;
}

// The manifest is ours, and has a `file` and an `expect` in every entry.
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as readonly Case[];

interface Expected {
  /** ids of the tasks, or how many there are; none if the file is refused */
  readonly tasks?: readonly string[] | number;
  readonly encoding?: string;
  /** every problem, as code and place */
  readonly problems: readonly string[];
}

const invisible = (...lines: readonly number[]) => lines.map((line) => `invisible-character ${line}:2`);

const expected: Readonly<Record<string, Expected>> = {
  'csv/formula.csv': { tasks: 20, problems: [] },
  'csv/ansi-osc.csv': { tasks: 15, problems: invisible(2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17) },
  'csv/bidi-invisible.csv': {
    tasks: 21,
    problems: [...invisible(2, 3, 4, 5, 6, 7, 8, 19, 21), 'lone-surrogate 22'],
  },
  'csv/workflow-commands.csv': { tasks: 12, problems: invisible(13) },
  'csv/html-xss.csv': { tasks: 17, problems: ['missing-name 15:2'] },
  'csv/markdown.csv': { tasks: 19, problems: [] },
  'csv/proto-headers.csv': { tasks: ['T1'], problems: ['unknown-columns 1', 'no-name-column 1'] },
  'csv/dup-headers.csv': { tasks: ['T1'], problems: ['no-name-column 1', 'duplicate-header 1:3'] },
  'csv/blank-header.csv': { tasks: ['T1'], problems: ['blank-header 1:2'] },
  'csv/ragged.csv': { tasks: ['T1', 'T2', 'T3'], problems: ['missing-cells 2:3', 'extra-cells 3:4'] },
  'csv/blank-rows.csv': {
    tasks: ['T1', 'T2'],
    problems: ['blank-row 3', 'blank-row 4', 'blank-row 5', 'trailing-blank-rows 7'],
  },
  'csv/title-row.csv': { tasks: ['T1'], problems: ['title-rows 1'] },
  'csv/sep-line.csv': { tasks: ['T1'], problems: ['sep-line 1'] },
  'csv/tab-in-csv.csv': { tasks: ['T1'], problems: ['delimiter-found 1'] },
  'csv/unclosed-quote.csv': { problems: ['unclosed-quote 3:2'] },
  'csv/stray-quote.csv': { tasks: ['T1', 'T2'], problems: ['stray-quote 2:2', 'stray-quote 3:2'] },
  'csv/cr-only.csv': { tasks: ['T1', 'T2'], problems: [] },
  'csv/multiline-field.csv': { tasks: ['T1', 'T2'], problems: ['missing-name 5:2'] },
  'csv/nul.csv': { problems: ['nul-byte 2'] },
  'csv/empty.csv': { problems: ['empty-file 1'] },
  'csv/header-only.csv': { problems: ['no-tasks 1'] },
  'csv/no-final-newline.csv': { tasks: ['T1'], problems: [] },
  'csv/wide-5000.csv': { problems: ['too-many-columns 1'] },
  'csv/redos.csv': { tasks: 6, problems: [] },
  'csv/values-ja.csv': {
    tasks: 34,
    problems: ['spreadsheet-error 16:2', 'spreadsheet-error 17:2', 'spreadsheet-error 18:2'],
  },
  'enc/utf8.csv': { tasks: ['T001', 'T002'], encoding: 'utf-8', problems: ['unknown-columns 1'] },
  'enc/utf8-double-bom.csv': {
    tasks: ['T001', 'T002'],
    encoding: 'utf-8',
    problems: ['second-byte-order-mark 1', 'unknown-columns 1'],
  },
  'enc/eucjp.csv': { problems: ['euc-jp 1'] },
  'enc/utf16le-bom.csv': { tasks: ['T001', 'T002'], encoding: 'utf-16le', problems: ['unknown-columns 1'] },
  'enc/utf16le-nobom.csv': { problems: ['utf-16-without-mark 1'] },
  'enc/short-sjis-2.csv': { problems: ['no-id-column 1'] },
  'enc/sjis-truncated-eof.csv': { problems: ['cut-file 2'] },
  'enc/sjis-lead-quote.csv': { problems: ['undecodable 2'] },
  'enc/mixed-utf8-sjis.csv': { problems: ['mixed-encodings 3'] },
  'enc/utf8-overlong.csv': { problems: ['euc-jp 2'] },
  'enc/utf8-ff.csv': { problems: ['undecodable 2'] },
  'enc/latin1.csv': { problems: ['undecodable 2'] },
  'enc/utf8-as-sjis-trap.csv': { tasks: ['1'], encoding: 'utf-8', problems: [] },
  'yaml/billion-laughs.yml': { problems: ['alias-bomb 1:1', 'no-task-list 1:1'] },
  'yaml/cycle.yml': { problems: ['no-task-list 1:1', 'alias-cycle 1:8'] },
  'yaml/deep-flow.yml': { problems: ['too-deep 1:1001'] },
  'yaml/dup-keys.yml': {
    problems: ['no-name-column 1', 'no-tasks 1', 'missing-id 2:5', 'duplicate-key 3:5'],
  },
  'yaml/proto.yml': { problems: ['other-keys 1', 'no-tasks 1'] },
  'yaml/tags.yml': { problems: ['no-task-list 1:1', 'custom-tag 1:18', 'custom-tag 2:36', 'custom-tag 3:9'] },
  'yaml/multi-doc.yml': { problems: ['several-documents 2:1'] },
  'yaml/tabs.yml': { problems: ['yaml-tab 2:1'] },
  'yaml/cp932.yml': { tasks: ['T1'], encoding: 'shift_jis', problems: [] },
  'yaml/nonstring-key.yml': { problems: ['no-task-list 1:1', 'non-string-key 1:3', 'non-string-key 3:3'] },
  'yaml/empty.yml': { problems: ['empty-file 1'] },
  'yaml/yaml-version.yml': { problems: ['yaml-version 1:7', 'no-task-list 3:1'] },
  'yaml/anchor-unresolved.yml': { problems: ['no-task-list 1:1', 'unresolved-alias 1:4'] },
  'yaml/unclosed-flow.yml': { problems: ['yaml-syntax 3:1'] },
};

async function read(file: string) {
  const bytes = readFileSync(new URL(file, folder));
  try {
    const { tasks, problems, inputs } = await readAll([input(bytes, file)]);
    return { ids: tasks.ids, encoding: inputs[0]?.encoding, problems };
  } catch (thrown) {
    if (thrown instanceof InventoryError)
      return { ids: undefined, encoding: undefined, problems: thrown.problems };
    throw thrown;
  }
}

// Configurations and the names of files are not read as inventories.
const inventories = manifest.filter(({ file }) => /^(?:csv|enc|yaml)\//.test(file));

describe('every hostile file does what the manifest says', () => {
  it('and none is left out', () => {
    expect(Object.keys(expected).toSorted()).toEqual(inventories.map(({ file }) => file).toSorted());
  });

  it.each(inventories)('$file: $expect', async ({ file }) => {
    const { ids, encoding, problems } = await read(file);
    const want = expected[file];
    expect(problems.map(brief)).toEqual(want?.problems);
    if (typeof want?.tasks === 'number') expect(ids).toHaveLength(want.tasks);
    else expect(ids).toEqual(want?.tasks);
    if (want?.encoding !== undefined) expect(encoding).toBe(want.encoding);
  });

  it('and never changes what all objects have', async () => {
    for (const { file } of inventories) await read(file);
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what the manifest asks of a message', () => {
  const asked: readonly (readonly [string, string, RegExp])[] = [
    ['csv/dup-headers.csv', 'duplicate-header', /B and C/],
    ['csv/blank-header.csv', 'blank-header', /Column 2/],
    ['csv/title-row.csv', 'title-rows', /--header-row/],
    ['csv/empty.csv', 'empty-file', /empty/],
    ['csv/wide-5000.csv', 'too-many-columns', /5,000.*--max-columns/],
    ['csv/stray-quote.csv', 'stray-quote', /character 5/],
    ['csv/nul.csv', 'nul-byte', /offset 11/],
    ['csv/bidi-invisible.csv', 'lone-surrogate', /U\+D800/],
    ['csv/bidi-invisible.csv', 'invisible-character', /U\+202E/],
    ['enc/eucjp.csv', 'euc-jp', /--encoding euc-jp/],
    ['enc/mixed-utf8-sjis.csv', 'mixed-encodings', /UTF-8.*28.*Shift_JIS/],
    ['enc/sjis-truncated-eof.csv', 'cut-file', /Shift_JIS.*16/],
    ['enc/sjis-lead-quote.csv', 'undecodable', /offset 12/],
    ['enc/utf8-overlong.csv', 'euc-jp', /Not UTF-8 .*offset 8/],
    ['enc/latin1.csv', 'undecodable', /neither UTF-8 nor Shift_JIS/],
    ['yaml/tabs.yml', 'yaml-tab', /spaces/],
  ];
  it.each(asked)('%s: %s says %s', async (file, code, words) => {
    const found = (await read(file)).problems.find((each) => each.code === code);
    expect(found && textOf(found.message).en).toMatch(words);
  });
});
