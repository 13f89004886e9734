// Where the default model ranks the laws behind the 20 tasks that Japan decided to standardise, beside raw figures.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { load } from './load.mjs';

const seed = 20_260_401;
/** The criteria that rest on the raw columns below. */
const onRawColumns = ['resident-need', 'workplace-support', 'law-change-frequency'];
const rawColumns = ['市町村窓口手続数', '住民関係手続数', '総手続件数', '改正法令数_年平均_法令群計'];

/** One row for the model, each criterion and the raw columns: { ja, en, auc, interval, hits, known }. */
export async function validation(root) {
  const { agreementOf, generator, midRanks } = await load('.tools/ranking.ts');
  const { criteria } = await load('criteria/index.ts');
  const record = parse(readFileSync(new URL('fixtures/national/source.csv', root)), { columns: true });
  const chosen = record.map((each) => each['標準化20業務'] !== '');
  const row = (title, scores, known = record.length) => ({
    ...title,
    known,
    ...agreementOf(scores, chosen, generator(seed)),
  });
  const scored = await scorer(root, criteria);
  const model = await scored({});
  const raw = rawColumns.map((column) => midRanks(record.map((each) => Number(each[column]))));
  return {
    laws: record.length,
    chosen: chosen.filter(Boolean).length,
    masked: await maskedAgainst(model.tasks, { scored, random: generator(seed) }),
    rows: [
      row(titles.model, model.scores),
      ...model.values.map(([id, values]) => {
        const { title } = criteria.find((each) => each.id === id);
        return row(title, values.map(orHalf), values.filter((value) => typeof value === 'number').length);
      }),
      row(titles.sameColumns, (await scored({ criteria: onRawColumns })).scores),
      row(
        titles.raw,
        record.map((_, i) => raw.reduce((sum, ranks) => sum + ranks[i], 0)),
      ),
    ],
  };
}

const titles = {
  model: { ja: '既定のモデル', en: 'The default model' },
  sameColumns: { ja: '下の4列に基づく3視点のみ', en: 'Only the three criteria that rest on the raw columns' },
  raw: { ja: '4列の百分位の和', en: 'Sum of percentiles of four raw columns' },
};

const orHalf = (value) => (typeof value === 'number' ? value : 0.5);

/** Scores the national inventory, without the column that says which tasks are standardised: that is what is asked. */
async function scorer(root, criteria) {
  const { score } = await load('src/score.ts');
  const inventory = parse(readFileSync(new URL('fixtures/national/inventory.csv', root)), { columns: true });
  const columns = Object.keys(inventory[0]).filter((column) => column !== '標準化対象事務');
  return async (choice, mask = (cell) => cell) => {
    const rows = inventory.map((each) => columns.map((column) => mask(each[column], column)));
    const csv = [columns, ...rows].map(csvLine).join('');
    const input = { name: 'national.csv', bytes: Buffer.from(csv) };
    const result = await score([input], criteria, choice);
    const byId = new Map(result.lists.flatMap((list) => list.tasks).map((task) => [task.id, task]));
    const tasks = inventory.map((each) => byId.get(each['事務ID']));
    const active = result.run.criteria.filter((each) => each.active);
    return {
      tasks,
      scores: tasks.map((task) => task.score),
      values: active.map(({ id }, c) => [id, tasks.map((task) => task.values()[c])]),
    };
  };
}

const csvLine = (cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

/** Columns that say which task it is, and are never masked. */
const identity = new Set(['事務ID', '事務名', '根拠法令']);

/**
 * Scores the inventory again with a half of its figures emptied at random, once with the record and once without: how
 * often the interval of a masked task holds its score and interval with all figures. Anything below all is a fault.
 */
async function maskedAgainst(known, { scored, random }) {
  const rows = [];
  for (const record of [true, false]) {
    let cells = 0;
    const mask = (cell, column) => {
      if (identity.has(column) || cell === '' || random() < 0.5) return cell;
      cells += 1;
      return '';
    };
    const { tasks } = await scored({ record }, mask);
    const inside = tasks.filter((task, i) => holds(task.interval, known[i])).length;
    const width = tasks.reduce((sum, { interval: [low, high] }) => sum + high - low, 0) / tasks.length;
    rows.push({ record, cells, tasks: tasks.length, inside, width });
  }
  return rows;
}

const noise = 1e-6;

function holds([low, high], { score, interval }) {
  return Math.min(score, interval[0]) >= low - noise && Math.max(score, interval[1]) <= high + noise;
}

const maskedHeads = {
  en: [
    'half of the figures emptied',
    'cells emptied',
    'mean width',
    'intervals that hold the score with all figures',
  ],
  ja: ['数値の半数を空欄にした場合', '空欄にしたセル', '幅の平均', 'すべて記入した点数を含む幅'],
};

const maskedWith = {
  en: { true: 'with the record', false: 'without the record' },
  ja: { true: '公的記録あり', false: '公的記録なし' },
};

/** How often the intervals of masked tasks hold, in Markdown. */
export function maskedTable(lang, { masked }) {
  const cells = masked.map(({ record, cells, tasks, inside, width }) => [
    maskedWith[lang][record],
    cells,
    width.toFixed(1),
    `${inside} / ${tasks}`,
  ]);
  return [maskedHeads[lang], maskedHeads[lang].map(() => '---'), ...cells]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}

const heads = {
  en: ['', 'AUC (95 % interval)', 'in the top 30', 'in the top 50', 'known for'],
  ja: ['', 'AUC（95％区間）', '上位30件', '上位50件', '根拠のある法令'],
};

/** The table of a validation in Markdown. */
export function validationTable(lang, { rows, chosen, laws }) {
  const cells = rows.map(({ auc, interval: [low, high], hits, known, [lang]: title }) => [
    title,
    `${auc.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
    ...hits.map((count) => `${Number(count.toFixed(1))} / ${chosen}`),
    `${known} / ${laws}`,
  ]);
  return [heads[lang], heads[lang].map(() => '---'), ...cells]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}
