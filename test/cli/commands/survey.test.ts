import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addresses,
  answersIn,
  filledCsv,
  filledWorkbook,
  returnAnswers,
  unzipped,
} from '../../../fixtures/survey/fill.mjs';
import { frameClasses } from '../../../src/record/municipalities/frame.js';
import { stratumTitle } from '../../../src/record/municipalities/stratumTitle.js';
import type { Lang } from '../../../src/text/lang.js';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run, type Outcome } from '../run.js';

const files = {
  'inventory.csv': readFileSync('fixtures/survey/inventory.csv'),
  'sample.csv': readFileSync('fixtures/survey/sample.csv'),
};
const answers = answersIn('fixtures/survey/answers.csv');

/** A folder with the questionnaires of the fixture. */
async function sentIn(
  ...flags: readonly string[]
): Promise<{ readonly cwd: string; readonly sent: Outcome }> {
  const cwd = folderWith(files);
  const words = [
    'survey',
    'new',
    'inventory.csv',
    '--sample',
    'sample.csv',
    '--output',
    'survey',
    '--lang',
    'ja',
  ];
  return { cwd, sent: await run([...words, ...flags], { cwd }) };
}

const kept: string[] = [];
afterAll(() => {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder once, for however many tests copy it: to write 24 workbooks takes longer than most tests. */
function once(make: () => Promise<string>): () => Promise<string> {
  let made: Promise<string> | undefined;
  return async () => {
    made ??= make().then((cwd) => {
      const copy = mkdtempSync(path.join(os.tmpdir(), 'commonality-'));
      kept.push(copy);
      cpSync(cwd, copy, { recursive: true });
      return copy;
    });
    const cwd = folderWith({});
    cpSync(await made, cwd, { recursive: true });
    return cwd;
  };
}

/** The sample with the names that its classes have in a language. */
function sampleIn(lang: Lang): string {
  const titles = [...frameClasses, 'none'].map((id) => stratumTitle(id));
  return files['sample.csv'].toString('utf8').replaceAll(/,([^,]*)(?=,\d*,0\.)/g, (_, name: string) => {
    const title = titles.find(({ ja }) => ja === name)?.[lang] ?? name;
    return title.includes(',') ? `,"${title}"` : `,${title}`;
  });
}

const sentOnce = once(async () => (await sentIn()).cwd);

/** A folder in which municipalities sent back what they sent. */
const returnedIn = once(async () => {
  const cwd = await sentOnce();
  returnAnswers(path.join(cwd, 'survey'), path.join(cwd, 'survey'), answers);
  return cwd;
});

function read(cwd: string, ...flags: readonly string[]): Promise<Outcome> {
  return run(['survey', 'read', 'survey', '--lang', 'ja', ...flags], { cwd });
}

async function readJson(cwd: string) {
  const { stdout } = await read(cwd, '--collapse', '--format', 'json');
  return JSON.parse(stdout);
}

function hashesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe('commonality survey new', () => {
  it('writes a workbook and its CSV twin for each municipality, and prints how much work that is', async () => {
    const { cwd, sent } = await sentIn('--settle', '30', '--vendors');
    expect([sent.code, sent.stderr]).toEqual([0, '']);
    const names = readdirSync(path.join(cwd, 'survey'));
    expect(names.filter((name) => /^\d{6}_.*\.xlsx$/.test(name))).toHaveLength(24);
    expect(names.filter((name) => /^\d{6}_.*\.csv$/.test(name))).toHaveLength(24);
    expect(names).toEqual(expect.arrayContaining(['survey.json', 'vendors.csv', 'vendors.xlsx']));
    const text = sent.stdout.replaceAll('\n', '');
    expect(text).toMatch(/30セルを24団体に聞きます：回答は全部で720件。1団体あたり約[\d.]+時間/);
  });

  it('asks no more cells than it may, and those first that can move the ranking most', async () => {
    const { cwd } = await sentIn('--settle', '9');
    const { tasks } = JSON.parse(readFileSync(path.join(cwd, 'survey/survey.json'), 'utf8'));
    expect(tasks.flatMap(({ asks }: { readonly asks: readonly string[] }) => asks)).toHaveLength(9);
    const { sent } = await sentIn('--settle', '40', '--format', 'json');
    const { cells } = JSON.parse(sent.stdout);
    const places = cells
      .filter(({ question }: { readonly question: string }) => question !== 'hours')
      .map((cell: { readonly places: number }) => cell.places);
    expect(places).toEqual(places.toSorted((a: number, b: number) => b - a));
  });

  it('asks nothing that the inventory knows, or that no answer can change', async () => {
    const { cwd } = await sentIn('--settle', '400');
    const { tasks } = JSON.parse(readFileSync(path.join(cwd, 'survey/survey.json'), 'utf8'));
    const asks = new Map(
      tasks.map((task: { readonly id: string; readonly asks: readonly string[] }) => [task.id, task.asks]),
    );
    expect(asks.get('03')).not.toContain('performs'); // 40% is known
    expect(asks.has('09')).toBe(false); // one of the 20 standardised tasks
  });

  it('makes the same bytes again', async () => {
    const [one, other] = [await sentOnce(), (await sentIn()).cwd];
    expect(hashesIn(path.join(one, 'survey'))).toEqual(hashesIn(path.join(other, 'survey')));
  });

  it('locks all but the cells to fill in, offers one vocabulary, and has no macro and no merged cell', async () => {
    const cwd = await sentOnce();
    const bytes = readFileSync(path.join(cwd, 'survey', '473812_竹富町.xlsx'));
    const parts = unzipped(bytes);
    const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet).not.toContain('mergeCell');
    expect([...parts.keys()].filter((name) => /vba|macro/i.test(name))).toEqual([]);
    expect(sheet).toContain('<formula1>&quot;はい,いいえ,不明,該当なし&quot;</formula1>');
    expect(parts.get('xl/workbook.xml')?.toString('utf8')).toContain('state="hidden"');
    // Every cell that is asked is open, and has a rule of what it may hold.
    const styles = parts.get('xl/styles.xml')?.toString('utf8') ?? '';
    const open = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf .*?<\/xf>/g)].flatMap(([xf], i) =>
      xf.includes('locked="0"') ? [String(i)] : [],
    );
    for (const key of ['01 performs', '01 hours']) {
      const at = addresses(bytes).get(key) ?? '';
      expect(open).toContain(new RegExp(`<c r="${at}" s="(\\d+)"`).exec(sheet)?.[1]);
      expect(sheet).toContain(`sqref="${at}"`);
    }
  });

  it.each([
    ['no sample', ['survey', 'new', 'inventory.csv', '--output', 'x'], '--sample'],
    ['no folder', ['survey', 'new', 'inventory.csv', '--sample', 'sample.csv'], '--output'],
    [
      'a folder with files in it',
      ['survey', 'new', 'inventory.csv', '--sample', 'sample.csv', '--output', '.'],
      '既にファイルがあります',
    ],
    [
      'a file that is no sample',
      ['survey', 'new', 'inventory.csv', '--sample', 'inventory.csv', '--output', 'x'],
      'inventory.csv:1',
    ],
    ['an unknown verb', ['survey', 'raed', 'x'], 'read ではありませんか'],
  ])('%s is an error that says what to do', async (_, argv, message) => {
    const { code, stdout, stderr } = await run([...argv, '--lang', 'ja'], { cwd: folderWith(files) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('names every row of a sample that is wrong', async () => {
    const cwd = folderWith({
      ...files,
      'odd.csv': '団体コード,区分,重み\n999999,全国,2\n13935,全国,870\n013935,全国,x\n',
    });
    const words = ['survey', 'new', 'inventory.csv', '--sample', 'odd.csv', '--output', 'x', '--lang', 'ja'];
    const { code, stderr } = await run(words, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('odd.csv:2');
    expect(stderr).toContain('odd.csv:4');
    expect(stderr).not.toContain('odd.csv:3'); // the zero of Hokkaido is put back
  });
});

describe('commonality survey read', () => {
  it('reads untidy files by code and key: renamed, moved, edited, merged, as CSV and in two versions', async () => {
    const cwd = await returnedIn();
    const found = await readJson(cwd);
    expect([found.asked, found.answered]).toEqual([24, 21]);
    const codes = found.remarks.map((each: { readonly code: string }) => each.code);
    expect(codes).not.toContain('no-questionnaire');
    expect(codes.filter((code: string) => code === 'two-files')).toHaveLength(1);
    expect(codes.filter((code: string) => code === 'read-merged')).toHaveLength(1);
    expect(codes.filter((code: string) => code === 'wrong')).toHaveLength(2);
    const towns = new Map(
      found.municipalities.map((each: { readonly code: string; readonly answers: number }) => [
        each.code,
        each.answers,
      ]),
    );
    // What each of them typed was counted, but for nothing.
    for (const code of ['013935', '092142', '104213', '122165'])
      expect([code, towns.get(code)]).toEqual([code, expectedAnswers(code, cwd)]);
    expect(found.silent).toHaveLength(3);
  });

  it('weighs the answers so that they stand for all municipalities', async () => {
    const { weights, classes } = await readJson(await returnedIn());
    expect(weights.sum).toBeCloseTo(1741, 9);
    expect(weights.population).toBe(1741);
    expect(classes.reduce((sum: number, each: { readonly asked: number }) => sum + each.asked, 0)).toBe(24);
  });

  it('fills the inventory with measured figures that score reads, and narrows what was open', async () => {
    const cwd = await returnedIn();
    const { code } = await read(cwd, '--collapse', '--output', 'estimated.csv');
    expect(code).toBe(0);
    const rows: readonly Record<string, string>[] = parse(readFileSync(path.join(cwd, 'estimated.csv')), {
      columns: true,
    });
    expect(rows).toHaveLength(10);
    expect(rows[0]?.['実施市町村の割合']).toMatch(/^9\d(?:\.\d)?%（\d+(?:\.\d)?%～9\d(?:\.\d)?%）$/);
    expect(rows[0]?.['調査による推計の根拠']).toContain('年間業務時間：抽出調査 n=');
    expect(rows[2]?.['実施市町村の割合']).toBe('0.4'); // what the analyst wrote stands
    const scored = async (file: string) => {
      const { stdout } = await run(['score', file, '--format', 'json'], { cwd });
      return new Map<string, readonly [number, number]>(
        JSON.parse(stdout).lists.flatMap(
          (list: {
            readonly tasks: readonly { readonly id: string; readonly interval: readonly [number, number] }[];
          }) => list.tasks.map(({ id, interval }) => [id, interval] as const),
        ),
      );
    };
    const [before, after] = [await scored('inventory.csv'), await scored('estimated.csv')];
    for (const id of ['01', '02', '03', '05', '07', '08', '10']) {
      const [[low = 0, high = 0], [lower = 0, higher = 0]] = [before.get(id) ?? [], after.get(id) ?? []];
      // The law of the interval: what is filled in stays within what was printed.
      expect(lower).toBeGreaterThanOrEqual(low - 1e-9);
      expect(higher).toBeLessThanOrEqual(high + 1e-9);
      expect(higher - lower).toBeLessThan(high - low);
    }
  });

  it.each([
    ['en', 'ja', '1万人未満'],
    ['ja', 'en', 'under 10,000'],
  ] as const)('knows the classes of a sample in %s, and names them in %s', async (written, lang, named) => {
    const cwd = folderWith({ ...files, 'sample.csv': sampleIn(written) });
    const words = ['new', 'inventory.csv', '--sample', 'sample.csv', '--output', 'survey', '--lang', 'ja'];
    await run(['survey', ...words], { cwd });
    returnAnswers(path.join(cwd, 'survey'), path.join(cwd, 'survey'), answers);
    const reports = ['table=table.txt', 'markdown=report.md', 'json=answers.json'];
    const flags = reports.flatMap((each) => ['--format', each]);
    const { code, stderr } = await run(
      ['survey', 'read', 'survey', '--lang', lang, '--collapse', '--output', 'estimated.csv', ...flags],
      { cwd },
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const effect = [
      'effect',
      'estimated.csv',
      '--survey',
      'answers.json',
      '--lang',
      lang,
      '--samples',
      '200',
    ];
    const { stdout } = await run(effect, { cwd });
    const texts = ['table.txt', 'report.md'].map((name) => readFileSync(path.join(cwd, name), 'utf8'));
    for (const text of [...texts, stdout]) {
      expect(text).toContain(named);
      expect(text).not.toMatch(lang === 'ja' ? /under 10,000|designated/ : /万人|指定都市|特別区/);
    }
  });

  it('writes a workbook of who answered, estimates as figures, and what to look at', async () => {
    const cwd = await returnedIn();
    const { code } = await read(cwd, '--collapse', '-f', 'xlsx=report.xlsx', '-f', 'json=answers.json');
    expect(code).toBe(0);
    const parts = unzipped(readFileSync(path.join(cwd, 'report.xlsx')));
    const sheets = [...parts]
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, xml]) => String(xml));
    expect(sheets).toHaveLength(4);
    const { estimates } = JSON.parse(readFileSync(path.join(cwd, 'answers.json'), 'utf8'));
    const first = estimates.find(({ nationwide }: { nationwide: object | null }) => nationwide !== null);
    for (const figure of ['value', 'low', 'high'])
      expect(sheets[1]).toContain(`<v>${first.nationwide[figure]}</v>`);
    expect(sheets.join('')).toContain('survey/所沢市.xlsx');
  });

  it('stops where a class has a single answer, and says how to go on', async () => {
    const { code, stdout, stderr } = await read(await returnedIn());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('特別区');
    expect(stderr).toContain('--collapse');
  });

  it('never writes what was sent, and says to each municipality what to look at', async () => {
    const cwd = await returnedIn();
    const before = hashesIn(path.join(cwd, 'survey'));
    const { code } = await read(cwd, '--collapse', '--replies', 'replies');
    expect(code).toBe(0);
    expect(hashesIn(path.join(cwd, 'survey'))).toEqual(before);
    expect(readdirSync(path.join(cwd, 'replies'))).toHaveLength(21);
    const reply = readFileSync(path.join(cwd, 'replies/131016.md'), 'utf8');
    expect(reply).toContain('東京都千代田区');
    expect(reply).toContain('週に2日ほど');
    const refused = await read(cwd, '--collapse', '--output', 'survey/所沢市.xlsx');
    expect(refused.code).toBe(2);
    expect(hashesIn(path.join(cwd, 'survey'))).toEqual(before);
  });

  it('gives the same estimates whatever the files are called', async () => {
    const [cwd, other] = [await returnedIn(), await returnedIn()];
    const folder = path.join(other, 'survey');
    mkdirSync(path.join(folder, 'a'));
    for (const name of readdirSync(folder).filter((each) => each.includes('_回答')))
      writeFileSync(
        path.join(folder, 'a', `z${name.slice(0, 3)}${name.slice(7)}`),
        readFileSync(path.join(folder, name)),
      );
    const [one, two] = [await readJson(cwd), await readJson(other)];
    expect(two.estimates).toEqual(one.estimates);
  });

  it('drops no file in silence: what it cannot read, what is of another survey, who was not asked', async () => {
    const cwd = await returnedIn();
    const name = '473812_竹富町.csv';
    const twin = readFileSync(path.join(cwd, 'survey', name), 'utf8');
    const answered = twin.replace(/\r\n08,([^\r]*?),,/, '\r\n08,$1,はい,');
    const put = (file: string, content: string | Uint8Array) =>
      writeFileSync(path.join(cwd, 'survey', file), content);
    put('old.csv', answered.replace(/commonality-survey,[0-9a-f]+/, 'commonality-survey,0000000000000000'));
    put('stranger.csv', answered.replace(',473812,', ',011002,').replace(/,473812(?=\r)/, ',011002'));
    put('scan.pdf', Buffer.from('%PDF-1.7\n\0\0\0'));
    put('memo.csv', 'メモ,1\n');
    put('broken.xlsx', Buffer.from('PK\u0003\u0004broken', 'latin1'));
    const { remarks } = await readJson(cwd);
    const told = new Map(
      remarks.map((each: { readonly file: string; readonly code: string }) => [each.file, each.code]),
    );
    expect(told.get('survey/old.csv')).toBe('other-survey');
    expect(told.get('survey/stranger.csv')).toBe('not-asked');
    expect(told.get('survey/memo.csv')).toBe('no-questionnaire');
    expect(told.get('survey/broken.xlsx')).toBe('unreadable');
    expect(told.has('survey/scan.pdf')).toBe(true);
  });

  it('opens no link, and says so, as one may lead back to its folder', async (context) => {
    needs(context, 'names of any characters');
    const cwd = await returnedIn();
    symlinkSync('survey.json', path.join(cwd, 'survey/link.csv'));
    symlinkSync('.', path.join(cwd, 'survey/loop'));
    const { remarks } = await readJson(cwd);
    const told = remarks.filter(({ code }: { code: string }) => code === 'no-file');
    expect(told.map(({ file }: { file: string }) => file)).toEqual(['survey/link.csv', 'survey/loop']);
  });

  it('uses only what two versions agree on where nothing tells which is later', async () => {
    const cwd = await returnedIn();
    const folder = path.join(cwd, 'survey');
    const blank = readFileSync(path.join(folder, '473812_竹富町.xlsx'));
    const at = addresses(blank);
    const typed = answers.get('473812') ?? new Map<string, string>();
    const cells = new Map([...typed].map(([key, value]) => [at.get(key) ?? '', value]));
    writeFileSync(
      path.join(folder, '竹富.xlsx'),
      filledWorkbook(blank, cells.set(at.get('02 hours') ?? '', '77777')),
    );
    const found = await readJson(cwd);
    const differing = found.remarks.filter(
      (each: { readonly code: string }) => each.code === 'two-files-differ',
    );
    expect(differing).toHaveLength(1);
    const town = found.municipalities.find((each: { readonly code: string }) => each.code === '473812');
    expect(town.answers).toBe(expectedAnswers('473812', cwd) - 1);
  });

  it('counts vendors as at least so many, and the latest file of each', async () => {
    const { cwd } = await sentIn('--vendors');
    const folder = path.join(cwd, 'survey');
    returnAnswers(folder, folder, answers);
    const twin = readFileSync(path.join(folder, 'vendors.csv'), 'utf8');
    const answer = (file: string, vendor: string, cells: Readonly<Record<string, string>>) =>
      writeFileSync(path.join(folder, file), filledCsv(twin, new Map(Object.entries(cells)), { vendor }));
    answer('甲社.csv', '甲社', { '01 offered': 'いいえ' });
    answer('甲社_修正.csv', '甲社', {
      '01 offered': 'はい',
      '01 saas': '×',
      '01 price-small': '30',
      '01 served-small': '12',
    });
    answer('乙社.csv', '乙社', {
      '01 offered': '○',
      '01 saas': '○',
      '05 offered': '○',
      '01 price-small': '４５万円',
      '01 service-months': '6か月',
    });
    const found = await readJson(cwd);
    expect(found.vendors[0]).toEqual({
      ...{ task: '01', offering: 2, saas: true, vendors: 2 },
      prices: [{ size: 'small', low: 300_000, high: 450_000, vendors: 2 }],
      customers: [{ size: 'small', municipalities: 12 }],
      months: [6, 6],
      costChange: null,
      pricesByClass: [{ stratum: '1万人未満', low: 300_000, high: 450_000 }],
    });
    await read(cwd, '--collapse', '--output', 'estimated.csv');
    const rows: readonly Record<string, string>[] = parse(readFileSync(path.join(cwd, 'estimated.csv')), {
      columns: true,
    });
    expect(rows[0]).toMatchObject({ 全国展開ベンダー数: '2以上', SaaS提供の有無: 'はい' });
    expect(rows[4]?.['全国展開ベンダー数']).toBe('5'); // what the analyst wrote stands
  });

  it.each(['ja', 'en'])('reports in %s as the file beside the fixture says', async (lang) => {
    const file = `../../../fixtures/survey/expected/answers.${lang}.md`;
    const cwd = await returnedIn();
    const { stdout } = await run(
      ['survey', 'read', 'survey', '--collapse', '--format', 'markdown', '--lang', lang],
      { cwd },
    );
    await expect(stdout).toMatchFileSnapshot(file);
  });

  it.each(['table', 'markdown'])(
    'prints who answered, estimates and what to look at (%s)',
    async (format) => {
      const { stdout } = await read(await returnedIn(), '--collapse', '--format', format);
      const text = stdout.replaceAll(/\n */g, '');
      for (const words of ['24団体のうち21団体が回答', '実施市町村の割合', '週に2日ほど', '東京都足立区'])
        expect(text).toContain(words);
    },
  );
});

/** Answers that a municipality typed, and those that follow from a task that it does not perform. */
function expectedAnswers(code: string, cwd: string): number {
  const { tasks } = JSON.parse(readFileSync(path.join(cwd, 'survey', 'survey.json'), 'utf8'));
  const typed = answers.get(code) ?? new Map<string, string>();
  const no = /^(?:いいえ|×|無)$/;
  // A task that is not performed is answered whole.
  return tasks.reduce(
    (sum: number, { id, asks }: { readonly id: string; readonly asks: readonly string[] }) => {
      if (no.test(typed.get(`${id} performs`) ?? '')) return sum + asks.length;
      return sum + asks.filter((question) => typed.has(`${id} ${question}`)).length;
    },
    0,
  );
}
