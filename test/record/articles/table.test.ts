import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticles } from '../../../src/record/articles/openArticles.js';
import { cloneOfExcerpt, excerpt, history, versionText } from './excerpt.js';
import { slowCount } from './slowCount.js';

const table = openArticles(readFileSync(`${excerpt}/articles.txt`));
const isCounted = (date: string) => date >= '20170401' && date <= '20260331';

describe('the script', () => {
  let clone = '';
  beforeAll(() => {
    clone = cloneOfExcerpt();
  });
  afterAll(() => {
    rmSync(clone, { recursive: true });
  });

  it('makes the same table of the same law texts and survey, byte for byte', () => {
    const file = path.join(clone, 'articles.txt');
    execFileSync(process.execPath, [
      '.tools/record/articles.mjs',
      clone,
      `${excerpt}/procedures_survey_r6.csv`,
      file,
    ]);
    expect(readFileSync(file).equals(readFileSync(`${excerpt}/articles.txt`))).toBe(true);
  });
});

describe('the table of the excerpt', () => {
  const laws = new Map(history.map((source) => [source.split('_')[0] ?? '', titleOf(versionText(source))]));

  it.each([...laws])('counts amendments of %s as the slow way does', (id, title) => {
    const versions = history
      .filter((source) => source.startsWith(`${id}_`))
      .map((source) => ({ source, text: versionText(source) }));
    const slow = [...slowCount(versions, isCounted).values()];
    const ours = table.articlesOf(title).filter(({ number }) => /^\d/.test(number));
    const agreeing = ours.filter(({ amendments, referenceChanges }, at) => {
      const [text, references] = slow[at] ?? [];
      return amendments === text && referenceChanges === references;
    });
    expect(ours).toHaveLength(slow.length);
    // One article of 旅館業法 was moved and doubled at once: the two ways differ on what it was before.
    expect(ours.length - agreeing.length).toBeLessThanOrEqual(title === '旅館業法' ? 1 : 0);
  });

  it('says who acts, who must, and what is left to ordinances', () => {
    const article = table.articleOf('墓地、埋葬等に関する法律', '5');
    expect(article).toMatchObject({ performers: ['municipality'], duty: 'must', byOrdinance: false });
    expect(table.articleOf('旅館業法', '3')).toMatchObject({ performers: ['prefecture', 'designated'] });
    expect(table.articleOf('旅館業法', '4')?.byOrdinance).toBe(true);
  });

  it('folds a rule into the articles that it carries out', () => {
    expect(table.lawOf('墓地、埋葬等に関する法律')?.orders).toEqual(['墓地、埋葬等に関する法律施行規則']);
    expect(table.articleOf('墓地、埋葬等に関する法律施行規則', '1')?.carriesOut).toEqual([
      { law: '墓地、埋葬等に関する法律', number: '5' },
    ]);
  });

  it('has every procedure of the survey once', () => {
    const all = table.laws().flatMap((law) => {
      const { articles = [], unplaced = [] } = table.lawOf(law) ?? {};
      return [...articles.flatMap(({ procedures }) => procedures), ...unplaced];
    });
    const rows = readFileSync(`${excerpt}/procedures_survey_r6.csv`, 'utf8').trim().split('\n').slice(1);
    const local = rows.filter((row) => /,[123] (?:自治事務|第[12]号法定受託事務),/.test(row));
    expect(all.map(({ id }) => id).toSorted()).toEqual(
      local.map((row) => row.split(',')[0] ?? '').toSorted(),
    );
  });
});

function titleOf(text: string): string {
  return /^title: "(.*)"$/mu.exec(text)?.[1] ?? '';
}
