import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * What a newcomer does with the README alone: an empty folder outside the repository, and in it the package as npm
 * would publish it, and nothing else. It needs no other package, so that it is unpacked and not fetched.
 */
let home = '';
let tarball = '';

/** Packs what is built already for all tests; a build here would replace files that other tests run. */
function packTo(folder: string): string {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename }]: [{ filename: string }] = JSON.parse(packed);
  return path.join(folder, filename);
}

const installed = (): string => path.join(home, 'node_modules/municipal-commonality');

beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'newcomer-'));
  tarball = packTo(home);
  mkdirSync(installed(), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed()]);
  write(
    'inventory.csv',
    'id,name,電話件数,call-volumeの年間件数\nA,住民相談,4000,800\nB,広報,50,3\nC,庶務,,\n',
  );
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function write(file: string, content: string): void {
  writeFileSync(path.join(home, file), content);
}

function commonality(...args: readonly string[]) {
  const bin = path.join(home, 'node_modules/municipal-commonality/bin/commonality.js');
  return spawnSync(process.execPath, [bin, ...args], { cwd: home, encoding: 'utf8' });
}

interface Scored {
  readonly run: {
    readonly config: string | null;
    readonly criteria: readonly { readonly id: string; readonly active: boolean }[];
  };
  readonly lists: readonly { readonly tasks: readonly { readonly id: string; readonly score: number }[] }[];
}

/** Scores the inventory, and says which criteria counted and how the tasks scored. */
function scored(...args: readonly string[]) {
  const { stdout, stderr, status } = commonality('score', 'inventory.csv', '--format', 'json', ...args);
  expect(status, stderr).toBe(0);
  const { run, lists }: Scored = JSON.parse(stdout);
  const tasks = lists.flatMap((list) => list.tasks.map(({ id, score }) => [id, score] as const));
  return {
    config: run.config,
    active: run.criteria.filter(({ active }) => active).map(({ id }) => id),
    scores: Object.fromEntries(tasks),
  };
}

function linesOf(file: string): number {
  return readFileSync(path.join(home, file), 'utf8').trimEnd().split('\n').length;
}

describe('the package, in a folder with nothing else', () => {
  it('a newcomer adds a viewpoint from code in under forty lines', () => {
    expect(commonality('criteria', 'new', 'call-volume').status).toBe(0);
    expect(linesOf('criteria/call-volume.mjs')).toBeLessThan(40);

    const tried = commonality('criteria', 'test', 'criteria/call-volume.mjs');
    expect(tried).toMatchObject({ status: 0, stderr: '' });
    expect(tried.stdout).not.toContain('✗');

    const tests = spawnSync(process.execPath, ['--test', 'criteria/'], { cwd: home, encoding: 'utf8' });
    expect(tests.stdout + tests.stderr).toMatch(/pass 4\b/);
    expect(tests.status).toBe(0);
  });

  it('scores with the viewpoint by the flag, without a config', () => {
    expect(scored('--plugin', 'criteria/call-volume.mjs')).toEqual({
      config: null,
      active: ['call-volume'],
      scores: { A: 80, B: 0.3, C: 50 },
    });
  });

  it('scores with the viewpoint by a config that is named', () => {
    write(
      'commonality.yaml',
      'criteria: [./criteria/call-volume.mjs]\nparams: { call-volume: { most: 2000 } }\n',
    );
    expect(scored('--config', 'commonality.yaml')).toEqual({
      config: 'commonality.yaml',
      active: ['call-volume'],
      scores: { A: 40, B: 0.15, C: 50 },
    });
  });

  it('runs no code of a config that is only found', () => {
    const { status, stderr, stdout } = commonality('score', 'inventory.csv', '--lang', 'en');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--config');
    rmSync(path.join(home, 'commonality.yaml'));
  });

  it('a newcomer adds a viewpoint from a column in under ten lines', () => {
    const measure = [
      'measures:',
      '  - id: phone-calls',
      '    title: { ja: 電話照会件数, en: Phone enquiries }',
      '    column: 電話件数',
      '    goalposts: [0, 5000]',
      '    better: high',
      '    reason: { ja: 電話が多いほど負担が大きい。, en: Calls take time. }',
    ];
    expect(measure.length).toBeLessThan(10);
    write('measures.yaml', measure.join('\n'));
    expect(scored('--config', 'measures.yaml')).toMatchObject({
      active: ['phone-calls'],
      scores: { A: 80, B: 1, C: 50 },
    });
  });

  it('an error of the library has its class and its name, and its stack leads to the lines of the sources', () => {
    const script =
      "import { score, OptionsError } from 'municipal-commonality'; score(3).catch((e) => console.log(e instanceof OptionsError, e.name, e.constructor.name, e.stack));";
    const { stdout } = spawnSync(
      process.execPath,
      ['--enable-source-maps', '--input-type=module', '-e', script],
      { cwd: home, encoding: 'utf8' },
    );
    expect(stdout).toMatch(/^true OptionsError OptionsError OptionsError: inputs: must be a list/);
    expect(stdout).toMatch(/src[\\/]library[\\/]scoreInputs\.ts:\d+/);
  });

  it('a script reads a config with what only Node has', () => {
    write('plain.yaml', 'missing: midpoint\n');
    const script =
      "import { readConfig } from 'municipal-commonality/node'; console.log((await readConfig('plain.yaml')).options.missing);";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: home,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'midpoint\n', stderr: '' });
  });

  it('a script imports the library and the criteria', () => {
    const script =
      "import { score, testCriterion, z } from 'municipal-commonality'; import { criteria } from 'municipal-commonality/criteria'; console.log(typeof score, testCriterion(criteria[0]).kept, z.number().default(1).parse(undefined));";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: home,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'function true 1\n', stderr: '' });
  });
});

