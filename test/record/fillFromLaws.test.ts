import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/criterion/field.js';
import { fillFromLaws } from '../../src/record/fillFromLaws.js';
import type { Tasks } from '../../src/model/task.js';
import { textOf } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';
import { laws } from './laws.js';

type Cells = Readonly<Record<string, CellValue | undefined>>;

function inventory(...rows: readonly Cells[]): Tasks {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== 'name');
  return {
    ids: rows.map((_, i) => `T${i + 1}`),
    names: rows.map(({ name }) => String(name ?? '事務')),
    at: (task) => ({ file: 'inventory.csv', line: task + 2 }),
    columns: new Map(fields.map((field) => [field, { field, value: (task: number) => rows[task]?.[field] }])),
  };
}

const fill = (rows: readonly Cells[], acceptFuzzy = false) =>
  fillFromLaws(inventory(...rows), { table: laws, acceptFuzzy });
const cell = (filled: ReturnType<typeof fill>, field: string, task = 0) =>
  filled.tasks.columns.get(field)?.value(task);

describe('an empty cell', () => {
  it('lies between 0 and the figure of the law family, and says where that comes from', () => {
    const filled = fill([{ governing_laws: ['戸籍法'] }]);
    expect(cell(filled, 'law_amendments_per_year')).toEqual({ low: 0, high: 2.889 });
    expect(cell(filled, 'counter_procedures')).toEqual({ low: 0, high: 26 });
    expect(cell(filled, 'task_class')).toBe('entrusted-1');
    const source = filled.tasks.sourceOf?.(0, 'law_amendments_per_year');
    expect(source?.laws).toEqual([{ title: '戸籍法', written: '戸籍法', match: 'exact' }]);
    expect(source && textOf(source.source)).toEqual({
      ja: 'e-Gov法令データの改正履歴（2017〜2025年度、2026-06-14時点）：戸籍法。法令全体の値で、この事務の値の上限',
      en: 'e-Gov revision history (FY2017–2025, to 2026-06-14): 戸籍法; of whole laws, and so the upper limit for one task',
    });
  });

  it('or not: the laws that a cell names are known, even those that give no figure', () => {
    const { tasks } = fill([{ governing_laws: ['地方自治法', '住基法', '○○市条例'] }, {}]);
    expect(tasks.lawsIn?.(0, 'governing_laws')).toEqual([
      { title: '地方自治法', written: '地方自治法', match: 'exact' },
      { title: '住民基本台帳法', written: '住基法', match: 'abbreviation' },
    ]);
    expect([tasks.lawsIn?.(1, 'governing_laws'), tasks.lawsIn?.(0, 'name')]).toEqual([undefined, undefined]);
  });

  it('of a task under several laws lies between 0 and the sum of their figures', () => {
    const filled = fill([{ governing_laws: ['戸籍法', '児童手当法'] }]);
    expect(cell(filled, 'law_amendments_per_year')).toEqual({ low: 0, high: 7 });
    expect(cell(filled, 'resident_procedures')).toEqual({ low: 0, high: 51 });
  });

  it('is 0 where the law asks for nothing of the kind', () => {
    expect(cell(fill([{ governing_laws: ['戸籍法'] }]), 'national_reports_per_year')).toBe(0);
  });

  it.each([[['空港法']], [['空港法', '統計法']], [['統計法', '空港法']]])(
    'stays empty where the record has 0 cases of something, which may mean unknown: %s',
    (governing_laws) => {
      const filled = fill([{ governing_laws }]);
      expect(cell(filled, 'report_duties')).toMatchObject({ low: 0 });
      expect(cell(filled, 'national_reports_per_year')).toBeUndefined();
    },
  );

  // 狂犬病予防法: 1 of 13 procedures; 墓地、埋葬等に関する法律: 5 of 12; 道路法: 26 of 150.
  it.each([[['狂犬病予防法']], [['狂犬病予防法', '墓地、埋葬等に関する法律']], [['予防接種法', '道路法']]])(
    'stays empty where the sum of a law is over fewer than one in ten of its procedures: %s',
    (governing_laws) => {
      const filled = fill([{ governing_laws }]);
      expect(cell(filled, 'cases_per_year')).toBeUndefined();
      expect(cell(filled, 'resident_procedures')).toMatchObject({ low: 0 });
    },
  );

  it.each([
    [
      ['道路法'],
      '。件数の上限は、150手続のうち件数の記録がある26手続の計',
      /is the sum over 26 of 150 procedures/,
    ],
    [
      ['狂犬病予防法'],
      '。件数は記録のある手続だけで12,929件。13手続のうち12は0件又は不明のため、上限にはならない',
      /; cases on record: 12,929, which is no limit, because 12 of 13 procedures have zero or an unknown/,
    ],
    [
      ['墓地、埋葬等に関する法律', '狂犬病予防法'],
      '。狂犬病予防法の件数は記録のある手続だけで12,929件。13手続のうち12は0件又は不明のため、上限にはならない',
      /; cases of 狂犬病予防法 on record: 12,929, which is no limit/,
    ],
    [
      ['墓地、埋葬等に関する法律', '戸籍法'],
      '。件数の上限は、38手続のうち件数の記録がある31手続の計',
      /is the sum over 31 of 38 procedures/,
    ],
  ])('says what a limit of cases rests on, or why a sum is none: %s', (governing_laws, ja, en) => {
    const filled = fill([{ governing_laws }]);
    const source = filled.tasks.sourceOf?.(0, 'resident_procedures');
    const said = source && textOf(source.source);
    expect(said?.ja.endsWith(ja)).toBe(true);
    expect(said?.en).toMatch(en);
  });

  it.each([
    // 1 of 13 kinds of reports; 1 of 11; 1 of 1.
    [['国土利用計画法'], '国への報告の件数は記録のある報告等だけで327件。13種類のうち12は0件又は不明のため'],
    [['統計法'], '国への報告の件数の上限は、1種類のうち件数の記録がある1種類の計'],
  ])('says so of reports to the state too: %s', (governing_laws, ja) => {
    const source = fill([{ governing_laws }]).tasks.sourceOf?.(0, 'report_duties');
    expect(source && textOf(source.source).ja).toContain(ja);
  });

  it('has nothing to say of a limit where another law leaves the figure open, with no case counted', () => {
    const filled = fill([{ governing_laws: ['統計法', '空港法'] }]);
    const source = filled.tasks.sourceOf?.(0, 'report_duties');
    expect(cell(filled, 'national_reports_per_year')).toBeUndefined();
    expect(source && textOf(source.source).ja).not.toContain('国への報告の件数');
  });

  it('says nothing of a task under an act that frames every task, nor of one beside it', () => {
    for (const governing_laws of [['地方自治法'], ['戸籍法', '地方自治法']]) {
      const filled = fill([{ governing_laws }]);
      expect([cell(filled, 'national_law'), filled.cells]).toEqual(['national', 0]);
    }
  });

  it('has its standing where local rules are named, which no law amends, without a problem', () => {
    const filled = fill([{ governing_laws: ['○○市印鑑条例'] }]);
    expect([cell(filled, 'national_law'), filled.cells, filled.problems]).toEqual(['local', 1, []]);
    expect(cell(filled, 'law_amendments_per_year')).toBe(0);
  });
});

