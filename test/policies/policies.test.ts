import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../src/policies/baseline.js';
import { textOf } from '../../src/text/lang.js';
import { checkCsv, codesOf } from './run.js';

const header = 'id,name,governing_laws,law_amendments_per_year,resident_procedures';
const rows = [
  header,
  'T1,転入届,住民基本台帳法,6,30',
  'T2,道路占用,道路法,2,10',
  'T3,狂犬病予防,狂犬病予防法,0.5,5',
];

async function acceptedFrom(accepted: readonly string[]) {
  const checked = await checkCsv(accepted);
  return baselineOf(checked);
}

describe('policies without a baseline', () => {
  it('an inventory without faults has no findings and passes', async () => {
    const checked = await checkCsv(rows);
    expect(codesOf(checked)).toEqual([]);
    expect(checked.failed).toBe(false);
  });

  it('coverage below what is asked for is found, task by task', async () => {
    const thin = [...rows, 'T4,庶務,,1,'];
    // The law is ½ of one of three criteria, the amendments are 0.85 of another, the kinds 0.1 of the third.
    const [whole, rateAlone] = [(0.5 + 0.85 + 0.1) / 3, 0.85 / 3];
    const foundBelow = async (minCoverage: number) =>
      codesOf(await checkCsv(thin, { policies: { minCoverage } }));
    expect(await foundBelow(rateAlone - 0.001)).toEqual([]);
    expect(await foundBelow(rateAlone + 0.001)).toEqual(['low-coverage T4']);
    expect(await foundBelow(whole - 0.001)).toEqual(['low-coverage T4']);
    expect(await foundBelow(whole + 0.001)).toEqual(
      ['T1', 'T2', 'T3', 'T4'].map((task) => `low-coverage ${task}`),
    );
  });

  it('a candidate that rests on judgements alone is found', async () => {
    const judged = ['id,name,resident_need_rating,commonality_rating', 'T1,相談,高,高', 'T2,案内,低,中'];
    expect(codesOf(await checkCsv(judged))).toEqual(['judgement-only T1', 'judgement-only T2']);
  });

  it('a candidate with one figure beside its judgements is not', async () => {
    const judged = ['id,name,resident_need_rating,resident_procedures', 'T1,相談,高,12'];
    expect(codesOf(await checkCsv(judged))).toEqual([]);
  });

  it('figures that nearly all lie at a goalpost are found, once for each criterion', async () => {
    const large = [
      'id,name,law_amendments_per_year',
      ...Array.from({ length: 20 }, (_, i) => `T${i},事務${i}番,${100 + i}`),
    ];
    const { findings } = await checkCsv(large);
    expect(
      findings.filter(({ code }) => code === 'many-clamped').map(({ message }) => textOf(message)),
    ).toEqual([
      {
        ja: '視点「法改正の頻度」の評価値20件中20件（100%）が0か1です。単位と基準点を確認してください。',
        en: '20 of 20 values of “Frequency of law changes” (100%) are 0 or 1. Check units and goalposts.',
      },
    ]);
    const spread = [
      'id,name,law_amendments_per_year',
      ...Array.from({ length: 20 }, (_, i) => `T${i},事務${i}番,${i / 4}`),
    ];
    expect(codesOf(await checkCsv(spread))).toEqual([]);
  });
});

