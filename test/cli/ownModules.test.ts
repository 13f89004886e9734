import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';

// As defineReport, definePolicy and defineCriterion make them: a folder without packages has none to import.
const report = (write: string, more = '') =>
  `export default { is: 'report', contract: 1, of: 'score', write(result, page) { ${write} }, ${more} };\n`;
const policy = (find: string, more = '') =>
  `export default { is: 'policy', contract: 1, id: 'no-pr', severity: 'warning', title: { ja: '広報', en: 'PR' }, find(result) { ${find} }, ${more} };\n`;

const names =
  "return result.lists.flatMap((list) => list.tasks.map((task) => page.lang + ' ' + task.name + '\\n'));";
const everything =
  "return result.lists.flatMap((list) => list.tasks.map(({ id }) => ({ task: id, says: { ja: '対象外', en: 'not for sharing' } })));";

const inventory = 'id,name,law_amendments_per_year\nA,住民相談,3\nB,広報,1\n';

/** A folder below node_modules, where vitest leaves it to node to load a module. */
function folder(files: Readonly<Record<string, string>>): string {
  const inside = Object.entries({ 'i.csv': inventory, ...files }).map(([name, text]) => [
    `node_modules/home/${name}`,
    text,
  ]);
  return path.join(folderWith(Object.fromEntries(inside)), 'node_modules/home');
}

