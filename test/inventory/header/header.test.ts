import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneTypoAway, knownHeaders } from '../../../src/inventory/header/knownHeaders.js';
import { plain, textOf } from '../../../src/text/lang.js';
import { typingErrors } from '../../../src/text/nearest.js';
import { hours, months } from '../../../src/criterion/field.js';
import { brief, fields, findings, input, problemsOf, readAll, readText, refusal, valuesOf } from '../read.js';

const { find, near } = knownHeaders(fields);

describe('a header is known', () => {
  it.each([
    ['cases', 'cases'],
    ['CASES', 'cases'],
    ['件数', 'cases'],
    [' 件　数 ', 'cases'],
    ['件\r\n数', 'cases'],
    ['件数（件）', 'cases'],
    ['件数\n(年間)', 'cases'],
    ['件数［件］', 'cases'],
    ['【必須】件数', 'cases'],
    ['件数【必須】', 'cases'],
    ['（任意）件数（件）', 'cases'],
    ['必須：件数', 'cases'],
    ['＊件数', 'cases'],
    ['件数※', 'cases'],
    ['①件数', 'cases'],
    ['１．件数', 'cases'],
    ['(12) 件数', 'cases'],
    ['◎②【必須】件数', 'cases'],
    ['governing laws', 'governing_laws'],
    ['Governing-Laws', 'governing_laws'],
    ['governingLaws', 'governing_laws'],
    ['根拠法令等', 'governing_laws'],
    ['ＩＤ', 'id'],
    ['Ｎｏ．', 'id'],
    ['事務ＩＤ', 'id'],
    ['業務名', 'name'],
  ])('%j as %s', (header, field) => {
    expect(find(header)?.field).toBe(field);
  });

  it.each([
    '',
    '　',
    '（件）',
    '【必須】',
    '①',
    '3か月の件数',
    '__proto__',
    'constructor',
    'toString',
    '件数と人数',
    '備考',
  ])('but %j is not', (header) => {
    expect(find(header)).toBeUndefined();
  });

  it('with the sign % only where the field is a share', () => {
    expect(find('実施割合（％）')).toMatchObject({ field: 'performing', percent: true });
    expect(find('実施割合')).toMatchObject({ field: 'performing', percent: false });
    expect(find('件数（%）')).toMatchObject({ field: 'cases', percent: false });
  });
});

describe('a header one typing error away from a known one', () => {
  it.each([
    ['根拠法例', '根拠法令'],
    ['governing_lows', 'governing_laws'],
    ['govrening_laws', 'governing_laws'],
    ['goverming laws（注）', 'governing_laws'],
    ['標準化対象事務務', '標準化対象事務'],
  ])('%s is taken for %s', (header, name) => {
    expect(near(header)?.name).toBe(name);
  });

  it.each(['人数', 'coses', 'nama', '備考', 'governing'])('%s is too short or too far', (header) => {
    if (header === 'coses') expect(near(header)?.name).toBe('cases');
    else expect(near(header)).toBeUndefined();
  });

  it('is what Damerau and Levenshtein would call distance 1', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(words, words, (a, b) => isOneTypoAway(a, b) === (typingErrors(a, b) === 1)));
  });

  it('is reported and not used', async () => {
    const inventory = await readText('id,実施市町の割合\nT1,5\n');
    expect(findings(inventory.problems)).toEqual(['did-you-mean 1:2']);
    expect(valuesOf(inventory, 'performing')).toBeUndefined();
  });

  it('is but an unknown column where the file has the known one too', async () => {
    const { problems } = await readText('id,事務名,根拠法令,根拠法例\nT1,a,b,c\n');
    expect(problems.map(brief)).toEqual(['unknown-columns 1']);
  });
});

