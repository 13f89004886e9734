// A national set of answers to a survey of all 1,741 municipalities, seeded: figures that say nothing of any of them.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const asks = ['performs', 'practice', 'hours', 'hours-after', 'cases'];
const degrees = ['すべて同じ（100%）', 'おおむね同じ（75%）', '半分程度（50%）'];
const systems = new URL('../../fixtures/sampling/municipal_systems_1741.csv', import.meta.url);

/** Writes the answers of every municipality to so many tasks, and what describes the survey, into a folder. */
export function nationalAnswers(folder, count) {
  const towns = parse(readFileSync(systems), { columns: true, bom: true });
  const ids = Array.from({ length: count }, (_, i) => String(i + 1).padStart(4, '0'));
  const described = path.join(folder, `survey-${count}.json`);
  const answers = path.join(folder, `answers-${count}.csv`);
  writeFileSync(described, JSON.stringify(planOf(towns, ids)));
  let state = 1741;
  const below = (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const file = openSync(answers, 'w');
  writeSync(file, '団体コード,事務ID,performs,practice,hours,hours_after,cases\n');
  for (const town of towns) {
    const rows = ids.map((id) => {
      const start = `${town['団体コード']},${id}`;
      if (below(5) === 0) return `${start},いいえ,,,,\n`;
      return `${start},はい,${degrees[below(3)]},${below(2000)},${below(1500)},${below(5000)}\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
  return { described, answers };
}

function planOf(towns, ids) {
  const classes = grouped(towns);
  return {
    id: '0123456789abcdef',
    version: '1',
    lang: 'ja',
    towns: towns.map((town) => ({
      code: town['団体コード'],
      prefecture: town['都道府県名'],
      name: town['市区町村名'],
      stratum: town['人口階級_2020'] || '不明',
      population: town['人口_2020'] === '' ? null : Number(town['人口_2020']),
      weight: 1,
    })),
    strata: [...classes].map(([name, own]) => ({ name: name || '不明', population: own.length })),
    selection: 'random',
    tasks: ids.map((id) => ({ id, name: `事務${id}`, laws: '', asks })),
    inventory: {
      headers: ['id', '名称', '実施市町村の割合', '年間業務時間', '削減割合', '全国の年間手続件数'],
      rows: ids.map((id) => [id, `事務${id}`, '', '', '', '']),
    },
    fields: [
      'id',
      'name',
      'municipalities_share',
      'staff_hours_per_year',
      'hours_saved_share',
      'cases_per_year',
    ],
  };
}

function grouped(towns) {
  const classes = new Map();
  for (const town of towns)
    classes.set(town['人口階級_2020'], [...(classes.get(town['人口階級_2020']) ?? []), town]);
  return classes;
}
