import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { word } from '../../../src/text/lang.js';
import { shiftJis } from '../../inventory/decode/encodings.js';
import { read, readFixture } from './read.js';

const r6 = readFileSync('fixtures/procedures/r6.csv');
const mark = Buffer.from('\uFEFF');

describe('the survey R6', () => {
  it('is recognised, with the column that a copy of it adds', async () => {
    const { value, problems } = await read(r6);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ layout: { edition: 'R6' }, columns: 39, rows: 61 });
  });

  it('gives the same with a mark, in Shift_JIS, packed, and in pieces of any size', async () => {
    const plain = await read(r6);
    expect(await read(Buffer.concat([mark, r6]))).toEqual(plain);
    expect(await read(shiftJis(r6.toString()))).toEqual(plain);
    expect(await read(gzipSync(r6))).toEqual(plain);
    for (const size of [1, 3, 100_000]) expect(await read(r6, 'family', size)).toEqual(plain);
  });

  it('every figure of a family is what counting its rows by hand gives', async () => {
    const rows: Record<string, string>[] = parse(r6, { columns: true });
    const family = rows.filter(
      ({ 法令名: law = '', 事務区分: kind = '' }) => /^戸籍法(施行規則)?$/.test(law) && /^[123]/.test(kind),
    );
    const { value } = await read(r6);
    const sum = family.reduce((total, row) => total + Number(row['総手続件数']), 0);
    expect(value?.groups.find(({ id }) => id === '戸籍法')).toMatchObject({
      procedures: family.length,
      classes: { 'entrusted-1': family.length },
      cases: sum,
      atCounters: family.filter((row) => row['申請を提出する機関']?.includes('市役所・町村役場')).length,
    });
  });

  it('procedures of the state alone are left out', async () => {
    const { value } = await read(r6, 'law');
    expect(value?.groups.map(({ id }) => id)).not.toContain('国家公務員法');
  });

  it('a count of 0 is zero or unknown, so a sum of zeros is unknown', async () => {
    const { value } = await read(r6);
    expect(value?.groups.find(({ id }) => id === '死体解剖保存法')).toMatchObject({ cases: undefined });
  });

  it('groups are families, laws or procedures, and no procedure is lost on the way', async () => {
    for (const by of ['family', 'law', 'procedure'] as const) {
      const { value } = await read(r6, by);
      const counted = value?.groups.reduce((total, { procedures }) => total + procedures, 0);
      expect(counted).toBe(value?.procedures);
      expect(new Set(value?.groups.map(({ id }) => id)).size).toBe(value?.groups.length);
    }
  });
});

describe('the survey R7', () => {
  it('is recognised by its two header rows, and its marks are read', async () => {
    const { value, problems } = await readFixture('r7.csv');
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ layout: { edition: 'R7' }, columns: 46, rows: 61 });
  });

  it('gives the same tasks as the same rows of R6, but a 0 is a zero', async () => {
    const [before, after] = await Promise.all([readFixture('r6.csv'), readFixture('r7.csv')]);
    const zero = after.value?.groups.find(({ id }) => id === '死体解剖保存法');
    expect(zero?.cases).toBe(0);
    const others = (groups = before.value?.groups) => groups?.filter(({ id }) => id !== '死体解剖保存法');
    expect(others(after.value?.groups)).toEqual(others());
  });

  it('is read with one header row, and with rows below the names that explain them', async () => {
    const [, names = '', ...rows] = readFileSync('fixtures/procedures/r7.csv', 'utf8').split('\r\n');
    const plain = await readFixture('r7.csv');
    const explained = [names, `手続を識別するID${','.repeat(45)}`, ...rows].join('\r\n');
    expect((await read(Buffer.from([names, ...rows].join('\r\n')))).value).toEqual(plain.value);
    expect((await read(Buffer.from(explained))).value).toEqual(plain.value);
  });
});

describe('a survey that is not as it should be', () => {
  it('each bad row is a problem at its line and column, and the others are imported', async () => {
    const { value, problems } = await readFixture('broken-rows.csv');
    expect(value?.rows).toBe(12);
    expect(problems.map(({ code, line, column, read }) => ({ code, line, column, read }))).toMatchSnapshot();
  });

  it.each(['ja', 'en'] as const)('says in %s what is wrong', async (lang) => {
    const { problems } = await readFixture('broken-rows.csv');
    await expect(problems.map(({ message }) => `${word(message, lang)}\n`).join('')).toMatchFileSnapshot(
      `../../../fixtures/procedures/expected/broken-rows.${lang}.txt`,
    );
  });

  it('a file of another layout is reported with the columns that are missing', async () => {
    const { value, problems } = await readFixture('missing-columns.csv');
    expect(value).toBeUndefined();
    expect(problems.map(({ message }) => word(message, 'ja'))).toEqual([
      '行政手続等の調査結果の見出しではありません。最も近いR6の様式と比べて、次の列がありません：事務区分、総手続件数。',
    ]);
  });

  it('a quotation mark that is not closed stops the import: the rest would be lost', async () => {
    const { value, problems } = await readFixture('unclosed-quote.csv');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'survey-unclosed-quote', line: 4 }]);
  });

  it.each([
    ['cut gzip', gzipSync(r6).subarray(0, 2000), 'Z_BUF_ERROR'],
    ['broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]), 'Z_DATA_ERROR'],
    [
      'bytes of no encoding',
      Buffer.concat([r6, Buffer.from([0xff, 0xff, 0x0a])]),
      'ERR_ENCODING_INVALID_ENCODED_DATA',
    ],
  ])('%s is an error, not an inventory of what could be read', async (_, bytes, reason) => {
    const { value, problems } = await read(bytes);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'survey-unreadable', message: { props: { reason } } }]);
  });

  it.each([
    ['an empty file', Buffer.from('')],
    [
      'a survey without procedures of local governments',
      Buffer.from(`${r6.toString().split('\r\n')[0]}\r\n`),
    ],
  ])('%s makes no inventory', async (_, bytes) => {
    const { value, problems } = await read(bytes);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'survey-no-procedures' }]);
  });
});
