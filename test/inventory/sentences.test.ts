import { describe, expect, it } from 'vitest';
import { choice, count, hours, months, names, number, rating, share } from '../../src/criterion/field.js';
import { flag, signedShare, text, type Field } from '../../src/criterion/field.js';
import { expectedOf } from '../../src/inventory/tasks/expected.js';
import {
  problem,
  problemCodes,
  type ProblemCode,
  type InventoryPropsOf,
} from '../../src/inventory/problems/problems.js';
import { textOf, type Text } from '../../src/text/lang.js';

function says<C extends ProblemCode>(code: C, props: InventoryPropsOf<C>): Text {
  return textOf(problem(code, { file: 'a.csv', line: 2 }, props).message);
}

const title = { ja: '項目', en: 'Field' };
const options = {
  a: { title: { ja: '甲', en: 'A' } },
  b: { title: { ja: '乙', en: 'B' }, aka: ['second'] },
};

describe('what a field takes', () => {
  it.each<[Field, string, string]>([
    [count({ title }), '数（0以上）。例：1,234、500～800', 'a number, 0 or more, such as 1,234 or 500–800'],
    [
      count({ title, min: 1, max: 1741 }),
      '数（1～1,741）。例：1,234、500～800',
      'a number, from 1 to 1,741, such as 1,234 or 500–800',
    ],
    [number({ title }), '数値。例：1,234、500～800', 'a number, such as 1,234 or 500–800'],
    [
      number({ title, min: -5 }),
      '数値（-5以上）。例：1,234、500～800',
      'a number, -5 or more, such as 1,234 or 500–800',
    ],
    [hours({ title }), '時間数（0以上）。例：120、100～150', 'hours, 0 or more, such as 120 or 100–150'],
    [months({ title, max: 12 }), '月数（0～12）。例：6、3～6', 'months, from 0 to 12, such as 6 or 3–6'],
    [
      share({ title }),
      '割合（0～100%、又は0～1）。例：35%、0.35、30～50%',
      'a share from 0 to 100%, or from 0 to 1, such as 35%, 0.35 or 30–50%',
    ],
    [
      signedShare({ title }),
      '増減率（減は△又は-）。例：10%、△5%、△10%～△5%',
      'a change, a fall with - or △, such as 10%, -5% or -10%～-5%',
    ],
    [rating({ title }), '低・中・高（又は△・○・◎）', 'low, medium or high (or △, ○, ◎)'],
    [flag({ title }), 'はい・いいえ（又は有・無、○・×、1・0）', 'yes or no (or ○, ×, true, false, 1, 0)'],
    [choice({ title, options }), '甲、乙のいずれか', 'A or B'],
    [names({ title }), '名称。複数は「;」で区切り、なければ「なし」', 'names, separated by ";", or none'],
    [
      names({ title, options }),
      '次から該当するもの（なければ「なし」）：甲、乙',
      'some of these, or none: A, B',
    ],
    [text({ title }), '文字', 'text'],
  ])('%o', (field, ja, en) => {
    expect(textOf(expectedOf(field))).toEqual({ ja, en });
  });
});

