import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInventory } from '../../src/inventory/readInventory.js';
import { textOf } from '../../src/text/lang.js';
import { csv, fields } from './inspect/find.js';
import { brief, input } from './read.js';

/** What cities publish when they assess their work: no column of laws, and names that come again. */
const header = ['事業番号', '事務事業名', '施策', '担当課', '金額(千円)', '法定義務', '提供形態', '行政評価'];

describe('a list of a city, without a config', () => {
  it.each([
    ['法定義務あり', 'national'],
    ['法定義務なし', 'local'],
    ['判断できない', undefined],
    ['データなし', undefined],
  ])('is read with its duty: %s', async (duty, national) => {
    const rows = [
      ['1-1', '窓口の案内', '行政運営', '総務課', '1,200', duty, '直営', '現状継続'],
      ['1-2', '窓口の案内', '行政運営', '税務課', '35', duty, '委託', '改善'],
      ['1-10', '道路の維持', '都市基盤', '土木課', '', duty, '直営', '―'],
    ];
    const { tasks, problems } = await readInventory([input(csv(header, ...rows), 'city.csv')], { fields });
    expect(tasks.ids).toEqual(['1-1', '1-2', '1-10']);
    expect(tasks.names).toEqual(['窓口の案内', '窓口の案内', '道路の維持']);
    expect(tasks.columns.get('national_law')?.value(0)).toBe(national);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

const folder = path.join(import.meta.dirname, '../../fixtures/cities');
const cities = readdirSync(folder).filter((name) => name.endsWith('.csv'));

describe('nine lists of cities, as they are published', () => {
  it.each(cities)('%s is read without a config, and no row is lost', async (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const { tasks, problems } = await readInventory([{ name, bytes }], { fields, inspect: true });
    const rows = bytes.toString('utf8').trimEnd().split('\n').slice(1);
    expect(tasks.ids).toEqual(rows.map((row) => /^"([^"]*)"/.exec(row)?.[1]));
    expect(tasks.names).toEqual(rows.map((row) => /^"[^"]*","([^"]*)"/.exec(row)?.[1]));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const duty = tasks.columns.get('national_law');
    const read = tasks.ids.map((id, i) => `${id}\t${tasks.names[i] ?? ''}\t${String(duty?.value(i) ?? '')}`);
    const said = problems.map((each) => `${brief(each)}\t${textOf(each.message).ja}`);
    const text = `${[...read, '', ...said].join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`../../fixtures/cities/expected/${name.replace('.csv', '.txt')}`);
  });
});