describe('the header row', () => {
  it('is found below title rows, which are reported', async () => {
    const { inputs, problems } = await readText(
      '令和6年度 事務一覧\n\n作成日,2024-04-01\nid,事務名,件数\nT1,a,1\n',
    );
    expect(inputs[0]?.headerLine).toBe(4);
    expect(problems.map(brief)).toEqual(['title-rows 1']);
    expect(problems[0]?.message.props).toEqual({ rows: 2 });
  });

  it('is the row with the most known headers, not the group headers above it', async () => {
    const { inputs, tasks } = await readText('事務,,効果\nid,事務名,件数\nT1,a,1\n');
    expect(inputs[0]?.headerLine).toBe(2);
    expect(tasks.ids).toEqual(['T1']);
  });

  it('may follow title rows of several lines, and lines stay right', async () => {
    const { inputs, tasks } = await readText('"一覧\n（案）",\nid,事務名\nT1,a\n');
    expect(inputs[0]?.headerLine).toBe(3);
    expect(tasks.at(0).line).toBe(4);
  });

  it.each([
    ['事務一覧（単位：千件）,', '千件'],
    [',(単位: 万時間)', '万時間'],
    ['単位：1,000件,', undefined],
    ['単位：千円,', undefined],
    ['単位：件,', undefined],
    ['令和6年度,', undefined],
  ])('below %j is read with a warning if figures are in another unit', async (title, unit) => {
    const { problems } = await readText(`${title}\nid,事務名\nT1,a\n`);
    const told = problems.filter(({ code }) => code === 'title-unit');
    expect(told.map(({ severity, message }) => [severity, message.props])).toEqual(
      unit === undefined ? [] : [['warning', { unit }]],
    );
  });

  it('can be forced, counting rows as a spreadsheet does', async () => {
    const text = 'id,事務名\nID,戸籍\nT1,a\n';
    expect((await readText(text)).tasks.ids).toEqual(['ID', 'T1']);
    const forced = await readText(text, { headerRow: 2 });
    expect(forced.tasks.ids).toEqual(['T1']);
    expect(forced.inputs[0]?.headerLine).toBe(2);
  });

  it('can be forced far below the rows that are searched', async () => {
    const text = `${'x,y\n'.repeat(30)}id,事務名\nT1,a\n`;
    expect(findings(await refusal([input(text)]))).toEqual(['no-id-column 1']);
    expect((await readText(text, { headerRow: 31 })).tasks.at(0)).toEqual({ file: 'a.csv', line: 32 });
  });

  it('is found below any number of blank rows', async () => {
    const { inputs } = await readText(`${',\n'.repeat(60)}id,事務名\nT1,a\n`);
    expect(inputs[0]?.headerLine).toBe(61);
  });

  it('cannot be forced beyond the end of the file', async () => {
    const [found] = await refusal([input('id\nT1\n')], { headerRow: 5 });
    expect(found).toMatchObject({ code: 'header-row-missing', message: { props: { row: 5, rows: 2 } } });
  });
});

describe('a header of two rows', () => {
  it('is read as one: groups above fields that were merged cells', async () => {
    const inventory = await readText(
      'id,事務名,効果,,実施割合\n,,件数,コスト増減率,\nT1,a,5,△10%,50%\nT2,b,x,,\n',
    );
    expect(inventory.tasks.ids).toEqual(['T1', 'T2']);
    expect(valuesOf(inventory, 'cases')).toEqual([5, undefined]);
    expect(valuesOf(inventory, 'cost_change')).toEqual([-0.1, undefined]);
    expect(valuesOf(inventory, 'performing')).toEqual([0.5, undefined]);
    expect(findings(inventory.problems)).toEqual(['not-a-number 4:3']);
    expect(inventory.problems.map(brief)).toContain('two-row-header 1');
  });

  it('may have units below: a percent sign counts as one in the header', async () => {
    const inventory = await readText('id,事務名,実施割合,件数\n,,（％）,［件／年］\nT1,a,0.5,3\n');
    expect(valuesOf(inventory, 'performing')).toEqual([0.005]);
    expect(valuesOf(inventory, 'cases')).toEqual([3]);
  });

  it('is not what a task without an id makes', async () => {
    const problems = await problemsOf('id,事務名,実施割合,件数\n,,50%,(5)\nT1,a,0.5,3\n');
    expect(findings(problems)).toEqual(['missing-id 2:1']);
  });

  it('is one row if the user says so', async () => {
    const { tasks, problems } = await readText('id,事務名,効果\n,,件数\nT1,a,5\n', { headerRow: 1 });
    expect(tasks.ids).toEqual(['T1']);
    expect(findings(problems)).toEqual(['missing-id 2:1']);
  });

  it.each([
    ['with fewer columns', 'id,事務名,備考\nT1,a,x\n\n税務課,,\nid,事務名,\nT2,b,\n'],
    ['below a title', 'id,事務名,備考\nT1,a,x\n\n■税務課\nid,事務名,備考\nT2,b,y\n'],
  ])('that is repeated %s begins another table of the same form', async (_, text) => {
    const { tasks, problems } = await readText(text);
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(problems.map(brief)).toEqual([
      'unknown-columns 1',
      'blank-row 3',
      'title-rows 4',
      'repeated-header 5',
    ]);
  });

  it('is not repeated by a task that is called as one of its columns', async () => {
    const { tasks } = await readText('id,事務名\nid,x\nT1,事務名\n');
    expect(tasks.ids).toEqual(['id', 'T1']);
  });

  it('that is repeated between the tasks is passed over, and reported', async () => {
    const { tasks, problems } = await readText('id,事務名\nT1,a\nid,事務名\nT2,b\n');
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(findings(problems)).toEqual(['repeated-header 3']);
  });
});

