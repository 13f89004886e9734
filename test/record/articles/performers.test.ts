import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { openArticles } from '../../../src/record/articles/openArticles.js';
import { tableOfBytes } from '../../../src/record/reading/tableOfBytes.js';

const table = openArticles(tableOfBytes('articles.txt', readFileSync('src/record/articles.txt')));
const claims = new Map(
  table.laws().flatMap((law) => {
    const { articles, unplaced } = table.lawOf(law) ?? { articles: [], unplaced: [] };
    const all = [...articles.flatMap(({ procedures }) => procedures), ...unplaced];
    return all.map(({ id, performers }) => [id, [...performers].toSorted().join(' ')] as const);
  }),
);

interface Read {
  readonly id: string;
  readonly name: string;
  readonly performers: string;
}

/** Of procedures whose performers a person read in the law, those for which the table says who acts, and of these the right. */
function comparedWith(file: string) {
  const read: readonly Read[] = parse(readFileSync(`fixtures/record/${file}`), { columns: true });
  const claimed = read.filter(({ id }) => (claims.get(id) ?? '') !== '');
  const right = claimed.filter(
    ({ id, performers }) => claims.get(id) === performers.split(' ').toSorted().join(' '),
  );
  return { read: read.length, claimed: claimed.length, right: right.length };
}

describe('who acts, as people read it in the law before they saw the table', () => {
  it('agrees with 58 of 60 claims or more, of 80 procedures on which nobody tuned it', () => {
    const { read, claimed, right } = comparedWith('performers-held-out.csv');
    expect(read).toBe(80);
    expect(claimed).toBeGreaterThanOrEqual(60);
    expect(right / claimed).toBeGreaterThanOrEqual(58 / 60);
  });

  it('agrees with all of 44 claims, of 60 procedures drawn after its last correction', () => {
    const { read, claimed, right } = comparedWith('performers-fresh.csv');
    expect(read).toBe(60);
    expect(claimed).toBeGreaterThanOrEqual(44);
    expect(right / claimed).toBeGreaterThanOrEqual(0.95);
  });

  it('agrees with 288 of 291 claims or more, of the 400 on which it was tuned', () => {
    const { read, claimed, right } = comparedWith('performers.csv');
    expect(read).toBe(400);
    expect(claimed).toBeGreaterThanOrEqual(291);
    expect(right / claimed).toBeGreaterThanOrEqual(288 / 291);
  });

  it('is said of three quarters of all procedures', () => {
    const said = [...claims.values()].filter((each) => each !== '');
    expect(said.length / claims.size).toBeGreaterThanOrEqual(0.76);
  });
});
