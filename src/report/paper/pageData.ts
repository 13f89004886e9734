import type { Theme } from '../../criterion/define.js';
import type { Situation } from '../../model/explanation.js';
import type { OutcomeResult, Result, Run, TaskResult } from '../../model/result.js';
import { textPacker } from './pairs.js';
import { isRanked } from '../score/shown.js';
import { detailOf } from './details.js';
import type { DetailAlone, DetailRow, ListData, PageData } from './hooks.js';
import type { Paper, PaperCriterion, PaperOptions } from './report.js';
import { whatIfDataOf, type WhatIfData } from './whatIfData.js';

/** The data of the page: all that its scripts know. */
export function pageDataOf(paper: Paper, { criteria }: Pick<PaperOptions, 'criteria'>): PageData {
  const list = listDataOf(paper, criteria);
  const tables = detailTables(list.criteria);
  const details = Array.from(paper.situations(), tables.detailOf);
  return { ...list, ...tables.shared, details, whatIf: whatIfOf(paper, criteria) };
}

/** What explain says of one task, where the others do not matter. */
export function detailAlone(situation: Situation, criteria: readonly PaperCriterion[]): DetailAlone {
  const tables = detailTables(weighedIn(situation.run, criteria));
  const detail = tables.detailOf(situation);
  return { ...tables.shared, detail };
}

/** Tables that fill up with each detail that is made. */
function detailTables(criteria: ListData['criteria']) {
  const { pack, ...texts } = textPacker(criteria.map(({ title }) => title));
  const rows = numberedRows();
  return {
    shared: { texts, rows: rows.all },
    detailOf: (situation: Situation) => detailOf(situation, { pack, rowNumber: rows.numberOf }),
  };
}

/** What the list of a page is sorted and searched by. */
export function listDataOf(
  { result }: { readonly result: Result },
  criteria: readonly PaperCriterion[],
): ListData {
  const placed = result.lists.flatMap(({ id, tasks }) => tasks.map((task) => ({ list: id, task })));
  const of = <T>(value: (task: TaskResult) => T): readonly T[] => placed.map(({ task }) => value(task));
  const files = [...new Set(of(({ at }) => at.file))];
  return {
    version: 2,
    criteria: weighedIn(result.run, criteria),
    files,
    columns: {
      id: of(({ id }) => id),
      file: of(({ at }) => files.indexOf(at.file)),
      line: of(({ at }) => at.line),
      list: placed.map(({ list }) => list),
      rank: of(({ verdict, rank }) => (isRanked(verdict) ? rank : 0)),
      score: of(({ score }) => (score === null ? -1 : rounded(score))),
      low: of(({ interval: [low] }) => rounded(low)),
      high: of(({ interval: [, high] }) => rounded(high)),
      coverage: of(({ coverage }) => Math.round(coverage * 1e4) / 1e4),
      theme: of((task) => strongestTheme(task.outcomes(), criteria) ?? ''),
      conditions: of(({ conditions }) => conditions.map(({ id }) => id)),
    },
  };
}

function weighedIn(run: Run, criteria: readonly PaperCriterion[]): ListData['criteria'] {
  return run.criteria.flatMap(({ id, active, weight }) => {
    const its = active ? criteria.find((each) => each.id === id) : undefined;
    return its === undefined ? [] : [{ id, title: its.title, theme: its.theme, weight }];
  });
}

/** What trying other weights needs, where the paper keeps it. */
function whatIfOf(
  { kept, result, profiles }: Paper,
  criteria: readonly PaperCriterion[],
): WhatIfData | undefined {
  return kept === undefined ? undefined : whatIfDataOf({ kept, result, criteria, profiles });
}

/** Rows by their number; one that came before keeps its own. */
function numberedRows(): {
  readonly all: readonly DetailRow[];
  readonly numberOf: (row: DetailRow) => number;
} {
  const all: DetailRow[] = [];
  const places = new Map<string, number>();
  return {
    all,
    numberOf(row) {
      const key = JSON.stringify(row);
      const place = places.get(key) ?? all.push(row) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/** Hundredths are enough to sort by, and digits take room. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

/** The group of criteria that together add most to a score. */
function strongestTheme(
  outcomes: readonly OutcomeResult[],
  criteria: readonly PaperCriterion[],
): Theme | undefined {
  const sums = new Map<Theme, number>();
  for (const { criterion, status, contribution = 0 } of outcomes) {
    const theme = criteria.find(({ id }) => id === criterion)?.theme;
    if (theme !== undefined && status === 'scored') sums.set(theme, (sums.get(theme) ?? 0) + contribution);
  }
  const [most] = [...sums].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 0 ? most[0] : undefined;
}
