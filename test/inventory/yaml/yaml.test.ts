import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/inventory/limits.js';
import { brief, findings, input, readAll, refusal, valuesOf } from '../read.js';

const yaml = (text: string, name = 'a.yaml') => [input(text, name)];

async function found(text: string): Promise<readonly string[]> {
  return findings((await readAll(yaml(text))).problems);
}

async function refused(text: string): Promise<readonly string[]> {
  return findings(await refusal(yaml(text)));
}

describe('tasks', () => {
  it.each([
    ['a list', '- id: T1\n  事務名: a\n- id: T2\n  事務名: b\n', [1, 3]],
    [
      'a list under tasks:',
      '# 事務一覧\ntasks:\n  - id: T1\n    事務名: a\n  -\n    id: T2\n    事務名: b\n',
      [3, 6],
    ],
    [
      'JSON',
      '{\n\t"tasks": [\n\t\t{"id": "T1", "name": "a"},\n\t\t{"id": "T2", "name": "b"}\n\t]\n}\n',
      [3, 4],
    ],
    ['CR line ends', '- id: T1\r  事務名: a\r- id: T2\r  事務名: b\r', [1, 3]],
    ['CRLF line ends', '- id: T1\r\n  事務名: a\r\n- id: T2\r\n  事務名: b\r\n', [1, 3]],
  ])('come from %s, each with its line', async (_, text, lines) => {
    const { inputs, tasks, problems } = await readAll(yaml(text));
    expect(inputs[0]).toMatchObject({ format: 'yaml', encoding: 'utf-8', tasks: 2 });
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(tasks.names).toEqual(['a', 'b']);
    expect([tasks.at(0).line, tasks.at(1).line]).toEqual(lines);
    expect(problems).toEqual([]);
  });

  it('keep every scalar as it is written', async () => {
    const inventory = await readAll(
      yaml(
        '- id: 011002\n  事務名: 1e3\n  件数: 0_1\n- id: 0x1F\n  事務名: yes\n  件数: 1,234\n- id: "1.10"\n  事務名: \'2024-04-01\'\n',
      ),
    );
    expect(inventory.tasks.ids).toEqual(['011002', '0x1F', '1.10']);
    expect(inventory.tasks.names).toEqual(['1e3', 'yes', '2024-04-01']);
    expect(valuesOf(inventory, 'cases')).toEqual([undefined, 1234, undefined]);
    expect(findings(inventory.problems)).toEqual(['number-with-text 3:7']);
  });

  it('may leave out fields, or leave them empty or null: they are unknown', async () => {
    const inventory = await readAll(
      yaml(
        '- id: T1\n  事務名: a\n  件数:\n- id: T2\n  事務名: b\n  件数: null\n- id: T3\n  事務名: c\n  件数: ~\n- id: T4\n  事務名: d\n',
      ),
    );
    expect(valuesOf(inventory, 'cases')).toEqual([undefined, undefined, undefined, undefined]);
    expect(inventory.problems).toEqual([]);
  });

  it('may list names one by one', async () => {
    const inventory = await readAll(
      yaml(
        '- id: T1\n  事務名: a\n  tools: [AI・OCR, RPA]\n- id: T2\n  事務名: b\n  tools: AI・RPA\n- id: T3\n  事務名: c\n  tools: []\n',
      ),
    );
    expect(valuesOf(inventory, 'tools')).toEqual([['AI・OCR', 'RPA'], ['AI', 'RPA'], []]);
  });

  it('may share values by an anchor', async () => {
    const inventory = await readAll(
      yaml('- id: T1\n  事務名: a\n  tools: &t [AI]\n- id: T2\n  事務名: b\n  tools: *t\n'),
    );
    expect(valuesOf(inventory, 'tools')).toEqual([['AI'], ['AI']]);
  });

  it('may spell a field in different ways from task to task', async () => {
    const inventory = await readAll(
      yaml('- id: T1\n  事務名: a\n  実施割合: 0.5\n- ID: T2\n  name: b\n  実施割合(%): 1\n'),
    );
    expect(inventory.tasks.ids).toEqual(['T1', 'T2']);
    expect(valuesOf(inventory, 'performing')).toEqual([0.5, 0.01]);
  });
});

