import { expect, it } from 'vitest';
import { municipalityTable } from '../../../.tools/record/municipalities.mjs';

it('the table is made of the rows of a CSV, in the order of their codes, and a blank is no zero', () => {
  const csv = [
    '団体コード,団体コード5桁,都道府県名,市区町村名,人口_2020,人口_2025速報',
    '075469,07546,福島県,双葉町,,211',
    '012025,01202,北海道,函館市,251084,230498',
    '011002,01100,北海道,札幌市,1973395,1964034',
  ].join('\n');
  expect(municipalityTable(csv).split('\n').slice(-3)).toEqual([
    '01 北海道|100 札幌市 1973395 1964034,202 函館市 251084 230498',
    '07 福島県|546 双葉町 - 211',
    '',
  ]);
});
