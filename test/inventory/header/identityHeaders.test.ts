import { describe, expect, it } from 'vitest';
import { brief, input, readAll, readText } from '../read.js';

const ids = [
  [
    '事業番号',
    '手続きID',
    '手続ID',
    '#',
    '＃',
    'コード',
    '通し番号',
    '通しNo',
    '事務事業ID',
    '予算事業ID',
    '事業ID',
    '事業コード',
  ],
  [
    '手続き番号',
    '手続等ID',
    '補助金番号',
    '補助金等コード',
    '施策番号',
    '取組No.',
    '案件番号',
    '届出コード',
    '識別番号',
    '整理No',
  ],
  [
    '管理ID',
    '№',
    '事業No',
    '連番',
    '行番号',
    '通番',
    'task_id',
    'Task No.',
    'project id',
    'code',
    '【必須】事業番号',
    '①手続きID',
  ],
  [
    '予算コード',
    '評価番号',
    '評価シート番号',
    '事務分類番号',
    '統一コード',
    '一連番号',
    '新事業番号',
    '回答番号',
  ],
  ['#property', 'Ref.', 'Serial No.', 'S/N', 'SEQ', 'Seq No.', 'uid', '業務フローID'],
  ['手続識別番号', '事務コード番号', 'ID番号', 'シートNo', '調書番号', '事業管理番号', '事務・事業番号'],
].flat();
const names = [
  [
    '事業名',
    '件名',
    '補助金名',
    '補助金等の名称',
    '事務事業名称',
    '予算事業名',
    '手続名称',
    '手続き名',
    '手続等の名称',
    '細事業名',
  ],
  [
    '取組名',
    '施策名',
    '業務名称',
    '案件名',
    '名前',
    'タイトル',
    '題名',
    '届出名',
    '交付金名',
    'サービス名',
    'project name',
    '事務（手続）名',
    '業務・手続名',
    '事務又は事業の名称',
    '処理名',
  ],
  [
    '主な事業名',
    '重点事業名',
    '行政サービス名',
    '移譲事務名',
    '委託事務名',
    '共同事業名',
    '分掌事務',
    '所掌事務',
    '事務分掌',
    '課題名',
  ],
  ['事務名称等', '業務内容', '事務の内容', '事業項目'],
].flat();

describe('headers of ids', () => {
  it.each(ids)('%s', async (header) => {
    const { tasks, problems } = await readText(`${header},事務名\n101,予防接種\n102,予防接種\n103,審査\n`);
    expect(tasks.ids).toEqual(['101', '102', '103']);
    expect(problems.map(brief)).toEqual([]);
  });
});

describe('headers of names', () => {
  it.each(names)('%s', async (header) => {
    const { tasks } = await readText(`No,${header}\n1,戸籍の届出\n2,印鑑登録\n`);
    expect(tasks.names).toEqual(['戸籍の届出', '印鑑登録']);
  });
});

it('a description names a task only where nothing else does', async () => {
  const { tasks } = await readText('No,業務内容,事務名\n1,届出を受け付ける,戸籍の届出\n');
  expect(tasks.names).toEqual(['戸籍の届出']);
});

