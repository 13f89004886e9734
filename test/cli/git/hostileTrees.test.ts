import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';

const bin = path.resolve('bin/commonality.js');
const inventory = 'id,name,law_amendments_per_year\nT1,a task,2\n';
const config = 'missing: midpoint\n';

/** A file, or a folder by its entries; a name may be there twice, and may be any. */
type Tree = readonly (readonly [name: string, content: string | Tree])[];

const usual: Tree = [
  ['commonality.yaml', config],
  ['inventory.csv', inventory],
];

interface Scene {
  readonly cwd: string;
  /** the environment, with a folder for temporary files of its own */
  readonly env: NodeJS.ProcessEnv;
  /** all that is in that folder, with what it holds */
  readonly outside: () => Readonly<Record<string, string>>;
}

/** A repository, the branch `main` of which is a tree that the usual commands of git would not make. */
function repositoryOf(tree: Tree): Scene {
  const cwd = folderWith({ 'commonality.yaml': config, 'inventory.csv': inventory });
  const temporary = path.join(folderWith({ 'tmp/mine.mjs': 'mine\n' }), 'tmp');
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false'];
  const git = (args: readonly string[], input: string | Buffer = ''): string =>
    execFileSync('git', [...who, ...args], { cwd, input, encoding: 'utf8', stdio: 'pipe' }).trim();
  const write = (content: string | Tree): string => {
    if (typeof content === 'string') return git(['hash-object', '-w', '--stdin'], content);
    const entries = content.map(([name, of]) =>
      Buffer.concat([
        Buffer.from(`${typeof of === 'string' ? '100644' : '40000'} ${name}\0`),
        Buffer.from(write(of), 'hex'),
      ]),
    );
    return git(['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], Buffer.concat(entries));
  };
  git(['init', '-b', 'main']);
  const commitOf = (content: Tree): string => git(['commit-tree', '-m', 'a tree', write(content)]);
  git(['update-ref', 'refs/heads/usual', commitOf(usual)]);
  git(['update-ref', 'refs/heads/main', commitOf(tree)]);
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const contentOf = (name: string): string => readFileSync(path.join(temporary, name), 'utf8');
  const outside = () => Object.fromEntries(readdirSync(temporary).map((name) => [name, contentOf(name)]));
  return { cwd, env, outside };
}

function argvFor(revision: string, ...more: readonly string[]): readonly string[] {
  return [bin, 'diff', '--git', revision, '--config', 'commonality.yaml', 'inventory.csv', ...more];
}

function diffWith({ cwd, env }: Scene, revision: string, ...more: readonly string[]) {
  return spawnSync(process.execPath, argvFor(revision, ...more), { cwd, env, encoding: 'utf8' });
}

const evil = 'export default 1\n';
const twice: Tree = [
  ['a.js', evil],
  ['a.js', [['b.js', evil]]],
];

beforeEach((context) => needs(context, 'git'));

describe('commonality diff --git, of a revision that somebody else made', () => {
  it.each<readonly [string, Tree, string]>([
    ['../mine.mjs', [['..', [['mine.mjs', evil]]]], 'is empty, “.” or “..”'],
    ['../mine.mjs', [['../mine.mjs', evil]], 'is empty, “.” or “..”'],
    ['a/../../mine.mjs', [['a', [['../../mine.mjs', evil]]]], 'is empty, “.” or “..”'],
    ['/abs/x.mjs', [['/abs/x.mjs', evil]], 'is empty, “.” or “..”'],
    ['a/./x.mjs', [['a', [['.', [['x.mjs', evil]]]]]], 'is empty, “.” or “..”'],
    ['.git/config.json', [['.git', [['config.json', '{}\n']]]], 'the name .git'],
    ['.GIT/config.json', [['.GIT', [['config.json', '{}\n']]]], 'the name .git'],
    ['..\\mine.mjs', [['..\\mine.mjs', evil]], 'has a “\\”'],
    ['a.js/b.js', twice, 'another file or folder of the same name'],
  ])('with %j in its tree it is refused, and nothing is written', (place, entries, why) => {
    const scene = repositoryOf([...entries, ...usual]);
    const { status, stdout, stderr } = diffWith(scene, 'main', '--lang', 'en');
    expect([status, stdout, scene.outside()]).toEqual([2, '', { 'mine.mjs': 'mine\n' }]);
    expect(stderr).toContain(`cannot extract “${place}” at main: `);
    expect(stderr).toContain(why);
  });

  it.each<readonly [string, Tree, string]>([
    ['../mine.mjs', [['../mine.mjs', evil]], '取り出し先のフォルダーの外に書き込むおそれがある'],
    ['.git/x.json', [['.git', [['x.json', '{}\n']]]], 'gitが自分のために使う名前'],
    ['..\\mine.mjs', [['..\\mine.mjs', evil]], '別のフォルダーを指すおそれがある'],
    ['a.js/b.js', twice, '同じ名前のファイルかフォルダー'],
  ])('that it is refused for %j is said in Japanese', (place, entries, why) => {
    const { stderr } = diffWith(repositoryOf([...entries, ...usual]), 'main', '--lang', 'ja');
    expect(stderr).toContain(`main の「${place}」`);
    expect(stderr).toContain(why);
  });

  it('a second revision that is refused leaves nothing of the first behind', () => {
    const scene = repositoryOf([['../mine.mjs', evil], ...usual]);
    expect(diffWith(scene, 'usual..main').status).toBe(2);
    expect(scene.outside()).toEqual({ 'mine.mjs': 'mine\n' });
  });

  it('a name of a hundred kilobytes is cut in what is said of it', () => {
    const scene = repositoryOf([[`../${'x'.repeat(100_000)}.mjs`, evil], ...usual]);
    const { status, stderr } = diffWith(scene, 'main', '--lang', 'en');
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot extract “../xxx')]);
    expect(stderr.length).toBeLessThan(1000);
  });

  it('packages that the repository holds are those of the working tree', () => {
    const scene = repositoryOf([...usual, ['node_modules', [['x.js', evil]]]]);
    const { status, stderr } = diffWith(scene, 'main');
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('commonality diff --git, with a module that ends the run', () => {
  it('leaves nothing behind when the module ends the process', () => {
    const scene = withModule('process.exit(3);\n');
    expect(diffWith(scene, 'main').status).toBe(3);
    expect(scene.outside()).toEqual({ 'mine.mjs': 'mine\n' });
  });

  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  it.for(signals)('leaves nothing behind after %s', async (signal, context) => {
    needs(context, 'signals');
    const { cwd, env, outside } = withModule(waits);
    const child = spawn(process.execPath, argvFor('main'), {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = await new Promise<string>((resolve) =>
      child.stderr.once('data', (text) => resolve(`${text}`)),
    );
    expect(said).toBe('waiting');
    child.kill(signal);
    expect(await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))).toBe(signal);
    expect(outside()).toEqual({ 'mine.mjs': 'mine\n' });
  });
});

const waits =
  "process.stderr.write('waiting');\nawait new Promise(() => setInterval(() => undefined, 1000));\n";

/** A repository in which a config of the branch `main` has a module with this text. */
function withModule(text: string): Scene {
  return repositoryOf([
    ['commonality.yaml', 'criteria: [./own.mjs]\n'],
    ['inventory.csv', inventory],
    ['own.mjs', text],
  ]);
}