it('one line of package.json says where the repository is, and every other mention of it agrees', () => {
  const { repository, homepage, bugs } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, owner] = /^git\+https:\/\/github\.com\/([^/]+)\/commonality\.git$/.exec(repository.url) ?? [];
  expect(owner).toBeDefined();
  expect(homepage).toBe(`https://github.com/${owner}/commonality#readme`);
  expect(bugs.url).toBe(`https://github.com/${owner}/commonality/issues`);
  for (const page of ['docs/ci.md', 'docs/ci.ja.md']) {
    const text = readFileSync(page, 'utf8');
    for (const [, other] of text.matchAll(/(?:uses: |github\.com\/)([\w-]+)\/commonality/g))
      expect(other).toBe(owner);
  }
});

/** The files of the package, by their places in it. */
function published(): readonly string[] {
  const all = readdirSync(installed(), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(path.join(installed(), file)).isFile());
}

describe('the tarball', () => {
  it('is the same, byte for byte, however often it is packed, and below 3 MB without what is for browsers', () => {
    const again = mkdtempSync(path.join(home, 'again-'));
    const [first, second] = [readFileSync(tarball), readFileSync(packTo(again))];
    expect(second.equals(first)).toBe(true);
    // The page that is a tool and the record for browsers each hold the record once more, and cannot be packed further.
    const modules = published().filter((file) => file.startsWith(path.join('dist', 'browser')));
    const forBrowsers = ['dist/commonality.html', 'dist/record.gz', ...modules].map(
      (file) => gzipSync(readFileSync(path.join(installed(), file))).length,
    );
    for (const size of forBrowsers) expect(size).toBeLessThan(3e6);
    expect(first.length - forBrowsers.reduce((sum, size) => sum + size, 0)).toBeLessThan(3e6);
  });

  it('names no folder of the machine that built it, and holds nothing that only one machine can use', () => {
    const own = [process.cwd(), os.homedir(), os.tmpdir()].filter((folder) => folder.length > 5);
    const telling = published().filter((file) => {
      const text = readFileSync(path.join(installed(), file), 'latin1');
      return own.some((folder) => text.includes(`${folder}/`) || text.includes(`${folder}\\`));
    });
    expect(telling).toEqual([]);
    expect(published().filter((file) => /\.(?:cache|node|tsbuildinfo)$/.test(file))).toEqual([]);
  });

  it('declares types of the sources that there are, and no others', () => {
    const types = published().filter((file) => file.endsWith('.d.ts'));
    const stale = types.filter(
      (file) => !existsSync(file.slice('dist/types/'.length).replace(/\.d\.ts$/, '.ts')),
    );
    expect(types.length).toBeGreaterThan(100);
    expect(stale).toEqual([]);
  });

  it('depends on nothing but zod, in which plugins declare their params', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(installed(), 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['zod']);
  });

  it('holds the licence of every package that is bundled, and names no other', () => {
    const text = readFileSync(path.join(installed(), 'dist/licences.txt'), 'utf8');
    const parts = text.split(/^-{80}\n/m).slice(1);
    const names = parts.map((part) => part.split(' ')[0] ?? '');
    expect(names).toEqual(expect.arrayContaining(['saxes', 'xmlchars', 'yauzl', 'pend', 'yalps', 'heap']));
    for (const part of parts) expect(part).toMatch(/copyright/i);
    const bundles = published().filter((file) => /^dist.*\.c?js$/.test(file));
    expect(bundles.length).toBeGreaterThan(3);
  });

  it('has types that resolve where nothing but zod is beside it', () => {
    cpSync('node_modules/zod', path.join(home, 'node_modules/zod'), { recursive: true });
    write(
      'plugin.ts',
      "import { defineCriterion, score, z, type Criterion } from 'municipal-commonality';\nimport { criteria } from 'municipal-commonality/criteria';\nexport const all: readonly Criterion[] = criteria;\nexport const made = typeof defineCriterion;\nexport const most: number = z.number().parse(1);\nexport const result: ReturnType<typeof score> = score([], all);\n",
    );
    const compilerOptions = {
      target: 'ES2023',
      lib: ['ES2023', 'DOM'],
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['plugin.ts'] }));
    const tsc = path.resolve('node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});
