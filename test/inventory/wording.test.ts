import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InventoryError } from '../../src/inventory/error.js';
import { expectedOf } from '../../src/inventory/tasks/expected.js';
import { problems as catalogue } from '../../src/inventory/problems/problems.js';
import type { Problem } from '../../src/model/problem.js';
import { textOf, word } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';
import { fields, input, readAll } from './read.js';

const hoursBefore = { ja: '小規模町村の現在の年間時間', en: 'Small town: hours a year today' };
const hoursAfter = { ja: '小規模町村の導入後の年間時間', en: 'Small town: hours a year with the system' };

// One props object with everything that any wording asks for, at a length that real data may well have.
const props = {
  reason: 'EIO',
  format: 'yaml',
  limit: 67_108_864,
  lines: 2_345_678,
  columns: [12, 345],
  known: true,
  offset: 12_345_678,
  byte: 149,
  charset: 'Shift_JIS',
  forced: 'shift_jis',
  found: 'UTF-8',
  codePoint: 'U+D800',
  delimiter: ';',
  character: 1_234,
  count: 1_048_576,
  cells: 31,
  rows: 12,
  row: 25,
  line: 123,
  column: 45,
  part: 'name',
  name: '小規模町村の年間件数',
  names: ['事務ID', '事務番号', '整理番号', '備考', '担当課', '更新日', '注'],
  header: ['団体名', '業務内容', '所管課', '備考', '更新日', '注'],
  id: '011002-0123',
  first: { file: '事務一覧.csv', line: 123 },
  codePoints: ['U+202E', 'U+200B'],
  read: '約1,200件程度',
  detail: 'something',
  what: { ja: '誤り', en: 'an error' },
  whole: '011002',
  end: '被災者生活再建支援金の支給に関する事務…',
  fraction: { text: '0.35', line: 123 },
  percentage: { text: '35', line: 124 },
  title: hoursBefore,
  needs: [hoursAfter],
  one: { title: hoursBefore, read: '1,200,000時間' },
  other: { title: hoursAfter, read: '12,000,000件' },
  near: '神奈川県',
  like: 'ＳＩＮＳＥＩ－０００００００１－００００２',
  unit: '千時間',
  field: 'small_town_hours_after',
  kind: 'ods',
  unpacked: 512 * 2 ** 20,
  under: '年間処理件数（令和6年度）',
  asked: '事務の一覧（令和7年度）',
  sheets: ['表紙', '記入要領', '調査票（その1）', '調査票（その2）'],
  left: ['表紙', '記入要領'],
  headers: ['年間処理件数', '職員の作業時間'],
};

/** Some kinds use a prop of the same name as a number. */
const numeric: Readonly<Record<string, object>> = {
  'too-many-columns': { columns: 5_000, limit: 5_000 },
  'missing-cells': { columns: 31 },
  'extra-cells': { columns: 30 },
  'did-you-mean': { known: '小規模町村の年間件数' },
  undecodable: { charset: undefined },
  'other-document': { kind: 'html' },
};

describe('the wording of every kind of problem', () => {
  const kinds = Object.entries(catalogue);

  it.each(['ja', 'en'] as const)('is one line of at most 120 columns in %s', (lang) => {
    for (const [code, { wording }] of kinds) {
      // Every wording gets the props that it asks for, and others beside them.
      const text = (wording[lang] as (props: object) => string)({ ...props, ...numeric[code] });
      expect.soft(text, code).not.toMatch(/[\n\r]|undefined|NaN|\[object/);
      expect.soft([text, displayWidth(text) <= 120], code).toEqual([text, true]);
      expect.soft(text, code).toMatch(lang === 'ja' ? /[。：]/ : /[.:?]|…$/);
    }
  });

  it('has a code in kebab-case', () => {
    for (const [code] of kinds) expect.soft(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

async function told(file: URL): Promise<readonly Problem[]> {
  const inputs = [input(readFileSync(file), file.pathname.split('/').at(-1))];
  try {
    return (await readAll(inputs)).problems;
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown.problems;
    throw thrown;
  }
}

describe('messages about real files', () => {
  const folders = ['hostile/csv/', 'hostile/enc/', 'hostile/yaml/', 'messy/', 'excel-shift-jis/'];
  const files = folders
    .map((folder) => new URL(`../../fixtures/${folder}`, import.meta.url))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })))
    .flatMap(({ folder, entry }) => (entry.isFile() ? [new URL(entry.name, folder)] : []));

  it('keep to one line of 120 columns in both languages', async () => {
    for (const file of files) {
      const name = file.pathname.split('/').slice(-2).join('/');
      for (const { message } of await told(file)) {
        for (const text of Object.values(textOf(message))) {
          expect.soft(text, name).not.toMatch(/[\n\r]/);
          expect.soft([text, displayWidth(text) <= 120], name).toEqual([text, true]);
        }
      }
    }
  });
});

it('what a field takes is said in both languages, differently and on one line', () => {
  for (const field of Object.values(fields)) {
    const { ja, en } = textOf(expectedOf(field));
    expect(ja).not.toBe(en);
    expect(`${ja}${en}`).not.toMatch(/[\n\r]|undefined/);
  }
  expect(word(expectedOf(fields.place), 'ja')).toContain('窓口部門、管理部門');
});
