import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../cli/folder.js';
import { run } from '../../cli/run.js';

const header = 'id,name,governing_laws,municipalities_performing,commonality_rating,statutory_basis_rating';

/** The sheet of an inventory, as Markdown without what Markdown alone needs. */
async function sheetOf(files: Readonly<Record<string, string>>, lang: 'ja' | 'en' = 'ja'): Promise<string> {
  const cwd = folderWith(files);
  const [inventory = ''] = Object.keys(files);
  const { stdout } = await run(['report', inventory, '--format', 'markdown', '--lang', lang], { cwd });
  return stdout.replaceAll('\\', '').replaceAll('&#8203;', '');
}

function inventory(...rows: readonly string[]): Readonly<Record<string, string>> {
  return { 'a.csv': `${[header, ...rows].join('\n')}\n` };
}

const town = readFileSync('fixtures/small-town/inventory.yaml', 'utf8');

describe('the answer of the sheet', () => {
  it('does not let a reader take every candidate for a task that was found suitable', async () => {
    const files = inventory('A,農地転用,農地法第4条,1741,高,高', 'B,窓口,,,,');
    expect(await sheetOf(files)).toContain(
      '共通化の候補（除く理由がなく、判断の根拠が足りるもの。点数の高低は問わない）は',
    );
    expect(await sheetOf(files, 'en')).toContain(
      '(nothing rules them out and enough is known, whatever their score)',
    );
  });

  it('says on what its certainty rests: weights, and cells that are right', async () => {
    const files = { 'town.yaml': town };
    const [ja, en] = [await sheetOf(files), await sheetOf(files, 'en')];
    expect(ja).toContain('この重みで、記入された値に誤りがなければ、点数のうち根拠で定まっているのは');
    expect(en).toContain('With these weights, and if what was entered is right,');
    expect(ja).toContain('記入の誤りや重みの違いによる動きは含まない');
    expect(en).toContain('does not allow for errors in what was entered or for other weights');
  });

  it('says of which list a rank is, and why it may be below all candidates', async () => {
    expect(await sheetOf({ 'town.yaml': town })).toContain('も法令事務の中で1〜6位の間で動き得るため');
    const { stdout } = await run([
      'report',
      'fixtures/laws-only/inventory.csv',
      '--format',
      'markdown',
      '--lang',
      'ja',
    ]);
    expect(stdout).toContain('位の間で動き得る（今は候補でない事務が加わる場合を含む）ため');
  });

  it('says of a candidate that is alone that its rank says nothing', async () => {
    const files = inventory('A,農地転用,農地法第4条,1741,高,高');
    expect(await sheetOf(files)).toContain('ただ1件の候補のため順位は比べられず');
    expect(await sheetOf(files, 'en')).toContain('so that its rank says nothing');
  });
});

describe('the names of the sheet', () => {
  it('hold no task to begin with that nothing can speak for', async () => {
    const files = inventory('A,農地転用,農地法第4条,1741,高,高', 'B,庁舎の管理,なし,0,0,0');
    const sheet = await sheetOf({ 'a.csv': files['a.csv']?.replace('0,0,0', '0,低,低') ?? '' });
    expect(sheet).toContain('農地転用');
    const { stdout } = await run([
      'report',
      'fixtures/cities/kosai.csv',
      '--format',
      'markdown',
      '--lang',
      'ja',
    ]);
    expect(stdout).toContain('検討を始める（共通化候補 6件のうち上位1件）');
    expect(stdout).not.toContain('| 0.0 |');
  });
});

describe('what the sheet does not know', () => {
  it('is said where nothing could be judged, or no cell could be filled', async () => {
    expect(await sheetOf({ 'a.csv': 'id,name\nT1,窓口の案内\n' })).toContain(
      '評価に使える項目が一覧にないため、どの事務も判断できない',
    );
  });

  it('is said of stakeholders where no list can be compared', async () => {
    const sheet = await sheetOf({
      ...inventory('A,農地転用,農地法第4条,1741,高,高', 'B,農地利用,農地法第18条,1741,中,高'),
      'commonality.yaml': 'profiles: { a: { market-readiness: 5 }, b: { small-town-burden: 5 } }\n',
    });
    expect(sheet).toContain('立場による違いは比べられない');
  });
});
