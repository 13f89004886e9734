import { describe, expect, it } from 'vitest';
import { brief, readText, valuesOf } from '../read.js';

const header = 'id,事務名,件数,実施割合';
const body = 'T1,戸籍の届出,1200,35\nT2,印鑑登録,300,20\n';

describe('a row below the header that belongs to it', () => {
  it.each([
    ['units', ',,件,％'],
    ['units in brackets of one kind', ',,（件）,'],
    ['units behind 単位', ',,単位：件,'],
    ['units beside the word 単位', '単位,,件,%'],
    ['units a year', '単位,－,件/年,%'],
    ['numbers', '1,2,3,4'],
    ['numbers in circles', '①,②,③,④'],
    ['numbers in brackets', '(1),(2),(3),(4)'],
    ['numbers in full-width brackets', '（１）,（２）,（３）,（４）'],
    ['letters', '(a),(b),(c),(d)'],
    ['capitals', 'A,B,C,D'],
    ['kana', 'ア,イ,ウ,エ'],
    ['kanji', '一,二,三,四'],
    ['Roman numerals', 'i,ii,iii,iv'],
    ['numbers of columns', '1列,2列,3列,4列'],
    ['a line', '---,---,---,---'],
    ['a line of a Markdown table', ':---,---,---:,---:'],
    ['types', 'string,string,integer,number'],
    ['types in Japanese', '文字列,文字列,数値,数値'],
    ['what is required', '必須,必須,任意,任意'],
    ['what is required, in brackets', '【必須】,【必須】,【任意】,【任意】'],
    ['how it is filled in', '半角英数字,全角文字,半角数字,半角数字'],
    ['a label and types', '型,string,int,float'],
    ['numbers behind the word for a column', '列1,列2,列3,列4'],
    ['numbers behind a letter', 'C1,C2,C3,C4'],
    ['numbers in black circles', '❶,❷,❸,❹'],
    ['numbers in double circles', '⓵,⓶,⓷,⓸'],
    ['units beside names of the columns', '（ID）,（名称）,（件）,（％）'],
    ['units behind an arrow', '単位→,,件,%'],
    ['what to write', '自動採番,（正式名称）,（記入してください）,数値'],
    ['where to choose', '半角数字,自由入力,数値,リストから選択'],
    ['a comment', '#object_type_xsd,string,string,string'],
    ['a second header in English', 'Task id,Task,Cases,Share performing'],
    ['a second header as a database has it', 'id,name,cases,performing'],
    ['names of columns that nobody else knows', 'jimu_id,jimu_mei,kensu,wariai'],
    ['units that are stretched by blanks', ',,件,　％'],
    ['units behind what is counted', ',,件数（件）,割合（％）'],
    ['numbers that begin with 0', '0,1,2,3'],
    ['numbers in circles that begin with 0', '⓪,①,②,③'],
    ['numbers that go on from another page', '5,6,7,8'],
    ['letters behind the word for a column', '列A,列B,列C,列D'],
    ['numbers of questions', '問1,問2,問3,問4'],
    ['numbers behind Q', 'Q1,Q2,Q3,Q4'],
    ['sentences on how to fill it in', ',プルダウンで選択,半角数字で入力,割合を記入してください'],
    ['instructions behind ※', '※自動採番,※正式名称で,※半角数字,※小数'],
    ['lengths', '10文字,50文字以内,数値（整数）,数値'],
    ['what cannot be filled in', '入力不可,自由記述,数値のみ,数値のみ'],
    ['arrows', '↓,↓,↓,↓'],
    ['a line of colons', '::::,::::,::::,::::'],
  ])('%s', async (_, row) => {
    const { tasks, problems } = await readText(`${header}\n${row}\n${body}`);
    expect(tasks.ids).toEqual(['T1', 'T2']);
    expect(problems.filter(({ severity }) => severity !== 'info').map(brief)).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ',,千件,',
    ',,（千件）,',
    ',,単位：千件,',
    '単位,,千件,%',
    ',,千件/年,',
    '単位,-,百万件,-',
    ',,（単位 千件）,',
    ',,単位=千件,',
    ',,［万件］,％',
    ',,×1000,％',
    ',,x1000,%',
    'unit,unit,1000 cases,%',
    ',,件数（千件）,割合（％）',
    ',,千　件,％',
    ',,"1,000件",％',
  ])('%s: a unit that is not read counts as that of the header', async (row) => {
    const read = await readText(`${header}\n${row}\n${body}`);
    expect(read.tasks.ids).toEqual(['T1', 'T2']);
    expect(valuesOf(read, 'cases')).toBeUndefined();
    expect(read.problems.map(({ code }) => code)).toContain('other-unit');
  });

  it('a percentage below the header makes bare figures percentages', async () => {
    const read = await readText(`${header}\n,,,%\nT1,a,1,0.5\nT2,b,1,20\n`);
    expect(valuesOf(read, 'performing')).toEqual([0.005, 0.2]);
  });

  it.each([
    ['three rows of header', 'id,事務名,規模\n,,件数\n,,（千件）\nT1,a,1200\nT2,b,3\n'],
    ['a blank row above the units', 'id,事務名,件数\n,,\n,,千件\nT1,a,1200\nT2,b,3\n'],
    ['numbers above the units', 'id,事務名,件数\n①,②,③\n,,千件\nT1,a,1200\nT2,b,3\n'],
    ['units in a table with tabs', 'id\t事務名\t件数\n\t\t千件\nT1\ta\t1200\nT2\tb\t3\n'],
    ['units in place of those of the header', 'id,事務名,件数（件）\n,,千件\nT1,a,1200\nT2,b,3\n'],
  ])('%s', async (_, text) => {
    const read = await readText(text);
    expect(read.tasks.ids).toEqual(['T1', 'T2']);
    expect(read.problems.map(({ code }) => code)).toContain('other-unit');
  });

  it('is passed over with the header where that is repeated', async () => {
    const { tasks, problems } = await readText(`${header}\n①,②,③,④\n${body}${header}\n①,②,③,④\nT3,a,1,2\n`);
    expect(tasks.ids).toEqual(['T1', 'T2', 'T3']);
    expect(problems.map(brief)).toEqual(['header-like-row 2', 'repeated-header 5', 'repeated-header 6']);
  });

  it('is reported soon, however many units a cell has', async () => {
    const { tasks } = await readText(`${header}\nT0,${'回/1000年/'.repeat(40)}度,,\n${body}`);
    expect(tasks.ids).toEqual(['T0', 'T1', 'T2']);
  });
});

describe('a row that is a task', () => {
  it.each([
    ['with a number as its id', '1,戸籍,3,4', '1'],
    ['of numbers, where no column has names', undefined, '1'],
    ['named for its number', 'A,Bの窓口,3,4', 'A'],
    ['with a unit for a name', 'T0,件,3,4', 'T0'],
    ['that says nothing but its name', 'T0,必須,,', 'T0'],
    ['whose id begins with #, like those below it', '#a,戸籍,1,2\n#b,印鑑,1,2', '#a'],
  ])('%s', async (_, row, id) => {
    const text = row === undefined ? 'id,件数,実施割合\n1,2,3\n2,4,5\n' : `${header}\n${row}\n${body}`;
    expect((await readText(text)).tasks.ids[0]).toBe(id);
  });
});
