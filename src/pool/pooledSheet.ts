import type { Field } from '../criterion/field.js';
import { isShareKind } from '../criterion/kinds.js';
import { writtenCell } from '../inventory/cells/writtenCell.js';
import { stratumTitle } from '../record/municipalities/stratumTitle.js';
import { counted, figure, percent } from '../text/figure.js';
import type { Lang, Text, Wording } from '../text/lang.js';
import type { WhyEmpty, PooledCell, PooledTask } from './pooledTasks.js';

/** An inventory as texts. */
export interface PooledSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface SheetOptions {
  /** all municipalities */
  readonly lists: number;
  readonly fields: Readonly<Record<string, Field>>;
  readonly lang: Lang;
}

/**
 * The pool as an inventory that `score` reads: a column for each field that a list speaks of, and what each task rests on
 * in a last column, which no criterion reads.
 */
export function pooledSheet(
  tasks: readonly PooledTask[],
  { lists, fields, lang }: SheetOptions,
): PooledSheet {
  const spoken = new Set(tasks.flatMap(({ cells }) => cells.map((cell) => cell.field)));
  const columns = Object.entries(fields).filter(([name]) => spoken.has(name));
  const identity = ['id', 'name', 'governing_laws'].map((name) => fields[name]?.title[lang] ?? name);
  return {
    headers: [...identity, ...columns.map(([, { title }]) => title[lang]), basisTitle[lang]],
    rows: tasks.map((task) => [
      task.id,
      task.name,
      lawsText(task, lang),
      ...columns.map(([name, field]) => {
        const cell = task.cells.find((each) => each.field === name);
        return cell === undefined ? '' : writtenCell(cell.value, field, lang);
      }),
      [heldText(task, lists, lang), ...task.cells.flatMap((cell) => noteOn(cell, fields, lang))].join('; '),
    ]),
  };
}

/** National laws; where there are none, what the first list says that speaks of laws. */
function lawsText({ laws, entries }: PooledTask, lang: Lang): string {
  if (laws.length > 0) return laws.join(';');
  const said = entries.flatMap(({ value }) => {
    const written = value('governing_laws');
    return Array.isArray(written) ? [written as readonly string[]] : [];
  });
  const local = said.find((names) => names.length > 0);
  if (local !== undefined) return local.join(';');
  return said.length === 0 ? '' : none[lang];
}

const none: Text = { ja: 'なし', en: 'none' };
const basisTitle: Text = { ja: '一覧の統合の根拠', en: 'Basis of the pool' };

/** How many lists hold a task, and of which classes. */
function heldText({ lists: holders, classes }: PooledTask, lists: number, lang: Lang): string {
  const parts = classes.map(
    ({ population, lists: own, of }) => `${stratumTitle(population)[lang]} ${figure(own)}/${figure(of)}`,
  );
  return held[lang]({ holders, lists, parts });
}

const held: Wording<{ readonly holders: number; readonly lists: number; readonly parts: readonly string[] }> =
  {
    ja: ({ holders, lists, parts }) =>
      `${figure(lists)}団体中${figure(holders)}団体の一覧にある（${parts.join('、')}）。無作為抽出ではないため標本誤差は付けない`,
    en: ({ holders, lists, parts }) =>
      `in the lists of ${figure(holders)} of ${figure(lists)} municipalities (${parts.join(', ')}); a convenience sample, without sampling error`,
  };

function noteOn(cell: PooledCell, fields: Readonly<Record<string, Field>>, lang: Lang): readonly string[] {
  const field = fields[cell.field];
  if (field === undefined) return [];
  const title = field.title[lang];
  const values = cell.said.map((value) => writtenCell(value, field, lang)).join(lang === 'ja' ? '・' : ' / ');
  if (cell.why !== undefined) return [left[cell.why][lang]({ title, values, lists: cell.lists })];
  if (cell.spread === undefined) return [agreed[lang]({ title, values, lists: cell.lists })];
  const { n, quarter, threeQuarters } = cell.spread;
  const shown = (x: number): string => (isShareKind(field.kind) ? percent(x) : figure(x));
  return [
    spread[lang]({
      title,
      lists: cell.lists,
      quartiles: n < 3 ? undefined : { from: shown(quarter), to: shown(threeQuarters) },
    }),
  ];
}

interface Said {
  readonly title: string;
  readonly values: string;
  readonly lists: number;
}

const agreed: Wording<Said> = {
  ja: ({ title, values, lists }) => `${title}：${figure(lists)}団体が回答（${values}）`,
  en: ({ title, values, lists }) => `${title}: ${counted(lists, 'list')} (${values})`,
};

const left: Readonly<Record<WhyEmpty, Wording<Said>>> = {
  single: {
    ja: ({ title, values }) => `${title}：1団体の値だけ（${values}）のため使わない`,
    en: ({ title, values }) => `${title}: not used, of one list only (${values})`,
  },
  alike: {
    ja: ({ title, values, lists }) =>
      `${title}：${figure(lists)}団体の値が同じ（${values}）で、散らばりが分からないため使わない`,
    en: ({ title, values, lists }) =>
      `${title}: not used, ${figure(lists)} lists say the same (${values}), which tells nothing of the spread`,
  },
  'one-sided': {
    ja: ({ title, values, lists }) =>
      `${title}：${figure(lists)}団体（${values}）が、いずれも平均的な市町村（人口約7万）より小さいか大きい側だけのため、全国の平均を示すものとしては使わない`,
    en: ({ title, values, lists }) =>
      `${title}: not used, the ${figure(lists)} lists (${values}) are of municipalities all smaller or all larger than the average (some 70,000 people), and do not enclose the mean of all`,
  },
  differ: {
    ja: ({ title, values, lists }) => `${title}：${figure(lists)}団体で分かれる（${values}）ため空欄`,
    en: ({ title, values, lists }) => `${title}: left empty, ${figure(lists)} lists differ (${values})`,
  },
};

const spread: Wording<{
  readonly title: string;
  readonly lists: number;
  /** of three figures or more */
  readonly quartiles: { readonly from: string; readonly to: string } | undefined;
}> = {
  ja: ({ title, lists, quartiles }) =>
    `${title}：${figure(lists)}団体の中央値と最小～最大${quartiles === undefined ? '' : `、四分位 ${quartiles.from}～${quartiles.to}`}`,
  en: ({ title, lists, quartiles }) =>
    `${title}: median of ${figure(lists)} lists, lowest to highest${quartiles === undefined ? '' : `, quartiles ${quartiles.from} to ${quartiles.to}`}`,
};
