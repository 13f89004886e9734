import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hooks, type PageData } from '../../../src/report/paper/hooks.js';
import { expanded } from '../../../src/text/safe/compactText.js';
import { langs, type Lang } from '../../../src/text/lang.js';
import { unpackedText } from '../../../src/report/paper/pairs.js';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const town = 'fixtures/small-town/inventory.yaml';
const about = ['--date', '令和8年12月1日', '--edition', '第2版', '--mark', '取扱注意'];
// The first page takes long on a busy machine: all modules of the program are loaded for it.
const patience = 600_000;
let folder = '';
/** the page of the small town */
let page = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  page = await pageOf(town, ...about, '--with', 'robustness,effect', '--lang', 'ja');
}, patience);
afterAll(() => rmSync(folder, { recursive: true }));

async function pageOf(...argv: readonly string[]): Promise<string> {
  const { code, stdout } = await run(['report', ...argv]);
  expect(code).toBe(0);
  return stdout;
}

/** An estimate of 30 answers. */
function limits(value: number, low: number, high: number) {
  return { value, low, high, n: 30 };
}

/** Ids of the tasks of the small town whose effect is reckoned. */
async function candidateIds(): Promise<readonly string[]> {
  const { stdout } = await run(['effect', town, '--format', 'json']);
  return JSON.parse(stdout).roadmap.map(({ id }: { id: string }) => id);
}

