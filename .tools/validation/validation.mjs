// Where the default model ranks what Japan decided to standardise, beside raw figures: by task, as an inventory has them,
// and by law, where the size of a law tells much.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { load } from '../load.mjs';

const seed = 20_260_401;

/** Figures of a task, by the titles of their columns. */
const taskColumns = ['住民関係手続数', '全国の年間手続件数', '市町村窓口手続数', '年間改正法令数'];
/** Figures of a law family, by the columns of the record. */
const lawColumns = ['市町村窓口手続数', '住民関係手続数', '総手続件数', '改正法令数_年平均_法令群計'];
/** The criteria that rest on them. */
const onRawColumns = ['resident-need', 'workplace-support', 'law-change-frequency'];

/** { tasks, laws }, each { all, chosen, masked, rows }; a row is { ja, en, auc, interval, hits, known }. */
export async function validation(root) {
  return { tasks: await taskValidation(root), laws: await lawValidation(root) };
}

/** Tasks of municipalities; chosen are those that the record finds among the 20 by their articles. */
async function taskValidation(root) {
  const file = 'fixtures/national/inventory.csv';
  const inventory = parse(readFileSync(new URL(file, root)), { columns: true });
  const { standardised } = await scorer(root, inventory);
  const figures = taskColumns.map((column) => [column, inventory.map((each) => lowest(each[column]))]);
  // The record gives figures of the cited articles again where a cell is emptied: with it, nothing can be masked.
  return validated(root, inventory, { chosen: await standardised(), figures, records: [false] });
}

/** Law families; chosen are those behind the 20. */
async function lawValidation(root) {
  const record = parse(readFileSync(new URL('fixtures/national/source.csv', root)), { columns: true });
  const inventory = parse(readFileSync(new URL('fixtures/national/laws.csv', root)), { columns: true });
  const figures = lawColumns.map((column) => [column, record.map((each) => Number(each[column]))]);
  const chosen = record.map((each) => each['標準化20業務'] !== '');
  return validated(root, inventory, { chosen, figures, records: [true, false] });
}

/** What a cell says at least: 12 of `12～30` and of `12以上`. */
function lowest(cell) {
  return Number(/^[\d.]*/.exec(cell)[0]);
}

async function validated(root, inventory, { chosen, figures, records }) {
  const { agreementOf, differenceOf, generator, midRanks } = await load('.tools/validation/ranking.ts');
  const { criteria } = await load('criteria/index.ts');
  const row = (title, scores, known = inventory.length) => ({
    ...title,
    scores,
    known,
    ...agreementOf(scores, chosen, generator(seed)),
  });
  const { scored } = await scorer(root, inventory);
  const model = await scored({});
  const raw = figures.map(([column, values]) => row({ ja: `${column}のみ`, en: `${column} alone` }, values));
  const best = raw.reduce((a, b) => (b.auc > a.auc ? b : a));
  const ranks = figures.map(([, values]) => midRanks(values));
  return {
    all: inventory.length,
    chosen: chosen.filter(Boolean).length,
    masked: await maskedAgainst(scored, { random: generator(seed), records }),
    rows: [
      row(titles.model, model.scores),
      ...model.values.map(([id, values]) => {
        const { title } = criteria.find((each) => each.id === id);
        return row(title, values.map(orHalf), values.filter((value) => typeof value === 'number').length);
      }),
      row(titles.sameColumns, (await scored({ criteria: onRawColumns })).scores),
      row(
        titles.raw,
        inventory.map((_, i) => ranks.reduce((sum, each) => sum + each[i], 0)),
      ),
      ...raw,
    ],
    best: { ...best, difference: differenceOf([model.scores, best.scores], chosen, generator(seed)) },
  };
}

const titles = {
  model: { ja: '既定のモデル', en: 'The default model' },
  sameColumns: { ja: '下の4列に基づく3視点のみ', en: 'Only the three criteria that rest on the raw columns' },
  raw: { ja: '4列の順位の和', en: 'Sum of ranks in four raw columns' },
};

const orHalf = (value) => (typeof value === 'number' ? value : 0.5);

/** Scores an inventory, without the column that says which tasks are standardised: that is what is asked. */
async function scorer(root, inventory) {
  const { criteria } = await load('criteria/index.ts');
  const { score } = await load('src/score.ts');
  const columns = Object.keys(inventory[0]).filter((column) => column !== '標準化対象事務');
  const resultOf = (choice, mask) => {
    const rows = inventory.map((each) => columns.map((column) => mask(each[column], column)));
    const csv = [columns, ...rows].map(csvLine).join('');
    return score([{ name: 'national.csv', bytes: Buffer.from(csv) }], criteria, choice);
  };
  const tasksOf = (result) => {
    const byId = new Map(result.lists.flatMap((list) => list.tasks).map((task) => [task.id, task]));
    return inventory.map((each) => byId.get(each['事務ID']));
  };
  return {
    scored: async (choice, mask = (cell) => cell) => {
      const result = await resultOf(choice, mask);
      const tasks = tasksOf(result);
      const active = result.run.criteria.filter((each) => each.active);
      return {
        tasks,
        scores: tasks.map((task) => task.score),
        values: active.map(({ id }, c) => [id, tasks.map((task) => task.values()[c])]),
      };
    },
    standardised: async () =>
      tasksOf(await resultOf({}, (cell) => cell)).map(({ verdict }) => verdict === 'standardised'),
  };
}

const csvLine = (cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

/** Columns that say which task it is, and are never masked. */
const identity = new Set(['事務ID', '事務名', '根拠法令']);

/**
 * Scores the inventory again with a half of its figures emptied at random, once with the record and once without: how
 * often the interval of a masked task holds its score and interval with all figures. Anything below all is a fault.
 */
async function maskedAgainst(scored, { random, records }) {
  const rows = [];
  for (const record of records) {
    const { tasks: known } = await scored({ record });
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
  ja: ['', 'AUC（95％区間）', '上位30件', '上位50件', '根拠のある件数'],
};

/** The table of a validation in Markdown, with the difference from the best single column below. */
export function validationTable(lang, { rows, chosen, all, best }) {
  const cells = rows.map(({ auc, interval: [low, high], hits, known, [lang]: title }) => [
    title,
    `${auc.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
    ...hits.map((count) => `${Number(count.toFixed(1))} / ${chosen}`),
    `${known} / ${all}`,
  ]);
  const table = [heads[lang], heads[lang].map(() => '---'), ...cells]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
  return `${table}\n${bestSentence[lang](best)}\n`;
}

const bestSentence = {
  en: ({ en, difference: { value, interval } }) =>
    `The model less the best single column (${en}): ${signed(value)}, 95 % interval of the paired bootstrap ${interval.map(signed).join(' to ')}.`,
  ja: ({ ja, difference: { value, interval } }) =>
    `モデルと、最もよい1列（${ja}）のAUCの差：${signed(value)}（対応のあるブートストラップの95％区間 ${interval.map(signed).join('〜')}）。`,
};

function signed(value) {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
