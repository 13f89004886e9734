import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/text/brief.js';
import { unseenIn } from '../../../src/inventory/tasks/unseen.js';
import { textOf } from '../../../src/text/lang.js';
import { findings, input, problemsOf, readAll, readText, refusal } from '../read.js';

describe('ids', () => {
  it('are text: leading zeros survive, and blanks around them do not', async () => {
    const { tasks } = await readText('id,事務名\n011002,a\n"　01 "," b　"\n1e5,c\n');
    expect(tasks.ids).toEqual(['011002', '01', '1e5']);
    expect(tasks.names).toEqual(['a', 'b', 'c']);
  });

  it('that are blank make a row that cannot be told apart: it is reported and not read', async () => {
    const { tasks, problems } = await readText('id,事務名\nT1,a\n,b\n　,c\n');
    expect(tasks.ids).toEqual(['T1']);
    expect(findings(problems)).toEqual(['missing-id 3:1', 'missing-id 4:1']);
  });

  it('that are errors of a spreadsheet are no ids', async () => {
    const { tasks, problems } = await readText('id,事務名\nT1,a\n#N/A,b\n');
    expect(tasks.ids).toEqual(['T1']);
    expect(findings(problems)).toEqual(['spreadsheet-error 3:1']);
  });

  it('that stand twice are reported with both places; the first stays', async () => {
    const { tasks, problems } = await readAll([
      input('id,事務名\nT1,a\nT1,b\n'),
      input('id,事務名\nT2,c\nT1,d\n', 'b.csv'),
    ]);
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(tasks.names).toEqual(['a', 'c']);
    expect(problems).toMatchObject([
      { code: 'duplicate-id', file: 'a.csv', line: 3, column: 1, task: 'T1' },
      { code: 'duplicate-id', file: 'b.csv', line: 3, column: 1, task: 'T1' },
    ]);
    const { ja, en } = textOf(problems[1]!.message);
    expect(ja).toContain('a.csvの2行目');
    expect(en).toContain('a.csv, line 2');
  });

  it('are equal if Unicode holds them to be (NFC), and not if they are but alike', async () => {
    const { tasks, problems } = await readText(
      'id,事務名\nが1,a\nか\u30991,b\nか゛1,c\nt1,d\nT1,e\nＴ１,f\n'.replace('か\u3099', 'か\u3099'),
    );
    expect(tasks.ids).toEqual(['が1', 'か゛1', 't1', 'T1', 'Ｔ１']);
    expect(findings(problems)).toEqual(['duplicate-id 3:1']);
  });

  it('lose the apostrophe by which spreadsheets mark a text, which is reported once of a column', async () => {
    const text =
      "id,事務名,件数,根拠法令\n'0101,'戸籍,'1200,'戸籍法\n＇0102,it's,5,\n’0103,'a',5,\n'0101,b,5,\n";
    const { tasks, problems } = await readText(text);
    expect(tasks.ids).toEqual(['0101', '0102', '0103']);
    expect(tasks.names).toEqual(['戸籍', "it's", "'a'"]);
    expect(tasks.columns.get('cases')?.value(0)).toBe(1200);
    expect(tasks.columns.get('governing_laws')?.value(0)).toEqual(['戸籍法']);
    expect(problems.map(({ code, line, field, read }) => [code, line, field, read])).toEqual([
      ['text-mark', 2, 'id', "'0101"],
      ['text-mark', 2, 'name', "'戸籍"],
      ['text-mark', 2, 'cases', "'1200"],
      ['text-mark', 2, 'governing_laws', "'戸籍法"],
      ['duplicate-id', 5, 'id', '0101'],
    ]);
    expect(problems[0]?.message).toMatchObject({ props: { cells: 4 } });
  });

  it('of several municipalities are compared without that apostrophe, too', async () => {
    const { tasks } = await readText("id,事務名,団体コード\n'01,a,'011002\n01,b,131016\n");
    expect(tasks.ids).toEqual(['011002:01', '131016:01']);
  });

  it('with a blank that only looks like one are reported; names with it are not', async () => {
    const { tasks, problems } = await readText('id,事務名\nT\u00a01,a\nT2,b\u00a0c\n');
    expect(tasks.ids).toEqual(['T\u00a01', 'T2']);
    expect(problems).toMatchObject([
      { code: 'invisible-character', line: 2, message: { props: { codePoints: ['U+00A0'] } } },
    ]);
  });

  it('named like parts of an object are ids like any other', async () => {
    const { tasks, problems } = await readText('id,事務名\n__proto__,a\nconstructor,b\n');
    expect(tasks.ids).toEqual(['__proto__', 'constructor']);
    expect(problems).toEqual([]);
  });
});

describe('names', () => {
  it('that are blank, or errors of a spreadsheet, give way to the id', async () => {
    const { tasks, problems } = await readText('id,事務名\nT1,\nT2,#REF!\n');
    expect(tasks.names).toEqual(['T1', 'T2']);
    expect(findings(problems)).toEqual(['missing-name 2:2', 'spreadsheet-error 3:2']);
  });

  it('stay as they are written, compatibility characters and all', async () => {
    const { tasks } = await readText('id,事務名\nT1,㈱髙﨑①ﾃｽﾄＡ\n');
    expect(tasks.names).toEqual(['㈱髙﨑①ﾃｽﾄＡ']);
  });

  it('with characters that do not show are reported, with the code points', async () => {
    const problems = await problemsOf('id,事務名\nT1,\u202eevil\u202c\nT\u200b2,b\n');
    expect(findings(problems)).toEqual(['invisible-character 2:2', 'invisible-character 3:1']);
    expect(problems[0]?.message.props).toMatchObject({ part: 'name', codePoints: ['U+202E', 'U+202C'] });
  });
});

describe('characters that do not show', () => {
  it.each([
    ['a\u0007b', ['U+0007']],
    ['a\rb', ['U+000D']],
    ['\u2066x\u2069', ['U+2066', 'U+2069']],
    ['a\ufeffb', ['U+FEFF']],
    ['\u{e0041}', ['U+E0041']],
    ['\ue000外字', ['U+E000']],
    ['a\u2028b', ['U+2028']],
    ['a\u200db', ['U+200D']],
  ])('%j has %j', (text, codePoints) => {
    expect(unseenIn(text)).toEqual(codePoints);
  });

  it.each(['住民票', 'a\nb', 'a\r\nb', 'a\tb', '葛󠄀城市', '👨‍👩‍👧', 'é', 'раypal'])('%j has none', (text) => {
    expect(unseenIn(text)).toEqual([]);
  });
});

it('what a problem keeps of a cell is never a whole document', async () => {
  const [found] = await problemsOf(`id,件数\nT1,${'あ'.repeat(500)}\n`).then((all) =>
    all.filter(({ read }) => read),
  );
  expect(found?.read).toBe(excerpt('あ'.repeat(500)));
  expect(found?.read).toHaveLength(200);
  expect(textOf(found!.message).ja.length).toBeLessThan(60);
});

it('a file that holds no task is refused, and its other problems are reported as well', async () => {
  expect(findings(await refusal([input('id,事務名\n')]))).toEqual(['no-tasks 1']);
  expect(findings(await refusal([input('id,事務名\n,a\n')]))).toEqual(['no-tasks 1', 'missing-id 2:1']);
});
