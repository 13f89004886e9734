import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.js';

describe('cells that are quoted in another way', () => {
  it.each([
    ['="…"', 'id,事務名\n="0101",a\n="01,02",b\n', ['0101', '01,02'], ['a', 'b'], 'equals-quote 2'],
    [
      '="…" that CSV quotes again',
      '"id","事務名"\n"=""0101""","a"\nT2,"=""b"""\n',
      ['0101', 'T2'],
      ['a', 'b'],
      'equals-quote 2',
    ],
    ['="…" in tabs', 'id\t事務名\n="0101"\ta\n', ['0101'], ['a'], 'equals-quote 2'],
    [
      '="…" behind a cell of two lines',
      'id,事務名\nT1,"a\nb"\n="02",c\n',
      ['T1', '02'],
      ['a\nb', 'c'],
      'equals-quote 4',
    ],
    [
      '“…”',
      '“id”,“事務名”\n“T1”,“戸籍, 除籍”\nT2,“印鑑”\n',
      ['T1', 'T2'],
      ['戸籍, 除籍', '印鑑'],
      'curly-quotes 1',
    ],
    [
      '“…” around a comma, where the header has no marks',
      'id,事務名\nT1,“戸籍, 除籍”\nT2,“印鑑”\n',
      ['T1', 'T2'],
      ['戸籍, 除籍', '“印鑑”'],
      'curly-quotes 2',
    ],
    ['=0101', 'id,事務名\n=0101,a\nT2,=b\n', ['0101', 'T2'], ['a', '=b'], 'equals-quote 2'],
    ['＂…＂', '＂id＂,＂事務名＂\n＂T1＂,a\n', ['T1'], ['a'], 'curly-quotes 1'],
    ['\\"', 'id,事務名\nT1,"\\"出生\\", 死亡"\n', ['T1'], ['"出生", 死亡'], 'backslash-quote 2'],
    ['\\" in a bare cell', 'id,事務名\nT1,\\"出生\\"の届出\n', ['T1'], ['"出生"の届出'], 'backslash-quote 2'],
    ['\\" and \\\\', 'id,事務名\nT1,"a\\\\\\"b"\n', ['T1'], ['a\\"b'], 'backslash-quote 2'],
  ])('%s: the text within is read, and it is reported once', async (_, text, ids, names, problem) => {
    const { tasks, problems } = await readText(text);
    expect(tasks.ids).toEqual(ids);
    expect(tasks.names).toEqual(names);
    expect(problems.map(brief).filter((each) => !each.startsWith('delimiter'))).toEqual([problem]);
  });

  it.each([
    ['an equals sign within a quoted cell', 'id,事務名\nT1,"a,=""b"""\n', 'a,="b"'],
    ['curly quotes within a cell', 'id,事務名\nT1,“わたし”の日\n', '“わたし”の日'],
    ['a cell in curly quotes where the header has none', 'id,事務名\nT1,“わたし”\n', '“わたし”'],
    ['a backslash at the end of a cell', 'id,事務名\nT1,"C:\\"\n', 'C:\\'],
  ])('%s stays as it is', async (_, text, name) => {
    const { tasks, problems } = await readText(text);
    expect(tasks.names).toEqual([name]);
    expect(problems).toEqual([]);
  });

  it('a quoted part that is never closed is reported as such', async () => {
    await expect(readText('id,事務名\nT1,"a\n="02",b\n')).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unclosed-quote' })]),
    });
  });
});
