import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, splitByBaseline } from '../../src/policies/baseline.js';
import { parseBaseline, printBaseline } from '../../src/policies/baselineFile.js';
import { criteria } from '../../criteria/index.js';
import { word } from '../../src/text/lang.js';
import { checkCsv, codesOf } from './run.js';

const rows = ['id,name,law_amendments_per_year', 'T2,道路占用,many', 'T1,転入届,6', 'T3,犬の登録,x'];

async function printed(of: readonly string[]): Promise<string> {
  const checked = await checkCsv(of);
  return [...printBaseline(baselineOf(checked))].join('');
}

describe('baseline', () => {
  it('holds sorted identities without lines or counts, and the ranking by id', async () => {
    const text = await printed(rows);
    const file = JSON.parse(text);
    expect(file.findings).toEqual([
      {
        file: 'inventory.csv',
        task: 'T2',
        code: 'not-a-number',
        field: 'law_amendments_per_year',
        read: 'many',
      },
      {
        file: 'inventory.csv',
        task: 'T3',
        code: 'not-a-number',
        field: 'law_amendments_per_year',
        read: 'x',
      },
    ]);
    expect(file.ranking.map(({ id }: { id: string }) => id)).toEqual(['T1', 'T2', 'T3']);
    expect(Object.keys(file.ranking[0])).toEqual(['file', 'id', 'name', 'verdict', 'track', 'score', 'rank']);
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
    const before = (await printed(rows))
      .replace('"2.0"', '"1.0"')
      .replaceAll(/"(?:name|read|field)":"[^"]*",?/g, '')
      .replaceAll(/"file":"[^"]*",("id")/g, '$1')
      .replaceAll(',}', '}');
    expect(parseBaseline(before)).toHaveProperty('baseline.schemaVersion', '1.0');
  });

  it('accepted findings are not reported again, on whatever line they are now', async () => {
    const before = await checkCsv(rows);
    const moved = [rows[0]!, 'T0,新しい事務,1', ...rows.slice(1)];
    const checked = await checkCsv(moved, {
      baseline: baselineOf(before),
      policies: { stableTop: 0 },
    });
    expect(codesOf(checked)).toEqual([]);
    expect(checked.accepted).toBe(2);
    expect(checked.failed).toBe(false);
  });

  it('a new finding is reported, and one that is gone is listed', async () => {
    const before = await checkCsv(rows);
    const mended = rows.with(1, 'T2,道路占用,6').with(2, 'T1,転入届,y');
    const checked = await checkCsv(mended, {
      baseline: baselineOf(before),
      policies: { stableTop: 0, maxMove: 100 },
    });
    expect(codesOf(checked).filter((code) => code.startsWith('not'))).toEqual(['not-a-number T1']);
    expect(checked.gone).toEqual([
      {
        file: 'inventory.csv',
        task: 'T2',
        code: 'not-a-number',
        field: 'law_amendments_per_year',
        read: 'many',
      },
    ]);
  });

  it('accepts a value of one column, and no other value or column of the same task', async () => {
    const header = 'id,name,law_amendments_per_year,cases_per_year';
    const before = await checkCsv([header, 'T1,転入届,約95%,5']);
    const options = { baseline: baselineOf(before), policies: { stableTop: 0, maxMove: 100 } };
    const other = await checkCsv([header, 'T1,転入届,約95%,約1200件分'], options);
    expect(codesOf(other)).toEqual([expect.stringContaining('T1')]);
    const changed = await checkCsv([header, 'T1,転入届,約95x,5'], options);
    expect(codesOf(changed)).toEqual([expect.stringContaining('T1')]);
    expect(codesOf(await checkCsv([header, 'T1,転入届,約95%,5'], options))).toEqual([]);
  });

  it('accepts as many findings of one identity as there were', async () => {
    const header = 'id,name,law_amendments_per_year';
    const before = await checkCsv([header, 'T1,転入届,1', ',,many']);
    const baseline = baselineOf(before);
    const again = await checkCsv([header, 'T1,転入届,1', ',,many', ',,many'], { baseline });
    expect(again.accepted).toBe(before.findings.filter(({ severity }) => severity !== 'info').length);
    expect(again.failed).toBe(true);
  });

  it('of an earlier version accepts a task and a code whatever the column, and says so', async () => {
    const { schemaVersion: _, settings, findings, ranking } = baselineOf(await checkCsv(rows));
    expect(settings).toBeDefined();
    const before = {
      schemaVersion: '1.1',
      findings: findings.map(({ file, task, code }) => ({ file, task, code })),
      ranking: ranking.map(({ file: __, ...each }) => each),
    };
    const checked = await checkCsv(rows.with(1, 'T2,道路占用,few'), { baseline: before });
    expect(codesOf(checked)).toEqual([]);
    expect(checked.findings.map(({ code }) => code)).toContain('baseline-outdated');
  });

  it('what is gone is a notice, which a severity turns into an error', async () => {
    const baseline = baselineOf(await checkCsv(rows));
    const fixed = rows.with(1, 'T2,道路占用,6').with(3, 'T3,犬の登録,6');
    const policies = { maxMove: 100, stableTop: 0 };
    const checked = await checkCsv(fixed, { baseline, policies });
    expect(checked.failed).toBe(false);
    expect(checked.findings.filter(({ code }) => code === 'baseline-gone')).toHaveLength(2);
    const strict = await checkCsv(fixed, { baseline, policies, severities: { 'baseline-gone': 'error' } });
    expect(strict.failed).toBe(true);
  });

  it.each([
    ['weights', { weights: { 'law-change-frequency': 3 } }, /weights: .*law-change-frequency/],
    ['a rule', { missing: 'pessimistic' }, /missing/],
    ['thresholds', { thresholds: { held: 0.9 } }, /thresholds/],
  ] as const)('says once that %s changed, instead of for each task', async (_, options, said) => {
    const header = 'id,name,law_amendments_per_year,commonality_rating';
    const tasks = Array.from({ length: 12 }, (__, i) => `T${i},事務${i},${i},高`);
    const baseline = baselineOf(await checkCsv([header, ...tasks]));
    const checked = await checkCsv([header, ...tasks], { ...options, baseline });
    const codes = checked.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'settings-changed')).toHaveLength(1);
    expect(codes).not.toContain('score-moved');
    expect(codes).not.toContain('verdict-changed');
    const finding = checked.findings.find(({ code }) => code === 'settings-changed');
    expect(finding && word(finding.message, 'en')).toMatch(said);
  });

  it('the same weights on another scale are no change, nor is a column more', async () => {
    const header = 'id,name,law_amendments_per_year';
    const baseline = baselineOf(await checkCsv([header, 'T1,a,3'], { weights: { commonality: 1 } }));
    const ids = criteria.map(({ id }) => [id, 5] as const);
    const scaled = await checkCsv([header, 'T1,a,3'], { baseline, weights: Object.fromEntries(ids) });
    const wider = await checkCsv([`${header},cases_per_year`, 'T1,a,3,4'], {
      baseline,
      weights: { commonality: 1 },
    });
    for (const { findings } of [scaled, wider])
      expect(findings.map(({ code }) => code)).not.toContain('settings-changed');
  });

  it('without a baseline everything is reported', async () => {
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
  ])('%s is a fault that is reported', (_, text) => {
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
