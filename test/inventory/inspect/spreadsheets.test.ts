import { describe, expect, it } from 'vitest';
import { brief, input } from '../read.js';
import { column, csv, found, inspected } from './find.js';

const ids = (...cells: readonly string[]): string =>
  csv(['事務番号', '事務名'], ...cells.map((id, i) => [id, `事務その${i}号`]));

describe('ids that a spreadsheet made something else of', () => {
  it.each([
    ...['1月1日', '1月10日', '2026年4月1日', 'Jan-01', '10-Jan', 'Jan 2026', '1-Feb-2026', '2026/4/1', '4/1'],
    ...['4/1/2026', '2026-04-01', '令和8年4月1日', 'R8.4.1', '１月１日'],
    ...['0:01', '1:02:00', '1:02:00 AM'],
    ...['1.2E+11', '1.23457E+11', '1e+15', '２E+11', '12345678901234500000'],
  ])('%s', async (id) => {
    expect(await found('mangled-id', ids(id, 'A1'))).toEqual(['mangled-id 2:1']);
  });

  it.each(['1-1', '01', '2026-001', '1E', 'E5', '1e5', 'A/1', '1.1', 'May', '123456789012345', '3-10-2'])(
    '%s is an id like any other',
    async (id) => {
      expect(await found('mangled-id', ids(id, 'A1'))).toEqual([]);
    },
  );

  it('are reported one by one up to three, and once where a whole column is so', async () => {
    expect(await found('mangled-id', ids('1月1日', '1月2日', '1月3日'))).toHaveLength(3);
    const [only, ...others] = (await inspected(input(ids('1月1日', '1月2日', '1月3日', '1月4日')))).filter(
      ({ code }) => code === 'mangled-id',
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ line: 2, message: { props: { cells: 4 } } });
  });

  it('are days by their number where the others have two figures', async () => {
    expect(await found('mangled-id', ids('46023', '1-3'))).toEqual(['mangled-id 2:1']);
    expect(await found('mangled-id', ids('46023', '46024'))).toEqual([]);
    expect(await found('mangled-id', ids('46023', '10101'))).toEqual([]);
  });

  it('names that serve as ids may be dates', async () => {
    expect(await found('mangled-id', csv(['事務名', '年間業務時間'], ['1月1日', '5']))).toEqual([]);
  });
});

describe('codes of municipalities', () => {
  it('that lost their zero in a whole column are one finding', async () => {
    const codes = ['1202', '1203', '1204', '1205', '1206'];
    expect(await found('lost-leading-zero', column('団体コード', ...codes))).toEqual([
      'lost-leading-zero 2:3',
    ]);
  });

  it('may be numbers with .0', async () => {
    expect((await inspected(input(column('団体コード', '131016.0', '011002')))).map(brief)).toEqual([]);
  });

  it('that were shortened are reported as such, not as no codes', async () => {
    const problems = await inspected(input(column('団体コード', '1.31E+05')));
    expect(problems.map(brief)).toEqual(['mangled-id 2:3']);
  });
});

describe('cells that were merged downwards', () => {
  it.each([
    ['blocks of two', ['戸籍法', '', '地方税法', ''], 1],
    ['blocks of several', ['戸籍法', '', '', '地方税法', '', ''], 1],
    ['blocks, one of which is a single row', ['戸籍法', '', '消防法', '地方税法', ''], 1],
    ['a column with a gap', ['戸籍法', '', '消防法', '地方税法', '河川法'], 0],
    ['a column that nobody filled in after the first', ['戸籍法', '', '', ''], 0],
    ['a column that begins blank', ['', '戸籍法', '', '地方税法', ''], 0],
    ['a full column', ['戸籍法', '消防法'], 0],
  ])('%s', async (_, cells, findings) => {
    expect(await found('merged-cells', column('根拠法令', ...cells))).toHaveLength(findings);
  });
});

describe('characters that are lost or do not show', () => {
  it.each(['戸\ufffdの届出', '戸〓の届出', '?田の届出', '高?の窓口?橋'])('%s: mojibake', async (name) => {
    const problems = await inspected(input(csv(['id', '事務名'], ['T1', name])));
    expect(problems.map(brief)).toEqual(['mojibake 2:2']);
  });

  it.each(['何をする？', 'FAQ?', 'a?b', 'Q?&A'])('%s: none', async (name) => {
    expect((await inspected(input(csv(['id', '事務名'], ['T1', name])))).map(brief)).toEqual([]);
  });

  it.each(['戸籍\u200b法', '地方\u2060自治法', '\ufeff戸籍法', '戸\u00ad籍法'])(
    '%j in a law: it is reported, and the law is read without it',
    async (law) => {
      expect(await found('invisible-character', column('根拠法令', law))).toEqual([
        'invisible-character 2:3',
      ]);
    },
  );
});
