import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { folderWith } from '../cli/folder.js';
import { run } from '../cli/run.js';
import { scoredUnder } from '../cli/scoredUnder.js';

const inventory = `整理番号,業務名,改正回数,業務の場所,予定
A1,戸籍の届出,3,市民課,済
A2,道路の補修,1,建設課,調査中
`;

const scored = (config: string, argv: readonly string[] = [], text = inventory) =>
  scoredUnder(config, text, argv);

/** What is said of a config, as lines without the name of the file. */
async function faults(config: string, lang = 'en'): Promise<readonly string[]> {
  const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': config });
  const { code, stdout, stderr } = await run(['score', 'inventory.csv', '--lang', lang], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  return stderr.split('\n').filter((line) => line.startsWith('commonality.yaml'));
}

describe('the words of a config', () => {
  const columns = 'columns: { work_place: 業務の場所, reform_expected: 予定 }\n';

  it.each([
    ['its key', 'counter'],
    ['its title in Japanese', '窓口部門'],
    ['its title in English', 'Counter'],
    ['another word for it', '窓口'],
  ])('may name an option by %s', async (_, meaning) => {
    const { outcomeOf } = await scored(`${columns}words: { 市民課: ${meaning}, 建設課: 現場 }\n`);
    expect(outcomeOf('A1', 'workplace-support')?.status).toBe('scored');
    const byKey = await scored(`${columns}words: { 市民課: counter, 建設課: field }\n`);
    for (const id of ['A1', 'A2'])
      expect(outcomeOf(id, 'workplace-support')).toEqual(byKey.outcomeOf(id, 'workplace-support'));
  });

  it('may say yes, no and unknown in Japanese', async () => {
    const { outcomeOf } = await scored(`${columns}words: { 済: はい, 調査中: 不明 }\n`);
    const inEnglish = await scored(`${columns}words: { 済: true, 調査中: unknown }\n`);
    for (const id of ['A1', 'A2'])
      expect(outcomeOf(id, 'law-change-frequency')).toEqual(inEnglish.outcomeOf(id, 'law-change-frequency'));
  });

  it('of the practitioner give the same in both files', async () => {
    const cwd = 'fixtures/practitioner';
    const [one, other] = await Promise.all(
      ['w1.yaml', 'w2.yaml'].map((config) =>
        run(['score', 'w.csv', '--config', config, '--format', 'csv', '--lang', 'ja'], { cwd }),
      ),
    );
    expect(one?.code).toBe(0);
    expect(one?.stdout).toBe(other?.stdout);
    expect(one?.stderr).not.toContain('not-an-option');
  });

  it('that mean nothing in any column are a problem, with what may have been meant', async () => {
    expect(await faults('words: { 市民課: 窓口部問, 建設課: ほげ }\n')).toEqual([
      'commonality.yaml:1:15 error config-unknown-meaning No field can hold “窓口部問”. Did you mean “窓口部門”?',
      expect.stringContaining(
        'No field can hold “ほげ”. Write an option, high, medium, low, yes, no or unknown.',
      ),
    ]);
  });
});

describe('names in Japanese', () => {
  it('may stand for fields under columns, also by another header that is known', async () => {
    const { result } = await scored('columns: { 事務名: 業務名, 事務ID: 整理番号 }\n');
    expect(result.run.criteria.length).toBeGreaterThan(0);
  });

  it('may stand for criteria, params, rules and thresholds, in any width', async () => {
    const text = inventory.replace('改正回数', '年間の法改正数');
    const named = await scored(
      'criteria: [法改正の頻度, 事務の共通性]\nweights: { 法改正の頻度: 3 }\nparams: { 法改正の頻度: { ceiling: 3 } }\nmissing: 中間値\nthresholds: { 情報不足: 20% }\n',
      [],
      text,
    );
    const byId = await scored(
      'criteria: [law-change-frequency, commonality]\nweights: { law-change-frequency: 3 }\nparams: { law-change-frequency: { ceiling: 3 } }\nmissing: midpoint\nthresholds: { held: 20% }\n',
      [],
      text,
    );
    expect(named.result.run).toEqual(byId.result.run);
    expect(named.weightOf('law-change-frequency')).toBe(0.75);
    expect((await scored('missing: 最低値\n')).result.run.missing).toBe('pessimistic');
  });

  it('may stand for a measure of the same config', async () => {
    const { weightOf } = await scored(
      'measures: [{ id: calls, title: 電話の件数, column: 改正回数, goalposts: [0, 10] }]\ncriteria: [電話の件数, 事務の共通性]\nweights: { 電話の件数: 3 }\n',
    );
    expect(weightOf('calls')).toBe(0.75);
  });

  it('may stand in flags, and name profiles', async () => {
    const config = 'profiles: { 小規模町村: { 小規模町村の負担: 3 }, town: { 住民のニーズ: 2 } }\n';
    const chosen = ['--criteria', '小規模町村の負担、住民のニーズ'];
    const { weightOf } = await scored(config, [...chosen, '--profile', '小規模町村']);
    expect([weightOf('small-town-burden'), weightOf('resident-need')]).toEqual([0.75, 0.25]);
    const flags = await scored(config, [...chosen, '--weights', '住民のニーズ＝３', '--missing', '中間値']);
    expect(flags.weightOf('resident-need')).toBe(0.75);
    expect(flags.result.run.missing).toBe('midpoint');
  });

  it('may stand for the criterion that is shown, and for those of weights that are drawn', async () => {
    const { stdout } = await run(['criteria', 'show', '住民のニーズ', '--lang', 'en']);
    expect(stdout).toContain('resident-need');
    const argv = ['robustness', 'fixtures/small-town/inventory.yaml', '--format', 'json', '--lang', 'en'];
    const named = await run([...argv, '--weight-order', '事務の共通性>住民のニーズ']);
    expect([named.code, named.stdout]).toEqual([
      0,
      (await run([...argv, '--weight-order', 'commonality>resident-need'])).stdout,
    ]);
  });

  it('that two things share are an error that names both', async () => {
    const config =
      'measures: [{ id: need, title: 住民のニーズ, column: 改正回数, goalposts: [0, 10] }]\nweights: { 住民のニーズ: 2 }\n';
    expect(await faults(config)).toEqual([
      'commonality.yaml:2:12 error config-ambiguous-name “住民のニーズ” may mean “resident-need” or “need”. Write the id of the one.',
    ]);
    const cwd = folderWith({
      'inventory.csv': inventory,
      'commonality.yaml': config.split('weights')[0] ?? '',
    });
    const { code, stderr } = await run(
      ['score', 'inventory.csv', '--lang', 'en', '--weights', '住民のニーズ=2'],
      {
        cwd,
      },
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('may mean resident-need or need')]);
  });

  it('that stand beside the id of the same thing are an error', async () => {
    expect(await faults('weights: { resident-need: 1, 住民のニーズ: 2 }\n')).toEqual([
      'commonality.yaml:1:30 error config-named-twice “住民のニーズ” is “resident-need”, which is given already. Remove one.',
    ]);
  });
});

