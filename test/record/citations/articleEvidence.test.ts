import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/criterion/field.js';
import type { Tasks } from '../../../src/model/task.js';
import { fillFromLaws } from '../../../src/record/fillFromLaws.js';
import { textOf } from '../../../src/text/lang.js';
import { laws } from '../laws.js';
import { article, procedure, tableOf } from './madeTable.js';

type Cells = Readonly<Record<string, CellValue | undefined>>;

const articles = tableOf(
  {
    law: '道路法',
    orders: ['道路法施行規則'],
    articles: [
      article({
        number: '28',
        heading: '道路台帳',
        procedures: [procedure({ type: 'keeping', from: 'local', to: undefined, counter: false })],
      }),
      article({
        number: '32',
        heading: '道路の占用の許可',
        performers: ['local'],
        amendments: 9,
        byOrdinance: true,
        procedures: [
          procedure({ id: '2', name: '道路の占用許可（企業占用）', from: 'business', cases: 38_080 }),
          procedure({
            id: '3',
            name: '道路占用許可に係る警察署長との協議',
            from: 'local',
            counter: false,
            cases: 12_084,
          }),
          procedure({ id: '4', name: '道路の占用許可（一般占用）' }),
        ],
      }),
      article({ number: '33', heading: '道路の占用の許可基準', amendments: 3, performers: ['prefecture'] }),
      article({ number: '48', performers: ['prefecture'], procedures: [procedure({})] }),
      article({
        number: '47-2',
        amendments: undefined,
        heading: '限度超過車両の通行の許可等',
        procedures: [procedure({ cases: 100, class: 'entrusted-1' })],
      }),
    ],
  },
  { law: '沖縄振興特別措置法', articles: [article({})] },
  { law: '水防法', articles: [article({})] },
  {
    law: '狂犬病予防法',
    articles: [
      article({ number: 'a1', procedures: [procedure({ cases: 40 })] }),
      article({ number: 'a2', performers: [] }),
    ],
  },
  {
    law: '地方税法',
    isIncomplete: true,
    articles: [
      article({ number: '353', amendments: undefined, performers: [], procedures: [procedure({})] }),
    ],
  },
  {
    law: '予防接種法',
    orders: ['予防接種法施行規則'],
    articles: [
      article({ number: '15', duty: 'must', performers: ['municipality'] }),
      article({ number: '18', duty: 'may', performers: ['municipality'] }),
      article({ number: '19', heading: '許可の取消し', duty: 'may', performers: ['municipality'] }),
    ],
  },
  {
    law: '予防接種法施行規則',
    act: '予防接種法',
    articles: [
      article({
        number: '1',
        duty: 'may',
        performers: ['municipality'],
        carriesOut: [{ law: '予防接種法', number: '15' }],
      }),
    ],
  },
  {
    law: '道路法施行規則',
    act: '道路法',
    articles: [
      article({
        number: '4-3',
        carriesOut: [{ law: '道路法', number: '32' }],
        procedures: [procedure({ id: '9', cases: 7 })],
      }),
      article({
        number: '5',
        carriesOut: [
          { law: '道路法', number: '32' },
          { law: '道路法', number: '33' },
        ],
        procedures: [procedure({ cases: 1 })],
      }),
    ],
  },
);

function fill(row: Cells, acceptFuzzy = false) {
  const fields = Object.keys(row).filter((field) => field !== 'name');
  const tasks: Tasks = {
    ids: ['T1'],
    names: [String(row['name'] ?? '事務')],
    at: () => ({ file: 'inventory.csv', line: 2 }),
    columns: new Map(fields.map((field) => [field, { field, value: () => row[field] }])),
  };
  const filled = fillFromLaws(tasks, { table: laws, articles, acceptFuzzy });
  const cell = (field: string) => filled.tasks.columns.get(field)?.value(0);
  const source = (field: string) => {
    const found = filled.tasks.sourceOf?.(0, field);
    return found && textOf(found.source).ja;
  };
  return { ...filled, cell, source };
}

const cited = (...governing_laws: string[]) => fill({ governing_laws });

