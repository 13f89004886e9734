import { criteria } from '../../criteria/index.js';
import { version } from '../model/version.js';
import { checkReports } from '../report/check/index.js';
import { diffReports } from '../report/diff/index.js';
import { explainReports } from '../report/explain/index.js';
import { inventoryCsv } from '../report/inventory/csv.js';
import { inventoryYaml } from '../report/inventory/yaml.js';
import type { Report } from '../report/layout/report.js';
import { plainPaint } from '../report/layout/paint.js';
import { robustnessReports } from '../report/robustness/index.js';
import { reports } from '../report/score/index.js';
import { weightsReports } from '../report/weights/index.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { pageShape } from './shapes.js';

/** A report of which every option has a default: English, 80 columns, without colour, with the criteria of the tool. */
export type EasyReport<R> =
  R extends Report<infer T, infer P> ? (value: T, options?: Partial<P>) => Iterable<string> : never;

/** Reports by the names of their formats. */
export type EasyReports<F> = { readonly [N in keyof F]: EasyReport<F[N]> };

/** Reports of a result: `[...reports.markdown(result)].join('')`. */
export const easyScoreReports = easy(reports);
/** Reports of a check. */
export const easyCheckReports = easy(checkReports);
/** Reports of an explanation. */
export const easyExplainReports = easy(explainReports);
/** Reports of a difference. */
export const easyDiffReports = easy(diffReports);
/** Reports of an assessment. */
export const easyRobustnessReports = easy(robustnessReports);
/** Reports of weights. */
export const easyWeightsReports = easy(weightsReports);
/** Writers of an inventory that was imported: `inventoryReports.csv(imported.sheet)`. */
export const inventoryReports = { csv: inventoryCsv, yaml: inventoryYaml } as const;

/** What a report is written with where nothing is said. */
const usual = {
  lang: 'en',
  paint: plainPaint,
  width: 80,
  criteria,
  file: 'judgements.yaml',
  version,
} as const;

function easy<F extends Readonly<Record<string, Report<never, never>>>>(formats: F): EasyReports<F> {
  const entries = Object.entries(formats).map(([name, report]) => {
    const write = report as Report<unknown, object>; // only its options have changed their type
    return [name, (value: unknown, options: object = {}) => written(write, value, options)] as const;
  });
  return Object.fromEntries(entries) as unknown as EasyReports<F>; // its keys are those of the formats
}

function written(report: Report<unknown, object>, value: unknown, options: object): Iterable<string> {
  refuseWrongShape({ options: [options, pageShape] });
  return report(value, { ...usual, ...options });
}
