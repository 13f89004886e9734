import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openArticles } from '../../../src/record/articles/openArticles.js';
import { lawOfLine } from '../../../src/record/articles/lawOfLine.js';
import { RecordError } from '../../../src/record/error.js';
import { tableOfBytes } from '../../../src/record/reading/tableOfBytes.js';
import { cloneOfExcerpt, excerpt, history, versionText } from './excerpt.js';
import { slowCount } from './slowCount.js';
import { needs } from '../../needs.js';

const table = openArticles(tableOfBytes('articles.txt', readFileSync(`${excerpt}/articles.txt`)));
const isCounted = (date: string) => date >= '20170401' && date <= '20260331';

describe('the script', () => {
  it('makes the same table of the same law texts and survey, byte for byte', (context) => {
    needs(context, 'git');
    const clone = cloneOfExcerpt();
    onTestFinished(() => rmSync(clone, { recursive: true }));
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

describe('the table of articles, of which any stretch can be read', () => {
  const whole = readFileSync('src/record/articles.txt');

  it('reads a tenth of itself at most for three laws, and says of them what all its bytes say', () => {
    const { table: parts, read } = counted(whole);
    const [byParts, byBytes] = [openArticles(parts), parsedAtOnce()];
    for (const law of ['住民基本台帳法', '児童手当法', '道路法', 'no such law'])
      expect(byParts.lawOf(law)).toEqual(byBytes.lawOf(law));
    expect(read()).toBeLessThan(whole.length / 10);
    expect(byParts.laws()).toEqual(byBytes.laws());
    expect(read()).toBeLessThanOrEqual(whole.length);
  });

  it('finds every law', () => {
    const byParts = openArticles(counted(whole).table);
    const byBytes = parsedAtOnce();
    expect(byBytes.laws().filter((law) => byParts.lawOf(law)?.law !== law)).toEqual([]);
  });

  it('reads the rest at once where very many laws are looked for', () => {
    const { table: parts, stretches } = counted(whole);
    const { lawOf } = openArticles(parts);
    for (const law of parsedAtOnce().laws()) lawOf(law);
    expect(stretches()).toBeLessThan(200);
  });

  it.each([
    ['cut', whole.subarray(0, 700_000), 'size'],
    ['empty', new Uint8Array(0), 'empty'],
    ['without lines', Buffer.from('x'.repeat(50_000)), 'content'],
    ['with CRLF line ends', Buffer.from(whole.toString('utf8').replaceAll('\n', '\r\n')), 'line-ends'],
  ])('%s, cannot be opened', (_, bytes, is) => {
    const open = () => openArticles(tableOfBytes('articles.txt', bytes));
    expect(open).toThrow(RecordError);
    expect(open).toThrow(expect.objectContaining({ damage: expect.objectContaining({ is }) }));
  });
});

/** The same, line by line of all bytes. */
function parsedAtOnce() {
  const lines = readFileSync('src/record/articles.txt', 'utf8').trimEnd().split('\n').slice(1);
  const written = new Map(lines.map((line) => line.split('\t', 2) as [string, string]));
  const lawOf = (law: string) => {
    const line = written.get(law);
    return line === undefined ? undefined : lawOfLine(law, JSON.parse(line));
  };
  return { laws: () => [...written.keys()], lawOf };
}

/** A table that counts the bytes which are read of it, and in how many stretches. */
function counted(bytes: Uint8Array) {
  const stretches: number[] = [];
  const { file, size, read } = tableOfBytes('articles.txt', bytes);
  const part = (from: number, to: number) => {
    stretches.push(to - from);
    return read(from, to);
  };
  return {
    table: { file, size, read: part },
    read: () => stretches.reduce((sum, length) => sum + length, 0),
    stretches: () => stretches.length,
  };
}
