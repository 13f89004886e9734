import type { TextGrid } from '../inventory/textGrids.js';
import type { Problem } from '../model/problem.js';
import { headerKey } from '../text/headerKey.js';
import { percent } from '../text/figure.js';
import { say, type Lang, type Text, type Wording } from '../text/lang.js';
import { doubts, grounds } from './doubtWords.js';
import type { Entry } from './entry.js';
import type { DoubtfulPair, PairVerdict } from './recognise.js';

/** One line of a file of decisions. */
export interface DecisionLine {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A decision of a person, and where it is written. */
export interface PairDecision extends PairVerdict {
  readonly line: number;
}

/** What a file of decisions says. */
export interface Decisions {
  readonly decisions: readonly PairDecision[];
  /** lines that hold a decision, as they are written, so that they are kept */
  readonly kept: readonly DecisionLine[];
  readonly problems: readonly Problem[];
}

/** Columns of a file of decisions, in their order. */
const columns = {
  decision: { ja: '判断', en: 'decision' },
  similarity: { ja: '類似度', en: 'similarity' },
  why: { ja: '理由', en: 'reason' },
  nameA: { ja: '事務名A', en: 'task A' },
  nameB: { ja: '事務名B', en: 'task B' },
  fileA: { ja: 'ファイルA', en: 'file A' },
  idA: { ja: '事務ID_A', en: 'id A' },
  fileB: { ja: 'ファイルB', en: 'file B' },
  idB: { ja: '事務ID_B', en: 'id B' },
  note: { ja: '備考', en: 'note' },
} as const satisfies Record<string, Text>;

type Column = keyof typeof columns;

const names = Object.keys(columns) as readonly Column[];
const needed: readonly Column[] = ['decision', 'fileA', 'idA', 'fileB', 'idB'];

const same = /^(?:同じ|同一|同|はい|○|〇|◯|yes|y|same|accept)$/u;
const different = /^(?:別|別の事務|違う|異なる|いいえ|×|✕|no|n|different|refuse)$/u;

/** Reads a file of decisions; what cannot be used is an error, and what has gone from the lists a warning. */
export function readDecisions(grid: TextGrid, file: string, entries: readonly Entry[]): Decisions {
  const head = grid.lines.find(({ cells }) => placesIn(cells).decision >= 0);
  const places = placesIn(head?.cells ?? []);
  const missing = needed.filter((name) => places[name] < 0);
  if (head === undefined || missing.length > 0)
    return { decisions: [], kept: [], problems: [fault(file, head?.line ?? 1, noColumns, { missing })] };
  const find = finderIn(entries);
  const [decisions, kept, problems]: [PairDecision[], DecisionLine[], Problem[]] = [[], [], []];
  for (const { line, cells } of grid.lines.filter((each) => each.line > head.line)) {
    const read = Object.fromEntries(
      names.map((name) => [name, (cells[places[name]] ?? '').trim()]),
    ) as Record<Column, string>;
    const said = read.decision.normalize('NFKC').toLowerCase();
    if (said === '') continue;
    kept.push({ line, cells: read });
    const isSame = same.test(said) || same.test(read.decision);
    if (!isSame && !different.test(said) && !different.test(read.decision)) {
      problems.push(fault(file, line, noWord, { read: read.decision }));
      continue;
    }
    const [a, b] = [find(read.fileA, read.idA), find(read.fileB, read.idB)];
    const lost = a === undefined ? { of: read.fileA, id: read.idA } : { of: read.fileB, id: read.idB };
    if (a === undefined || b === undefined) problems.push(gone(file, line, lost));
    else decisions.push({ a, b, same: isSame, line });
  }
  return { decisions, kept, problems: [...problems, ...twice(decisions, file)] };
}

function placesIn(cells: readonly string[]): Readonly<Record<Column, number>> {
  const keys = cells.map(headerKey);
  return Object.fromEntries(
    names.map((name) => {
      const own = [headerKey(columns[name].ja), headerKey(columns[name].en)];
      return [name, keys.findIndex((key) => own.includes(key))];
    }),
  ) as Record<Column, number>;
}

/** A task by file and id; where a folder was moved the name of the file is enough, and spreadsheets take zeros away. */
function finderIn(entries: readonly Entry[]): (file: string, id: string) => Entry | undefined {
  const exact = new Map(entries.map((entry) => [keyOf(entry.file, entry.id), entry]));
  const loose = new Map<string, Entry | undefined>();
  for (const entry of entries) {
    const key = looseKey(entry.file, entry.id);
    loose.set(key, loose.has(key) ? undefined : entry);
  }
  return (file, id) => exact.get(keyOf(file, id)) ?? loose.get(looseKey(file, id));
}

function keyOf(file: string, id: string): string {
  return `${file}\0${id}`;
}

function looseKey(file: string, id: string): string {
  // The apostrophe is what keeps a spreadsheet from taking an id for a formula; lists are read without = in front.
  return keyOf(file.replaceAll('\\', '/').split('/').at(-1) ?? '', id.replace(/^'?=?(?:0+(?=\d))?/, ''));
}

function twice(decisions: readonly PairDecision[], file: string): readonly Problem[] {
  const seen = new Map<string, PairDecision>();
  return decisions.flatMap((each) => {
    const key = [each.a, each.b]
      .map((entry) => keyOf(entry.file, entry.id))
      .toSorted()
      .join('\0');
    const before = seen.get(key);
    seen.set(key, before ?? each);
    return before === undefined || before.same === each.same
      ? []
      : [fault(file, each.line, bothWays, { before: before.line })];
  });
}

/** Decisions that the others make impossible, as errors. */
export function contradictionProblems(
  found: readonly PairVerdict[],
  of: Decisions,
  file: string,
): readonly Problem[] {
  return of.decisions
    .filter((each) => found.some(({ a, b }) => a === each.a && b === each.b && !each.same))
    .map(({ line, a, b }) => fault(file, line, impossible, { a: a.name, b: b.name }));
}

/** A file of decisions: what was decided as it was written, then what is open, the most alike first. */
export function decisionRows(
  kept: readonly DecisionLine[],
  open: readonly DoubtfulPair[],
  lang: Lang,
): readonly (readonly string[])[] {
  return [
    names.map((name) => columns[name][lang]),
    ...kept.map(({ cells }) => names.map((name) => cells[name])),
    ...open.map(({ a, b, similarity, why, ground }) => [
      '',
      percent(similarity, 0),
      `${doubts[why][lang]}${lang === 'ja' ? '、' : '; '}${grounds[ground][lang]}`,
      a.name,
      b.name,
      a.file,
      a.id,
      b.file,
      b.id,
      '',
    ]),
  ];
}

function fault<P extends object>(file: string, line: number, wording: Wording<P>, props: P): Problem {
  return { code: 'pool-decision', severity: 'error', file, line, message: say(wording, props) };
}

function gone(file: string, line: number, props: { readonly of: string; readonly id: string }): Problem {
  return {
    code: 'pool-decision-unused',
    severity: 'warning',
    file,
    line,
    message: say(noTask, props),
  };
}

const noColumns: Wording<{ readonly missing: readonly Column[] }> = {
  ja: ({ missing }) =>
    `判断のファイルに ${missing.map((name) => `「${columns[name].ja}」`).join('')} の列がありません。--decisions で作られたファイルの見出しを変えずに使ってください。`,
  en: ({ missing }) =>
    `there is no column ${missing.map((name) => columns[name].en).join(', ')}; keep the headers of the file that --decisions wrote`,
};

const noWord: Wording<{ readonly read: string }> = {
  ja: ({ read }) => `判断「${read}」は読めません。「同じ」か「別」と書くか、まだなら空欄にしてください。`,
  en: ({ read }) => `the decision ${read} cannot be read; write same or different, or leave it empty`,
};

const bothWays: Wording<{ readonly before: number }> = {
  ja: ({ before }) => `${String(before)}行目と判断が逆です。どちらかを消してください。`,
  en: ({ before }) => `line ${String(before)} says the opposite of the same pair; remove one of the two`,
};

const impossible: Wording<{ readonly a: string; readonly b: string }> = {
  ja: ({ a, b }) =>
    `「${a}」と「${b}」は別とされていますが、他の「同じ」という判断をたどると同じ事務になります。いずれかの判断を直してください。`,
  en: ({ a, b }) =>
    `${a} and ${b} are said to be different, but others that are said to be the same make them one; correct one of these decisions`,
};

const noTask: Wording<{ readonly of: string; readonly id: string }> = {
  ja: ({ of, id }) =>
    `${of} に事務ID「${id}」がないため、この判断は使っていません。一覧か事務IDを変えたなら、この行も直してください。`,
  en: ({ of, id }) =>
    `there is no task ${id} in ${of}, so this decision is not used; if the list or the id was changed, change this line too`,
};