/** What is between two pieces of a text. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length;
  return text.slice(start, text.indexOf(to, start));
}

function dataOf(page: string): PageData {
  return JSON.parse(expanded(between(page, `id="${hooks.data}">`, '</script>'))) as PageData; // written by the report
}

/** The tags of a page with their attributes, but for what is within scripts and styles. */
function tagsOf(page: string): readonly string[] {
  const bare = page.replace(/(<(?:script|style)\b[^>]*>)[^]*?(?=<\/(?:script|style)>)/g, '$1');
  return bare.match(/<[^>]*>/g) ?? [];
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The elements of a page with the names of their attributes, each kind once. */
function kindsOf(page: string): readonly string[] {
  const kinds = tagsOf(page).map((tag) => tag.replace(/"[^"]*"/g, '').replace(/=[^\s>]+/g, '='));
  return [...new Set(kinds)].toSorted();
}

describe('the paper of the small town', () => {
  it.each(langs)('has in %s the sheet that was agreed on', async (lang) => {
    const sheets = between(page, `<section id="${hooks.sheet}">`, `</section><section id="${hooks.whatIf}"`);
    const [ja = '', en = ''] = sheets.split(/(?=<article class="paper en)/);
    const lines = (lang === 'ja' ? ja : en).replaceAll(/(<\/(?:tr|li|h\d|header)>)/g, '$1\n');
    await expect(lines).toMatchFileSnapshot(`../../../fixtures/small-town/expected/${lang}.sheet.html`);
  });

  it('has the charts of the parts that are asked for, with a table behind each', () => {
    const ids = [...page.matchAll(/<figure id="(chart-[a-z-]+)">/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'chart-intervals',
      'chart-themes',
      'chart-effect-in-one-body',
      'chart-ranks-statutory',
      'chart-ranks-new-service',
      'chart-ranks-common-work',
    ]);
    const figures = page.match(/<figure id=[^]*?<\/figure>/g) ?? [];
    expect(figures.filter((each) => !each.includes('<table'))).toEqual([]);
  });

  it('has with a survey who answered, what follows, and who gains or loses by class, and says so on the sheet', async () => {
    const small = { stratum: '1万人未満', ...limits(-0.2, -0.3, -0.1) };
    const answers = {
      ...{ asked: 60, answered: 45 },
      classes: [{ stratum: '1万人未満', population: 500, asked: 20, answered: 12 }],
      estimates: [
        {
          task: 'facility-booking',
          field: 'need_variation',
          nationwide: limits(0.85, 0.7, 0.93),
          classes: [],
        },
        { task: 'facility-booking', field: 'cases_per_year', nationwide: null, classes: [] },
        { task: 'gone', field: 'need_variation', nationwide: limits(0.5, 0.4, 0.6), classes: [] },
        ...(await candidateIds()).map((task) => ({
          ...{ task, field: 'hours_saved_share', classes: [small] },
          nationwide: limits(0.3, 0.25, 0.35),
        })),
      ],
    };
    const cwd = folderWith({ 'answers.json': JSON.stringify(answers), 'town.yaml': readFileSync(town) });
    const words = ['report', 'town.yaml', '--survey', 'answers.json', '--lang', 'ja'];
    const { code, stdout } = await run(words, { cwd });
    expect(code).toBe(0);
    const chart = (id: string) => between(stdout, `<figure id="chart-survey-${id}">`, '</figure>');
    expect(chart('responses')).toContain('<td>20</td><td>12</td><td>60%</td>');
    expect(chart('figures')).toContain('85%（70〜93%）');
    expect(chart('figures')).not.toContain('gone');
    expect(chart('classes')).toContain('>-28〜-12%<');
    expect(chart('classes')).toContain('99%超');
    const { stdout: markdown } = await run([...words, '--format', 'markdown'], { cwd });
    expect(markdown).toContain('調査：60団体を抽出し、45団体が回答');
    const refused = await run(['report', 'town.yaml', '--with', 'survey', '--lang', 'en'], { cwd });
    expect([refused.code, refused.stderr.includes('survey read -f json=FILE')]).toEqual([2, true]);
  });

  it('is the same page for `score --format html`, without what only the paper says of itself', async () => {
    const { stdout } = await run(['score', town, '--format', 'html', '--lang', 'ja']);
    const bare = stdout.replace('<p class="about"></p>', '');
    expect(between(bare, '<table id=', '</main>')).toBe(between(page, '<table id=', '</main>'));
    expect(stdout).not.toContain('取扱注意');
  });

  it('says of a task what `explain` says of it', async () => {
    const { columns, texts, details, rows } = dataOf(page);
    const i = columns.id.indexOf('facility-booking');
    const own = String(columns.line[i]);
    for (const lang of langs) {
      const { stdout } = await run([
        'explain',
        town,
        'facility-booking',
        '--format',
        'markdown',
        '--lang',
        lang,
      ]);
      const plain = stdout.replaceAll('\\', '').replaceAll('&#8203;', '');
      const [summary, , head, open, criteria, neighbours] = details[i] ?? expect.unreachable();
      const said = [
        summary,
        ...[...head, ...open.slice(0, 5), ...neighbours].map(([, text]) => text),
        ...criteria.map((row) => rows[row]?.[4] ?? ''),
      ].map((packed) => unpackedText(packed, texts, { lang, own }));
      for (const each of said) expect(plain).toContain(each);
    }
  });

  it('has of a task all that could be found out, where `explain` names the first only', async () => {
    const { columns, texts, details } = dataOf(page);
    const asked = ['explain', town, 'facility-booking', '--format'];
    const { stdout } = await run([...asked, 'json']);
    const { open }: { readonly open: readonly unknown[] } = JSON.parse(stdout);
    const [, , , notes] = details[columns.id.indexOf('facility-booking')] ?? expect.unreachable();
    expect(open.length).toBeGreaterThan(5);
    expect(notes).toHaveLength(open.length);
    expect(JSON.stringify(texts)).not.toMatch(/--\w/);
    expect((await run([...asked, 'markdown'])).stdout).toContain('--format json');
  });

  it('lists every task once, and names no place outside of the file', async () => {
    const { columns } = dataOf(page);
    expect(page.match(/<tr data-task=\d+>/g)).toHaveLength(columns.id.length);
    expect(tagsOf(page).join('')).not.toMatch(/https?:|\bsrc=|\bhref="(?!#)/);
  });

  it('allows only the style and the scripts that it holds', async () => {
    const policy = between(page, 'Content-Security-Policy" content="', '"').replaceAll('&#39;', "'");
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => hash(script));
    const style = hash(between(page, '<style>', '</style>'));
    expect(policy).toBe(
      `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${style}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('refuses a mark that would not fit on the sheet', async () => {
    const { code, stderr } = await run(['report', town, '--mark', '注'.repeat(11), '--lang', 'ja']);
    expect(code).toBe(2);
    expect(stderr).toContain('--mark');
  });
});

describe('the paper as text', () => {
  it.each(langs)('says in %s what the page says', async (lang) => {
    const argv = ['report', town, ...about, '--format', 'markdown', '--lang', lang];
    const { stdout } = await run(argv);
    await expect(stdout).toMatchFileSnapshot(`../../../fixtures/small-town/expected/${lang}.sheet.md`);
  });
});

/** Everything that the sheet says in a language, piece by piece; what is behind “how to read” and “sources” in sentences. */
function saidOnSheet(lang: Lang): readonly string[] {
  const sheet = between(page, `<article class="paper ${lang}`, '</article>');
  const pieces = [
    ...sheet.matchAll(/<(?:h1|h2|li|th scope="row(?:group)?"|td class="(?:reason|stake)")[^>]*>([^<]+)</g),
  ];
  const notes = [...sheet.matchAll(/<p><b>[^<]+<\/b> ([^<]+)</g)].flatMap(([, note = '']) =>
    note.split(lang === 'ja' ? '。' : /\.(?: |$)/).filter(Boolean),
  );
  return [...pieces.map(([, piece = '']) => piece), ...notes];
}

/** The groups of the sheet, each with its names and their figures. */
function figuresOnSheet(lang: Lang): readonly string[] {
  const sheet = between(page, `<article class="paper ${lang}`, '</article>');
  const rows = sheet.matchAll(
    /<th scope="row">([^<]+)<[^]*?<b>([^<]+)<\/b> <span>([\d.]+)[〜–]([\d.]+)<\/span>/g,
  );
  return [...rows].map((row) => row.slice(1).join(' '));
}

/** The same of a workbook, whose files are stored in the archive as they are. */
function figuresInWorkbook(workbook: string): readonly string[] {
  const sheet = between(workbook, 'xl/worksheets/sheet1.xml', '</sheetData>');
  const rows = sheet.match(/<row [^]*?<\/row>/g) ?? [];
  return rows.flatMap((row) => {
    const figures = [...row.matchAll(/<v>([\d.]+)<\/v>/g)].map(([, value]) => Number(value).toFixed(1));
    const [name = ''] = /(?<=<t[^>]*>)[^<]+/.exec(row) ?? [];
    return figures.length === 3 ? [[name, ...figures].join(' ')] : [];
  });
}

/** The same of Markdown. */
function figuresInMarkdown(markdown: string): readonly string[] {
  const rows = markdown.matchAll(/^\| ([^|]+?) \| [^|]+ \| ([\d.]+) \| ([\d.]+)[〜–]([\d.]+) \|/gm);
  return [...rows].map((row) => row.slice(1).join(' '));
}

async function written(name: string, lang: Lang): Promise<Buffer> {
  const file = path.join(folder, name);
  await run(['report', town, ...about, '--output', file, '--lang', lang]);
  return readFileSync(file);
}

const plain = (text: string): string =>
  text
    .replaceAll(/&quot;|&#39;|&apos;|[\\']/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('"', '')
    .trim();

describe('the sheet in every format', () => {
  it.each(langs)('says in %s as Markdown and in a workbook what it says in the page', async (lang) => {
    const markdown = plain((await written(`${lang}.sheet.md`, lang)).toString());
    const workbook = (await written(`${lang}.sheet.xlsx`, lang)).toString();
    const said = saidOnSheet(lang).map(plain);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((each) => !markdown.includes(each))).toEqual([]);
    expect(said.filter((each) => !plain(workbook).includes(each))).toEqual([]);
    expect(plain(workbook)).toContain('取扱注意　令和8年12月1日　第2版');
    const figures = figuresOnSheet(lang);
    expect(figures).toHaveLength(10);
    expect(figuresInMarkdown(markdown)).toEqual(figures);
    expect(figuresInWorkbook(workbook)).toEqual(figures);
  });
});

describe('how the stakeholders differ', () => {
  it('is on the sheet where the config has profiles', async () => {
    const files = {
      'inventory.yaml': readFileSync(town, 'utf8'),
      'commonality.yaml': 'profiles: { town: { small-town-burden: 5 }, ministry: { commonality: 5 } }\n',
    };
    const { stdout } = await run(['report', 'inventory.yaml', '--lang', 'ja'], { cwd: folderWith(files) });
    expect(between(stdout, '立場による違い</h2>', '</section>')).toMatch(/W = 0\.\d\d/);
  });
});

describe('hostile names', () => {
  const attacks = `id,name,commonality\n${[
    '<img src=x onerror=pwn()>',
    `"><svg onload=pwn()>`,
    "' onmouseover='pwn()",
    '</script><script>pwn()</script>',
    '<!--<script>',
    '{{7*7}}{0}|#0',
  ]
    .map((name, i) => `T${i},"${name.replaceAll('"', '""')}",高`)
    .join('\n')}\n`;

  it('make no element and no attribute', async () => {
    const cwd = folderWith({ 'attacks.csv': attacks });
    const { code, stdout } = await run(['report', 'attacks.csv', '--mark', '<b onclick=1>'], { cwd });
    expect(code).toBe(0);
    // That a group has no task is on this page only.
    const known = [...kindsOf(page), '<td colspan= class=>'];
    expect(kindsOf(stdout).filter((kind) => !known.includes(kind))).toEqual([]);
  });
});

/** The texts of the pages of a paper, as Chromium prints them. */
function printed(paper: string): readonly string[] {
  const [file, pdf] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
  writeFileSync(file, paper);
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  const command = [...options, `--print-to-pdf=${pdf}`, `file://${file}`];
  execFileSync('chromium', command, { stdio: 'ignore', timeout: 55_000 });
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
}

describe('printed', () => {
  it('has the sheet on the first page of A4, and nothing else there', async (context) => {
    needs(context, 'a browser that prints');
    const pages = printed(page);
    const [first = '', second = ''] = pages;
    expect(first).toContain('共通化を検討する事務');
    expect(first).toContain('commonality 0.');
    expect(first).not.toContain('全事務の一覧');
    expect(second).toMatch(/^図/);
    // A ranking that nobody changed would be the list once more.
    expect(pages.join('')).not.toContain('重みを変えてみる');
  });

  it.for(langs)(
    'has the sheet on one page in %s, however long names and stakeholders are',
    async (lang, context) => {
      needs(context, 'a browser that prints');
      let count = 0;
      const name = '公営住宅等の入居者の募集及び選考並びに家賃の決定及び';
      const long = readFileSync(town, 'utf8').replace(
        /^( *-? *(?:name|事務名):).*$/gm,
        (_, key) => `${key} 第${++count}号${name}`,
      );
      expect(count).toBeGreaterThan(10);
      const profiles = {
        国: 'commonality',
        都道府県: 'national-report-load',
        小規模町村: 'small-town-burden',
      };
      const config = Object.entries(profiles).map(
        ([who, what]) => `  ${who}（所管部署及び担当課の立場）: { ${what}: 5 }\n`,
      );
      const cwd = folderWith({ 'town.yaml': long, 'commonality.yaml': `profiles:\n${config.join('')}` });
      const { stdout } = await run(['report', 'town.yaml', ...about, '--lang', lang], { cwd });
      const [first = '', second = ''] = printed(stdout);
      expect(first).toContain('commonality 0.');
      expect(second).toMatch(/^(?:図|Charts)/);
    },
  );
});
