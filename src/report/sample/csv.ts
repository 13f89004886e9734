import { safeForCsv } from '../../text/safe/csv.js';
import type { SampleReport } from './report.js';

/** The draw as a file that the next survey reads: a row for each municipality, with probability, class and weight. */
export const drawnCsv: SampleReport = function* drawnCsv({ plan, drawn, titles, asked, command }, { lang }) {
  const inClass = new Map(plan.strata.map(({ id, population }) => [id, population]));
  yield csvLine(heads[lang]);
  for (const { code, prefecture, name, stratum, population, probability, weight } of drawn)
    yield csvLine([
      code,
      prefecture,
      name,
      titles.get(stratum)?.[lang] ?? stratum,
      population === undefined ? '' : String(population),
      String(probability),
      String(weight),
      asked.selection,
      String(asked.seed),
      String(inClass.get(stratum) ?? ''),
      command,
    ]);
};

const heads = {
  ja: [
    '団体コード',
    '都道府県',
    '市区町村',
    '区分',
    '人口',
    '抽出確率',
    '重み',
    '抽出方法',
    '乱数の種',
    '区分の団体数',
    '再現のコマンド',
  ],
  en: [
    'code',
    'prefecture',
    'municipality',
    'class',
    'population',
    'probability',
    'weight',
    'selection',
    'seed',
    'class_size',
    'command',
  ],
} as const;

function csvLine(cells: readonly string[]): string {
  return `${cells.map(safeForCsv).join(',')}\n`;
}
