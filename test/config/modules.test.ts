import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { ConfigError } from '../../src/config/error.js';
import { loadModules, type AskedModule } from '../../src/config/modules.js';
import type { Cells } from '../../src/criterion/define.js';
import { thirds } from '../../src/criterion/scale.js';
import type { Problem } from '../../src/model/problem.js';
import { textOf } from '../../src/text/lang.js';

/** The parts of a module that declares a criterion without our package; `more` stands in the place of some of them. */
function source(id: string, more = ''): string {
  return `
const text = { ja: '${id}の件数', en: 'Number of ${id}' };
const field = '${id.replaceAll('-', '_')}_cases';
const criterion = {
  id: '${id}', theme: 'need', title: text, asks: text, rationale: text, highRating: 1,
  viewpoint: { quote: '件数の多い事務から共通化すべき。', at: text },
  ratingField: field + '_rating',
  fields: { [field]: { kind: 'count', title: text }, [field + '_rating']: { kind: 'rating', title: { ja: text.ja + '判断', en: text.en + '?' } } },
  params: {},
  score: () => ({ status: 'unknown', needs: [field] }),
  ${more}
};
`;
}

const esm = (id: string, more?: string) => `${source(id, more)}export default criterion;`;

/** A folder with a config's folder \`in\` it, the files of which are given by their path. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const temporary = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'commonality-')));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  // Below node_modules, where vitest leaves it to node to load a module.
  const root = path.join(temporary, 'node_modules', 'home');
  mkdirSync(path.join(root, 'in'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return path.join(root, 'in');
}

async function problemsOf(
  asked: readonly (string | AskedModule)[],
  folder: string,
  known = criteria,
): Promise<readonly Problem[]> {
  const error: unknown = await loadModules(asked, folder, known).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigError)) throw new Error(`expected a ConfigError, and got ${String(error)}`);
  return error.problems;
}

async function codesOf(asked: readonly string[], folder: string): Promise<readonly string[]> {
  return (await problemsOf(asked, folder)).map(({ code }) => code);
}

async function idsOf(asked: readonly string[], folder: string): Promise<readonly string[]> {
  return (await loadModules(asked, folder, criteria)).map(({ id }) => id);
}

describe('a module that may be loaded', () => {
  it('is a file of the folder of the config, as ESM or as CommonJS', async () => {
    const folder = folderWith({
      'in/calls.mjs': esm('calls'),
      'in/deep/er/letters.cjs': `${source('letters')}module.exports = criterion;`,
      'in/compiled.cjs': `${source('faxes')}exports.__esModule = true; exports.default = criterion;`,
    });
    expect(await idsOf(['./calls.mjs', './deep/er/letters.cjs', './compiled.cjs'], folder)).toEqual([
      'calls',
      'letters',
      'faxes',
    ]);
  });

  it('is a package that is installed for the config, also one for import only, and by a subpath', async () => {
    const folder = folderWith({
      'node_modules/criterion-above/package.json': '{ "main": "index.cjs" }',
      'node_modules/criterion-above/index.cjs': `${source('above')}module.exports = criterion;`,
      'in/node_modules/@pref/criterion-x/package.json':
        '{ "type": "module", "exports": { "import": "./x.js" } }',
      'in/node_modules/@pref/criterion-x/x.js': esm('x-risk'),
      'in/node_modules/many/package.json':
        '{ "exports": { "./a": { "types": "./a.d.ts", "node": { "import": "./a.mjs" } } } }',
      'in/node_modules/many/a.mjs': esm('a-risk'),
    });
    expect(await idsOf(['criterion-above', '@pref/criterion-x', 'many/a'], folder)).toEqual([
      'above',
      'x-risk',
      'a-risk',
    ]);
  });

  it('is a subpath that a pattern of the package stands for, by the pattern that says most', async () => {
    const folder = folderWith({
      'in/node_modules/@pref/many/package.json':
        '{ "exports": { "./*": { "import": "./none/*.mjs" }, "./risk/*": { "import": "./all/*.mjs" }, "./up/*": { "import": "./all/../../*.mjs" } } }',
      'in/node_modules/@pref/many/all/flood.mjs': esm('flood-risk'),
      'in/node_modules/@pref/flood.mjs': esm('other-risk'),
    });
    expect(await idsOf(['@pref/many/risk/flood'], folder)).toEqual(['flood-risk']);
    expect(await codesOf(['@pref/many/up/flood'], folder)).toEqual(['module-not-installed']);
  });

  it('is a file also where its path begins without ./, before a package of that name', async () => {
    const folder = folderWith({
      'in/calls.mjs': esm('calls'),
      'in/criteria/letters.mjs': esm('letters'),
      'in/node_modules/criteria/letters.mjs': esm('installed'),
      'in/node_modules/many/faxes.mjs': esm('faxes'),
    });
    expect(await idsOf(['calls.mjs', 'criteria/letters.mjs', 'many/faxes.mjs'], folder)).toEqual([
      'calls',
      'letters',
      'faxes',
    ]);
    expect(await codesOf(['criteria/nothing.mjs', 'あ/い.mjs', 'a/../../x.mjs'], folder)).toEqual([
      'module-not-found',
      'module-refused',
      'module-refused',
    ]);
  });

  it('may be linked from within the folder to within the folder', async () => {
    const folder = folderWith({ 'in/real.mjs': esm('calls') });
    symlinkSync(path.join(folder, 'real.mjs'), path.join(folder, 'link.mjs'));
    expect(await idsOf(['./link.mjs'], folder)).toEqual(['calls']);
  });

  it('may lie in a folder that is itself a link', async () => {
    const folder = folderWith({ 'in/calls.mjs': esm('calls') });
    symlinkSync(folder, path.join(folder, '..', 'linked'));
    expect(await idsOf(['./calls.mjs'], path.join(folder, '..', 'linked'))).toEqual(['calls']);
  });
});

describe('a module without parts that was made without our package', () => {
  it('is judged as one question, and its rating answers with a range', async () => {
    const more = `score: (cells) => {
    if (cells[field + '_rating'] !== undefined || cells.calls_rating !== undefined) throw new Error('sees the rating');
    if (cells[field] === undefined) return { status: 'unknown', needs: [field] };
    const says = { ja: String(cells[field]), en: String(cells[field]) };
    return { status: 'scored', value: Math.min(1, cells[field] / 100), evidence: [{ field, value: cells[field], says }] };
  },`;
    const folder = folderWith({ 'in/calls.mjs': esm('calls', more) });
    const [criterion] = await loadModules(['./calls.mjs'], folder, criteria);
    const rangeIn = (cells: Cells) => {
      const outcome = criterion!.score(cells, {});
      return outcome.status === 'not-applicable' ? undefined : outcome.parts.map(({ range }) => range);
    };
    expect(rangeIn({ calls_cases: 50 })).toEqual([[0.5, 0.5]]);
    expect(rangeIn({ calls_cases: { low: 20, high: 60 } })).toEqual([[0.2, 0.6]]);
    expect(rangeIn({})).toEqual([[0, 1]]);
    expect(rangeIn({ calls_rating: 'high' })).toEqual([thirds.high]);
    expect(Object.keys(criterion!.fields)).toEqual(['calls_cases', 'calls_rating']);
  });
});

describe('a module that may not be loaded', () => {
  it.each([
    '/etc/passwd.js',
    'C:\\x.js',
    '\\\\host\\x.js',
    'file:///x.js',
    'http://localhost/x.js',
    'data:text/javascript,export default 1',
    'node:fs',
    'fs',
    '#internal',
    'pkg/../../x.js',
    '@pref/../x.js',
    '~/x.js/..',
    '',
    ' ./x.js',
  ])('is %j', async (specifier) => {
    expect(await codesOf([specifier], folderWith({}))).toEqual(['module-refused']);
  });

  it('lies outside the folder of the config, whether or not it is there', async () => {
    const folder = folderWith({ 'outside.mjs': 'globalThis.ranOutside = true;', 'inner/x.mjs': esm('x') });
    const asked = [
      '../outside.mjs',
      '../nothing.mjs',
      './../in/../outside.mjs',
      '../inner/x.mjs',
      './..',
      './',
    ];
    expect(new Set(await codesOf(asked, folder))).toEqual(new Set(['module-outside']));
    expect(globalThis).not.toHaveProperty('ranOutside');
  });

  it('is a link that leads outside the folder', async () => {
    const folder = folderWith({
      'outside.mjs': 'globalThis.ranOutside = true;',
      'far/x.mjs': 'globalThis.ranOutside = true;',
    });
    symlinkSync(path.join(folder, '..', 'outside.mjs'), path.join(folder, 'link.mjs'));
    symlinkSync(path.join(folder, '..', 'far'), path.join(folder, 'far'));
    expect(await codesOf(['./link.mjs', './far/x.mjs'], folder)).toEqual([
      'module-outside',
      'module-outside',
    ]);
    expect(globalThis).not.toHaveProperty('ranOutside');
  });

  it('is not there, not installed, or not JavaScript', async () => {
    const folder = folderWith({ 'in/data.json': '{}', 'in/folder.js/x': '' });
    const asked = ['./nothing.js', 'criterion-that-nobody-installed', './data.json', './folder.js'];
    expect(await codesOf(asked, folder)).toEqual([
      'module-not-found',
      'module-not-installed',
      'module-not-javascript',
      'module-not-javascript',
    ]);
  });
});

describe('a module that cannot be loaded', () => {
  it.each([
    ['throws', "throw new Error('no luck\\n    at secret (place)');", 'module-failed', 'no luck (x.mjs:1)'],
    ['throws what is no error', "throw 'luck';", 'module-failed', 'luck'],
    ['has a mistake in it', 'export default {{;', 'module-failed', 'SyntaxError'],
    [
      'needs a package that is not installed',
      "import 'criterion-that-nobody-installed';",
      'module-needs',
      'npm install criterion-that-nobody-installed',
    ],
  ])('%s, which is reported in one line', async (_, content, code, part) => {
    const [problem] = await problemsOf(['./x.mjs'], folderWith({ 'in/x.mjs': content }));
    const { ja, en } = textOf(problem!.message);
    expect(problem?.code).toBe(code);
    for (const text of [ja, en]) {
      expect(text).toContain(part);
      expect(text).not.toMatch(/\n|\bat secret/);
    }
  });
});

describe('a module that is no criterion', () => {
  it.each([
    ['exports nothing', 'export const x = 1;', 'default'],
    ['exports what defineCriterion did not make', "export default { id: 'x' };", 'default'],
    ['has an id in capitals', esm('x', "id: 'X',"), 'id'],
    ['lacks English', esm('x', "asks: { ja: '何件か。' },"), 'asks.en'],
    ['has a field without a title', esm('x', "fields: { y: { kind: 'flag' } },"), 'fields.y.title.ja'],
    ['has a field of no kind', esm('x', "fields: { y: { kind: 'colour' } },"), 'fields.y'],
    ['has a param that is no schema', esm('x', 'params: { most: 5 },'), 'params.most'],
    ['has no score', esm('x', 'score: undefined,'), 'score'],
  ])('%s', async (_, content, place) => {
    const problems = await problemsOf(['./x.mjs'], folderWith({ 'in/x.mjs': content }));
    expect(problems[0]?.code).toBe('module-broken');
    expect(textOf(problems[0]!.message).en).toContain(place);
    expect(textOf(problems[0]!.message).ja).toContain(place);
  });

  it('is reported with all its faults at once', async () => {
    const folder = folderWith({ 'in/x.mjs': esm('x', "id: 'X', theme: 'wish', asks: {},") });
    expect(await codesOf(['./x.mjs'], folder)).toEqual(Array<string>(4).fill('module-broken'));
  });
});

describe('a criterion of a module', () => {
  it('has an id of its own', async () => {
    const folder = folderWith({
      'in/a.mjs': esm('commonality'),
      'in/b.mjs': esm('calls'),
      'in/c.mjs': esm('calls'),
    });
    expect(await codesOf(['./a.mjs', './b.mjs', './c.mjs'], folder)).toEqual([
      'module-duplicate-id',
      'module-duplicate-id',
    ]);
  });

  it('may read a field of another criterion, but not give its name to something else', async () => {
    const title = "title: { ja: 'あれ', en: 'That' }";
    const folder = folderWith({
      'in/same.mjs': esm(
        'calls',
        `fields: { law_amendments_per_year: { kind: 'count', min: 0, ${title} } },`,
      ),
      'in/other.mjs': esm('letters', `fields: { law_amendments_per_year: { kind: 'share', ${title} } },`),
    });
    expect(await idsOf(['./same.mjs'], folder)).toEqual(['calls']);
    expect(await codesOf(['./other.mjs'], folder)).toEqual(['module-field-clash']);
  });

  it('takes no header of another field', async () => {
    const fields = "fields: { stolen: { kind: 'count', title: { ja: '年間改正 法令数', en: 'Stolen' } } },";
    expect(await codesOf(['./x.mjs'], folderWith({ 'in/x.mjs': esm('calls', fields) }))).toEqual([
      'module-header-clash',
    ]);
  });
});

describe('the problems of modules', () => {
  it('come all at once, each at the place that names the module', async () => {
    const folder = folderWith({ 'in/x.mjs': 'export default 1;' });
    const asked = ['./x.mjs', './y.mjs', pathToFileURL(folder).href].map((specifier, i) => ({
      specifier,
      spot: { file: 'commonality.yaml', line: i + 2, column: 5 },
    }));
    const problems = await problemsOf(asked, folder);
    expect(problems.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
      ['module-broken', 'commonality.yaml', 2, 5],
      ['module-not-found', 'commonality.yaml', 3, 5],
      ['module-refused', 'commonality.yaml', 4, 5],
    ]);
  });

  it('are at the module itself where no place is known', async () => {
    const [problem] = await problemsOf(['./y.mjs'], folderWith({}));
    expect(problem).toMatchObject({ file: './y.mjs', line: 1, severity: 'error' });
  });
});
