import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/inventory/decode/decode.js';
import type { Encoding } from '../../../src/inventory/decode/encoding.js';
import { bom, eucJp, joined, shiftJis, utf16 } from './encodings.js';

const sample = 'id,事務名\r\nT1,住民票の写しの交付\r\nT2,印鑑登録\r\n';

function read(bytes: Uint8Array, forced?: Encoding) {
  const { value, problems } = decode({ name: 'a.csv', bytes }, forced);
  return {
    charset: value?.charset,
    text: value && Buffer.from(value.utf8).toString(),
    codes: problems.map(({ code }) => code),
    at: problems.map(({ line, byte }) => [line, byte]),
  };
}

describe('the encoding is decided by the bytes', () => {
  const accepted: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8', Buffer.from(sample), 'utf-8', sample],
    ['UTF-8 with a mark', joined(bom.utf8, Buffer.from(sample)), 'utf-8', sample],
    ['UTF-16LE with a mark', joined(bom.utf16le, utf16(sample, 'le')), 'utf-16le', sample],
    ['UTF-16BE with a mark', joined(bom.utf16be, utf16(sample, 'be')), 'utf-16be', sample],
    ['Shift_JIS', shiftJis(sample), 'shift_jis', sample],
    ['the extensions of CP932', shiftJis('id,名\n①,㈱髙﨑纊\n'), 'shift_jis', 'id,名\n①,㈱髙﨑纊\n'],
    ['half-width kana beside kanji', shiftJis('id,名\n1,ｻｰﾋﾞｽ課\n'), 'shift_jis', 'id,名\n1,ｻｰﾋﾞｽ課\n'],
    ['half-width kana alone', shiftJis('id,ﾅﾏｴ\n1,ｻｰﾋﾞｽ\n'), 'shift_jis', 'id,ﾅﾏｴ\n1,ｻｰﾋﾞｽ\n'],
    [
      'Shift_JIS characters that are half-width kana in EUC-JP',
      shiftJis('id,社,自,実\n'),
      'shift_jis',
      'id,社,自,実\n',
    ],
    ['ASCII', Buffer.from('id,n\n1,a\n'), 'utf-8', 'id,n\n1,a\n'],
  ];
  it.each(accepted)('%s is read as it was written', (_, bytes, charset, text) => {
    expect(read(bytes)).toMatchObject({ charset, text, codes: [] });
  });

  it('UTF-8 is tried before Shift_JIS, in which the same bytes would decode too', () => {
    const bytes = Buffer.from('事務ID,名称\r\n1,印鑑登録\r\n');
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(bytes)).not.toContain('名称');
    expect(read(bytes)).toMatchObject({ charset: 'utf-8', codes: [] });
  });

  it('a second byte order mark is left out and reported', () => {
    expect(read(joined(bom.utf8, bom.utf8, Buffer.from(sample)))).toMatchObject({
      text: sample,
      codes: ['second-byte-order-mark'],
    });
    expect(read(joined(bom.utf16le, bom.utf16le, utf16(sample, 'le')))).toMatchObject({ text: sample });
  });

  it.each(['id,n\n1,café\n', 'id,n\n1,25°\n', 'id,n\n1,Ōtsu\n'])(
    '%j could be kana, but is read as UTF-8 and reported',
    (text) => {
      expect(read(Buffer.from(text))).toMatchObject({ charset: 'utf-8', text, codes: ['doubtful-encoding'] });
    },
  );

  it('half a character, as databases write surrogates into UTF-8, is replaced and reported with its code point', () => {
    const bytes = joined(Buffer.from('id,名\nT1,'), [0xed, 0xa0, 0x80], Buffer.from('\n'));
    expect(read(bytes)).toMatchObject({
      text: 'id,名\nT1,\ufffd\n',
      codes: ['lone-surrogate'],
      at: [[2, 10]],
    });
  });
});