describe('policies against a baseline', () => {
  it('the same inventory passes', async () => {
    expect(codesOf(await checkCsv(rows, { baseline: await acceptedFrom(rows) }))).toEqual([]);
  });

  it('a task that vanished is an error', async () => {
    const checked = await checkCsv(rows.toSpliced(2, 1), { baseline: await acceptedFrom(rows) });
    expect(codesOf(checked)).toContain('task-vanished T2');
    expect(checked.failed).toBe(true);
  });

  it('a task that vanished has its name, unless the baseline is too old to know it', async () => {
    const baseline = await acceptedFrom(rows);
    const nameless = { ...baseline, ranking: baseline.ranking.map((task) => ({ ...task, name: undefined })) };
    const said = async (accepted: typeof baseline) => {
      const { findings } = await checkCsv(rows.toSpliced(2, 1), { baseline: accepted });
      return textOf(findings.find(({ code }) => code === 'task-vanished')!.message).ja;
    };
    expect(await said(baseline)).toMatch(/^「道路占用」［T2］が一覧からなくなりました。/);
    expect(await said(nameless)).toMatch(/^［T2］が一覧からなくなりました。/);
  });

  it('a verdict that changed is found', async () => {
    const changed = [`${header},standardised`, `${rows[1]},はい`, `${rows[2]},いいえ`, `${rows[3]},いいえ`];
    const { findings } = await checkCsv(changed, { baseline: await acceptedFrom(rows) });
    const found = findings.find(({ code }) => code === 'verdict-changed');
    expect(found).toMatchObject({ task: 'T1', file: 'inventory.csv', line: 2 });
    expect(textOf(found!.message).en).toContain('from “candidate” to “standardised”');
    expect(textOf(found!.message).ja).toContain('「共通化候補」から「標準化対象（20業務）」に');
  });

  it('a score that moved further than allowed is found, a small move is not', async () => {
    const moved = rows.with(2, 'T2,道路占用,道路法,6,10');
    const baseline = await acceptedFrom(rows);
    expect(codesOf(await checkCsv(moved, { baseline }))).toContain('score-moved T2');
    expect(codesOf(await checkCsv(moved, { baseline, policies: { maxMove: 50 } }))).not.toContain(
      'score-moved T2',
    );
  });

  it('a change of order among the first places is found', async () => {
    const swapped = rows.with(3, 'T3,狂犬病予防,狂犬病予防法,6,36');
    const { findings } = await checkCsv(swapped, {
      baseline: await acceptedFrom(rows),
      policies: { maxMove: 100 },
    });
    expect(findings.map(({ code }) => code)).toEqual(['top-changed']);
    expect(textOf(findings[0]!.message).en).toBe('The order of the top 10 statutory tasks changed.');
  });

  it('a newcomer among the first places is named', async () => {
    const added = [...rows, 'T9,農地転用,農地法,6,36'];
    const { findings } = await checkCsv(added, {
      baseline: await acceptedFrom(rows),
      policies: { stableTop: 2 },
    });
    const found = findings.find(({ code }) => code === 'top-changed');
    expect(textOf(found!.message).en).toBe(
      'The top 2 statutory tasks changed (in: “農地転用” [T9]; out: “道路占用” [T2]).',
    );
  });

  it('a change among the conditional candidates is found as well', async () => {
    const asked = [`${header},vendors_nationwide`, ...rows.slice(1).map((row) => `${row},0`)];
    const swapped = asked.with(3, 'T3,狂犬病予防,狂犬病予防法,6,36,0');
    const options = { policies: { maxMove: 100 } };
    const checked = await checkCsv(asked, options);
    const baseline = baselineOf(checked);
    expect(baseline.ranking.map(({ verdict }) => verdict)).toContain('conditional');
    const changed = (await checkCsv(swapped, { ...options, baseline })).findings;
    const said = changed.flatMap(({ code, message }) => (code === 'top-changed' ? [textOf(message).ja] : []));
    expect(said).toEqual(['条件付き候補の上位10件の順序が変わりました。']);
  });

  it('places behind the first are not watched', async () => {
    const swapped = rows.with(3, 'T3,狂犬病予防,狂犬病予防法,2.5,12');
    const options = { baseline: await acceptedFrom(rows), policies: { stableTop: 1, maxMove: 100 } };
    expect(codesOf(await checkCsv(swapped, options))).toEqual([]);
  });
});

describe('severities and thresholds', () => {
  const bad = [...rows, 'T4,庶務,道路法,many,1'];
  it.each([
    ['an error fails', {}, true],
    ['never means never', { failOn: 'never' as const, maxWarnings: 0 }, false],
    ['an error made a warning does not fail', { severities: { 'not-a-number': 'warning' as const } }, false],
    [
      'but does where warnings do',
      { severities: { 'not-a-number': 'warning' as const }, failOn: 'warning' as const },
      true,
    ],
    [
      'or where there are more than allowed',
      { severities: { 'not-a-number': 'warning' as const }, maxWarnings: 0 },
      true,
    ],
    ['a code that is off is not reported', { severities: { 'not-a-number': 'off' as const } }, false],
  ])('%s', async (_, options, failed) => {
    expect((await checkCsv(bad, options)).failed).toBe(failed);
  });
});
