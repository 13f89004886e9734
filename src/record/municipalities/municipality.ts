import { checkDigit } from '../../criterion/checkDigit.js';
import { recordLines } from '../reading/recordLines.js';

/** A municipality of Japan: 市, 町, 村 or 特別区. */
export interface Municipality {
  /** of 全国地方公共団体コード, 6 digits with the check digit */
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  /** persons, by census; undefined if the table has none */
  readonly population: { readonly 2020: number | undefined; readonly 2025: number | undefined };
}

/** All of them, by code. Their table is read when this module is loaded: when an inventory names municipalities. */
export const allMunicipalities: readonly Municipality[] = recordLines('municipalities.txt').flatMap(
  (line) => {
    const [head = '', towns = ''] = line.split('|');
    const [number = '', prefecture = ''] = head.split(' ');
    return towns.split(',').map((town) => {
      const [three = '', name = '', before = '', now = ''] = town.split(' ');
      const five = `${number}${three}`;
      const population = { 2020: personsOf(before), 2025: personsOf(now) };
      return { code: `${five}${checkDigit(five)}`, name, prefecture, population };
    });
  },
);

function personsOf(written: string): number | undefined {
  return written === '-' ? undefined : Number(written);
}