describe('the faults of a config', () => {
  it('are reported at the place where the name stands, though it is in Japanese', async () => {
    expect(await faults('weights:\n  住民のニーズ: 2\n  事務の共通性: -1\n')).toEqual([
      expect.stringMatching(/^commonality\.yaml:3:11 error config-wrong-value “weights\.commonality”/),
    ]);
  });

  it('are all reported where two are of different kinds', async () => {
    const lines = await faults(
      'weights: { commonality: 二, ほげ: 2 }\nwords: { 済: ふが }\ncriteria: [./no.mjs]\n',
    );
    const codes = lines.map((line) => /error (\S+)/.exec(line)?.[1]);
    expect(codes).toEqual(
      [
        'config-unknown-criterion',
        'config-wrong-value',
        'config-unknown-meaning',
        'config-code-not-asked',
      ].filter((code) => codes.includes(code)),
    );
    expect(codes).toContain('config-wrong-value');
    expect(codes).toContain('config-code-not-asked');
  });

  it('of two kinds in the practitioner’s file are both reported, in the language of the file', async () => {
    const text = readFileSync('fixtures/practitioner/cfg/c.yaml', 'utf8').replace('住民のニーズ', 'ほげ');
    const cwd = folderWith({
      'inv.csv': readFileSync('fixtures/practitioner/cfg/inv.csv'),
      'commonality.yaml': text,
    });
    const { code, stderr } = await run(['score', 'inv.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('「weights.commonality」に「二」は指定できません。正しい値：数値');
    expect(stderr).toContain('「ほげ」という視点はありません');
  });

  it('of syntax, of values and of flags come in the language that the config names', async () => {
    const cwd = folderWith({
      'a/inventory.csv': inventory,
      'a/commonality.yaml': 'lang: ja\n',
      'b.yaml': 'lang: ja\nx: [\n',
    });
    const said = async (...argv: readonly string[]) => {
      const { stdout, stderr } = await run(argv, { cwd });
      return stdout + stderr;
    };
    expect(await said('score', 'a/inventory.csv', '--config', 'b.yaml')).toContain(
      'YAMLの書き方が正しくありません',
    );
    expect(await said('score', 'a/inventory.csv', '--weights', 'x=1')).toContain('指定できません');
    expect(await said('score', 'a/inventory.csv', '--nope')).toMatch(/[ぁ-ん]/);
    expect(await said('score', 'a/inventory.csv', '--help')).toContain('使い方：');
    expect(await said('score', 'a/inventory.csv', '--help', '--no-config')).toContain('Usage:');
    expect(await said('score', 'a/inventory.csv', '--help', '--lang', 'en')).toContain('Usage:');
  });

  it('have no sentence of the library in them', async () => {
    const broken = criteria.map(({ id }) => `${id}: x`).join(', ');
    const lines = await faults(
      `weights: { ${broken} }\nprofiles: { "a b": {} }\ncolumns: { id: {} }\nmeasures: [{ id: 3, scale: [[0]] }]\nparams: { commonality: { municipalities: 1.5 } }\nthresholds: []\nexponent: .nan\n`,
      'ja',
    );
    expect(lines.length).toBeGreaterThan(criteria.length);
    for (const line of lines) expect(line).not.toMatch(/Invalid|expected|received|must be|Too (?:small|big)/);
  });

  it('say what replaced params that are gone', async () => {
    const [one, other] = await faults(
      'params:\n  statutory-basis: { lawOnly: 0.4 }\n  法改正の頻度: { reform: 0.5 }\n',
    );
    expect(one).toContain(
      'config-removed-param “params.statutory-basis.lawOnly” was removed. National law and',
    );
    expect(other).toContain(
      'config-removed-param “params.law-change-frequency.reform” was removed. An announced',
    );
  });

  it('are none for a prior, and a held of its own', async () => {
    const { result } = await scored('params: { commonality: { prior: 0.4 } }\n');
    expect(result.run.missing).toBe('prior');
    expect(result.run.thresholds.held).toBe(0.5);
    expect(result.run.criteria.find(({ id }: { id: string }) => id === 'commonality').prior).toBe(0.4);
  });
});
