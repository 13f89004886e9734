import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByBaseline, baselineOf, parseBaseline, printBaseline } from '../../src/policies/baseline.js';
import { checkCsv, codesOf } from './run.js';

const rows = ['id,name,law_amendments_per_year', 'T2,道路占用,many', 'T1,転入届,6', 'T3,犬の登録,x'];

async function printed(of: readonly string[]): Promise<string> {
  const { result, findings } = await checkCsv(of);
  return [...printBaseline(baselineOf(findings, result!))].join('');
}

describe('baseline', () => {
  it('holds sorted identities without lines or counts, and the ranking by id', async () => {
    const text = await printed(rows);
    const file = JSON.parse(text);
    expect(file.findings).toEqual([
      { file: 'inventory.csv', task: 'T2', code: 'not-a-number' },
      { file: 'inventory.csv', task: 'T3', code: 'not-a-number' },
    ]);
    expect(file.ranking.map(({ id }: { id: string }) => id)).toEqual(['T1', 'T2', 'T3']);
    expect(Object.keys(file.ranking[0])).toEqual(['id', 'name', 'verdict', 'track', 'score', 'rank']);
  });

  it('is the same text for the same inventory with its rows in another order', async () => {
    const [header = '', ...tasks] = rows;
    expect(await printed([header, ...tasks.toReversed()])).toBe(await printed(rows));
  });

  it('what it printed is what it reads', async () => {
    const read = parseBaseline(await printed(rows));
    expect(read).toHaveProperty('baseline');
    if ('baseline' in read) expect([...printBaseline(read.baseline)].join('')).toBe(await printed(rows));
  });

  it('reads what an earlier version wrote, without names of tasks', async () => {
    const before = (await printed(rows)).replace('"1.1"', '"1.0"').replaceAll(/"name":"[^"]*",/g, '');
    expect(parseBaseline(before)).toHaveProperty('baseline.schemaVersion', '1.0');
  });

  it('accepted findings are not told again, on whatever line they are now', async () => {
    const { result, findings } = await checkCsv(rows);
    const moved = [rows[0]!, 'T0,新しい事務,1', ...rows.slice(1)];
    const checked = await checkCsv(moved, {
      baseline: baselineOf(findings, result!),
      policies: { stableTop: 0 },
    });
    expect(codesOf(checked)).toEqual([]);
    expect(checked.accepted).toBe(2);
    expect(checked.failed).toBe(false);
  });

  it('a new finding is told, and one that is gone is listed', async () => {
    const { result, findings } = await checkCsv(rows);
    const mended = rows.with(1, 'T2,道路占用,6').with(2, 'T1,転入届,y');
    const checked = await checkCsv(mended, {
      baseline: baselineOf(findings, result!),
      policies: { stableTop: 0, maxMove: 100 },
    });
    expect(codesOf(checked).filter((code) => code.startsWith('not'))).toEqual(['not-a-number T1']);
    expect(checked.gone).toEqual([{ file: 'inventory.csv', task: 'T2', code: 'not-a-number' }]);
  });

  it('without a baseline everything is told', async () => {
    const { findings } = await checkCsv(rows);
    expect(splitByBaseline(findings, undefined)).toEqual({ fresh: findings, accepted: 0, gone: [] });
  });

  it.each([
    ['text that is no JSON', '{'],
    ['another version', '{"schemaVersion":"9.0","findings":[],"ranking":[]}'],
    ['an unknown key', '{"schemaVersion":"1.0","findings":[],"ranking":[],"more":1}'],
    [
      'a score out of range',
      '{"schemaVersion":"1.0","findings":[],"ranking":[{"id":"a","verdict":"candidate","track":"statutory","score":101,"rank":1}]}',
    ],
  ])('%s is a fault that is told', (_, text) => {
    expect(parseBaseline(text)).toHaveProperty('wrong');
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseBaseline(text)).toHaveProperty('wrong');
      }),
    );
  });
});
