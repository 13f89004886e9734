import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  count,
  hours,
  months,
  number,
  share,
  signedShare,
  type Field,
} from '../../../src/criterion/field.js';
import { isRange, limitsOf } from '../../../src/criterion/range.js';
import { cellReader } from '../../../src/inventory/cells/cell.js';
import type { RawCell } from '../../../src/inventory/sheet.js';

const title = { ja: '項目', en: 'Field' };
const cases = count({ title });
const time = hours({ title });
const yearly = hours({ title: { ja: '年間業務時間', en: 'Hours a year' } });
const part = share({ title });
const change = signedShare({ title });
const any = number({ title });
const bodies = count({ title, max: 1741, unit: { ja: '団体', en: 'bodies' } });

/** A figure, its limits, 'unknown', or the code of what is wrong. */
function read(field: Field, cell: RawCell, percent = false): unknown {
  const reading = cellReader(field, percent).read(cell);
  if (reading.is === 'unknown') return 'unknown';
  return reading.is === 'value' ? reading.value : `!${reading.code}`;
}

const from500 = { low: 500, high: 800 };
const about600 = { low: 540, high: 660, point: 600 };

describe('a number that is known within limits', () => {
  it.each([
    ...['500～800', '500〜800', '500~800', '５００～８００', '500 ～ 800', '500-800', '500–800', '500－800'],
    ...['500—800', '500ー800', '500−800', '500‐800', '500件～800件', '500～800件', '500-800件', '500から800'],
    ...['500から800まで', '500件から800件まで', '500以上800以下', '500件以上、800件以下', '500超800未満'],
    ...['500以上800未満', '500 to 800', 'from 500 to 800', '500～800件まで'],
  ])('%j is 500 to 800', (text) => {
    expect(read(cases, text)).toEqual(from500);
  });

  it.each([
    ...['約600', 'およそ600', 'おおよそ600', '概ね600件', '600程度', '600件程度', '600前後', '約600件程度'],
    ...['about 600', 'approx. 600', '約 ６００', '600くらい'],
  ])('%j is 600, give or take a tenth', (text) => {
    expect(read(cases, text)).toEqual(about600);
  });

  it.each<[string, unknown]>([
    ['約500～800', { low: 450, high: 880 }],
    ['500～800程度', { low: 450, high: 880 }],
    ['約600以上', { low: 540, high: Infinity }],
    ['最大約600', { low: 0, high: 660 }],
    ['600±50', { low: 550, high: 650, point: 600 }],
    ['600 ± 50件', { low: 550, high: 650, point: 600 }],
    ['600+/-50', { low: 550, high: 650, point: 600 }],
    ['600±10%', { low: 540, high: 660, point: 600 }],
    ['30±50', { low: 0, high: 80, point: 30 }],
    ['0.72±0.05', { low: 0.67, high: 0.77, point: 0.72 }],
    ['1,000～2,500.5', { low: 1000, high: 2500.5 }],
    ['1-2', { low: 1, high: 2 }],
    ['2020～2024', { low: 2020, high: 2024 }],
    ['2,020-2,024', { low: 2020, high: 2024 }],
    ['0～0.5', { low: 0, high: 0.5 }],
    ['500～500', 500],
    ['600±0', 600],
  ])('%j is %j', (text, value) => {
    expect(read(cases, text)).toEqual(value);
  });

  it.each([
    ...['600以上', '600件以上', '600超', '600を超える', '600～', '600から', '最低600', '少なくとも600'],
    ...['at least 600', 'more than 600', '>600', '≧600', '>=600', '６００以上'],
  ])('%j is 600 or more', (text) => {
    expect(read(cases, text)).toEqual({ low: 600, high: Infinity });
    expect(read(bodies, text)).toEqual(text.includes('件') ? '!number-with-text' : { low: 600, high: 1741 });
  });

  it.each([
    ...[
      '600以下',
      '600件未満',
      '600未満',
      '600以内',
      '600まで',
      '～600',
      '〜600',
      '最大600',
      '最高600',
      '上限600',
    ],
    ...['at most 600', 'up to 600', 'less than 600', '<600', '≦600', '<=600'],
  ])('%j is 600 or less', (text) => {
    expect(read(cases, text)).toEqual({ low: 0, high: 600 });
    expect(read(any, text.replace('件', ''))).toEqual({ low: -Infinity, high: 600 });
  });

  it.each<[Field, string, unknown]>([
    [time, '９００時間', 900],
    [time, '1,200h', 1200],
    [time, '1,200 hours', 1200],
    [yearly, '900時間/年', 900],
    [yearly, '500～800時間／年', from500],
    [time, '900時間/年', '!number-with-text'],
    [time, '500-800時間', from500],
    [time, '500時間～800時間', from500],
    [cases, '2件', 2],
    [bodies, '12団体', 12],
    [bodies, '12件', '!number-with-text'],
    [months({ title }), '6か月～12ヶ月', { low: 6, high: 12 }],
    [time, '3人', '!number-with-text'],
    [cases, '900時間', '!number-with-text'],
    [any, '-10～+5', { low: -10, high: 5 }],
    [any, '-10--5', { low: -10, high: -5 }],
    [any, '-10±15', { low: -25, high: 5, point: -10 }],
    [any, '約-100', { low: -110, high: -90, point: -100 }],
  ])('is read with the unit and the signs of the field: %o %s', (field, text, value) => {
    expect(read(field, text)).toEqual(value);
  });
});