describe('problems that leave the other tasks whole', () => {
  it.each([
    ['a cell of the wrong kind', '- id: T1\n  name: a\n  件数: たくさん\n', ['not-a-number 3:7']],
    ['a nested cell', '- id: T1\n  name: a\n  件数: {a: 1}\n', ['nested-cell 3:7']],
    ['a list in a list', '- id: T1\n  name: a\n  tools: [a, [b]]\n', ['nested-cell 3:10']],
    ['a list in place of an id', '- id: [T1]\n  name: a\n- id: T2\n  name: b\n', ['list-in-cell 1:7']],
    ['a mapping in place of a name', '- id: T1\n  name: { ja: a }\n', ['nested-cell 2:9']],
    ['a list where one value goes', '- id: T1\n  name: a\n  件数: [1, 2]\n', ['list-in-cell 3:7']],
    ['a key that stands twice', '- id: T1\n  name: a\n  件数: 1\n  件数: 2\n', ['duplicate-key 4:3']],
    ['a field in two spellings', '- id: T1\n  name: a\n  件数: 1\n  count: 2\n', ['duplicate-key 4:3']],
    ['an unknown key that stands twice', '- id: T1\n  name: a\n  x: 1\n  x: 2\n', ['duplicate-key 4:3']],
    ['a key with a typing error', '- id: T1\n  name: a\n  根拠法例: b\n', ['did-you-mean 3:3']],
    [
      'an entry that is no task',
      '- id: T1\n  name: a\n- T2\n-\n',
      ['task-not-mapping 3:3', 'task-not-mapping 4:2'],
    ],
    ['an id that stands twice', '- id: T1\n  name: a\n- id: T1\n  name: b\n', ['duplicate-id 3:7']],
    ['a task without id', '- id: T1\n  name: a\n- name: b\n', ['missing-id 3:3']],
    ['a plain tag', '- id: !!str T1\n  name: a\n  件数: !!int x\n', ['not-a-number 3:13']],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('a key that stands twice is reported with its task and field', async () => {
    const { problems } = await readAll(yaml('- id: T1\n  name: a\n  件数: 1\n  件数: 2\n'));
    expect(problems).toMatchObject([{ code: 'duplicate-key', task: 'T1', field: 'cases' }]);
  });

  it('a second document without contents is none', async () => {
    expect(await found('- id: T1\n  name: a\n---\n')).toEqual([]);
    expect(await found('- id: T1\n  name: a\n---\n# the end\n...\n')).toEqual([]);
  });

  it('a field that stands twice is read from neither', async () => {
    const inventory = await readAll(
      yaml('- id: T1\n  name: a\n  件数: 1\n  count: 2\n- id: T2\n  name: b\n  件数: 3\n'),
    );
    expect(valuesOf(inventory, 'cases')).toEqual([undefined, 3]);
  });

  it('keys that are not known are counted, in tasks and beside them', async () => {
    const { problems } = await readAll(
      yaml('note: x\n__proto__: y\ntasks:\n  - id: T1\n    name: a\n    constructor: b\n'),
    );
    expect(problems.map(brief)).toEqual(['other-keys 1', 'unknown-columns 1']);
    expect(problems.map(({ message }) => message.props)).toEqual([
      { names: ['note', '__proto__'] },
      { names: ['constructor'] },
    ]);
  });

  it('a version that is not known is a warning', async () => {
    expect(await found('%YAML 9.9\n---\n- id: T1\n  name: a\n')).toEqual(['yaml-version 1:7']);
  });

  it('YAML 1.1 changes no scalar', async () => {
    const { tasks } = await readAll(yaml('%YAML 1.1\n---\n- id: 011\n  name: yes\n'));
    expect([tasks.ids, tasks.names]).toEqual([['011'], ['yes']]);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['of several syntax errors the first', '- id: a: b\n- {id: T1\n', ['yaml-syntax 1:7']],
    ['a tab as indentation', '- id: T1\n\tname: a\n', ['yaml-tab 2:1']],
    ['several documents', '- id: T1\n---\n- id: T2\n', ['several-documents 2:1']],
    ['an alias without anchor', '- id: *no\n', ['unresolved-alias 1:7']],
    ['an alias of itself', '- &a\n  id: T1\n  x: *a\n', ['alias-cycle 3:6']],
    ['a tag that runs programs', '- id: !!python/object/apply:os.system [x]\n', ['custom-tag 1:39']],
    ['a local tag', '- id: T1\n  name: !env PATH\n', ['custom-tag 2:14']],
    ['a key that is a list', '- ? [a, b]\n  : 1\n', ['non-string-key 1:5']],
    ['a key that is blank', '- id: T1\n  "": 1\n', ['blank-key 2:3']],
    ['a merge key', '- &a {id: T1}\n- <<: *a\n  name: b\n', ['merge-key 2:3']],
    ['an open quotation mark', '- id: T1\n  name: "a\n  件数: 1\n  place: b\n', ['yaml-syntax 2:9']],
    ['no list', 'a: 1\n', ['no-task-list 1:1']],
    ['tasks: that is no list', 'note: x\ntasks:\n  a: 1\n', ['no-task-list 2:1']],
    ['two lists', 'tasks: []\ntasks: []\n', ['duplicate-key 2:1']],
    ['no task', 'tasks: []\n', ['no-tasks 1']],
    ['tasks: with nothing after it', 'tasks:\n', ['no-tasks 1']],
    ['comments only', '# 事務一覧\n', ['empty-file 1']],
    ['no id', '- x: 1\n', ['no-id-column 1']],
  ])('%s', async (_, text, expected) => {
    expect(await refused(text)).toEqual(expected);
  });

  const bomb = Array.from({ length: 9 }, (_, i) => `- &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`);
  it.each([
    ['aliases that multiply', `- &a0 [x]\n${bomb.join('\n')}\n`, 'alias-bomb'],
    ['brackets', '['.repeat(100_000), 'too-deep'],
    ['closed brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'too-deep'],
    ['braces', '{a: '.repeat(20_000), 'too-deep'],
    ['lists in lists', `${'- '.repeat(20_000)}a`, 'too-deep'],
    ['keys in keys', `${'? '.repeat(5_000)}a`, 'too-deep'],
    ['a little too many levels', `- id: T1\n  x: ${'['.repeat(150)}${']'.repeat(150)}\n`, 'too-deep'],
  ])('%s, soon', async (_, text, code) => {
    expect((await refusal(yaml(text))).map((each) => each.code)).toContain(code);
  });

  it.each([
    ['too many keys', { columns: 3 }, 'too-many-columns 1'],
    ['too large a cell', { fieldBytes: 5 }, 'field-too-large 3:10'],
    ['too many tasks', { tasks: 1 }, 'too-many-tasks 4'],
  ])('%s', async (_, limits, expected) => {
    const text = '- id: T1\n  name: a\n  tools: あいう\n- id: T2\n';
    expect(findings(await refusal(yaml(text), { limits: { ...defaultLimits, ...limits } }))).toContain(
      expected,
    );
  });
});

describe('the format', () => {
  it.each([
    ['a.yml', '- id: T1\n', 'yaml'],
    ['a.YAML', '- id: T1\n', 'yaml'],
    ['a.json', '[{"id": "T1"}]', 'yaml'],
    ['a.txt', 'id\tname\nT1\ta\n', 'csv'],
    ['<stdin>', '- id: T1\n', 'yaml'],
    ['<stdin>', '# 一覧\n\ntasks:\n- id: T1\n', 'yaml'],
    ['<stdin>', '{"tasks": [{"id": "T1"}]}', 'yaml'],
    ['<stdin>', '---\n- id: T1\n', 'yaml'],
    ['<stdin>', 'id,name\nT1,a: b\n', 'csv'],
    ['<stdin>', '"id: ",name\nid,name\nT1,a\n', 'csv'],
    ['data', 'id\nT1\n', 'csv'],
  ])('of %s that begins with %j is %s', async (name, text, format) => {
    expect((await readAll([input(text, name)])).inputs[0]?.format).toBe(format);
  });
});

it('a large YAML file comes with the advice that CSV is faster', async () => {
  const text = `- id: T1\n  name: a\n  note: "${'x'.repeat(2 ** 20)}"\n`;
  const { problems } = await readAll(yaml(text), { limits: { ...defaultLimits, fieldBytes: 2 ** 22 } });
  expect(problems.map(({ code }) => code)).toContain('yaml-slow');
});

describe('what a spreadsheet or a Japanese keyboard leaves in YAML', () => {
  it.each([
    ['a full-width colon in every line', '- id：T1\n  事務名：a\n', 1],
    ['a full-width blank behind a dash', '-　id: T1\n　 事務名: a\n', 1],
    ['a full-width blank behind a colon', '- id: T1\n  事務名:　a\n', 2],
    ['full-width blanks as indentation', 'tasks:\n　- id: T1\n　　事務名: a\n', 2],
    ['no-break spaces as indentation', '- id: T1\n\u00a0 事務名: a\n', 2],
    ['a full-width dash', '－ id: T1\n  事務名: a\n', 1],
    ['full-width brackets around it all', '［id: T1］\n', 1],
    ['full-width signs in a flow', '- { id： T1， 事務名: a }\n', 1],
  ])('%s is named', async (_, text, line) => {
    const found = await refusal([input(text, 'a.yaml')]);
    expect(found).toMatchObject([{ code: 'yaml-full-width', line }]);
  });

  it('="0101" is read as the text within, and reported once', async () => {
    const { tasks, problems } = await readAll([input('- id: \'="0101"\'\n  事務名: \'="a"\'\n', 'a.yaml')]);
    expect([tasks.ids, tasks.names]).toEqual([['0101'], ['a']]);
    expect(problems).toMatchObject([{ code: 'equals-quote', line: 1, message: { props: { cells: 2 } } }]);
  });

  it('keys and values in the quotation marks of a word processor are read without them, and reported once', async () => {
    const text =
      '- “id”: “0101”\n  事務名: ＂a＂\n  根拠法令: [“戸籍法”, ‘住基法’]\n- ＂id＂: „T2”\n  事務名: “転入”と“転出”\n';
    const quoted = '- id: T3\n  事務名: "“届出”"\n';
    const { tasks, problems } = await readAll([input(text + quoted, 'a.yaml')]);
    expect(tasks.ids).toEqual(['0101', 'T2', 'T3']);
    expect(tasks.names).toEqual(['a', '“転入”と“転出”', '“届出”']);
    expect(tasks.columns.get('governing_laws')?.value(0)).toEqual(['戸籍法', '住基法']);
    expect(problems).toMatchObject([{ code: 'curly-quotes', line: 1, message: { props: { cells: 7 } } }]);
  });
});
