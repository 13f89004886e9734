import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../src/criterion/checkDigit.js';
import { prefectureNames, prefectureNumber } from '../../../src/text/prefectures.js';
import { textOf } from '../../../src/text/lang.js';
import { brief, input } from '../read.js';
import { column, inspected } from './find.js';

async function ofCodes(...codes: readonly string[]): Promise<readonly string[]> {
  return (await inspected(input(column('団体コード', ...codes)))).map(brief);
}

// From the list 全国地方公共団体コード: 札幌市, 函館市, 当別町, 千代田区, 大阪市, 那覇市, 与那国町; 北海道 itself.
const real = ['011002', '012025', '013030', '131016', '271004', '472018', '473821', '010006'];

describe('the code of a municipality', () => {
  it.each(real)('%s is right, and so are its first five digits', async (code) => {
    expect(await ofCodes(code)).toEqual([]);
    expect(await ofCodes(code.slice(0, 5))).toEqual([]);
    expect(checkDigit(code)).toBe(Number(code[5]));
  });

  it.each(['０１１００２', '01100-2', ' 011002　', '', '不明', '-'])(
    '%j is right too, or unknown',
    async (code) => {
      expect(await ofCodes(code)).toEqual([]);
    },
  );

  it.each(['011003', '011020', '110002'])('%s has a wrong check digit', async (code) => {
    expect(await ofCodes(code)).toEqual(['bad-check-digit 2:3']);
  });

  it('reports every wrong digit, and names the check digit that would be right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...real),
        fc.nat({ max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (code, at, by) => {
          const wrong = code
            .split('')
            .with(at, String((Number(code[at]) + by) % 10))
            .join('');
          const problems = await inspected(input(column('団体コード', wrong)));
          // A sum of 0 and one of 1 modulo 11 have the digits 1 and 0, as 10 and 0 have: four digits answer for five sums.
          fc.pre(checkDigit(wrong) !== Number(wrong[5]));
          expect(problems.map(({ code: kind }) => kind)).toEqual([
            /^(?:0[1-9]|[1-3]\d|4[0-7])/.test(wrong) ? 'bad-check-digit' : 'not-a-municipality-code',
          ]);
        },
      ),
    );
  });

  it.each(['札幌市', '0110021', '480002', '000001', '00100', '123', 'A11002'])(
    '%s is no code at all',
    async (code) => {
      expect(await ofCodes(code)).toEqual(['not-a-municipality-code 2:3']);
    },
  );

  it.each([
    ['its last three digits cannot be those of a body', ['11002']],
    ['others have six digits', ['131016', '13315']],
    ['all would be right with a zero', ['13315', '13323', '13340']],
    ['it has four digits', ['1100']],
  ])('has lost its leading zero if %s', async (_, codes) => {
    const problems = await inspected(input(column('団体コード', ...codes)));
    const lost = codes.filter((code) => code.length < 6);
    expect(problems.map(({ code, read }) => [code, read])).toEqual(
      lost.map((code) => ['lost-leading-zero', code]),
    );
    expect(textOf(problems[0]!.expected!).ja).toBe(`0${lost[0]}`);
  });

  it('has not lost one if five digits are a code of their own', async () => {
    expect(await ofCodes('13101', '13102', '47201')).toEqual([]);
    expect(await ofCodes('131016', '13103')).toEqual([]);
  });

  it('keeps its zero in YAML, quoted or not', async () => {
    const yaml = input('- id: T1\n  事務名: 戸籍\n  団体コード: 011002\n', 'a.yaml');
    expect(await inspected(yaml)).toEqual([]);
  });
});

describe('the name of a prefecture', () => {
  it.each([
    ...prefectureNames,
    '東京',
    '大阪',
    '京都',
    '神奈川',
    'Tokyo',
    'hokkaido',
    'Osaka-fu',
    'Mie Prefecture',
    '全国',
    '',
    '不明',
    ' 青森 県 ',
  ])('%j is known, or says that it is unknown', async (name) => {
    expect(await inspected(input(column('都道府県', name)))).toEqual([]);
  });

  it.each([
    ['大坂府', '大阪府'],
    ['東京部', '東京都'],
    ['神名川県', '神奈川県'],
    ['北海', '北海道'],
    ['札幌市', undefined],
    ['東京都・神奈川県', undefined],
    ['13', undefined],
  ])('%j is not, and %j may be meant', async (name, near) => {
    const problems = await inspected(input(column('都道府県', '青森県', name)));
    expect(problems).toMatchObject([
      { code: 'unknown-prefecture', line: 3, column: 3, task: 'T1', read: name },
    ]);
    const { ja } = textOf(problems[0]!.message);
    expect(ja.includes('ではありませんか')).toBe(near !== undefined);
    if (near !== undefined) expect(ja).toContain(`「${near}」`);
  });

  it('has the number of JIS X 0401', () => {
    expect(prefectureNames).toHaveLength(47);
    expect(['北海道', '東京都', '京都府', '沖縄'].map(prefectureNumber)).toEqual(['01', '13', '26', '47']);
  });
});