describe('a share that is known within limits', () => {
  it.each<[string, unknown]>([
    ['30%～50%', { low: 0.3, high: 0.5 }],
    ['30～50%', { low: 0.3, high: 0.5 }],
    ['30%-50%', { low: 0.3, high: 0.5 }],
    ['５～１０％', { low: 0.05, high: 0.1 }],
    ['30～50', { low: 0.3, high: 0.5 }],
    ['0.5～2', { low: 0.005, high: 0.02 }],
    ['0.3～0.5', { low: 0.3, high: 0.5 }],
    ['0.72 ± 0.05', { low: 0.67, high: 0.77, point: 0.72 }],
    ['72±5%', { low: 0.67, high: 0.77, point: 0.72 }],
    ['72%（65%～78%）', { low: 0.65, high: 0.78, point: 0.72 }],
    ['72% (65–78%)', { low: 0.65, high: 0.78, point: 0.72 }],
    ['72%（80%～90%）', '!number-with-text'],
    ['72%（78%～65%）', '!reversed-range'],
    ['98%±5%', { low: 0.93, high: 1, point: 0.98 }],
    ['約95%', { low: 0.855, high: 1, point: 0.95 }],
    ['30%未満', { low: 0, high: 0.3 }],
    ['8割以上', '!number-with-text'],
    ['0.8以上', { low: 0.8, high: 1 }],
    ['最大30%', { low: 0, high: 0.3 }],
    ['100%以上', 1],
    ['35パーセント', 0.35],
  ])('%j is %j', (text, value) => {
    expect(read(part, text)).toEqual(value);
  });

  it('is of percentages under a header with %', () => {
    expect(read(part, '0.5～1', true)).toEqual({ low: 0.005, high: 0.01 });
    expect(read(part, '1以上', true)).toEqual({ low: 0.01, high: 1 });
  });

  it.each<[string, unknown]>([
    ['△10%～+5%', { low: -0.1, high: 0.05 }],
    ['▲10％～△5％', { low: -0.1, high: -0.05 }],
    ['△5%～△10%', { low: -0.1, high: -0.05 }],
    ['-10%-5%', { low: -0.1, high: 0.05 }],
    ['△5～10%', '!unsigned-range'],
    ['△10%以下', { low: -1, high: -0.1 }],
    ['約△10%', { low: -0.11, high: -0.09, point: -0.1 }],
  ])('and changes: %j is %j', (text, value) => {
    expect(read(change, text)).toEqual(value);
  });
});