describe('bytes that leave a doubt are an error with line and offset, never other characters', () => {
  const refused: readonly (readonly [string, Uint8Array, string, number, number | undefined])[] = [
    [
      'UTF-8 with a line of Shift_JIS',
      joined(Buffer.from('id,名称\n'), shiftJis('T,印鑑\n')),
      'mixed-encodings',
      2,
      12,
    ],
    [
      'the same after a mark',
      joined(bom.utf8, Buffer.from('id,名称\n'), shiftJis('T,印鑑\n')),
      'mixed-encodings',
      2,
      15,
    ],
    [
      'Shift_JIS with a line of UTF-8',
      joined(shiftJis('id,名称\n'), Buffer.from('T,印鑑\n')),
      'mixed-encodings',
      2,
      8,
    ],
    [
      'UTF-8 above more lines of Shift_JIS',
      joined(Buffer.from('id,名称\n'), shiftJis('T,印鑑\nU,戸籍\nV,住所\n')),
      'mixed-encodings',
      2,
      12,
    ],
    [
      'Shift_JIS with a line of UTF-8 among more of its own',
      joined(shiftJis('id,名称\nT,印鑑\n'), Buffer.from('U,戸籍\n'), shiftJis('V,住所\n')),
      'mixed-encodings',
      3,
      15,
    ],
    [
      'the same with CR line ends',
      joined(Buffer.from('id,名称\r'), shiftJis('T,印鑑\r')),
      'mixed-encodings',
      2,
      12,
    ],
    ['a UTF-8 file cut in a character', Buffer.from('id,名\n1,住民').subarray(0, -1), 'cut-file', 2, 12],
    [
      'a UTF-8 file cut in its only Japanese character',
      Buffer.from('id,n\n1,住').subarray(0, -1),
      'cut-file',
      2,
      7,
    ],
    ['a Shift_JIS file cut in a character', shiftJis('id,名\n1,住民').subarray(0, -1), 'cut-file', 2, 10],
    ['EUC-JP', eucJp('id,課名\n1,住民票\n'), 'euc-jp', 1, 3],
    ['EUC-JP cut in a character', eucJp('id,課名\n1,住民票').subarray(0, -1), 'euc-jp', 1, 3],
    ['EUC-JP so short that it is UTF-8 too', eucJp('id,町\n'), 'ambiguous-encoding', 1, undefined],
    [
      'half-width kana so short that they are UTF-8 too',
      shiftJis('id,ﾃｽ\n'),
      'ambiguous-encoding',
      1,
      undefined,
    ],
    ['ISO-2022-JP', Buffer.from('id,\x1b$BL>\x1b(B\n'), 'iso-2022-jp', 1, undefined],
    ['Latin-1', Buffer.from('id,n\nT1,caf\xe9\n', 'latin1'), 'undecodable', 2, 11],
    ['Latin-1 that decodes as Shift_JIS', Buffer.from('id,n\nT1,Béla\n', 'latin1'), 'undecodable', 2, 9],
    [
      'Latin-1 that decodes as half-width kana',
      Buffer.from('id,n\nT1,CAFÉ\n', 'latin1'),
      'undecodable',
      2,
      11,
    ],
    ['a byte of no encoding', Buffer.from([0x69, 0x64, 0x0a, 0xff, 0x0a]), 'undecodable', 2, 3],
    ['UTF-16 without a mark', utf16(sample, 'le'), 'utf-16-without-mark', 1, 1],
    ['big-endian UTF-16 without a mark', utf16(sample, 'be'), 'utf-16-without-mark', 1, 0],
    ['a NUL byte', Buffer.from('id,名\nT1,a\0b\n'), 'nul-byte', 2, 11],
    ['a NUL byte in UTF-16', joined(bom.utf16le, utf16('id\na\0b\n', 'le')), 'nul-byte', 2, 10],
    [
      'UTF-16 cut in a character',
      joined(bom.utf16le, utf16('id\nab', 'le')).subarray(0, -1),
      'cut-file',
      2,
      10,
    ],
  ];
  it.each(refused)('%s', (_, bytes, code, line, byte) => {
    expect(read(bytes)).toEqual({ charset: undefined, text: undefined, codes: [code], at: [[line, byte]] });
  });

  it('line ends of every kind count as one', () => {
    const bytes = joined(Buffer.from('a\r\nb\rc\n'), [0xff, 0x0a]);
    expect(read(bytes).at).toEqual([[4, 7]]);
  });
});

describe('--encoding', () => {
  it.each([
    ['euc-jp', eucJp(sample), 'euc-jp'],
    ['shift_jis', shiftJis('id,ｶﾅ\n'), 'shift_jis'],
    ['utf-16', utf16(sample, 'le'), 'utf-16le'],
    ['utf-16', utf16(sample, 'be'), 'utf-16be'],
    ['utf-16', joined(bom.utf16be, utf16(sample, 'be')), 'utf-16be'],
    ['utf-8', Buffer.from(sample), 'utf-8'],
  ] as const)('%s reads what could not be told apart', (forced, bytes, charset) => {
    expect(read(bytes, forced)).toMatchObject({ charset, codes: [] });
  });

  it('is held to: a byte that does not belong is an error at its place', () => {
    const bytes = joined(eucJp('id,名\nT1,'), [0xff, 0x0a]);
    expect(read(bytes, 'euc-jp')).toMatchObject({ codes: ['undecodable'], at: [[2, 9]] });
    expect(read(shiftJis(sample), 'utf-8')).toMatchObject({ codes: ['undecodable'], at: [[1, 3]] });
  });

  it('does not make other characters of a file that plainly has another encoding', () => {
    expect(read(joined(bom.utf8, Buffer.from(sample)), 'shift_jis').codes).toEqual(['encoding-contradicted']);
    expect(read(Buffer.from(sample), 'shift_jis').codes).toEqual(['encoding-contradicted']);
    expect(read(Buffer.from(sample), 'utf-16').codes).toEqual(['encoding-contradicted']);
  });
});

describe('a file cut at any byte', () => {
  const long = '番号,名称,備考\r\nT1,戸籍の附票,①㈱ ｶﾅ\r\n011002,子ども・子育て支援,髙い\r\n終,ー';
  const whole: readonly (readonly [string, Uint8Array, number])[] = [
    ['UTF-8', Buffer.from(long), 0],
    ['UTF-8 with a mark', joined(bom.utf8, Buffer.from(long)), bom.utf8.length],
    ['Shift_JIS', shiftJis(long), 0],
    ['UTF-16 with a mark', joined(bom.utf16le, utf16(long, 'le')), bom.utf16le.length],
    ['EUC-JP', eucJp('id,名称\r\nT1,戸籍の附票と住民票\r\n終,い'), 0],
  ];
  it.each(whole)(
    '%s is the beginning of the text or an error, and never other characters',
    (name, bytes, mark) => {
      const text = name === 'EUC-JP' ? 'id,名称' : long;
      for (let length = mark; length <= bytes.length; length++) {
        const cut = read(bytes.subarray(0, length));
        expect(text.startsWith(cut.text ?? '')).toBe(true);
      }
    },
  );
});