describe('a column that only its form makes the id', () => {
  const names = [...'abcdef'].map((name) => `事務${name}`);
  const rows = (codes: readonly string[]): string =>
    `コード,事務名\n${names.map((name, i) => `${codes[i] ?? ''},${name}\n`).join('')}`;

  it('is none where most of its values come again: they are codes of something else', async () => {
    const { tasks, problems } = await readText(rows(['37201', '37201', '37201', '37201', '37202', '37202']));
    expect(tasks.ids).toEqual(names);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-columns', 'names-as-ids']);
  });

  it('is one where a value is there twice by a slip', async () => {
    const { tasks } = await readText(rows(['1', '2', '3', '4', '5', '5']));
    expect(tasks.ids).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('where no header is of names', () => {
  it.each([
    ['id,prefName,cityName,dataName\nT1,香川県,高松市,施設\n', 'dataName'],
    ['id,所管課,内容\nT1,市民課,戸籍\n', '内容'],
    ['id,課名,事業の概要\nT1,市民課,戸籍\n', '事業の概要'],
    ['id,担当者名,取扱いの名称,概要\nT1,x,戸籍,y\n', '取扱いの名称'],
    ['id,担当課名,備考\nT1,市民課,戸籍\n', undefined],
  ])('%j: the likeliest is shown', async (text, likely) => {
    const { problems } = await readText(text);
    expect(problems.find(({ code }) => code === 'no-name-column')?.message.props).toEqual({ likely });
  });
});

it.each([
  '担当課コード',
  '団体コード',
  '法令番号',
  '電話番号',
  '勘定科目',
  '会計名',
  '課名',
  '所属名',
  '事業費',
  '件数',
  '事業区分',
])('%s is a header of neither', async (header) => {
  const { tasks } = await readText(`id,事務名,${header}\nT1,a,x\n`);
  expect([tasks.ids, tasks.names]).toEqual([['T1'], ['a']]);
});

describe('of several headers that say so', () => {
  it.each([
    ['the one of tasks goes before a running number', 'No,事業番号,事務名\n1,A1,a\n2,A2,b\n', ['A1', 'A2']],
    ['the first of two of one kind', '通し番号,コード,事務名\n1,A1,a\n2,A2,b\n', ['1', '2']],
    ['not one whose values repeat', '事業番号,通し番号,事務名\nA,1,a\nA,2,b\n', ['1', '2']],
    ['事務ID always, though its values repeat', '事務ID,通し番号,事務名\nA,1,a\nA,2,b\n', ['A']],
  ])('%s', async (_, text, expected) => {
    expect((await readText(text)).tasks.ids).toEqual(expected);
  });
});

describe('names that serve as ids', () => {
  it('keep every task: of two with one name, each gets an id of its own', async () => {
    const { tasks, problems } = await readText('事務名,件数\n予防接種,1\n予防接種,2\n審査,3\n予防接種,4\n');
    expect(tasks.ids).toEqual(['予防接種', '予防接種（2）', '審査', '予防接種（3）']);
    expect(tasks.names).toEqual(['予防接種', '予防接種', '審査', '予防接種']);
    expect(problems.map(brief)).toEqual(['names-as-ids 1', 'shared-name 3:1', 'shared-name 5:1']);
  });

  it('ask for a name where it is blank, not for an id', async () => {
    const { problems } = await readText('名称,根拠法令\n戸籍,戸籍法\n,住民基本台帳法\n');
    expect(problems.find(({ line }) => line === 3)).toMatchObject({ code: 'missing-id', field: 'name' });
    expect(problems.find(({ line }) => line === 3)?.message.props).toEqual({ part: 'name' });
  });
});

describe('one id in two municipalities', () => {
  it.each([
    ['団体コード', '011002', '012025'],
    ['団体名', '札幌市', '函館市'],
    ['市区町村', '札幌市', '函館市'],
  ])('is two tasks where the column %s names them', async (header, one, other) => {
    const text = `${header},事務ID,事務名\n${one},T1,a\n${other},T1,b\n${one},T2,c\n`;
    const { tasks, problems } = await readText(text);
    expect(tasks.ids).toEqual([`${one}:T1`, `${other}:T1`, `${one}:T2`]);
    expect(problems.map(brief)).toEqual(['ids-by-municipality 3']);
  });

  it('over two files too', async () => {
    const { tasks } = await readAll([
      input('団体名,事務ID,事務名\n札幌市,T1,a\n'),
      input('団体名,事務ID,事務名\n函館市,T1,a\n', 'b.csv'),
    ]);
    expect(tasks.ids).toEqual(['札幌市:T1', '函館市:T1']);
  });

  it('within one municipality it is there twice, and ids stay as they are where none is shared', async () => {
    const { tasks, problems } = await readText(
      '団体名,事務ID,事務名\n札幌市,T1,a\n札幌市,T1,b\n函館市,T2,c\n',
    );
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(problems.map(brief)).toEqual(['duplicate-id 3:2']);
  });
});

it.each([
  ['就学〜就労', '就学～就労'],
  ['A−1', 'A－1'],
  ['髙齢1', '高齢1'],
  ['宮﨑', '宮崎'],
])('the ids %s and %s are one', async (one, other) => {
  const { tasks, problems } = await readText(`id,事務名\n${one},a\n${other},b\n`);
  expect(tasks.ids).toEqual([one]);
  expect(problems.map(brief)).toEqual(['duplicate-id 3:1']);
});
