import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/inventory/limits.js';
import { textOf } from '../../../src/text/lang.js';
import { findings, input, problemsOf, readText, refusal, brief, valuesOf } from '../read.js';

describe('the delimiter', () => {
  it.each([
    [',', 'a,b'],
    ['\t', 'a\tb'],
    [';', 'a;b'],
  ])('%j is found from the header and named in the facts', async (delimiter) => {
    const rows = [
      ['id', '事務名', '件数'],
      ['T1', 'a', '1'],
    ];
    const { inputs, tasks, problems } = await readText(rows.map((row) => row.join(delimiter)).join('\n'));
    expect(inputs[0]).toMatchObject({ delimiter, headerLine: 1, tasks: 1 });
    expect(tasks.names).toEqual(['a']);
    expect(problems.map(brief)).toEqual(delimiter === ',' ? [] : ['delimiter-found 1']);
  });

  it('is the one that shows known headers, however many commas a title above has', async () => {
    const { inputs, tasks } = await readText('一覧,,,,,,\nid;事務名\nT1;a,b\n');
    expect(inputs[0]).toMatchObject({ delimiter: ';', headerLine: 2 });
    expect(tasks.names).toEqual(['a,b']);
  });

  it.each(['sep=;\r\n', 'SEP=;\n', '"sep=;"\r\n'])(
    'is ended by the line %j, which counts as a line',
    async (line) => {
      const { inputs, problems, tasks } = await readText(`${line}id;件数\nT1;x\n`);
      expect(inputs[0]).toMatchObject({ delimiter: ';', headerLine: 2 });
      expect(tasks.at(0)).toEqual({ file: 'a.csv', line: 3 });
      expect(problems.map(brief)).toEqual(['sep-line 1', 'no-name-column 2', 'not-a-number 3:2']);
    },
  );
});

describe('lines', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s ends a row', async (_, end) => {
    const { tasks } = await readText(`id,件数${end}T1,1${end}T2,2${end}`);
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect([tasks.at(0).line, tasks.at(1).line]).toEqual([2, 3]);
  });

  it('may end in several ways in one file, and the last need not end', async () => {
    const { tasks } = await readText('id,件数\r\nT1,1\nT2,2\rT3,3');
    expect(tasks.ids.map((_, i) => tasks.at(i).line)).toEqual([2, 3, 4]);
  });

  it.each(['\n', '\r\n', '\r'])('within cells count, wherever they stand, with %j', async (end) => {
    const text = `"id","事務${end}名",件数${end}T1,"a${end}b${end}c",x${end}T2,d,y${end}T3,"e${end}f",z`;
    const { tasks, problems } = await readText(text);
    expect(tasks.ids.map((_, i) => tasks.at(i).line)).toEqual([3, 6, 7]);
    expect(findings(problems).filter((each) => each.startsWith('not'))).toEqual([
      'not-a-number 5:3',
      'not-a-number 6:3',
      'not-a-number 8:3',
    ]);
  });
});

describe('rows', () => {
  it('that are blank are passed over: inner ones with a warning each, those at the end with one notice', async () => {
    const { tasks, problems } = await readText('id,件数\n\nT1,1\n,\n　, \nT2,2\n,\n\n　,\n,\n');
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(problems.filter(({ code }) => code.includes('blank')).map(brief)).toEqual([
      'blank-row 2',
      'blank-row 4',
      'blank-row 5',
      'trailing-blank-rows 7',
    ]);
    const end = problems.find(({ code }) => code === 'trailing-blank-rows');
    expect(end?.message.props).toEqual({ count: 4 });
  });

  it('that are too short are reported, and the cells that are there are read', async () => {
    const { problems, ...inventory } = await readText('id,件数,実施割合\nT1,5\nT2,6,7%\n');
    expect(findings(problems)).toEqual(['missing-cells 2:3']);
    expect(valuesOf({ problems, ...inventory }, 'cases')).toEqual([5, 6]);
    expect(valuesOf({ problems, ...inventory }, 'performing')).toEqual([undefined, 0.07]);
  });

  it('that hold nothing but a remark lack no cells', async () => {
    const { problems, tasks } = await readText('id,事務名,件数\nT1,a,5\n備考　件数は令和5年度\n※推計\n');
    expect(findings(problems)).toEqual(['note-row 3:1', 'note-row 4:1']);
    expect(tasks.ids).toEqual(['T1']);
  });

  it('that are too long are reported, and only id and name are read because the columns may have shifted', async () => {
    const inventory = await readText('id,件数,事務名\nT1,1,234,b\nT2,6,c\n');
    expect(findings(inventory.problems)).toEqual(['extra-cells 2:4']);
    expect(inventory.tasks.ids).toEqual(['T1', 'T2']);
    expect(valuesOf(inventory, 'cases')).toEqual([undefined, 6]);
  });

  it.each([
    ['\\,', '出生\\,死亡'],
    ["'…'", "'出生,死亡'"],
  ])('says that %s keeps no cell together', async (_, cell) => {
    const { problems } = await readText(`id,事務名,件数\nT1,${cell},5\n`);
    const found = problems.find(({ code }) => code === 'extra-cells');
    expect(found && textOf(found.message).ja).toContain('セル全体を " で囲んでください');
  });

  it('may have blank cells beyond the header', async () => {
    const inventory = await readText('id,件数\nT1,1,,　\n');
    expect(findings(inventory.problems)).toEqual([]);
    expect(valuesOf(inventory, 'cases')).toEqual([1]);
  });
});

