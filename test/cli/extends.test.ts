import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';

const inventory = '整理番号,業務名,電話件数,改正回数\nA1,戸籍の届出,1200,3\nA2,図書館の貸出,300,未集計\n';

const prefecture = `lang: en
columns: { id: 整理番号, law_amendments_per_year: 改正の数 }
words: { 未集計: unknown }
weights: { 法改正の頻度: 3, call-volume: 2 }
params: { law-change-frequency: { ceiling: 3, prior: 0.2 } }
thresholds: { held: 20% }
measures:
  - { id: call-volume, title: { ja: 電話照会件数, en: Phone enquiries }, column: 電話件数, goalposts: [0, 5000], better: high }
`;

/** A repository with a town in it, whose config is given. */
function repositoryWith(town: string, files: Readonly<Record<string, string>> = {}): string {
  const root = folderWith({ 'town/inventory.csv': inventory, 'town/commonality.yaml': town, ...files });
  mkdirSync(path.join(root, '.git'));
  return root;
}

const argv = ['score', 'town/inventory.csv', '--format', 'json'];

function measure(id: string, column: string): string {
  return `  - { id: ${id}, title: { ja: あ, en: A }, column: ${column}, goalposts: [0, 5] }\n`;
}

async function runIn(cwd: string) {
  const { code, stdout, stderr } = await run([...argv, '--lang', 'en'], { cwd });
  return { code, stderr, run: code === 0 ? JSON.parse(stdout).run : undefined };
}

async function saidIn(cwd: string): Promise<string> {
  const { code, stderr } = await runIn(cwd);
  expect(code).toBe(2);
  return stderr;
}

