import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { scoredUnder } from './scoredUnder.js';

const inventory = `整理番号,業務名,電話件数,改正回数,予定
A1,戸籍の届出,1200,3,有り
A2,図書館の貸出,300,0,無し
A3,住民票の写し,6000,5,集計中
A4,道路の占用許可,,2,済
`;

const measure = `measures:
  - id: call-volume
    title: { ja: 電話照会件数, en: Phone enquiries }
    column: 電話件数
    goalposts: [0, 5000]
    scale: log
    weight: 2
    reason: { ja: 電話が多いほど共通の窓口が効く, en: many calls gain from one desk }
`;

const scored = (config: string, argv: readonly string[] = [], text = inventory) =>
  scoredUnder(config, text, argv);

describe('a config', () => {
  it('is found beside the inventory, and the result names it', async () => {
    const { result } = await scored('missing: available\n');
    expect(result.run).toMatchObject({ config: 'commonality.yaml', missing: 'available' });
  });

  it('is found above the inventory, as far as the repository goes and no farther', async () => {
    const cwd = folderWith({
      'commonality.yaml': 'exponent: 0\n',
      'repo/a/inventory.csv': inventory,
      'other/inventory.csv': inventory,
    });
    mkdirSync(path.join(cwd, 'repo/.git'));
    const configOf = async (file: string, folder = cwd): Promise<unknown> => {
      const { stdout } = await run(['score', file, '--format', 'json'], { cwd: folder });
      return JSON.parse(stdout).run.config;
    };
    expect(await configOf('repo/a/inventory.csv')).toBe(null);
    expect(await configOf('other/inventory.csv')).toBe('commonality.yaml');
    expect(await configOf('../other/inventory.csv', path.join(cwd, 'repo'))).toBe(null);
  });

  it('is not used with --no-config, and --config names another', async () => {
    expect((await scored('exponent: 0\n', ['--no-config'])).result.run).toMatchObject({
      config: null,
      exponent: 1,
    });
    const cwd = folderWith({ 'inventory.csv': inventory, 'mine.yaml': '{"exponent": -1}' });
    const { stdout } = await run(['score', 'inventory.csv', '--format', 'json', '--config', 'mine.yaml'], {
      cwd,
    });
    expect(JSON.parse(stdout).run).toMatchObject({ config: 'mine.yaml', exponent: -1 });
  });

  it('gives way to flags', async () => {
    const { result } = await scored('missing: available\nexponent: 0\n', ['--missing', 'pessimistic']);
    expect(result.run).toMatchObject({ missing: 'pessimistic', exponent: 0 });
  });

  it('names the columns of the files', async () => {
    const { tasks } = await scored('columns: { id: 業務名, name: 整理番号 }\n');
    expect(tasks.map(({ id }) => id)).toContain('図書館の貸出');
  });

  it('reports a column that no file has', async () => {
    const { stderr } = await scored('columns: { cases_per_year: 電話件 }\n');
    expect(stderr).toContain('own-column-missing');
    expect(stderr).toContain('電話件');
  });

  it('says what the words of the files mean', async () => {
    const config = 'columns: { reform_expected: 予定 }\nwords: { 済: true, 集計中: unknown }\n';
    const { outcomeOf, stderr } = await scored(config);
    expect(outcomeOf('A4', 'law-change-frequency')).toMatchObject({ status: 'scored' });
    expect(stderr).not.toContain('not-an-option');
  });

  it('sets weights, params and thresholds', async () => {
    const { weightOf, outcomeOf, result } = await scored(
      'weights: { law-change-frequency: 3, commonality: 1 }\nparams: { law-change-frequency: { ceiling: 3 } }\nthresholds: { held: 20% }\n',
    );
    expect(weightOf('law-change-frequency')).toBe(0.75);
    expect(outcomeOf('A1', 'law-change-frequency')?.value).toBeCloseTo(0.862, 9); // 0.85 × 1, and 0.15 × the prior 0.08 of what nobody answered
    expect(result.run.thresholds.held).toBe(0.2);
  });

  it('sets the language, which the flag overrides', async () => {
    const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': 'lang: ja\n' });
    expect((await run(['score', 'inventory.csv'], { cwd })).stdout).toContain('共通化の候補');
    expect((await run(['score', 'inventory.csv', '--lang', 'en'], { cwd })).stdout).toContain(
      'Candidates for',
    );
  });

  it('sets what fails the gate, which flags override', async () => {
    const text = inventory.replace('1200', '千件ほど');
    const cwd = folderWith({
      'inventory.csv': text,
      'commonality.yaml': `${measure}check: { fail-on: never }\n`,
    });
    expect((await run(['check', 'inventory.csv'], { cwd })).code).toBe(0);
    expect((await run(['check', 'inventory.csv', '--fail-on', 'error'], { cwd })).code).toBe(1);
  });

  it('is never written over', async () => {
    const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': 'lang: en\n' });
    const { code, stderr } = await run(
      ['score', 'inventory.csv', '--format', 'table', '--output', 'commonality.yaml'],
      { cwd },
    );
    expect([code, stderr.includes('commonality.yaml')]).toEqual([2, true]);
  });

  it('is never written over by a comparison that found it', async () => {
    const cwd = folderWith({
      'old.csv': inventory,
      'new.csv': inventory,
      'commonality.yaml': 'lang: en\n',
    });
    const { code, stderr } = await run(
      ['diff', 'old.csv', 'new.csv', '--format', 'table', '--output', 'commonality.yaml'],
      { cwd },
    );
    expect([code, stderr.includes('is an input')]).toEqual([2, true]);
  });
});