describe('a sentence that depends on what was found', () => {
  it('names the encoding that was asked for, or those that were tried', () => {
    expect(says('undecodable', { offset: 5, byte: 9 }).en).toBe(
      'Byte 0x09 at offset 5 is neither UTF-8 nor Shift_JIS. Save the file as UTF-8.',
    );
    expect(says('undecodable', { offset: 5, byte: 0xa0, charset: 'EUC-JP' })).toEqual({
      ja: 'EUC-JPではないバイト（0xA0、オフセット5）があります。--encoding を見直すか、UTF-8で保存し直してください。',
      en: 'Byte 0xA0 at offset 5 is not EUC-JP. Check --encoding, or save the file as UTF-8.',
    });
    expect(says('undecodable', { offset: 5, byte: 9 }).ja).toContain('UTF-8でもShift_JISでもない');
  });

  it.each([
    ['\t', 'タブ', 'tabs'],
    [';', 'セミコロン（;）', 'semicolons'],
    [',', 'コンマ（,）', 'commas'],
    ['|', '「|」', '“|”'],
  ])('names the delimiter %j', (delimiter, ja, en) => {
    expect(says('delimiter-found', { delimiter })).toEqual({
      ja: `区切り文字は${ja}と判断しました。`,
      en: `The cells are separated by ${en}, as the header line shows.`,
    });
    expect(says('sep-line', { delimiter }).en).toContain(en);
  });

  it('writes a limit in MiB from one MiB on, and in bytes below', () => {
    expect(says('file-too-large', { limit: 2 ** 20 }).en).toContain('larger than 1 MiB');
    expect(says('file-too-large', { limit: 1.5 * 2 ** 20 }).ja).toContain('1.5 MiB');
    expect(says('file-too-large', { limit: 2 ** 20 - 1 }).en).toContain('larger than 1,048,575 B');
  });

  it('names every column of a header, and how to choose one of them', () => {
    const props = { name: '件数', columns: [2, 4, 32], field: 'cases' };
    expect(says('duplicate-header', props)).toEqual({
      ja: '「件数」がB・D・AF列にあり、使いません。選ぶには columns: { cases: { column: B } }',
      en: '“件数” heads columns B, D and AF; none is used. Choose: columns: { cases: { column: B } }',
    });
    const many = { name: '備考', columns: [1, 2, 3, 4, 5, 6, 7, 30] };
    expect(says('repeated-column', many).en).toBe(
      'The header “備考”, which is not used, is in columns A, B, C, D, E and … AD.',
    );
  });

  it('offers the first three names of an id, and shows the first headers', () => {
    const given = { names: ['id', '事務ID', 'No', '番号'], header: ['a', 'b', 'c', 'd', 'e'] };
    expect(says('no-id-column', given)).toEqual({
      ja: 'IDの列がありません。「id」「事務ID」「No」等の見出しが要ります（今の見出し：a、b、c、…）。',
      en: 'No id column. Call it id, 事務ID, No …; the header was taken to be: a, b, c, d, …',
    });
  });

  it('says which line is the stranger where encodings are mixed', () => {
    expect(says('mixed-encodings', { offset: 5, isUtf8: true }).ja).toMatch(/この行はUTF-8ですが.*Shift_JIS/);
    expect(says('mixed-encodings', { offset: 5, isUtf8: false }).ja).toContain('他の行はUTF-8ですが');
  });

  it('names both encodings that the bytes of EUC-JP may be', () => {
    const { ja, en } = says('euc-jp', { offset: 5 });
    for (const each of [ja, en]) expect(each).toMatch(/--encoding euc-jp.*shift_jis/);
  });

  it('says in which part of a task a character hides', () => {
    expect(says('invisible-character', { part: 'id', codePoints: ['U+200B', 'U+FEFF'] })).toEqual({
      ja: 'IDに見えない文字や表示を乱す文字（U+200B、U+FEFF）があります。取り除いてください。',
      en: 'The id has invisible or misleading characters (U+200B, U+FEFF). Remove them.',
    });
    expect(says('invisible-character', { part: 'name', codePoints: ['U+200B'] }).ja).toContain('事務名に');
  });

  it('names a figure that stands alone by its cell, or by its column', () => {
    const needs = [
      { ja: '導入後の時間', en: 'Hours after' },
      { ja: '導入前の時間', en: 'Hours before' },
    ];
    expect(says('alone-figure', { title, needs })).toEqual({
      ja: '「項目」は「導入後の時間」と「導入前の時間」がないと使えません。併せて記入してください。',
      en: '“Field” cannot be used without “Hours after” and “Hours before”.',
    });
    expect(says('alone-figure', { title, needs: needs.slice(0, 1), cells: 3 })).toEqual({
      ja: '「項目」（3件）は「導入後の時間」の列がないと使えません。列を加えてください。',
      en: '“Field” (3 cells) needs “Hours after”. Add the column.',
    });
  });

  it('asks for one of the 47 prefectures, or for the one that is near', () => {
    expect(says('unknown-prefecture', { read: '東亰都', near: '東京都' })).toEqual({
      ja: '「東亰都」は都道府県名ではありません。「東京都」ではありませんか。',
      en: '“東亰都” is not a prefecture. Did you mean “東京都”?',
    });
    expect(says('unknown-prefecture', { read: '江戸' }).ja).toContain('47都道府県の名称を記入してください。');
    expect(says('unknown-prefecture', { read: '江戸' }).en).toContain('Write the name of one of the 47.');
  });

  it('shows both cells of a contradiction, shorter where their titles are long', () => {
    const short = { title, read: '一二三四五六七八九十一二三四五' };
    expect(says('contradictory-cells', { one: short, other: { title, read: '0' } })).toEqual({
      ja: '「項目」の「一二三四五六七八九十一…」と「項目」の「0」は両立しません。確認してください。',
      en: '“Field” (一二三四五六七八九十一…) contradicts “Field” (0). Correct one.',
    });
    const long = { title: { ja: '長'.repeat(20), en: 'l'.repeat(40) }, read: '一二三四五六七八九十' };
    const { ja, en } = says('contradictory-cells', { one: long, other: long });
    expect(ja).toBe(
      '「長長長長長長長長長長長長…」の「一二三…」と「長長長長長長長長長長長長…」の「一二三…」は両立しません。確認してください。',
    );
    expect(en).toContain(`“${'l'.repeat(33)}…” (一二三…)`);
  });

  it('shows a share with its line', () => {
    const fraction = { text: '0.35', line: 12 };
    const percentage = { text: '35', line: 13 };
    expect(says('mixed-share-units', { fraction, percentage })).toEqual({
      ja: 'この列は「0.35」（12行目）のような小数と「35」（13行目）のような百分率が混在します。%を付けてください。',
      en: 'The column mixes fractions, “0.35” (line 12), and percentages, “35” (line 13). Write % signs.',
    });
  });
});

it.each([
  ['not-a-number', 'error'],
  ['duplicate-id', 'error'],
  ['bad-check-digit', 'error'],
  ['missing-name', 'warning'],
  ['did-you-mean', 'warning'],
  ['blank-row', 'warning'],
  ['title-rows', 'info'],
  ['title-unit', 'warning'],
  ['same-cells', 'warning'],
] as const)('%s is of severity %s', (code, severity) => {
  // The props do not matter: no words are made.
  expect(problem(code, { file: 'a.csv', line: 1 }, {} as InventoryPropsOf<typeof code>).severity).toBe(
    severity,
  );
});

it('every code stands for one kind', () => {
  expect(new Set(problemCodes).size).toBe(problemCodes.length);
  expect(problemCodes.length).toBeGreaterThan(60);
});
