import type { Contract, Counterexample, LawCheck } from '../../model/contract.js';
import type { Cells } from '../../criterion/define.js';
import type { CellValue } from '../../criterion/field.js';
import { isRange } from '../../criterion/range.js';
import { figure } from '../../text/figure.js';
import { word, type Text, type Wording } from '../../text/lang.js';
import { padEnd } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import { blankLine, type ScreenLine } from '../layout/line.js';
import type { Page, Report } from '../layout/report.js';
import type { Framed } from '../layout/screen.js';
import { criteriaTerminal } from './page.js';

const most = 4;

/** Each law with ✓ or ✗, and below a broken one the simplest task that breaks it. */
export const contractTable: Report<Contract> = criteriaTerminal(linesOf);

function* linesOf(contract: Contract, page: Framed<Page>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped } = page;
  const { checks, criterion, kept, seed, tasks } = contract;
  if (criterion !== undefined) yield paint.strong(line(String(criterion)));
  for (const check of checks) yield* checkLines(check, page);
  const broken = checks.filter(({ status }) => status === 'broken').length;
  const end = words[endOf(contract)][lang]({ tasks, seed, broken });
  yield blankLine;
  yield* wrapped(end).map(kept ? paint.good : paint.bad);
}

function endOf({ kept, tasks }: Contract): 'kept' | 'broken' | 'barred' {
  if (kept) return 'kept';
  return tasks === 0 ? 'barred' : 'broken';
}

function* checkLines(
  { status, title, counterexamples }: LawCheck,
  page: Framed<Page>,
): Generator<ScreenLine> {
  const { lang, paint, hanging } = page;
  const paintLead = { kept: paint.good, broken: paint.bad, skipped: paint.dim }[status];
  const text = status === 'skipped' ? words.skipped[lang]({ title: title[lang] }) : title[lang];
  yield* hanging(text, { lead: `${marks[status]} `, paintLead });
  for (const each of counterexamples) yield* counterexampleLines(each, page);
}

const marks = { kept: '✓', broken: '✗', skipped: '–' } as const satisfies Record<LawCheck['status'], string>;

function* counterexampleLines(example: Counterexample, page: Framed<Page>): Generator<ScreenLine> {
  const { paint, hanging } = page;
  const notes = example.cells === undefined ? declaredNotes(example, page) : triedNotes(example, page);
  const column = Math.max(...notes.map(([label]) => displayWidth(label))) + 2;
  for (const [label, text] of notes) {
    const lead = `    ${padEnd(label, column)}`;
    yield* hanging(text, { lead, most, paintLead: paint.dim });
  }
}

type Notes = readonly (readonly [label: string, text: string])[];

/** What is wrong with a part of the module. */
function declaredNotes({ path = '', expected, got }: Counterexample, { lang }: Pick<Page, 'lang'>): Notes {
  return [[path, words.instead[lang]({ expected: word(expected, lang), got: word(got, lang) })]];
}

/** What came of a task. */
function triedNotes(
  { path, cells = {}, expected, got }: Counterexample,
  { lang }: Pick<Page, 'lang'>,
): Notes {
  return [
    ...(path === undefined ? [] : [[labels.path[lang], path] as const]),
    [labels.cells[lang], cellsText(cells, labels.noCells[lang])],
    [labels.expected[lang], word(expected, lang)],
    [labels.got[lang], word(got, lang)],
  ];
}

function cellsText(cells: Cells, none: string): string {
  const filled = Object.entries(cells).filter(([, value]) => value !== undefined);
  return filled.length === 0 ? none : filled.map(([name, value]) => `${name}=${cellText(value)}`).join(', ');
}

function cellText(value: CellValue | undefined): string {
  if (!isRange(value)) return JSON.stringify(value) ?? '';
  return value.high === Infinity ? `≥${value.low}` : `${value.low}–${value.high}`;
}

const labels = {
  path: { ja: '箇所', en: 'At' },
  cells: { ja: 'セル', en: 'Cells' },
  noCells: { ja: 'すべて空', en: 'all empty' },
  expected: { ja: '期待', en: 'Expected' },
  got: { ja: '実際', en: 'Got' },
} as const satisfies Record<string, Text>;

interface Figures {
  readonly tasks: number;
  readonly seed: number;
  readonly broken: number;
}

const words = {
  kept: {
    ja: ({ tasks }) => `決まりをすべて守っている（生成した事務${figure(tasks)}件で確認）。`,
    en: ({ tasks }) => `The contract is kept, tried on ${figure(tasks)} generated tasks.`,
  } satisfies Wording<Figures>,
  broken: {
    ja: ({ tasks, seed, broken }) =>
      `${broken}件の決まりを守っていない（生成した事務${figure(tasks)}件で確認）。再現するには --seed ${seed} --tasks ${tasks}`,
    en: ({ tasks, seed, broken }) =>
      `${broken} broken, tried on ${figure(tasks)} generated tasks; to see the same again: --seed ${seed} --tasks ${tasks}`,
  } satisfies Wording<Figures>,
  barred: {
    ja: ({ broken }) => `${broken}件の決まりを守っていない。直すと、残りの決まりを事務で確認できる。`,
    en: ({ broken }) => `${broken} broken; once they are fixed, the others can be tried on tasks.`,
  } satisfies Wording<Figures>,
  instead: {
    ja: ({ expected, got }) => `${expected}（実際：${got}）`,
    en: ({ expected, got }) => `${expected} (got ${got})`,
  } satisfies Wording<{ readonly expected: string; readonly got: string }>,
  skipped: {
    ja: ({ title }) => `${title}（未確認）`,
    en: ({ title }) => `${title} (not tried)`,
  } satisfies Wording<{ readonly title: string }>,
};