describe('a format of a module', () => {
  const score = ['score', 'i.csv', '--no-record', '--lang'];

  it.each(['./mine.mjs', 'mine.mjs'])('%s writes what the command publishes', async (format) => {
    const cwd = folder({ 'mine.mjs': report(names) });
    const { stdout, code } = await run([...score, 'ja', '--format', format], { cwd });
    expect({ stdout, code }).toEqual({ stdout: 'ja 住民相談\nja 広報\n', code: 0 });
  });

  it.each([
    [
      report('return result.nope.x;'),
      /^commonality: the module mine\.mjs is broken: TypeError: .* \(.*mine\.mjs:1\)/,
    ],
    [report('return 5;'), /is broken: write must return text/],
    ['export default 3;', /module-broken .*export default defineReport/],
    [
      report(names, 'contract: 9'),
      /made for version 9 of the contract, and this program has version 1\. Update municipal-commonality/,
    ],
    [report(names, 'contract: 0'), /Update the module/],
    [report(names, "of: 'diff'"), /mine\.mjs writes the output of commonality diff, not of score/],
    ["throw new Error('no');", /module-failed .*no \(mine\.mjs:1\)/],
  ])('that fails is named: %s', async (text, said) => {
    const { code, stdout, stderr } = await run([...score, 'en', '--format', 'mine.mjs'], {
      cwd: folder({ 'mine.mjs': text }),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('is never written over', async () => {
    const cwd = folder({ 'mine.mjs': report(names) });
    const { code, stderr } = await run([...score, 'en', '--format', './mine.mjs=mine.mjs'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is an input');
  });

  it('is in Japanese where it fails in Japanese', async () => {
    const { stderr } = await run([...score, 'ja', '--format', 'mine.mjs'], {
      cwd: folder({ 'mine.mjs': report('return 5;') }),
    });
    expect(stderr).toContain('モジュール mine.mjs の不具合です：write は文字列、');
  });
});

describe('policies of one’s own', () => {
  const check = ['check', 'i.csv', '--no-record', '--lang', 'en'];

  it('of a module find what they look for, with a code whose severity can be set', async () => {
    const cwd = folder({ 'p.mjs': policy(everything) });
    const found = await run([...check, '--policy', 'p.mjs'], { cwd });
    expect(found.stdout).toMatch(/i\.csv:3 warning policy\/no-pr not for sharing \[B\]/);
    expect(found.code).toBe(0);
    const graver = await run([...check, '--policy', 'p.mjs', '--severity', 'policy/no-pr=error'], { cwd });
    expect(graver.code).toBe(1);
  });

  it('of a config need no code, and say what is asked for', async () => {
    const config = `check:
  policies:
    - { id: enough, title: { ja: 根拠が足りない, en: too little evidence }, min-coverage: 90%, known: [commonality] }
`;
    const { code, stdout } = await run(check, { cwd: folder({ 'commonality.yaml': config }) });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /error policy\/enough too little evidence \(coverage \d.*, at least 90% is asked for; unknown: commonality\)/,
    );
  });

  it('of a module run only from a config that the user names, and never from one that is extended', async () => {
    const cwd = folder({
      'p.mjs': policy(everything),
      'commonality.yaml': 'check: { policies: [./p.mjs] }\n',
      'town.yaml': 'extends: ./commonality.yaml\n',
    });
    expect((await run(check, { cwd })).stderr).toContain('config-code-not-asked');
    expect((await run([...check, '--config', 'town.yaml'], { cwd })).stderr).toContain('config-extends-code');
    expect((await run([...check, '--config', 'commonality.yaml'], { cwd })).stdout).toContain('policy/no-pr');
  });

  it.each([
    [policy('return [{}];'), /is broken: find must return a list/],
    [policy('throw new Error("no");'), /the module p\.mjs is broken: Error: no \(.*p\.mjs:1\)/],
    [policy(everything, "id: 'No PR'"), /module-broken .*id cannot be/],
    [policy(everything, 'contract: 7'), /version 7 of the contract/],
  ])('that fail are named: %s', async (text, said) => {
    const { code, stderr } = await run([...check, '--policy', 'p.mjs'], { cwd: folder({ 'p.mjs': text }) });
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

const criterion = (more: string) => `
const text = { ja: '浸水', en: 'Flood' };
export default {
  id: 'flood', theme: 'need', title: text, asks: text, rationale: text, highRating: 1,
  viewpoint: { quote: '地方の実情', at: text }, ratingField: 'flood_rating', contract: 2,
  sources: { map: { ja: '浸水想定区域図', en: 'Flood map 2024' } }, params: {},
  fields: { flood_town: { kind: 'text', title: { ja: '町', en: 'Flood town' } }, flood_rating: { kind: 'rating', title: { ja: '浸水判断', en: 'Flood?' } } },
  score: ({ flood_town: value }) => value === undefined ? { status: 'unknown', needs: ['flood_town'] } : { status: 'scored', value: 0.5, evidence: [{ field: 'flood_town', value, source: 'map', says: { wording: { ja: () => '五割', en: () => 'half' }, props: {} } }] },
  ${more}
};`;

describe('a criterion of a module', () => {
  const cells = 'id,name,flood_town\nA,a,東町\n';

  it('names its own source behind its evidence, in the lists and in the explanation', async () => {
    const cwd = folder({ 'i.csv': cells, 'flood.mjs': criterion('') });
    const flags = ['i.csv', '--plugin', 'flood.mjs', '--lang', 'en'];
    const scored = await run(['score', ...flags], { cwd });
    expect(scored.stdout).toMatch(/half†/);
    expect(scored.stdout).toMatch(/Sources\s+† Flood: Flood map 2024/);
    const explained = await run(['explain', 'i.csv', 'A', ...flags.slice(1)], { cwd });
    expect(explained.stdout).toMatch(/half \[source of the criterion†\]/);
    expect(explained.stdout).toMatch(/Source\s+† Flood map 2024/);
  });

  it('that names a source it does not declare is stopped', async () => {
    const cwd = folder({ 'i.csv': cells, 'flood.mjs': criterion('sources: {}') });
    const { code, stderr } = await run(['score', 'i.csv', '--plugin', 'flood.mjs', '--lang', 'ja'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('宣言していない出典 map の根拠がある');
  });

  it('that is made for another version of the contract is reported as such', async () => {
    const cwd = folder({ 'i.csv': cells, 'flood.mjs': criterion('contract: 3') });
    const { code, stderr } = await run(['score', 'i.csv', '--plugin', 'flood.mjs', '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('made for version 3 of the contract, and this program has version 2');
  });
});

it('a config has the language of the config that it extends, in help and faults too', async () => {
  const files = {
    'town/i.csv': inventory,
    'town/commonality.yaml': 'extends: ../prefecture.yaml\nmissing: 3\n',
    'prefecture.yaml': 'lang: ja\n',
  };
  const root = folderWith({ ...files, '.git/HEAD': '' });
  const { stderr } = await run(['score', 'town/i.csv'], { cwd: root, env: { LANG: 'en_US.UTF-8' } });
  expect(stderr).toContain('「missing」に「3」は指定できません');
  const help = await run(['score', '--help'], { cwd: path.join(root, 'town'), env: { LANG: 'C' } });
  expect(help.stdout).toContain('使い方');
});

it.each([
  [
    'a criterion',
    ['score', 'i.csv', '--plugin', 'mine/nope.mjs'],
    'mine/nope.mjs:1 error module-not-found There is no “mine/nope.mjs”.',
  ],
  [
    'a criterion that is tested',
    ['criteria', 'test', 'mine/nope.mjs'],
    'mine/nope.mjs:1 error module-not-found There is no “mine/nope.mjs”.',
  ],
  [
    'a format',
    ['score', 'i.csv', '--format', './mine/nope.mjs'],
    './mine/nope.mjs:1 error module-not-found There is no “./mine/nope.mjs”.',
  ],
])('%s that is not there is called as the flag calls it, with its folder', async (_, argv, said) => {
  const { code, stderr } = await run([...argv, '--lang', 'en'], { cwd: folder({}) });
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
