import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../../cli/folder.js';
import { run } from '../../cli/run.js';

const long = '在外選挙人名簿の登録の申請・在外選挙人証の交付・記載事項の変更の届出・登録の移転の申請';

async function sheetOf(names: readonly string[]): Promise<string> {
  const rows = names.map((name, i) => `T${i},${name},狂犬病予防法第4条,1741,高,高,高,高,1000,窓口部門`);
  const header =
    'id,name,governing_laws,municipalities_performing,commonality_rating,statutory_basis_rating,resident_need_rating,workplace_support_rating,cases_per_year,work_place';
  const cwd = folderWith({ 'a.csv': `${[header, ...rows].join('\n')}\n` });
  await run(['report', 'a.csv', '--output', 'sheet.md', '--lang', 'ja'], { cwd });
  return readFileSync(path.join(cwd, 'sheet.md'), 'utf8');
}

it('a name that does not fit on the sheet loses its brackets, and is not cut within them', async () => {
  const sheet = await sheetOf([`公職選挙：在外選挙人名簿（${long}）`, '戸籍の届出']);
  expect(sheet).toMatch(/公職選挙：在外選挙人名簿(?!（)/);
  expect(sheet).not.toContain('公職選挙：在外選挙人名簿（');
});

it('a name keeps its brackets where they alone tell it from another', async () => {
  const sheet = await sheetOf([`選挙（国政${long}）`, `選挙（地方${long}）`]);
  expect(sheet).toContain('選挙（国政');
  expect(sheet).toContain('選挙（地方');
});