describe('headers of which several may be the id', () => {
  it('a running number gives way to the id, and is reported with the columns that are not used', async () => {
    const { tasks, problems } = await readText('No.,事務ID,業務,事務名\n1,T1,福祉,a\n2,T2,福祉,b\n');
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(tasks.names).toEqual(['a', 'b']);
    expect(problems).toMatchObject([
      { code: 'unknown-columns', message: { props: { names: ['No.', '業務'] } } },
    ]);
  });

  it('what the user calls a field comes before its other names', async () => {
    const options = { headers: { cases: ['届出件数'] } };
    const inventory = await readText('id,事務名,件数,届出件数\nT1,a,1,2\n', options);
    expect(valuesOf(inventory, 'cases')).toEqual([2]);
    expect(findings(inventory.problems)).toEqual([]);
  });
});

describe('headers that stand twice', () => {
  it('name both columns, and a known field is read from neither', async () => {
    const inventory = await readText('id,件数,実施割合,count\nT1,1,2%,3\n');
    const found = inventory.problems.find(({ code }) => code === 'duplicate-header');
    expect(found).toMatchObject({
      severity: 'error',
      line: 1,
      column: 4,
      message: { props: { columns: [2, 4] } },
    });
    expect(valuesOf(inventory, 'cases')).toBeUndefined();
    expect(valuesOf(inventory, 'performing')).toEqual([0.02]);
  });

  it('are a notice where nothing reads the column', async () => {
    const problems = await problemsOf('id,事務名,備考,備 考,備考\nT1,a,b,c,d\n');
    expect(problems).toMatchObject([
      { code: 'unknown-columns' },
      { code: 'repeated-column', severity: 'info', line: 1, column: 4 },
    ]);
  });

  it('leave a field to the column whose letter the user gives', async () => {
    const text = 'id,事務名,件数,件数,件数\nT1,a,1,2,3\n';
    const inventory = await readText(text, { places: { cases: 3 } });
    expect(valuesOf(inventory, 'cases')).toEqual([2]);
    expect(inventory.problems.map(({ code }) => code)).toEqual(['unknown-columns']);
  });

  it('may be blank, or be those of another field, where the user gives the letter', async () => {
    const blank = await readText('id,事務名,\nT1,a,5\n', { places: { cases: 2 } });
    expect([valuesOf(blank, 'cases'), blank.problems]).toEqual([[5], []]);
    const other = await readText('x,事務名,実施割合\nT1,a,5\n', { places: { id: 0, cases: 2 } });
    expect([other.tasks.ids, valuesOf(other, 'cases'), valuesOf(other, 'performing')]).toEqual([
      ['T1'],
      [5],
      undefined,
    ]);
  });

  it('leave a column in another unit unread, whoever gives it', async () => {
    const inventory = await readText('id,事務名,件数（千件）\nT1,a,5\n', { places: { cases: 2 } });
    expect(inventory.problems.map(({ code }) => code)).toContain('other-unit');
    expect(valuesOf(inventory, 'cases')).toBeUndefined();
  });

  it('report a letter behind the last column', async () => {
    const { problems } = await readText('id,事務名\nT1,a\n', { places: { cases: 31 } });
    expect(problems).toMatchObject([{ code: 'own-column-missing', read: 'AF', field: 'cases' }]);
  });

  it('leave a file without ids if it is the id', async () => {
    expect(findings(await refusal([input('id,件数,ID\nT1,1,T2\n')]))).toEqual([
      'no-id-column 1',
      'duplicate-header 1:3',
    ]);
  });
});

describe('blank headers', () => {
  it('are an error above values, and passed over above nothing', async () => {
    const problems = await problemsOf('id,,事務名,　,\nT1,x,a,,\nT2,,b,　,\n');
    expect(problems.map(brief)).toEqual(['blank-columns 1', 'blank-header 1:2']);
  });
});