describe('hours and minutes', () => {
  it.each([
    ['900:00', 900],
    ['900:00:00', 900],
    ['９００：００', 900],
    ['37:30', 37.5],
    ['0:20', 1 / 3],
    ['12:00:36', 12.01],
    ['37時間30分', 37.5],
    ['2h30m', 2.5],
    ['9:60', '!number-with-text'],
    ['8:30～17:15', '!number-with-text'],
    ['-8:30', '!number-with-text'],
  ])('are hours in a field of hours: %j is %j', (text, value) => {
    const found = read(time, text);
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 12);
    else expect(found).toEqual(value);
  });

  it('are no figure of any other field, and the problem says what they are', () => {
    for (const field of [cases, part, any, months({ title })])
      expect(read(field, '900:00')).toBe('!time-not-number');
  });

  it('are reported where they are read', () => {
    expect(cellReader(time, false).read('900:00')).toMatchObject({ value: 900, notice: 'duration-figure' });
  });
});

describe('what only looks like a range', () => {
  it.each([
    ['800～500', '!reversed-range'],
    ['800-500', '!reversed-range'],
    ['2024-4', '!reversed-range'],
    ['2024-12', '!reversed-range'],
    ['2024-04', '!date-not-number'],
    ['2020-2024', '!date-not-number'],
    ['2020–2024', '!date-not-number'],
    ['2024-04-01', '!date-not-number'],
    ['090-1234-5678', '!number-with-text'],
    ['03-1234', '!number-with-text'],
    ['500-800-900', '!number-with-text'],
    ['2024年～2025年', '!number-with-text'],
    ['9:00～17:00', '!number-with-text'],
    ['~600', '!number-with-text'],
    ['約0', '!number-with-text'],
    ['10²～20', '!number-with-text'],
    ['①～③', '!number-with-text'],
    ['1,23～4', '!number-with-text'],
    ['30～50%', '!number-with-text'],
    ['1234567890123456～2', '!too-many-digits'],
    ['500±-5', '!number-with-text'],
    ['約', '!not-a-number'],
    ['多数', '!not-a-number'],
    ['～', '!not-a-number'],
    ['-500～800', '!out-of-range'],
    ['3千～5千', '!number-with-text'],
  ])('%j is %s', (text, code) => {
    expect(read(cases, text)).toBe(code);
  });

  it('and ends that the field does not allow are reported', () => {
    expect(read(bodies, '1700～1800')).toBe('!out-of-range');
    expect(read(bodies, '1800以上')).toBe('!out-of-range');
    expect(read(part, '90%～110%')).toBe('!out-of-range');
    expect(read(part, '110%以下')).toBe('!out-of-range');
  });

  it.each(['1～', '約', '1-', '以上', '△', '1 ', '1,', '±1'])('and long texts of %j are refused', (piece) => {
    for (const times of [30, 49, 100_000]) {
      expect(read(cases, piece.repeat(times))).toMatch(/^(?:!|unknown)/);
    }
  });
});

function named(...texts: (readonly [string, string])[]): RawCell {
  return { nested: true, texts };
}

describe('limits that are named one by one', () => {
  it.each<[Field, RawCell, unknown]>([
    [cases, named(['low', '500'], ['high', '800'], ['point', '600']), { ...from500, point: 600 }],
    [cases, named(['high', '８００件'], ['low', '1']), { low: 1, high: 800 }],
    [cases, named(['下限', '500'], ['上限', '800']), from500],
    [cases, named(['low', '500']), { low: 500, high: Infinity }],
    [bodies, named(['low', '500'], ['high', '']), { low: 500, high: 1741 }],
    [part, named(['low', '30'], ['high', '50%']), { low: 0.3, high: 0.5 }],
    [cases, named(['low', ''], ['high', '不明']), 'unknown'],
    [cases, named(['low', '800'], ['high', '500']), '!reversed-range'],
    [cases, named(['low', '500'], ['high', '800'], ['point', '900']), '!point-outside-range'],
    [cases, named(['low', '500～600'], ['high', '800']), '!number-with-text'],
    [cases, named(['low', '多数']), '!not-a-number'],
    [cases, named(['low', '-5']), '!out-of-range'],
    [cases, named(['low', '1'], ['low', '2']), '!nested-cell'],
    [cases, named(['least', '500']), '!nested-cell'],
    [cases, named(), '!nested-cell'],
    [cases, { nested: true }, '!nested-cell'],
  ])('%o %j is %j', (field, cell, value) => {
    expect(read(field, cell)).toEqual(value);
  });
});