describe('quotation marks', () => {
  it('keep delimiters, line breaks and doubled marks in a cell', async () => {
    const { tasks } = await readText('id,事務名\nT1,"a,b\n""c"""\n');
    expect(tasks.names).toEqual(['a,b\n"c"']);
  });

  it('in the middle of a cell are reported with line and character, and the rows are still read', async () => {
    const { tasks, problems } = await readText('id,事務名\nT1,あ"い\nT2,"a"b\nT3,c\n');
    expect(tasks.ids).toEqual(['T1', 'T2', 'T3']);
    expect(tasks.names).toEqual(['あ"い', '"a"b', 'c']);
    expect(findings(problems)).toEqual(['stray-quote 2:2', 'stray-quote 3:2']);
    expect(problems.map(({ message }) => message.props)).toEqual([{ character: 5 }, { character: 6 }]);
  });

  it.each([
    ['to the end of the file', 'id,事務名\nT1,a\nT2,"b\nT3,c\n', 'unclosed-quote 3:2'],
    ['until another cell is quoted', 'id,事務名\nT1,"a\nT2,"b"\nT3,"c"\n', 'unclosed-quote 2:2'],
    ['in the header', 'id,"事務名\nT1,a\n', 'unclosed-quote 1:2'],
    ['in the last row', 'id,事務名\nT1,a\nT2,"b', 'unclosed-quote 3:2'],
    ['after a cell of two lines', 'id,事務名\nT1,"a\nb"\nT2,"c\n', 'unclosed-quote 4:2'],
  ])('that open and do not close, %s, end the reading at the opening line', async (_, text, expected) => {
    expect(findings(await refusal([input(text)]))).toEqual([expected]);
  });

  it('that stray are found behind cells with doubled marks and line breaks', async () => {
    const problems = await problemsOf('id,事務名\nT1,"a""b\nc"\nT2,d"\n');
    expect(findings(problems)).toEqual(['stray-quote 4:2']);
    expect(problems[0]?.message.props).toEqual({ character: 5 });
  });

  it('that stray by the thousand are counted, not listed', async () => {
    const problems = await problemsOf(`id,事務名\n${'T,a"\n'.repeat(1_500)}`);
    expect(problems.filter(({ code }) => code === 'stray-quote')).toHaveLength(1_000);
    expect(problems.find(({ code }) => code === 'more-stray-quotes')?.message.props).toEqual({ count: 500 });
  });
});

describe('limits', () => {
  const text = 'id,事務名\nT1,a\nT2,b\nT3,c\n';
  it.each([
    ['a file of more bytes', text, { fileBytes: 10 }, 'file-too-large 1'],
    ['a cell of more bytes', `${text}T4,"${'あ'.repeat(20)}"\n`, { fieldBytes: 50 }, 'field-too-large 5:2'],
    ['as many columns', text, { columns: 2 }, 'too-many-columns 1'],
    ['as many columns in some row', `${text}T4,a,b,c\n`, { columns: 4 }, 'too-many-columns 5'],
    ['as many columns in a quoted row', `${text}T4,"a",b,c\n`, { columns: 4 }, 'too-many-columns 5'],
    ['more tasks', text, { tasks: 2 }, 'too-many-tasks 4'],
    ['far more lines than tasks', `id\n${'\n'.repeat(10_100)}T1\n`, { tasks: 2 }, 'too-many-lines 1'],
  ])('refuse %s', async (_, content, limits, expected) => {
    const problems = await refusal([input(content)], { limits: { ...defaultLimits, ...limits } });
    expect(findings(problems)).toContain(expected);
  });

  it('let through what just keeps to them', async () => {
    const limits = { fileBytes: Buffer.byteLength(text), fieldBytes: 9, columns: 3, tasks: 3 };
    expect((await readText(text, { limits })).tasks.ids).toHaveLength(3);
  });

  it.each([
    ['the header', `id,事務名${','.repeat(16_382)}\nT1,a${','.repeat(16_382)}\n`],
    ['the tasks', `id,事務名\nT1,a${','.repeat(16_382)}\n`],
    ['titles above', `表題${','.repeat(16_383)}\nid,事務名\nT1,a\n`],
    ['the header, whose last column has a title', `id,事務名${','.repeat(16_382)}備考\nT1,a\n`],
  ])('count no blank columns: %s may be as wide as a sheet', async (_, text) => {
    expect((await readText(text)).tasks.ids).toEqual(['T1']);
  });

  it('hold for all files together where tasks are counted', async () => {
    const inputs = [input(text), input('id\nU1\n', 'b.csv')];
    const problems = await refusal(inputs, { limits: { ...defaultLimits, tasks: 3 } });
    expect(problems.filter(({ code }) => code === 'too-many-tasks')).toMatchObject([
      { file: 'b.csv', line: 2 },
    ]);
  });
});

it.each(['', '\n\n', ' , \n', '\ufeff', 'sep=;\r\n', 'sep=,\n,,\n', '"",""\n'])(
  'a file that holds %j is empty',
  async (text) => {
    expect(findings(await refusal([input(text)]))).toEqual(['empty-file 1']);
  },
);
