import type { Checked } from '../../../src/model/checked.js';
import type { Problem } from '../../../src/model/problem.js';
import type { CheckReport, CheckReportOptions } from '../../../src/report/check/index.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import type { Result } from '../../../src/model/result.js';
import { plain, type Sentence } from '../../../src/text/lang.js';
import { result as scored } from '../score/sample.js';

export const base: CheckReportOptions = {
  lang: 'en',
  paint: plainPaint,
  width: 80,
  version: '1.2.3',
  failOn: 'error',
  describe: (code) =>
    code === 'not-a-number'
      ? { ja: '数を記入する項目に、数でないものがある。', en: 'A field that takes a number holds none.' }
      : undefined,
};

const [csv] = scored.run.inputs;

/** A result of one file in each format, and of one without findings. */
const result: Result = {
  ...scored,
  run: {
    ...scored.run,
    inputs: [
      { ...csv!, name: 'inventory.csv' },
      { ...csv!, name: '総務/事務 一覧.yaml', format: 'yaml', encoding: 'utf-8' },
      { ...csv!, name: 'clean.csv' },
    ],
  },
};

export const notANumber: Problem = {
  code: 'not-a-number',
  severity: 'error',
  file: 'inventory.csv',
  line: 4,
  column: 7,
  task: 'T003',
  field: 'law_amendments_per_year',
  read: '多数',
  expected: plain({ ja: '0以上の数', en: 'a number, 0 or more' }),
  message: plain({ ja: '「多数」は数ではありません。', en: '“多数” is not a number.' }),
};

const findings: readonly Problem[] = [
  {
    code: 'unknown-columns',
    severity: 'info',
    file: 'inventory.csv',
    line: 1,
    message: plain({
      ja: '読まない列が2つあります（備考、担当）。',
      en: '2 columns are not read (備考, 担当).',
    }),
  },
  notANumber,
  { ...notANumber, column: 9, field: 'national_reports_per_year' },
  {
    code: 'missing-name',
    severity: 'warning',
    file: '総務/事務 一覧.yaml',
    line: 12,
    column: 5,
    task: 'T010',
    message: plain({
      ja: '事務名が空のため、IDを事務名として表示します。',
      en: 'The name is blank, so the id is shown instead.',
    }),
  },
  {
    code: 'verdict-changed',
    severity: 'warning',
    file: 'inventory.csv',
    line: 6,
    task: 'T020',
    message: plain({
      ja: '仕分けが candidate から leave に変わりました。意図した変更なら --update-baseline で受け入れてください。',
      en: 'Its verdict changed from candidate to leave. If that is meant, accept it with --update-baseline.',
    }),
  },
  {
    code: 'task-vanished',
    severity: 'error',
    file: 'inventory.csv',
    line: 1,
    task: 'T099',
    message: plain({
      ja: 'この事務が一覧からなくなりました。行を戻すか、意図した削除なら --update-baseline で受け入れてください。',
      en: 'This task is gone from the inventory. Put it back, or accept that with --update-baseline.',
    }),
  },
];

/** A check that failed, with a finding of every kind. */
export const checked: Checked = {
  result,
  settings: undefined,
  findings,
  accepted: 4,
  gone: [
    { file: 'inventory.csv', code: 'missing-cells', task: 'T001' },
    { file: 'old.csv', code: 'blank-row' },
  ],
  failed: true,
};

/** A check that found nothing. */
export const passed: Checked = {
  result,
  settings: undefined,
  findings: [],
  accepted: 0,
  gone: [],
  failed: false,
};

/** A check whose inputs could not be read. */
export const unread: Checked = {
  result: undefined,
  settings: undefined,
  findings: [
    {
      code: 'file-not-found',
      severity: 'error',
      file: 'none.csv',
      line: 1,
      message: plain({ ja: 'ファイルがありません。', en: 'There is no such file.' }),
    },
  ],
  accepted: 0,
  gone: [],
  failed: true,
};

/** A check that found these, and nothing else. */
export function withFindings(found: readonly Problem[]): Checked {
  return { ...passed, findings: found, failed: found.some(({ severity }) => severity === 'error') };
}

/** Ten thousand findings, a tenth of them errors that come last. */
export const many: Checked = withFindings(
  Array.from({ length: 10_000 }, (_, i) => ({
    ...notANumber,
    severity: i < 9000 ? ('warning' as const) : ('error' as const),
    line: i + 2,
    task: `T${i % 5000}`,
    // Each has a cause of its own.
    message: plain({ ja: `${i}番目`, en: `finding ${i}` }),
  })),
);

/** A finding in which everything that comes from data is one text. */
export function hostileFinding(text: string): Problem {
  const said: Sentence = plain({ ja: text, en: text });
  return { ...notANumber, file: text, task: text, field: text, read: text, expected: said, message: said };
}

export function print(report: CheckReport, of: Checked, options: Partial<CheckReportOptions> = {}): string {
  return [...report(of, { ...base, ...options })].join('');
}