it('what the analyst wrote stays, and what it says is not contradicted', () => {
  const filled = fill([
    {
      governing_laws: ['戸籍法'],
      law_amendments_per_year: 0,
      task_class: 'self-government',
      resident_procedures: 0,
    },
  ]);
  expect(cell(filled, 'law_amendments_per_year')).toBe(0);
  expect(cell(filled, 'task_class')).toBe('self-government');
  expect(cell(filled, 'entrusted_share')).toBeUndefined();
  expect(cell(filled, 'cases_per_year')).toBeUndefined();
  expect(filled.tasks.sourceOf?.(0, 'law_amendments_per_year')).toBeUndefined();
});

it('a task is one of the 20 only where its name and its law say so', () => {
  const filled = fill([
    { name: '児童手当の支給', governing_laws: ['児童手当法'] },
    { name: '埋葬の許可', governing_laws: ['墓地、埋葬等に関する法律'] },
    { name: '児童手当の相談', governing_laws: ['戸籍法'] },
  ]);
  expect([0, 1, 2].map((task) => cell(filled, 'standardised_tasks', task))).toEqual([
    ['児童手当'],
    undefined,
    undefined,
  ]);
});

it('the omnibus acts behind 住民基本台帳法 are reported', () => {
  const filled = fill([{ governing_laws: ['住民基本台帳法'] }]);
  const source = filled.tasks.sourceOf?.(0, 'law_amendments_per_year');
  expect(source && textOf(source.source).en).toContain('omnibus');
});

describe('a doubtful name', () => {
  it('that is like a title is a suggestion, and used only where that is accepted', () => {
    const suggested = fill([{ governing_laws: ['児童福祉方'] }]);
    expect([cell(suggested, 'national_law'), suggested.cells]).toEqual(['unsure', 0]);
    expect(suggested.problems).toMatchObject([{ code: 'fuzzy-law', severity: 'info', line: 2, task: 'T1' }]);
    const accepted = fill([{ governing_laws: ['児童福祉方'] }], true);
    expect(cell(accepted, 'national_law')).toBe('national');
    expect(accepted.cells).toBeGreaterThan(1);
    expect(accepted.problems).toEqual([]);
  });

  it('that is unknown is a warning of one line, with the nearest title', () => {
    const { problems } = fill([{ governing_laws: ['空き家対策の特別措置の法律', `${'無'.repeat(300)}法`] }]);
    expect(problems).toMatchObject([{ code: 'unknown-law', severity: 'warning' }, { code: 'unknown-law' }]);
    for (const { message } of problems) {
      const { ja, en } = textOf(message);
      expect(Math.max(displayWidth(ja), displayWidth(en))).toBeLessThanOrEqual(120);
    }
  });
});