describe('a figure that does not arise', () => {
  it.each(['該当なし', '該当無し', '非該当', '対象外', 'N/A', '　該当なし '])(
    '%j is unknown, and said so',
    (text) => {
      for (const field of [cases, time, part, change, any]) {
        expect(cellReader(field, false).read(text)).toEqual({
          is: 'unknown',
          notice: 'not-applicable-figure',
        });
      }
    },
  );

  it('なし is neither unknown nor a number', () => {
    for (const field of [cases, time, part]) expect(read(field, 'なし')).toBe('!not-a-number');
  });
});

// Two years with a hyphen between them are no range.
const figures = fc.integer({ min: 0, max: 9_999_999 }).filter((n) => n < 1900 || n > 2099);

/** Limits, and a way to write them. */
const printed = fc
  .tuple(figures, figures, fc.constantFrom('～', '〜', '~', '-', '–', '－', 'から', ' ～ ', ' to '))
  .map(([a, b, between]) => ({ low: Math.min(a, b), high: Math.max(a, b), between }));

describe('a range', () => {
  it.each([
    ['as it is', (n: number) => String(n)],
    ['with thousands commas', (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')],
    [
      'in full-width digits',
      (n: number) => String(n).replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
    ],
    ['with its unit', (n: number) => `${n}件`],
  ])('that is printed %s reads back', (_, print) => {
    fc.assert(
      fc.property(printed, ({ low, high, between }) => {
        const value = low === high ? low : { low, high };
        expect(read(cases, `${print(low)}${between}${print(high)}`)).toEqual(value);
      }),
    );
  });

  it('of shares reads back', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, percent, fc.constantFrom('%～', '～', '%-', '%から'), (a, b, between) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const value = low === high ? low / 100 : { low: low / 100, high: high / 100 };
        expect(read(part, `${low}${between}${high}%`)).toEqual(value);
      }),
    );
  });

  const pieces = fc
    .array(
      fc.constantFrom(
        ...[
          '1',
          '20',
          '300',
          '0.5',
          '%',
          '件',
          '時間',
          '～',
          '-',
          '△',
          '+',
          '±',
          '約',
          '程度',
          '以上',
          '未満',
          '最大',
        ],
        ...['から', 'まで', ' ', ',', '、', '.', 'to', 'about'],
      ),
      { maxLength: 6 },
    )
    .map((each) => each.join(''));

  it('is never upside down, nor outside what the field allows, whatever is written', () => {
    let ranges = 0;
    fc.assert(
      fc.property(pieces, fc.constantFrom(cases, time, part, change, any, bodies), (text, field) => {
        const value = read(field, text);
        if (!isRange(value)) return;
        ranges++;
        const [low, high] = limitsOf(value);
        expect(low).toBeLessThan(high);
        expect(low).toBeGreaterThanOrEqual(field.min ?? -Infinity);
        expect(high).toBeLessThanOrEqual(field.max ?? Infinity);
        if (value.point === undefined) return;
        expect(value.point).toBeGreaterThanOrEqual(low);
        expect(value.point).toBeLessThanOrEqual(high);
      }),
      { numRuns: 20_000 },
    );
    expect(ranges).toBeGreaterThan(300);
  });
});
