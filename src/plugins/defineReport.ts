import { unless, type Fault } from '../criterion/declared/fault.js';
import { isRecord } from '../criterion/declared/isRecord.js';
import type { Lang } from '../text/lang.js';

/** Raised when a report that was made before can no longer be run as it was meant. */
export const reportContract = 1;

/** Where a report of a module is read. */
export interface OwnPage {
  readonly lang: Lang;
  /** columns of the terminal */
  readonly width: number;
}

/** A report as a module declares it. */
export interface ReportDefinition<T = unknown> {
  /** the command whose output it writes: `score`, `check`, `explain`, `robustness`, `diff` … */
  readonly of: string;
  /** Pure: what `--format json` of that command publishes → text, or the bytes of a file. */
  write(published: T, page: OwnPage): string | Uint8Array | Iterable<string>;
}

/** A report of a module: `--format ./mine.mjs` prints with it. */
export interface OwnReport extends ReportDefinition<never> {
  readonly is: 'report';
  /** the version of the contract that `defineReport` made it for */
  readonly contract: number;
}

/** Declares a report of one's own, as the default export of a module. It reads the published format of a command, so that it needs nothing of ours. */
export function defineReport<T = unknown>(definition: ReportDefinition<T>): OwnReport {
  return { ...definition, is: 'report', contract: reportContract };
}

/** What is wrong with what a module exports as a report; without a fault it is an OwnReport. */
export function reportFaults(value: unknown): readonly Fault[] {
  if (!isRecord(value) || value['is'] !== 'report')
    return unless(false, {
      law: 'declaration',
      path: 'default',
      got: value,
      wants: {
        ja: 'defineReport({ … }) の結果を export default したもの',
        en: 'export default defineReport({ … })',
      },
    });
  const { of, write } = value;
  return [
    ...unless(typeof of === 'string', {
      law: 'declaration',
      path: 'of',
      got: of,
      wants: { ja: 'コマンドの名前（例：score）', en: 'the name of a command, such as score' },
    }),
    ...unless(typeof write === 'function', {
      law: 'declaration',
      path: 'write',
      got: write,
      wants: { ja: '関数', en: 'a function' },
    }),
  ];
}
