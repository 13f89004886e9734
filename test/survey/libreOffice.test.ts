import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTextGrids } from '../../src/inventory/textGrids.js';
import { defaultLimits } from '../../src/inventory/limits.js';
import { gatherAnswers } from '../../src/survey/answers/gather.js';
import { parseSurvey } from '../../src/survey/plan.js';
import { addresses } from '../../fixtures/survey/fill.mjs';
import { run } from '../cli/run.js';
import { has, needs } from '../needs.js';

const fixtures = 'fixtures/survey';
const typed = {
  performs: 'はい',
  practice: 'おおむね同じ（75%）',
  joint: '該当なし',
  cases: '120',
  hours: '不明',
};
let folder = '';

function soffice(...args: readonly string[]): void {
  const home = `-env:UserInstallation=file://${folder}/profile`;
  // In the locale C it could not open or write files that are named in Japanese.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  execFileSync('soffice', [home, '--headless', '--norestore', ...args], {
    stdio: 'ignore',
    timeout: 90_000,
    env,
  });
}

/** Adds the macro to the profile, which LibreOffice has made meanwhile. */
function addMacro(): void {
  const library = path.join(folder, 'profile/user/basic/Standard');
  copyFileSync(path.join(fixtures, 'Fill.xba'), path.join(library, 'Fill.xba'));
  const list = path.join(library, 'script.xlb');
  const element = '<library:element library:name="Fill"/>';
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace('</library:library>', `${element}\n</library:library>`),
  );
}

let sent = '';
let at = new Map<string, string>();

beforeAll(async () => {
  if (!has('soffice')) return;
  folder = mkdtempSync(path.join(tmpdir(), 'commonality-'));
  const survey = path.join(folder, 'survey');
  const words = ['--sample', `${fixtures}/sample.csv`, '--output', survey, '--lang', 'ja'];
  await run(['survey', 'new', `${fixtures}/inventory.csv`, ...words]);
  const name = readdirSync(survey).find((each) => each.startsWith('473812') && each.endsWith('.xlsx')) ?? '';
  sent = path.join(folder, 'questionnaire.xlsx');
  copyFileSync(path.join(survey, name), sent);
  at = addresses(readFileSync(sent));
  soffice('--convert-to', 'pdf', '--outdir', folder, sent);
  addMacro();
}, 180_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** Types into cells in LibreOffice, and saves under another name. */
function filled(name: string, cells: readonly (readonly [at: string, text: string])[]): string {
  const file = path.join(folder, name);
  const list = cells.map(([each, text]) => `${each}=${text}`).join(';');
  soffice(`macro:///Standard.Fill.Main(file://${sent},file://${file},${list})`);
  return file;
}

async function answersIn(file: string) {
  const plan = parseSurvey(readFileSync(path.join(folder, 'survey/survey.json'), 'utf8'));
  const { value = [] } = await readTextGrids({ name: file, bytes: readFileSync(file) }, defaultLimits);
  if (plan === undefined) throw new TypeError('no survey');
  return { plan, gathered: gatherAnswers(plan, [{ file, grids: value }]), grids: value };
}

describe('a questionnaire in LibreOffice', () => {
  it('fits on a page, in which a town reads its name, what is asked and how to answer', (context) => {
    needs(context, 'soffice');
    const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'questionnaire.pdf'), '-'], {
      encoding: 'utf8',
    });
    expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
    for (const words of ['沖縄県竹富町', '事務名', '黄色の欄だけに', '実施、']) expect(text).toContain(words);
    expect(text).not.toContain('commonality-survey');
  });

  it('is filled in and read back without loss, with its hidden sheet and ids', async (context) => {
    needs(context, 'soffice');
    const cells = Object.entries(typed).map(([key, text]) => [at.get(`01 ${key}`) ?? '', text] as const);
    const { gathered } = await answersIn(filled('回答.xlsx', [...cells, [at.get('#minutes') ?? '', '95']]));
    const town = gathered.towns.get('473812');
    expect(town?.remarks).toEqual([]);
    expect(town?.minutes).toBe(95);
    expect(Object.fromEntries(town?.rows.get('01') ?? [])).toEqual({
      performs: { is: 'figure', value: 1 },
      practice: { is: 'figure', value: 0.75 },
      joint: { is: 'none' },
      cases: { is: 'figure', value: 120 },
      hours: { is: 'unknown' },
    });
  });

  it('says by its formulas what is still to be filled in', async (context) => {
    needs(context, 'soffice');
    const { plan, grids } = await answersIn(
      filled('一部.xlsx', [
        [at.get('01 performs') ?? '', 'いいえ'],
        [at.get('02 joint') ?? '', '×'],
      ]),
    );
    const rows = grids[0]?.lines.map(({ cells }) => cells) ?? [];
    const checkOf = (id: string) => rows.find((cells) => cells[0] === id)?.at(-1);
    expect(plan.tasks.map(({ id }) => id)).toContain('02');
    // A task that is not performed needs no more; a mark that is no word of the list is told from an empty cell.
    expect(
      rows
        .find((cells) => cells[0] === '01')
        ?.slice(4)
        .join(''),
    ).toBe('');
    expect(checkOf('02')).toBe('独自の機能、共同調達（一覧から）、時間、');
    expect(rows.flat().some((cell) => cell.startsWith('記入・確認が必要な事務：あと6件'))).toBe(true);
  });
});
