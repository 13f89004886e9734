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
  const csv = [columns, ...inventory.map((each) => columns.map((column) => each[column]))]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');
  const input = { name: 'national.csv', bytes: Buffer.from(csv) };
  return async (choice) => {
    const result = await score([input], criteria, choice);
    const byId = new Map(result.lists.flatMap((list) => list.tasks).map((task) => [task.id, task]));
    const tasks = inventory.map((each) => byId.get(each['事務ID']));
    const active = result.run.criteria.filter((each) => each.active);
    return {
      scores: tasks.map((task) => task.score),
      values: active.map(({ id }, c) => [id, tasks.map((task) => task.values()[c])]),
    };
  };
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