describe('a task that cites articles', () => {
  // 道路法 with its orders: 1,020,344 cases of the act, 25 of 道路法施行規則.
  it('has the figures of those articles: 道路法第28条, 道路法第32条 and 道路法 differ', () => {
    const cases = ['道路法第28条', '道路法第32条', '道路法'].map((law) => cited(law).cell('cases_per_year'));
    expect(cases).toEqual([0, { low: 50_171, high: 1_020_369, point: 50_171 }, { low: 0, high: 1_020_369 }]);
  });

  it('has exact kinds, of the orders too that carry out nothing but the article', () => {
    const { cell } = cited('道路法第32条第1項');
    expect([cell('resident_procedures'), cell('counter_procedures'), cell('report_duties')]).toEqual([
      2, 3, 0,
    ]);
    expect(cell('law_amendments_per_year')).toBe(1);
    expect(cell('task_class')).toBe('self-government');
  });

  it('adds articles up; one amending law may have changed several of them', () => {
    const { cell } = cited('道路法第32条', '第33条');
    expect(cell('resident_procedures')).toBe(3);
    expect(cell('law_amendments_per_year')).toEqual({ low: 1, high: 1.333 });
  });

  it('has only the limits of its law where the survey places no procedure in its articles', () => {
    const { cell } = cited('道路法第33条');
    expect(cell('cases_per_year')).toEqual({ low: 0, high: 1_020_369 });
    expect(cell('resident_procedures')).toMatchObject({ low: 0 });
    expect(cell('law_amendments_per_year')).toBe(0.333);
  });

  it('has the amendments of its law as a limit where the history of its article is not known', () => {
    const whole = cited('道路法').cell('law_amendments_per_year');
    expect(cited('道路法第47条の2').cell('law_amendments_per_year')).toEqual(whole);
  });

  it('has the class of its articles, and none where they are of several', () => {
    expect(cited('道路法第47条の2').cell('task_class')).toBe('entrusted-1');
    expect(cited('道路法第32条・第47条の2').cell('task_class')).toBeUndefined();
  });

  it('says which article it is, and which procedures are behind the figure', () => {
    expect(cited('道路法第32条').source('cases_per_year')).toBe(
      '行政手続等の悉皆調査（2024年度）：道路法第32条（道路の占用の許可）、道路法施行規則第4条の3の手続4種類（道路の占用許可（企業占用） 38,080件、道路占用許可に係る警察署長との協議 12,084件、申請 7件 ほか）。道路法の件数の上限は、150手続のうち件数の記録がある26手続の計',
    );
    expect(cited('道路法第32条').source('law_amendments_per_year')).toContain(
      '道路法第32条（道路の占用の許可）',
    );
  });

  it('is open again where a law is named without an article beside them', () => {
    const { cell } = cited('道路法第32条', '戸籍法');
    expect(cell('resident_procedures')).toEqual({ low: 2, high: 2 + 51 - 25 });
    expect(cell('performer')).toBeUndefined();
  });

  it('keeps what it surely has where an act that frames every task is named too', () => {
    expect(cited('道路法第32条', '地方自治法').cell('resident_procedures')).toEqual({
      low: 2,
      high: Infinity,
    });
    expect(cited('地方自治法').cells).toBe(0);
  });

  it('may have them in a column of their own', () => {
    const apart = fill({ governing_laws: ['道路法'], law_articles: ['第28条'] });
    expect(apart.cell('cases_per_year')).toBe(0);
    const named = fill({ governing_laws: ['戸籍法', '道路法'], law_articles: ['道路法第28条'] });
    expect(named.cell('resident_procedures')).toEqual({ low: 0, high: 26 });
    const unclear = fill({ governing_laws: ['道路法', '戸籍法'], law_articles: ['第28条'] });
    expect(unclear.cell('resident_procedures')).toMatchObject({ low: 0 });
  });
});