describe('a config that extends another', () => {
  it('has its columns, words, weights, params, thresholds and measures, and its own keys win', async () => {
    const own =
      'extends: ../prefecture.yaml\ncolumns: { law_amendments_per_year: 改正回数 }\nweights: { law-change-frequency: 6 }\nparams: { law-change-frequency: { ceiling: 4 } }\n';
    const result = await runIn(repositoryWith(own, { 'prefecture.yaml': prefecture }));
    expect(result.run).toMatchObject({ config: 'town/commonality.yaml', thresholds: { held: 0.2 } });
    const criteria = Object.fromEntries(
      result.run.criteria.map((each: { readonly id: string }) => [each.id, each]),
    );
    expect(criteria['law-change-frequency']).toMatchObject({
      weight: 0.75,
      params: { ceiling: 4, prior: 0.2 },
    });
    expect(criteria['call-volume']).toMatchObject({ weight: 0.25 });
    expect(result.stderr).not.toMatch(/not-a-|own-column-missing/);
  });

  it('takes it from a package that is installed, by its name or a file in it, and that may extend one more', async () => {
    const files = {
      'node_modules/@pref/commonality-config/commonality.yaml': 'extends: ./base.yaml\nexponent: 0\n',
      'node_modules/@pref/commonality-config/base.yaml': 'exponent: -1\nmissing: available\n',
    };
    const whole = await runIn(repositoryWith('extends: "@pref/commonality-config"\n', files));
    expect(whole.run).toMatchObject({ exponent: 0, missing: 'available' });
    const base = await runIn(repositoryWith('extends: "@pref/commonality-config/base.yaml"\n', files));
    expect(base.run).toMatchObject({ exponent: -1, missing: 'available' });
  });

  it('replaces a measure of the same id, and the whole of a profile and of a list', async () => {
    const own = `extends: ../prefecture.yaml
columns: { law_amendments_per_year: 改正回数 }
measures: [{ id: call-volume, title: { ja: 電話, en: Calls }, column: 電話件数, goalposts: [0, 10], better: high }]
profiles: { a: { call-volume: 1 } }
`;
    const base = `${prefecture}profiles: { a: { law-change-frequency: 9 }, b: { call-volume: 2 } }\n`;
    const cwd = repositoryWith(own, { 'prefecture.yaml': base });
    const weightsOf = async (profile: string) => {
      const { stdout } = await run([...argv, '--profile', profile], { cwd });
      return JSON.parse(stdout).run.criteria.map((each: { id: string; weight: number }) => [
        each.id,
        each.weight,
      ]);
    };
    expect(await weightsOf('a')).toEqual(expect.arrayContaining([['call-volume', 0.25]]));
    expect(await weightsOf('b')).toEqual(expect.arrayContaining([['call-volume', 0.4]]));
    const shown = await run(['criteria', 'show', 'call-volume', '--config', 'town/commonality.yaml'], {
      cwd,
    });
    expect(shown.stdout).toContain('Calls');
  });

  it('is never read without --config for code: what is inherited names none', async () => {
    const files = {
      'prefecture.yaml': 'criteria: [law-change-frequency, ./evil.mjs]\n',
      'evil.mjs': 'globalThis.ranEvil = true;',
    };
    const cwd = repositoryWith('extends: ../prefecture.yaml\n', files);
    for (const named of [[], ['--config', 'town/commonality.yaml']]) {
      const { code, stderr } = await run([...argv, ...named, '--lang', 'en'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('prefecture.yaml:1');
      expect(stderr).toContain('config-extends-code');
    }
    expect(globalThis).not.toHaveProperty('ranEvil');
  });

  it('is never written over, and neither is what it extends', async () => {
    const cwd = repositoryWith('extends: ../prefecture.yaml\n', { 'prefecture.yaml': 'exponent: 0\n' });
    const { code, stderr } = await run([...argv, '--output', 'prefecture.yaml', '--lang', 'en'], { cwd });
    expect([code, stderr.includes('prefecture.yaml is an input')]).toEqual([2, true]);
  });
});

describe('the problems of a config that extends another', () => {
  it('name the file and line that they come from', async () => {
    const base =
      'weights: { law-change-frequency: 1 }\nparams:\n  law-change-frequency: { ceiling: x }\nnothing: 1\n';
    const own = 'extends: ../prefecture.yaml\nexponent: x\nweights: { nobody: 1 }\n';
    const said = await saidIn(repositoryWith(own, { 'prefecture.yaml': base }));
    expect(said).toContain('prefecture.yaml:3');
    expect(said).toContain('prefecture.yaml:4');
    expect(said).toContain('town/commonality.yaml:2');
    expect(said).toContain('town/commonality.yaml:3');
  });

  it('name those of the measures at their own place in their own file', async () => {
    const base = `measures:\n${measure('one', '業務名')}`;
    const own = `extends: ../prefecture.yaml\nmeasures:\n${measure('two', '電話件数')}${measure('three', '業務名')}`;
    const said = await saidIn(repositoryWith(own, { 'prefecture.yaml': base }));
    expect(said).toMatch(/prefecture\.yaml:2.*config-not-numeric/);
    expect(said).toMatch(/town\/commonality\.yaml:4.*config-not-numeric/);
  });

  it('name both files of a cycle, also of one through a link, and end a chain that is too long', async () => {
    const cwd = repositoryWith('extends: ../a.yaml\n', { 'a.yaml': 'extends: ./town/commonality.yaml\n' });
    expect(await saidIn(cwd)).toMatch(/a\.yaml and town\/commonality\.yaml extend each other/);
    const linked = repositoryWith('extends: ../link.yaml\n');
    symlinkSync(path.join(linked, 'town/commonality.yaml'), path.join(linked, 'link.yaml'));
    expect(await saidIn(linked)).toContain('config-extends-cycle');
    const steps = Array.from({ length: 9 }, (_, i) => [`c${i}.yaml`, `extends: ./c${i + 1}.yaml\n`] as const);
    const long = repositoryWith('extends: ../c0.yaml\n', Object.fromEntries(steps));
    expect(await saidIn(long)).toContain('config-extends-deep');
  });

  it.each([
    ['../../outside.yaml', 'config-extends-outside'],
    ['../../nothing.yaml', 'config-extends-outside'],
    ['../out.yaml', 'config-extends-outside'],
    ['../nothing.yaml', 'config-extends-missing'],
    ['@pref/nothing', 'config-extends-missing'],
    ['@pref/config/evil.mjs', 'config-extends-refused'],
    ['@pref/../x', 'config-extends-refused'],
    ['/etc/passwd', 'config-extends-refused'],
    ['./evil.mjs', 'config-extends-refused'],
    ['https://example.invalid/x.yaml', 'config-extends-refused'],
    ['@pref/linked', 'config-extends-outside'],
  ])('%s is refused: %s', async (asked, code) => {
    const top = folderWith({ 'outside.yaml': 'exponent: 0\n' });
    const cwd = repositoryWith(`extends: "${asked}"\n`, {
      'node_modules/@pref/config/evil.mjs': '',
      'node_modules/@pref/linked/package.json': '{}',
    });
    symlinkSync(path.join(top, 'outside.yaml'), path.join(cwd, 'out.yaml'));
    symlinkSync(path.join(top, 'outside.yaml'), path.join(cwd, 'node_modules/@pref/linked/commonality.yaml'));
    const said = await saidIn(cwd);
    expect(said).toContain(code);
    expect(said).toContain('town/commonality.yaml:1');
  });

  it('say that what it extends is no mapping, or no valid YAML', async () => {
    expect(await saidIn(repositoryWith('extends: ../a.yaml\n', { 'a.yaml': '[' }))).toMatch(
      /a\.yaml:\d.*config-syntax/,
    );
    expect(await saidIn(repositoryWith('extends: ../a.yaml\n', { 'a.yaml': '- x\n' }))).toMatch(
      /a\.yaml:1.*config-wrong-value/,
    );
  });
});