describe('a measure', () => {
  it('is a criterion from one column, and counts beside the others', async () => {
    const { outcomeOf, weightOf } = await scored(measure);
    expect(outcomeOf('A1', 'call-volume')?.value).toBeCloseTo(Math.log1p(1200) / Math.log1p(5000), 9);
    expect(outcomeOf('A3', 'call-volume')?.value).toBe(1);
    expect(outcomeOf('A4', 'call-volume')?.status).toBe('unknown');
    expect(weightOf('call-volume')).toBeCloseTo(2 / 3, 12);
  });

  it('may share the column of another criterion', async () => {
    const config =
      'measures: [{ id: calm-law, title: 改正の少なさ, column: 改正回数, goalposts: [0, 10], better: low }]\n';
    const { outcomeOf } = await scored(config);
    expect(outcomeOf('A1', 'calm-law')?.value).toBeCloseTo(0.7, 9);
    expect(outcomeOf('A1', 'law-change-frequency')?.status).toBe('scored');
  });

  it('may have points instead of goalposts', async () => {
    const config =
      'measures: [{ id: calls, title: calls, column: 電話件数, scale: [[0, 0], [1000, 0.5], [3000, 1]] }]\n';
    const { outcomeOf } = await scored(config);
    expect(outcomeOf('A1', 'calls')?.value).toBeCloseTo(0.55, 9);
  });

  it('has its title in the lists and its headline in the table', async () => {
    const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': measure });
    const { stdout } = await run(['score', 'inventory.csv', '--lang', 'ja'], { cwd });
    expect(stdout).toContain('電話照会件数：「電話件数」は6,000');
    expect(stdout).toMatch(/設定\s+commonality\.yaml/);
  });
});

describe('the faults of a config', () => {
  it.each(['ja', 'en'])(
    'are all reported at once, with place, expectation and what was read, in %s',
    async (lang) => {
      const config = `langs: jp
missing: midpint
measures:
  - id: Call Volume
    title: X
    colum: 電話件数
    goalposts: [5000, 0]
  - id: b
    title: { ja: あ }
    column: 予定
    scale: log
weights: { commonalty: -2 }
thresholds: { held: 120% }
columns: { nme: 業務名 }
check: { fail-on: sometimes, severity: { blank-row: bad } }
`;
      const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': config });
      const { code, stdout, stderr } = await run(['score', 'inventory.csv', '--lang', lang], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      await expect(stderr).toMatchFileSnapshot(`../../fixtures/configs/faults.${lang}.txt`);
    },
  );

  it.each([
    ['a list with an open bracket', 'criteria: [commonality\n'],
    ['a key that stands twice', 'lang: ja\nlang: en\n'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(',')}]\n`).join('')}`,
    ],
    ['a tag', 'lang: !secret ja\n'],
    ['a second document', 'lang: ja\n---\nlang: en\n'],
    ['a text alone', '"commonality"\n'],
    ['a file that is not UTF-8', Buffer.from([0x6c, 0x3a, 0x20, 0x8b, 0xc6, 0x0a])],
    ['a list instead of keys', '- lang\n'],
    ['a key of the language', '__proto__: { lang: ja }\n'],
  ])('are reported for %s, without a stack', async (_, config) => {
    const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': config });
    const { code, stderr } = await run(['score', 'inventory.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/commonality\.yaml:\d+(:\d+)? (?:error|エラー) config-/);
    expect(stderr).not.toContain('    at ');
  });

  it('are reported in time, however many they are', async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join(', ');
    const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': `weights: { ${keys} }\n` });
    const { code, stderr } = await run(['score', 'inventory.csv'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('20,000 errors')]);
  });

  it('are none in an empty file', async () => {
    expect((await scored('# nothing yet\n')).result.run.config).toBe('commonality.yaml');
  });

  it('say that a config is not there, in words', async () => {
    const cwd = folderWith({ 'inventory.csv': inventory });
    const { code, stderr } = await run(['score', 'inventory.csv', '--config', 'no.yaml'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/config-unreadable .+ \(there is no such file\)/),
    ]);
  });

  it('refuse code that a config names unless the user named the config', async () => {
    const files = {
      'inventory.csv': inventory,
      'commonality.yaml': 'criteria: [./evil.mjs]\n',
      'evil.mjs': 'globalThis.ran = true\n',
    };
    const cwd = folderWith(files);
    const { code, stderr } = await run(['score', 'inventory.csv'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--config commonality.yaml')]);
    expect('ran' in globalThis).toBe(false);
  });
});

describe('profiles', () => {
  const profiles = `${measure}profiles: { town: { law-change-frequency: 5 }, city: { call-volume: 5 } }\n`;
  const files = { 'inventory.csv': inventory, 'commonality.yaml': profiles };

  it.each(['ja', 'en'])('stand side by side in the table of score --profile all, in %s', async (lang) => {
    const argv = ['score', 'inventory.csv', '--profile', 'all', '--lang', lang];
    const { code, stdout } = await run(argv, { cwd: folderWith(files) });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/town\s+city/)]);
  });

  it('are taken one at a time by other commands, which say so', async () => {
    const cwd = folderWith(files);
    const { code, stderr } = await run(['explain', 'inventory.csv', 'A1', '--profile', 'all'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--profile all works only with score')]);
    expect((await run(['explain', 'inventory.csv', 'A1', '--profile', 'town'], { cwd })).code).toBe(0);
  });

  it('that the config does not have are reported with the nearest', async () => {
    const { code, stderr } = await run(['score', 'inventory.csv', '--profile', 'twon'], {
      cwd: folderWith(files),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('did you mean town?')]);
  });
});