describe('who performs it', () => {
  it('is what the articles say together', () => {
    const performers = ['道路法第28条', '道路法第32条', '道路法第33条', '道路法第28条、第33条'].map((law) =>
      cited(law).cell('performer'),
    );
    expect(performers).toEqual(['municipality', 'any', 'prefecture', 'any']);
  });

  it('is not surely the prefecture where something is handed in at a town office', () => {
    expect(cited('道路法第48条').cell('performer')).toBeUndefined();
  });

  it('is every municipality where an article says that each must', () => {
    expect(cited('道路法第28条').cell('municipalities_performing')).toBe(1741);
    expect(cited('道路法第33条').cell('municipalities_performing')).toBeUndefined();
    expect(cited('道路法').cell('municipalities_performing')).toBeUndefined();
  });

  it('is not every municipality where an article leaves it to the town, or an act is for those with such land', () => {
    expect(cited('予防接種法第15条').cell('municipalities_performing')).toBe(1741);
    expect(cited('予防接種法第15条、第18条').cell('municipalities_performing')).toBeUndefined();
    // Whoever permits may take the permission back: that begins nothing.
    expect(cited('予防接種法第15条、第19条').cell('municipalities_performing')).toBe(1741);
    expect(cited('水防法第1条').cell('municipalities_performing')).toBeUndefined();
  });

  it('is not every municipality under an act for one region', () => {
    expect(laws.byTitle('沖縄振興特別措置法')).toBeDefined();
    const { cell } = cited('沖縄振興特別措置法第1条');
    expect([cell('performer'), cell('municipalities_performing')]).toEqual(['municipality', undefined]);
  });

  it('says whether something is left to ordinances', () => {
    expect(cited('道路法第32条').cell('left_to_ordinance')).toBe(true);
    expect(cited('道路法第28条').cell('left_to_ordinance')).toBe(false);
  });
});

describe('an annex', () => {
  it('has evidence of its own where the survey names it, and else that of its law, which is said', () => {
    const named = cited('狂犬病予防法別表第一の5の項');
    expect(named.cell('cases_per_year')).toBe(40);
    const other = cited('狂犬病予防法別表第二');
    expect(other.cell('resident_procedures')).toMatchObject({ low: 0 });
    expect(other.source('law_amendments_per_year')).toContain('別表の項ごとの値はなく、法令の値である');
    expect(named.source('law_amendments_per_year')).not.toContain('別表の項ごと');
  });
});

describe('a law whose text is missing at the source', () => {
  it('is said to be', () => {
    const said = '地方税法は出典に本則の条文がなく、条ごとの改正、実施主体、義務は分からない';
    expect(cited('地方税法').source('law_amendments_per_year')).toContain(said);
    expect(cited('地方税法第353条').source('law_amendments_per_year')).toContain(said);
    expect(cited('道路法第32条').source('law_amendments_per_year')).not.toContain('条文がなく');
  });
});

describe('an article that does not exist', () => {
  it('is a warning with the nearest, and leaves the law as a limit', () => {
    const { problems, cell } = cited('道路法第320条');
    expect(problems).toMatchObject([{ code: 'unknown-article', severity: 'warning', read: '道路法第320条' }]);
    expect(problems[0] && textOf(problems[0].message).ja).toContain(
      '第32条（道路の占用の許可）ではありませんか',
    );
    expect(cell('cases_per_year')).toEqual({ low: 0, high: 1_020_369 });
  });

  it('is no problem where the text of the law is not known, or not whole', () => {
    expect(cited('戸籍法第999条').problems).toEqual([]);
  });
});

describe('a number that may be an article or a paragraph', () => {
  it('is a warning with what it may mean, and leaves the law as a limit', () => {
    const { problems, cell } = cited('道路法32-2');
    expect(problems).toMatchObject([{ code: 'unsettled-article', severity: 'warning', read: '道路法32-2' }]);
    expect(problems[0] && textOf(problems[0].message).ja).toContain('第32条第2項なら、そのように');
    expect(cell('cases_per_year')).toEqual({ low: 0, high: 1_020_369 });
  });
});

describe('a task that names a law without an article', () => {
  const row = { name: '道路の占用許可', governing_laws: ['道路法'] };

  it('gets the article that its name is like as a suggestion, which counts for nothing', () => {
    const { problems, cell } = fill(row);
    expect(problems).toMatchObject([{ code: 'article-suggested', severity: 'info' }]);
    expect(problems[0] && textOf(problems[0].message).ja).toBe(
      '根拠条項は道路法第32条（道路の占用の許可）ではありませんか。--accept-fuzzy で使えます。',
    );
    expect(cell('cases_per_year')).toEqual({ low: 0, high: 1_020_369 });
  });

  it('uses it where that is accepted', () => {
    const { problems, cell, tasks } = fill(row, true);
    expect(problems).toEqual([]);
    expect(cell('cases_per_year')).toMatchObject({ low: 50_171 });
    expect(tasks.sourceOf?.(0, 'cases_per_year')?.laws).toMatchObject([{ match: 'fuzzy' }]);
  });

  it('gets none where nothing is like its name', () => {
    expect(fill({ ...row, name: '草刈り' }).problems).toEqual([]);
  });
});
