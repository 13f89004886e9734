import { describe, expect, it } from 'vitest';
import { isGarbled } from '../../../src/inventory/inspect/mojibake.js';
import { shiftJis } from '../decode/encodings.js';
import { input } from '../read.js';
import { column, csv, found, inspected } from './find.js';

describe('texts that were cut off', () => {
  it.each([
    ['an ellipsis', '被災者生活再建支援金の支給に関…'],
    ['three points', '被災者生活再建支援金の支給に関...'],
    ['the filling of a narrow column', '被災者生活再建支援金###'],
    ['255 characters', 'あ'.repeat(255)],
    ['32,767 characters', 'あ'.repeat(32_767)],
  ])('end in %s', async (_, text) => {
    expect(await found('truncated-text', csv(['id', '事務名'], ['T1', text]))).toEqual([
      'truncated-text 2:2',
    ]);
    expect(await found('truncated-text', column('根拠法令', '戸籍法', text))).toEqual(['truncated-text 3:3']);
  });

  it.each([
    '…',
    '......',
    '###',
    '#REF!',
    '戸籍の届出',
    'C#',
    '戸籍の届出。',
    'あ'.repeat(254),
    'あ'.repeat(256),
  ])('and %j was not', async (text) => {
    expect(await found('truncated-text', column('根拠法令', text))).toEqual([]);
  });
});

/** A text in UTF-8 or Shift_JIS, read as something else. */
function misread(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

const texts = [
  '戸籍の届出',
  '住民票の写しの交付',
  'こども',
  'カード',
  '税',
  '国民健康保険法',
  '市町村税の賦課徴収',
];

describe('a garbled text', () => {
  it.each(texts)('%j in UTF-8 read as Shift_JIS', (text) => {
    expect(isGarbled(misread(Buffer.from(text), 'shift_jis'))).toBe(true);
  });

  it.each(texts)('%j in UTF-8 read as Windows-1252', (text) => {
    expect(isGarbled(misread(Buffer.from(text), 'windows-1252'))).toBe(true);
  });

  it.each(['こども', 'カード', 'カードの交付', '届出の受付と、その確認について'])(
    '%j in Shift_JIS read as Windows-1252',
    (text) => {
      expect(isGarbled(misread(shiftJis(text), 'windows-1252'))).toBe(true);
    },
  );

  it.each(['‚±‚Ç‚à', 'ƒJ[ƒh', 'ã\u0081“ã\u0081©ã‚‚', 'æˆ¸ç±\u008dã\u0081®å±Šå‡º', '縺ゅ＞縺', 'ï¿½'])(
    '%j, as Windows shows it',
    (text) => {
      expect(isGarbled(text)).toBe(true);
    },
  );

  it('of question marks, one for each character that was lost', () => {
    expect(isGarbled('?????')).toBe(true);
  });

  it.each([
    ...texts,
    '髙﨑①ﾃｽﾄ',
    '住民ｺｰﾄﾞの付番',
    '驛前再開発',
    '渡邊家文書の閲覧',
    '與那国町の事務',
    'café « déjà »',
    'これは何？？',
    'なぜ??',
    'ƒ(x) ‚',
    '葛󠄀城市',
    '〇×△◎',
    '縺れた糸',
  ])('%j is none', (text) => {
    expect(isGarbled(text)).toBe(false);
  });

  it('is reported in names and in other texts, and so is U+FFFD, which stands for what is lost', async () => {
    const text = csv(
      ['id', '事務名', '根拠法令'],
      ['T1', '縺薙←繧�', '戸籍�'],
      ['T2', '戸�', '繝槭う繝翫Φ繝舌・豕�'],
      ['T3', '山□記念館の管理', '□戸籍法'],
    );
    const problems = (await inspected(input(text))).map(
      ({ code, line, column }) => `${code} ${line}:${column}`,
    );
    expect(problems).toEqual([
      ...['mojibake 2:2', 'mojibake 2:3', 'mojibake 3:2', 'mojibake 3:3'],
      'mojibake 4:2',
    ]);
  });
});