describe('unknown columns', () => {
  it('are counted in one notice for each file', async () => {
    const problems = await problemsOf('id,事務名,備考,担当課\nT1,a,b,c\n');
    expect(problems).toMatchObject([
      { code: 'unknown-columns', severity: 'info', message: { props: { names: ['備考', '担当課'] } } },
    ]);
  });

  it('named like parts of an object harm nothing', async () => {
    const { tasks } = await readText('__proto__,constructor,toString,hasOwnProperty,id\nx,y,z,w,T1\n');
    expect(tasks.ids).toEqual(['T1']);
    expect([...tasks.columns.keys()]).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('id and name', () => {
  it('names serve as ids where there is no id column', async () => {
    const { tasks, problems } = await readText('事務名,件数\n住民票,1\n戸籍,2\n');
    expect(tasks.ids).toEqual(['住民票', '戸籍']);
    expect(problems.map(brief)).toEqual(['names-as-ids 1']);
  });

  it('ids serve as names where there is no name column', async () => {
    const { tasks, problems } = await readText('id,件数\nT1,1\n');
    expect(tasks.names).toEqual(['T1']);
    expect(problems.map(brief)).toEqual(['no-name-column 1']);
  });

  it('without either the file cannot be read, and the message names the header row', async () => {
    const problems = await refusal([input('点検連番,型式,\n1,2,3\n')]);
    expect(problems).toMatchObject([
      { code: 'no-id-column', message: { props: { header: ['点検連番', '型式'] } } },
    ]);
  });

  it.each([
    ['id|事務名|件数\nT1|甲|3\n', '|'],
    ['事務ID，事務名\nT1，甲\n', '，'],
    ['名称｜件数\n甲｜3\n', '｜'],
    ['事務名、件数\n甲、3\n', '、'],
    ['メモ：事務名のこと\nT1\n', undefined],
    ['戸籍、住民\nT1\n', undefined],
  ])('%j is reported with what may part its columns', async (text, sign) => {
    const [only] = await refusal([input(text)]);
    expect(only).toMatchObject({ code: 'no-id-column', message: { props: { sign } } });
    const { ja, en } = textOf(only?.message ?? plain({ ja: '', en: '' }));
    expect(ja.includes('コンマ・タブ・セミコロン')).toBe(sign !== undefined);
    expect(en.includes('a comma, a tab or a semicolon')).toBe(sign !== undefined);
  });
});

describe('a header with a unit', () => {
  const known = knownHeaders({
    ...fields,
    staff_hours: hours({ title: { ja: '年間業務時間', en: 'Staff hours' } }),
    wait: months({ title: { ja: '導入までの月数', en: 'Months to service' } }),
  });

  it.each([
    '件数（千件）',
    '件数 [単位：万件]',
    '件数（1,000件）',
    '件数（％）',
    'cases (thousands)',
    'cases (in millions)',
    '年間業務時間（千時間）',
    '年間業務時間（分）',
    '年間業務時間（人日）',
    '年間業務時間（分／件）',
    '導入までの月数（年）',
    'コスト増減率（百万円）',
    'コスト増減率（円）',
    '実施割合（割）',
  ])('%j is known, and not usable: its figures would be read wrong', (header) => {
    expect(known.find(header)).toHaveProperty('otherUnit');
    expect(known.usable(header)).toBeUndefined();
  });

  it.each([
    '件数（件）',
    '件数（令和6年度）',
    '件数（1,741団体中）',
    '件数（千葉県）',
    '件数（万博）',
    '年間業務時間（時間）',
    '年間業務時間（年間）',
    '導入までの月数（か月）',
    'コスト増減率（％）',
    '実施割合（%）',
    '根拠法令（千件）',
  ])('%j is usable', (header) => {
    expect(known.usable(header)).toEqual(known.find(header));
    expect(known.usable(header)).not.toHaveProperty('otherUnit');
  });

  it('that its field does not have is reported, and the column is not used', async () => {
    const inventory = await readText('id,事務名,件数（万件）,備考\nT1,a,5,b\n');
    expect(findings(inventory.problems)).toEqual(['other-unit 1:3']);
    expect(inventory.problems).toContainEqual(
      expect.objectContaining({ code: 'other-unit', field: 'cases', read: '件数（万件）' }),
    );
    expect(inventory.problems.map(brief)).toContain('unknown-columns 1');
    expect(valuesOf(inventory, 'cases')).toBeUndefined();
  });

  it('leaves the field to another column, which has the right one', async () => {
    const inventory = await readText('id,事務名,件数（万件）,件数\nT1,a,5,50000\n');
    expect(findings(inventory.problems)).toEqual(['other-unit 1:3']);
    expect(valuesOf(inventory, 'cases')).toEqual([50_000]);
  });

  it('is reported for a second row of the header, and of a key of YAML', async () => {
    const twoRows = await readText('id,事務名,件数\n,,（千件）\nT1,a,5\n');
    expect(findings(twoRows.problems)).toContain('other-unit 1:3');
    const yaml = await readAll([input('- id: T1\n  name: a\n  件数（千件）: 5\n', 'a.yaml')]);
    expect(findings(yaml.problems)).toEqual(['other-unit 3:3']);
    expect(valuesOf(yaml, 'cases')).toBeUndefined();
  });

  it('counts where the config names the header as it stands', async () => {
    const inventory = await readText('id,事務名,件数（万件）\nT1,a,5\n', {
      headers: { cases: ['件数（万件）'] },
    });
    expect(inventory.problems).toEqual([]);
    expect(valuesOf(inventory, 'cases')).toEqual([5]);
  });
});
