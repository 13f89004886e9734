import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../../src/report/check/index.js';
import { shiftJis } from '../../inventory/decode/encodings.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const rows = [
  'id,name,governing_laws,law_amendments_per_year,resident_procedures',
  'T1,転入届,住民基本台帳法,6,30',
  'T2,道路占用,道路法,2,many',
  'T3,狂犬病予防,狂犬病予防法,0.5,5',
];

const files = { 'inventory.csv': `${rows.join('\n')}\n` };
const whole = `${rows.join('\n').replace('many', '10')}\n`;

describe('commonality check', () => {
  it('reports each finding with file, line, column, code and task on standard output, and exits 1', async () => {
    const { code, stdout, stderr } = await run(['check', 'inventory.csv'], { cwd: folderWith(files) });
    expect(code).toBe(1);
    expect(stdout).toMatch(/inventory\.csv:3:5 error not-a-number .*\[T2\]/);
    expect(stderr).toBe('');
  });

  it('exits 0 where nothing is wrong', async () => {
    const { code, stdout } = await run(['check', 'inventory.csv'], {
      cwd: folderWith({ 'inventory.csv': whole }),
    });
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
  });

  it.each(checkFormats)(
    'the exit code is the same as %s, to standard output and to a file',
    async (format) => {
      const cwd = folderWith(files);
      expect((await run(['check', 'inventory.csv', '--format', format], { cwd })).code).toBe(1);
      expect((await run(['check', 'inventory.csv', '--format', `${format}=out`], { cwd })).code).toBe(1);
      expect(existsSync(path.join(cwd, 'out'))).toBe(true);
      expect((await run(['check', 'none.csv', '--format', format], { cwd })).code).toBe(2);
      expect(
        (await run(['check', 'inventory.csv', '--format', format, '--fail-on', 'never'], { cwd })).code,
      ).toBe(0);
    },
  );

  it('writes several formats in one run', async () => {
    const cwd = folderWith(files);
    const { stdout } = await run(
      ['check', 'inventory.csv', '--format', 'text', '--format', 'sarif=out.sarif'],
      { cwd },
    );
    expect(stdout).toContain('not-a-number');
    expect(JSON.parse(readFileSync(path.join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('an unreadable input is exit 2, and told in the format that was asked for', async () => {
    const { code, stdout } = await run(['check', 'empty.csv', '--format', 'json'], {
      cwd: folderWith({ 'empty.csv': '' }),
    });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).findings[0].code).toBe('empty-file');
  });
});

describe('the baseline', () => {
  it('is written only when asked for, and then accepts what there is', async () => {
    const cwd = folderWith(files);
    await run(['check', 'inventory.csv'], { cwd });
    expect(readdirSync(cwd)).toEqual(['inventory.csv']);
    expect((await run(['check', 'inventory.csv', '--update-baseline'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual(['commonality-baseline.json', 'inventory.csv']);
    const again = await run(['check', 'inventory.csv'], { cwd });
    expect(again.code).toBe(0);
    expect(again.stdout).not.toContain('not-a-number');
    expect((await run(['check', 'inventory.csv', '--no-baseline'], { cwd })).code).toBe(1);
  });

  it('is no place for a report, as it is an input', async () => {
    const cwd = folderWith(files);
    await run(['check', 'inventory.csv', '--update-baseline'], { cwd });
    const { code, stderr } = await run(['check', 'inventory.csv', '--output', 'commonality-baseline.json'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('is an input');
    expect((await run(['check', 'inventory.csv'], { cwd })).code).toBe(0);
  });

  it('cannot be updated and left out at once', async () => {
    const { code, stderr } = await run(['check', 'inventory.csv', '--update-baseline', '--no-baseline'], {
      cwd: folderWith(files),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be combined; remove one');
  });

  it('says what it wrote: what is accepted, what is new and what is no longer accepted', async () => {
    const cwd = folderWith(files);
    const first = await run(['check', 'inventory.csv', '--update-baseline'], { cwd });
    expect(first.stderr).toContain('(accepts 1 finding, 1 of them new; 0 removed; ranking of 3 tasks)');
    writeFileSync(path.join(cwd, 'inventory.csv'), `${rows.join('\n').replace('many', 'few')}\n`);
    const { stderr } = await run(['check', 'inventory.csv', '--update-baseline', '--lang', 'ja'], { cwd });
    expect(stderr).toContain('受け入れた指摘1件、うち新規1件。除いた指摘1件。順位3件');
  });

  it('loses what is gone with --prune-baseline, and accepts nothing new', async () => {
    const cwd = folderWith(files);
    await run(['check', 'inventory.csv', '--update-baseline'], { cwd });
    writeFileSync(path.join(cwd, 'inventory.csv'), `${rows.join('\n').replace('many', 'few')}\n`);
    const { code, stderr } = await run(['check', 'inventory.csv', '--prune-baseline'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('1 finding removed; still accepts 0 findings');
    const { findings } = JSON.parse(readFileSync(path.join(cwd, 'commonality-baseline.json'), 'utf8'));
    expect(findings).toEqual([]);
  });

  it('is beside the config, with paths from there, wherever the check runs', async () => {
    const root = folderWith({
      'commonality.yaml': 'lang: en\n',
      'data/a/inventory.csv': files['inventory.csv']!,
      '.git/HEAD': '',
    });
    const cwd = path.join(root, 'data');
    await run(['check', 'a/inventory.csv', '--update-baseline'], { cwd });
    const written = JSON.parse(readFileSync(path.join(root, 'commonality-baseline.json'), 'utf8'));
    expect(written.findings[0].file).toBe('data/a/inventory.csv');
    for (const [folder, file] of [
      [root, 'data/a/inventory.csv'],
      [cwd, 'a/inventory.csv'],
      [path.join(cwd, 'a'), 'inventory.csv'],
      [path.join(cwd, 'a'), path.join(cwd, 'a', 'inventory.csv')],
    ] as const)
      expect((await run(['check', file], { cwd: folder })).code, folder).toBe(0);
  });

  it('with one of two inventories given reports nothing of the other, and keeps it when it is updated', async () => {
    const cwd = folderWith({ 'a.csv': whole, 'b.csv': whole.replaceAll('T', 'U') });
    await run(['check', 'a.csv', 'b.csv', '--update-baseline'], { cwd });
    const { code, stdout } = await run(['check', 'b.csv'], { cwd });
    expect([code, stdout]).toEqual([0, expect.not.stringMatching(/baseline-gone|changed|vanished/)]);
    await run(['check', 'b.csv', '--update-baseline'], { cwd });
    rmSync(path.join(cwd, 'a.csv'));
    const deleted = await run(['check', 'b.csv'], { cwd });
    expect(deleted.code).toBe(1);
    expect(deleted.stdout).toContain('task-vanished');
  });

  it('a lost task fails, and what is gone is listed', async () => {
    const cwd = folderWith(files);
    await run(['check', 'inventory.csv', '--update-baseline'], { cwd });
    writeFileSync(path.join(cwd, 'inventory.csv'), `${rows.toSpliced(2, 1).join('\n')}\n`);
    const { code, stdout } = await run(['check', 'inventory.csv'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('task-vanished');
    expect(stdout).toContain('not-a-number');
  });

  it.each([
    ['is missing', [], 'does not exist; create it with --update-baseline'],
    ['is broken', ['{'], 'is not a valid baseline'],
  ])('that %s is exit 2 and reported', async (_, text, told) => {
    const cwd = folderWith({ 'inventory.csv': whole, ...(text.length === 0 ? {} : { 'b.json': text[0]! }) });
    const { code, stderr } = await run(['check', 'inventory.csv', '--baseline', 'b.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('--rejects', () => {
  it('writes the rows with errors in the encoding of the input', async () => {
    const cwd = folderWith({ 'inventory.csv': shiftJis(rows.join('\r\n')) });
    await run(['check', 'inventory.csv', '--rejects', 'rejects.csv'], { cwd });
    const written = new TextDecoder('shift_jis', { fatal: true }).decode(
      readFileSync(path.join(cwd, 'rejects.csv')),
    );
    expect(written).toBe(`code,line,${rows[0]}\r\nnot-a-number,3,${rows[2]}\r\n`);
  });

  it('writes rows below a header of two rows so that they can be checked again', async () => {
    const text = '事務ID,事務名,効果\n,,年間業務時間\nT1,甲,x\nT2,乙,5\n';
    const cwd = folderWith({ 'inventory.csv': text });
    await run(['check', 'inventory.csv', '--rejects', 'rejects.csv'], { cwd });
    expect(readFileSync(path.join(cwd, 'rejects.csv'), 'utf8')).toBe(
      'code,line,事務ID,事務名,効果\n,,,,年間業務時間\nnot-a-number,3,T1,甲,x\n',
    );
    const again = await run(['check', 'rejects.csv', '--lang', 'en'], { cwd });
    expect(again.stdout).toContain('rejects.csv:3:5 error not-a-number');
  });

  it('is refused for YAML, for several files and over an input', async () => {
    const cwd = folderWith({ 'a.csv': whole, 'b.yaml': 'tasks:\n  - id: Y1\n    name: 甲\n' });
    for (const files of [
      ['b.yaml', '--rejects', 'r.csv'],
      ['a.csv', 'b.yaml', '--rejects', 'r.csv'],
      ['a.csv', '--rejects', 'a.csv'],
    ]) {
      expect((await run(['check', ...files], { cwd })).code).toBe(2);
    }
    expect(existsSync(path.join(cwd, 'r.csv'))).toBe(false);
  });
});

describe('flags', () => {
  it('--explain says what a code means, in both languages', async () => {
    const en = await run(['check', '--explain', 'not-a-number']);
    const ja = await run(['check', '--explain', 'not-a-number', '--lang', 'ja']);
    expect([en.code, ja.code]).toEqual([0, 0]);
    expect(en.stdout).toContain('not-a-number');
    expect(ja.stdout).not.toBe(en.stdout);
  });

  it.each([
    [['--explain', 'not-a-nummber'], 'not-a-number'],
    [['inventory.csv', '--severity', 'blank-rwo=off'], 'blank-row'],
    [['inventory.csv', '--fail-on', 'errors'], 'error'],
    [['inventory.csv', '--min-coverage', '200%'], '--min-coverage'],
    [[], 'inventory'],
  ])('%j is a usage error that says what was meant', async (argv, told) => {
    const { code, stderr } = await run(['check', ...argv], { cwd: folderWith(files) });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  it('--severity changes or silences a code, --max-warnings counts', async () => {
    const cwd = folderWith(files);
    expect((await run(['check', 'inventory.csv', '--severity', 'not-a-number=off'], { cwd })).code).toBe(0);
    const warned = ['check', 'inventory.csv', '--severity', 'not-a-number=warning'];
    expect((await run(warned, { cwd })).code).toBe(0);
    expect((await run([...warned, '--max-warnings', '0'], { cwd })).code).toBe(1);
  });
});

it('as github, the summary of the step is appended to its file', async () => {
  const cwd = folderWith({ 'inventory.csv': `${rows.join('\n')}\n`, summary: 'before\n' });
  const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary') };
  const { stdout } = await run(['check', 'inventory.csv', '--format', 'github'], { cwd, env });
  expect(stdout).toMatch(/^::error file=inventory\.csv,line=3/m);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^before\n[\s\S]*not-a-number/);
});

describe('check --columns', () => {
  const inventory = '分類,事務ID,事務名,年間手続の件数\n住民,T1,出生の届出,5\n';

  it('lists every column that is not used, with the field that it could be', async () => {
    const cwd = folderWith({ 'inv.csv': inventory });
    const { code, stdout } = await run(['check', 'inv.csv', '--columns', '--lang', 'ja'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^A +分類$/m);
    expect(stdout).toMatch(/^D +年間手続の件数 +全国の件数の場合のみ cases_per_year$/m);
  });

  it.each(['年間処理件数', '受付件数（令和6年度）', '年間件数', 'Number of cases'])(
    'says why %s is not taken for the cases of the nation',
    async (header) => {
      const cwd = folderWith({ 'inv.csv': `事務ID,事務名,${header}\nT1,出生の届出,5\n` });
      const { stdout } = await run(['check', 'inv.csv', '--columns', '--lang', 'en'], { cwd });
      expect(stdout).toContain('cases_per_year, if of all Japan');
      expect(stdout.replace(/\s+/g, ' ')).toContain(`own count, such as ${header}, is not read as`);
      expect(stdout).not.toContain('If so, write it in the config');
    },
  );

  it('suggests a field by its name', async () => {
    const cwd = folderWith({ 'inv.csv': '事務ID,事務名,業務の年間時間\nT1,出生の届出,5\n' });
    const { stdout } = await run(['check', 'inv.csv', '--columns', '--lang', 'ja'], { cwd });
    expect(stdout).toMatch(/^C +業務の年間時間 +.*\(staff_hours_per_year\)$/m);
    expect(stdout).toContain('columns: { staff_hours_per_year: 業務の年間時間 }');
  });

  it('says so where every column is used', async () => {
    const cwd = folderWith({ 'inv.csv': '事務ID,事務名\nT1,出生の届出\n' });
    const { stdout } = await run(['check', 'inv.csv', '--columns', '--lang', 'en'], { cwd });
    expect(stdout).toBe('Every column is used.\n');
  });
});

describe('in a folder below the root of a repository', () => {
  it.each([
    ['sarif', '"uri": "sub/inv.csv"'],
    ['gitlab', '"path": "sub/inv.csv"'],
    ['github', 'file=sub/inv.csv'],
    ['junit', 'sub/inv.csv'],
  ])('%s names files from the root', async (format, expected) => {
    const root = folderWith({ '.git': '', 'sub/inv.csv': '事務ID,事務名\nT1,出生の届出\nT1,死亡の届出\n' });
    const cwd = path.join(root, 'sub');
    const { stdout } = await run(['check', 'inv.csv', '--format', format], { cwd });
    expect(stdout).toContain(expected);
  });
});

it('a column that the config gives by letter is read', async () => {
  const cwd = folderWith({
    'inv.csv': '事務ID,事務名,年間業務時間,年間業務時間\nT1,出生の届出,5,many\n',
    'commonality.yaml': 'columns: { staff_hours_per_year: { column: d } }\n',
  });
  const { stdout } = await run(['check', 'inv.csv'], { cwd });
  expect(stdout).toMatch(/inv\.csv:2:4 error not-a-number/);
  expect(stdout).not.toContain('duplicate-header');
});

describe('several inventories', () => {
  const two = { 'a/inventory.csv': `${whole}`, 'b/inventory.csv': `${whole}` };

  it('are one inventory, in which ids are unique', async () => {
    const { code, stdout } = await run(['check', '*/inventory.csv'], { cwd: folderWith(two) });
    expect(code).toBe(1);
    expect(stdout).toContain('duplicate-id');
  });

  it('are checked apart with --each, with one baseline', async () => {
    const cwd = folderWith({ ...two, 'b/inventory.csv': files['inventory.csv']! });
    const { code, stdout } = await run(['check', '--each', '*/inventory.csv'], { cwd });
    expect(code).toBe(1);
    expect(stdout).not.toContain('duplicate-id');
    expect(stdout).toContain('b/inventory.csv:3');
    await run(['check', '--each', '*/inventory.csv', '--update-baseline'], { cwd });
    expect((await run(['check', '--each', '*/inventory.csv'], { cwd })).code).toBe(0);
    writeFileSync(path.join(cwd, 'a/inventory.csv'), `${rows.slice(0, 2).join('\n')}\n`);
    const lost = await run(['check', '--each', '*/inventory.csv'], { cwd });
    expect(lost.stdout).toContain('task-vanished');
  });

  it('are the projects of the config where no path is given, and each path is of its project', async () => {
    const cwd = folderWith({
      ...two,
      'c/inventory.csv': whole,
      '.git/HEAD': '',
      'commonality.yaml': 'projects: [a/*.csv, [b/*.csv]]\n',
    });
    const all = await run(['check', '--format', 'json'], { cwd });
    expect(all.code).toBe(0);
    const { ranking } = JSON.parse(all.stdout);
    expect(new Set(ranking.map(({ file }: { file: string }) => file))).toEqual(
      new Set(['a/inventory.csv', 'b/inventory.csv']),
    );
    expect((await run(['check', 'a/inventory.csv', 'b/inventory.csv'], { cwd })).code).toBe(0);
    expect((await run(['check'], { cwd: path.join(cwd, 'a') })).code).toBe(0);
  });

  it('a file that two patterns name is read once', async () => {
    const cwd = folderWith(two);
    const { code, stdout } = await run(['check', 'a/*.csv', './a/inventory.csv', 'a'], { cwd });
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('duplicate')]);
  });

  it('one that cannot be read does not keep the others from being checked', async () => {
    const cwd = folderWith({ ...two, 'a/inventory.csv': '' });
    const { code, stdout } = await run(['check', '--each', '*/inventory.csv', 'none.csv'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('empty-file');
    expect(stdout).toContain('file-not-found');
  });
});

const repository = () =>
  folderWith({ '.git/HEAD': '', 'data/a/inventory.csv': files['inventory.csv']!, 'other/x.txt': '' });

describe('places for code hosts', () => {
  it('are paths from the root of the repository, from wherever and however a file is named', async () => {
    const root = repository();
    const file = path.join(root, 'data/a/inventory.csv');
    for (const [cwd, name] of [
      [root, 'data/a/inventory.csv'],
      [path.join(root, 'data'), 'a/inventory.csv'],
      [path.join(root, 'other'), '../data/a/inventory.csv'],
      [path.join(root, 'other'), file],
    ] as const) {
      const { stdout } = await run(['check', name, '--format', 'github'], { cwd });
      expect(stdout, name).toMatch(/^::error file=data\/a\/inventory\.csv,line=3,col=15,endColumn=19,/m);
    }
  });

  it('are the characters of a cell in SARIF', async () => {
    const { stdout } = await run(['check', 'data/a/inventory.csv', '--format', 'sarif'], {
      cwd: repository(),
    });
    const results: readonly { ruleId: string; locations: readonly { physicalLocation: object }[] }[] =
      JSON.parse(stdout).runs[0].results;
    expect(
      results.find(({ ruleId }) => ruleId === 'not-a-number')?.locations[0]?.physicalLocation,
    ).toMatchObject({
      artifactLocation: { uri: 'data/a/inventory.csv' },
      region: { startLine: 3, startColumn: 15, endLine: 3, endColumn: 19 },
    });
  });
});

it('a summary of the job that cannot be written is a warning', async () => {
  const env = { GITHUB_STEP_SUMMARY: '/nowhere/at/all/summary.md' };
  const cwd = folderWith({ 'inventory.csv': whole });
  const { code, stderr } = await run(['check', 'inventory.csv', '--format', 'github'], { cwd, env });
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^warning: cannot write the summary of the job/)]);
});
