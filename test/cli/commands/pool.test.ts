import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const lists = Object.fromEntries(
  readdirSync('fixtures/pool')
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [`lists/${name}`, readFileSync(`fixtures/pool/${name}`)]),
);

async function pooled(cwd: string, ...flags: readonly string[]) {
  const { code, stdout, stderr } = await run(['pool', 'lists', '-f', 'json', ...flags], { cwd });
  expect([code, stderr.includes('error')]).toEqual([0, false]);
  return JSON.parse(stdout);
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

describe('commonality pool', () => {
  it('makes one inventory of three untidy lists, and says how many hold each task, by class', async () => {
    const { lists: towns, tasks } = await pooled(folderWith(lists));
    expect(towns.map(({ code, population }: Record<string, string>) => [code, population])).toEqual([
      ['012041', 'over-300k'],
      ['012211', '10k-30k'],
      ['014583', 'under-10k'],
    ]);
    const dogs = tasks.find(({ name }: Record<string, string>) => name === '犬の登録');
    expect(dogs).toMatchObject({ lists: 3, laws: ['狂犬病予防法第4条'] });
    expect(dogs.entries.map(({ name }: Record<string, string>) => name)).toContain('畜犬登録');
    expect(dogs.classes).toEqual([
      { population: 'under-10k', lists: 1, of: 1 },
      { population: '10k-30k', lists: 1, of: 1 },
      { population: 'over-300k', lists: 1, of: 1 },
    ]);
  });

  it.each([
    ['ja', '無作為抽出ではないため、標本誤差は付けていません'],
    ['en', 'a convenience sample: there is no sampling error'],
  ])('says in %s that nobody drew the lists, and how far they agree', async (lang, said) => {
    const cwd = folderWith(lists);
    const { stdout } = await run(['pool', 'lists', '--lang', lang, '--output', 'pooled.csv'], { cwd });
    expect(flat(stdout)).toContain(flat(said));
    expect(stdout).toMatch(/0\.70 +0\.93/);
    const [, ...rows] = readFileSync(path.join(cwd, 'pooled.csv'), 'utf8').trimEnd().split('\n');
    for (const row of rows) expect(row).toMatch(/標本誤差は付けない|without sampling error/);
  });

  it('writes an inventory that score reads, with the lowest and the highest hours around the median', async () => {
    const cwd = folderWith(lists);
    await run(['pool', 'lists', '--lang', 'ja', '--output', 'pooled.csv'], { cwd });
    expect(readFileSync(path.join(cwd, 'pooled.csv'), 'utf8')).toContain('840（180～9600）');
    const { code, stdout, stderr } = await run(['score', 'pooled.csv', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(stderr).not.toContain('error');
    expect(JSON.parse(stdout).run.inputs[0].tasks).toBe(21);
  });

  it.each([
    ['ja', ['中～高', '低～中', '高']],
    ['en', ['medium to high', 'low to medium', 'high']],
  ])('writes, in %s, ratings that differ as a range, which score reads as bounded', async (lang, words) => {
    const cwd = folderWith(lists);
    await run(['pool', 'lists', '--lang', lang, '--output', 'pooled.csv'], { cwd });
    const [, ...rows] = readFileSync(path.join(cwd, 'pooled.csv'), 'utf8').split('\n');
    expect([0, 1, 6].map((row) => rows[row]?.split(',')[3])).toEqual(words);
    const { stdout, stderr } = await run(['score', 'pooled.csv', '-f', 'json', '--no-record'], { cwd });
    expect(stderr).not.toContain('undecided-answer');
    const tasks = JSON.parse(stdout).lists.flatMap(({ tasks: own }: { tasks: object[] }) => own);
    const gainOf = (id: string) => {
      const task = tasks.find((each: { id: string }) => each.id === id);
      const need = task.outcomes.find(
        ({ criterion }: { criterion: string }) => criterion === 'resident-need',
      );
      return need.parts.find((part: { id: string }) => part.id === 'gain');
    };
    expect(['P001', 'P002', 'P007'].map((id) => gainOf(id).range)).toEqual([
      [0.333333333, 1],
      [0, 0.666666667],
      [0.666666667, 1],
    ]);
    expect(gainOf('P001').is).toBe('bounded');
  });

  it('lists what is in doubt in a file, reads what a person decided in Excel, and keeps it', async () => {
    const cwd = folderWith(lists);
    const file = path.join(cwd, 'decisions.csv');
    const before = await pooled(cwd, '--decisions', 'decisions.csv', '--lang', 'ja', '-q');
    const written = readFileSync(file, 'utf8');
    expect(written.split('\n').slice(1, -1)).toHaveLength(before.doubtful.length);
    writeFileSync(file, written.split('\n').map(decided).join('\r\n'));
    const after = await pooled(cwd, '--decisions', 'decisions.csv', '--lang', 'ja', '-q');
    expect(after.joined.accepted).toBe(1);
    expect(after.tasks).toHaveLength(before.tasks.length - 1);
    expect(after.doubtful).toHaveLength(before.doubtful.length - 2);
    expect(readFileSync(file, 'utf8')).toContain('窓口に確認');
    expect(await pooled(cwd, '--decisions', 'decisions.csv', '--lang', 'ja', '-q')).toEqual(after);
  });

  it.each([
    ['a word that is none', 'たぶん,a.csv,1,b.csv,1', 'decisions.csv:2', 'same or different'],
    ['the opposite of a line before', '同じ,a.csv,1,b.csv,1\n別,b.csv,1,a.csv,1', ':3', 'line 2 says'],
    [
      'what others make impossible',
      '同じ,a.csv,1,b.csv,1\n同じ,b.csv,1,c.csv,1\n別,a.csv,1,c.csv,1',
      ':4',
      'make them one',
    ],
  ])('refuses a decision that is %s, and leaves the file alone', async (_, lines, place, message) => {
    const decisions = `判断,ファイルA,事務ID_A,ファイルB,事務ID_B\n${lines}\n`;
    const cwd = folderWith({ ...threeTowns, 'decisions.csv': decisions });
    const argv = ['pool', 'a.csv', 'b.csv', 'c.csv', '--decisions', 'decisions.csv', '--lang', 'en'];
    const { code, stderr } = await run(argv, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(message);
    expect(readFileSync(path.join(cwd, 'decisions.csv'), 'utf8')).toBe(decisions);
  });

  it('warns of a decision about a task that has gone, and keeps it', async () => {
    const decisions = '判断,ファイルA,事務ID_A,ファイルB,事務ID_B\n同じ,a.csv,99,b.csv,1\n';
    const cwd = folderWith({ ...threeTowns, 'decisions.csv': decisions });
    const argv = ['pool', 'a.csv', 'b.csv', '--decisions', 'decisions.csv', '--lang', 'en'];
    const { code, stderr } = await run(argv, { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining('no task 99 in a.csv')]);
    expect(readFileSync(path.join(cwd, 'decisions.csv'), 'utf8')).toContain('a.csv,99,b.csv,1');
  });

  it('knows a task whose id a spreadsheet has changed, and whose list was moved', async () => {
    const cwd = folderWith({
      'a.csv': '市区町村,ID,事務名\n旭川市,007,転入届\n',
      'b.csv': '市区町村,ID,事務名\n名寄市,=1,転入届の受理\n',
      'd.csv': "判断,ファイルA,事務ID_A,ファイルB,事務ID_B\n同じ,old/a.csv,7,old/b.csv,'=1\n",
    });
    const argv = ['pool', 'a.csv', 'b.csv', '--decisions', 'd.csv', '-f', 'json', '-q'];
    const { stdout } = await run(argv, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ joined: { accepted: 1 }, tasks: [{ lists: 2 }] });
  });

  it.each([
    ['nobody', 'list.csv', 'ID,事務名\n1,転入届\n', 'list.csv:1', 'name the file like'],
    ['several namesakes', 'list.csv', '市区町村,ID,事務名\n府中市,1,転入届\n', 'list.csv:2', '広島県府中市'],
    ['no town of today', '清水市_list.csv', 'ID,事務名\n1,転入届\n', 'list.csv:1', 'municipality'],
    [
      'a wrong check digit',
      'list.csv',
      '団体コード,ID,事務名\n012042,1,転入届\n',
      ':2',
      '012041 北海道旭川市',
    ],
  ])('refuses the list of %s, with what to do', async (_, name, text, place, message) => {
    const { code, stderr } = await run(['pool', name, '--lang', 'en'], { cwd: folderWith({ [name]: text }) });
    expect(code).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(message);
  });

  it('refuses a threshold at which different tasks would be one', async () => {
    const { code, stderr } = await run(['pool', 'x.csv', '--threshold', '30%', '--lang', 'en']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('at least 50%')]);
  });
});

const threeTowns = {
  'a.csv': '市区町村,ID,事務名\n旭川市,1,転入届\n',
  'b.csv': '市区町村,ID,事務名\n名寄市,1,転入届の受理\n',
  'c.csv': '市区町村,ID,事務名\n東川町,1,転入\n',
};

/** A line of a file of decisions as somebody fills it in. */
function decided(line: string): string {
  if (line.includes('転入届')) return `同じ${line}窓口に確認`;
  return line.includes('妊産婦') ? `×${line}` : line;
}
