import type { TextGrid } from '../../inventory/textGrids.js';
import { emptySums, sumNames } from '../estimates/sums.js';
import { stratumName } from '../stratumName.js';
import type { SurveyPlan } from '../plan.js';
import { measureRules } from './measure.js';
import { nothingMeasured, type SumsTable } from './sumsTable.js';

/** Columns of a file of sums, in the order of the query. */
export const sumColumns = [
  'task',
  'question',
  'rule',
  'class',
  'unknown',
  'given',
  'wrong',
  ...sumNames,
] as const;

/** What is wrong with a file of sums. */
export type SumsFault =
  | { readonly is: 'columns'; readonly missing: readonly string[] }
  | { readonly is: 'class'; readonly line: number; readonly read: string }
  | { readonly is: 'rule'; readonly line: number; readonly read: string }
  | { readonly is: 'number'; readonly line: number; readonly read: string }
  | { readonly is: 'twice'; readonly line: number; readonly read: string };

/** Sums as they were read, with the answers among them that could not be. */
export interface ReadSums {
  readonly table: SumsTable;
  readonly wrong: number;
}

/** Reads what the query of `survey sql` found; every fault is reported. */
export function sumsIn(grid: TextGrid, plan: SurveyPlan): ReadSums | readonly SumsFault[] {
  const [head, ...lines] = grid.lines;
  const at = new Map(
    (head?.cells ?? []).map((name, i) => [name.trim().toLowerCase().replace('\ufeff', ''), i]),
  );
  const missing = sumColumns.filter((name) => !at.has(name));
  if (missing.length > 0) return [{ is: 'columns', missing }];
  const faults: SumsFault[] = [];
  const strata = plan.strata.map(({ name }) => stratumName(name).ja);
  const measured = new Map<string, ReturnType<typeof nothingMeasured>>();
  const towns = { 'towns-small': new Map<number, Sums>(), 'towns-large': new Map<number, Sums>() };
  let wrong = 0;
  for (const { line, cells } of lines) {
    const text = (name: (typeof sumColumns)[number]) => (cells[at.get(name) ?? -1] ?? '').trim();
    const rule = text('rule');
    const stratum = strata.indexOf(stratumName(text('class')).ja);
    const found = figuresIn(text);
    if (typeof found === 'string') faults.push({ is: 'number', line, read: found });
    else if (rule === 'twice') faults.push({ is: 'twice', line, read: text('task') });
    else if (stratum < 0) faults.push({ is: 'class', line, read: text('class') });
    else if (rule === 'towns-small' || rule === 'towns-large') towns[rule].set(stratum, found.sums);
    else if (measureRules.some((each) => each === rule)) {
      const key = `${text('task')}\0${text('question')}\0${rule}`;
      const own = measured.get(key) ?? nothingMeasured(strata.length);
      measured.set(key, own);
      const of = own[stratum];
      if (of !== undefined) Object.assign(of, found);
      wrong += rule === 'all' || rule === 'applying' ? found.wrong : 0;
    } else faults.push({ is: 'rule', line, read: rule });
  }
  if (faults.length > 0) return faults;
  const answered = (of: ReadonlyMap<number, Sums>) =>
    strata.map((_, i) => ({ n: of.get(i)?.n ?? 0, w: of.get(i)?.w ?? 0 }));
  return {
    wrong,
    table: {
      measured,
      small: answered(towns['towns-small']),
      large: answered(towns['towns-large']),
    },
  };
}

type Sums = ReturnType<typeof emptySums>;

interface Figures {
  readonly sums: Sums;
  readonly unknown: number;
  readonly given: number;
  readonly wrong: number;
}

/** The figures of a row; empty is 0, as sums of nothing are in databases. The text of the first that is none. */
function figuresIn(text: (name: (typeof sumColumns)[number]) => string): Figures | string {
  const sums = emptySums();
  const counts = { unknown: 0, given: 0, wrong: 0 };
  for (const name of ['unknown', 'given', 'wrong', ...sumNames] as const) {
    const written = text(name);
    const value = written === '' ? 0 : Number(written);
    if (!Number.isFinite(value)) return written;
    if (name === 'unknown' || name === 'given' || name === 'wrong') counts[name] = value;
    else sums[name] = value;
  }
  return { sums, ...counts };
}
