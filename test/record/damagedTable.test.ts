import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordError } from '../../src/record/error.js';
import { lawTable, type LawTable } from '../../src/record/laws/lawTable.js';
import { searchIn } from '../../src/record/laws/tableSection.js';
import { fileTable } from '../../src/record/recordTable.js';
import { readLaws } from '../../src/record/reading/readLaws.js';
import { langs, word } from '../../src/text/lang.js';
import { folderWith } from '../cli/folder.js';

const whole = readFileSync('src/record/laws.txt');
const text = whole.toString('utf8');
const firstLine = text.slice(0, text.indexOf('\n') + 1);

/** The error with which an action ends. */
function errorOf(action: () => unknown): RecordError {
  try {
    action();
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
  throw new Error('no error');
}

function changed(what: RegExp, by: (found: string) => string): LawTable {
  return lawTable(Buffer.from(text.replace(what, by)));
}

function search(lines: string) {
  return searchIn({ bytes: Buffer.from(lines), damaged: () => new Error('damaged') }, (name) => name);
}

/** Asks a table for whatever it answers. */
function askAll(table: LawTable): void {
  for (const key of ['児童手当法', 'あ', '龠', 'ＡＢＣ']) {
    table.byTitle(key);
    table.byAbbreviation(key);
    table.byBracket(key);
  }
  table.byId('322AC0000000067');
  table.byNumber({ year: '325', kind: '法律', number: 100 });
  table.titles();
}

describe('a table of laws that is not as it was shipped', () => {
  it.each([
    ['empty', Buffer.alloc(0), { is: 'empty' }],
    ['with CRLF line ends', Buffer.from(text.replaceAll('\n', '\r\n')), { is: 'line-ends' }],
    [
      'with CRLF line ends behind its first line',
      Buffer.from(firstLine + text.slice(firstLine.length).replaceAll('\n', '\r\n')),
      { is: 'size', size: whole.length + text.split('\n').length - 2, expected: whole.length },
    ],
    [
      'cut behind its first line',
      whole.subarray(0, 500_000),
      { is: 'size', size: 500_000, expected: whole.length },
    ],
    [
      'cut by one byte',
      whole.subarray(0, -1),
      { is: 'size', size: whole.length - 1, expected: whole.length },
    ],
    ['cut within its first line', whole.subarray(0, 100), { is: 'content' }],
    ['without its first line', Buffer.from(text.slice(text.indexOf('\n') + 1)), { is: 'content' }],
    ['without sections', Buffer.from('{"codes":{},"sections":[]}\n'), { is: 'content' }],
    [
      'of a section that ends before it begins',
      Buffer.from('{"codes":{},"sections":[[0,-1]]}\n'),
      { is: 'content' },
    ],
  ])('%s, cannot be opened', (_, bytes, damage) => {
    expect(errorOf(() => lawTable(bytes, 'laws.txt'))).toMatchObject({ file: 'laws.txt', damage });
  });

  it('with other content, gives an error and no figure', () => {
    const noFigures = changed(/(?<=\n児童手当法\t)\[/, () => '{');
    expect(errorOf(() => noFigures.byTitle('児童手当法')).damage).toEqual({ is: 'content' });
    const noTabs = changed(/\n[^]*/, (lines) => lines.replaceAll('\t', ' '));
    expect(errorOf(() => noTabs.byTitle('児童手当法')).damage).toEqual({ is: 'content' });
    expect(errorOf(() => noTabs.titles()).damage).toEqual({ is: 'content' });
    const astray = changed(/\n[^]*/, (lines) =>
      lines.replace(/(?<=\t)\w+$/gm, (to) => '1'.repeat(to.length)),
    );
    expect(errorOf(() => astray.byId('322AC0000000067')).damage).toEqual({ is: 'content' });
  });

  it('whatever its bytes, is answered or gives the error', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const lines = fc.array(fc.constantFrom('\n', '\t', '\r', 'あ', '龠', '[1]', '1'), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          lines.map((all) => Buffer.from(all.join(''))),
        ),
        (body) => {
          const [a = 0, b = 0, c = 0] = [1, 2, 3].map((part) => Math.floor((body.length * part) / 4));
          const sections = [[0, a], [a, b], [b, c], [c, body.length]]; // prettier-ignore
          const header = `${JSON.stringify({ codes: { 法律: 'AC' }, sections })}\n`;
          try {
            askAll(lawTable(Buffer.concat([Buffer.from(header), body])));
          } catch (error) {
            expect(error).toBeInstanceOf(RecordError);
          }
        },
      ),
    );
  });

  it('says which file it is, what is wrong and what to do, in both languages', () => {
    const folder = folderWith({ 'laws.txt': '' });
    const error = errorOf(() => readLaws(fileTable(`${folder}/laws.txt`)));
    for (const lang of langs) expect(word(error.says, lang)).toContain(`${folder}/laws.txt`);
    expect(error.message).toMatch(/is empty.*Reinstall.*git checkout/);
    expect(word(error.says, 'ja')).toMatch(/空です.*再インストール.*git checkout/);
  });

  it('may be missing, or be no file', () => {
    const folder = folderWith({});
    expect(errorOf(() => readLaws(fileTable(`${folder}/laws.txt`))).damage).toEqual({ is: 'missing' });
    expect(errorOf(() => readLaws(fileTable(folder))).damage).toEqual({ is: 'unreadable', code: 'EISDIR' });
  });
});

describe('the search in a section', () => {
  it('finds each line, the last also without a line end', () => {
    const names = ['a', 'bb', 'ccc', 'd', 'ee'];
    for (const end of ['', '\n']) {
      const find = search(names.map((name) => `${name}\t1`).join('\n') + end);
      expect(names.map(find)).toEqual([0, 4, 9, 15, 19]);
      expect(['0', 'aa', 'cc', 'f'].map(find)).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it('ends on an empty section, on lines in disorder and on a line without a name', () => {
    expect(search('')('a')).toBeUndefined();
    expect(search('z\t1\na\t1\n')('m')).toBeUndefined();
    expect(search('\t')('a')).toBeUndefined();
    expect(() => search('\n\n\n')('a')).toThrow('damaged');
  });
});
