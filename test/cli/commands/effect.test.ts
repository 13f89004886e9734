import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const town = 'fixtures/small-town/inventory.yaml';

const header =
  'id,name,governing_laws,municipalities_share,workflow_similarity,need_variation,practice_variation,staff_hours_per_year,hours_saved_share,cost_change,vendors_nationwide,saas_available,small_town_hours_before,small_town_hours_after,workplace';
const rows = {
  sure: 'A,財務会計,なし,100%,80%,10%,10%,500〜800,20%〜30%,0%,3,有,100,60,管理部門',
  measured: 'B,人事給与,なし,100%,80%,10%,10%,600（500～800）,30%,+2%〜+8%,3,有,100,60〜90,管理部門',
  point: 'C,旅費,なし,50%,80%,10%,10%,600,30%,3%,3,有,100,60,管理部門',
  noHours: 'D,勤怠,なし,100%,80%,10%,10%,,30%,3%,3,有,100,60,管理部門',
  endless: 'E,庁内照会,なし,100%,80%,10%,10%,600以上,30%,3%,3,有,100,60,管理部門',
};

function inventory(...names: readonly (keyof typeof rows)[]) {
  return folderWith({ 'tasks.csv': `${[header, ...names.map((name) => rows[name])].join('\n')}\n` });
}

async function effect(cwd: string, ...flags: readonly string[]) {
  const { stdout, code } = await run(['effect', 'tasks.csv', '-f', 'json', ...flags], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('commonality effect', () => {
  it.each([
    ['ja', '年1,680万時間を生み出せる見込み', '誤差は不明', '1 すぐ始められる事務 15件'],
    ['en', '16,800,000 hours of staff time freed a year', 'the error is unknown', '1 Can start — 15 tasks'],
  ])('prints in %s the hours, what is not known of them, and the roadmap', async (lang, ...texts) => {
    const { code, stdout } = await run(['effect', town, '--lang', lang]);
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\n {2}/g, lang === 'ja' ? '' : ' ');
    for (const each of texts) expect(text).toContain(each);
  });

  it('counts a task without hours as unknown: it is in no sum, and the sum says so', async () => {
    const all = await effect(inventory('sure', 'point', 'noHours'));
    const known = await effect(inventory('sure', 'point'));
    expect(all.totals.freed).toEqual(known.totals.freed);
    expect([all.candidates, all.totals.freed.known]).toEqual([3, 2]);
    const task = all.roadmap.find(({ id }: { id: string }) => id === 'D');
    expect(task).not.toHaveProperty('freed');
    expect([task.step, task.missing]).toEqual(['find-out', ['staff_hours_per_year']]);
    expect(all.summary.ja[0]).toContain('候補3件のうち数値のある2件だけ');
  });

  it('gives one figure for figures without limits, and says that their error is unknown', async () => {
    const { totals, summary } = await effect(inventory('point'));
    expect(totals.freed.spread).toEqual({ low: 156_690, median: 156_690, high: 156_690 });
    expect(summary.en[1]).toContain('the error is unknown, not zero');
  });

  it('adds up to “at least” where one of the tasks has no upper limit', async () => {
    const { totals, summary } = await effect(inventory('sure', 'endless'));
    expect(Object.keys(totals.freed.spread)).toEqual(['low']);
    expect(summary.ja[0]).toMatch(/^年[\d.]+万時間以上/);
  });

  it('does not let errors of tasks cancel: the spread of a sum is the sum of the spreads', async () => {
    const cwd = folderWith({
      'tasks.csv': `${header}\n${rows.sure}\n${rows.sure.replace('A,財務会計', 'B,人事給与')}\n`,
    });
    const { totals, roadmap } = await effect(cwd);
    expect(totals.freed.spread.low).toBeCloseTo(2 * roadmap[0].freed.low, 6);
    expect(totals.freed.spread.high).toBeCloseTo(2 * roadmap[0].freed.high, 6);
  });

  it('keeps hours and money apart, and turns hours into money only at a price that is given', async () => {
    const cwd = inventory('point');
    expect((await effect(cwd)).totals.worth).toEqual({ known: 0 });
    const { totals } = await effect(cwd, '--yen-per-hour', '3000');
    expect(totals.worth.spread.median).toBe(156_690 * 3000);
    expect(totals.running).toEqual({ known: 0 });
  });

  it('takes adoption, ramp-up and years from its flags', async () => {
    const flags = ['--adoption', '50%〜50%', '--ramp-up', '2', '--years', '4', '--hours-per-person', '1000'];
    const { totals } = await effect(inventory('point'), ...flags);
    expect(totals.freed.spread.median).toBeCloseTo(78_345, 6);
    expect(totals.freedOverYears.spread.median).toBeCloseTo(78_345 * 3.5, 6);
    expect(totals.persons.spread.median).toBeCloseTo(78.345, 6);
  });

  it('prints the same bytes for the same seed, and other draws for another', async () => {
    const cwd = inventory('sure', 'measured');
    const by = async (seed: string) =>
      (await run(['effect', 'tasks.csv', '-f', 'json', '--seed', seed], { cwd })).stdout;
    expect(await by('5')).toBe(await by('5'));
    expect(JSON.parse(await by('6')).totals).not.toEqual(JSON.parse(await by('5')).totals);
  });

  it('reads costs in yen and what comes first', async () => {
    const cwd = folderWith({
      'tasks.csv':
        `${header},年間経費,導入経費,先に行う事務\n${rows.point},1000000,2億,A\n${rows.sure},,,\n`.replace(
          '2億',
          '200000000',
        ),
    });
    const { roadmap, totals } = await effect(cwd);
    expect(roadmap.map(({ id }: { id: string }) => id)).toEqual(['A', 'C']);
    expect(roadmap[1].money.running.median).toBeCloseTo(1741 * 0.5 * 1e6 * 0.03, 3);
    expect(totals.setUp).toMatchObject({ known: 1, spread: { median: 2e8 } });
    expect(roadmap[1].money).toHaveProperty('perFreedHour');
  });

  it('writes one row a task as CSV, blank where nothing is known', async () => {
    const cwd = inventory('sure', 'noHours');
    const { stdout } = await run(['effect', 'tasks.csv', '-f', 'csv'], { cwd });
    const found: readonly Record<string, string>[] = parse(stdout, { columns: true });
    const cells = found.flatMap(({ id, step, hours_freed_median: hours }) => [id, step, hours]);
    expect(cells).toEqual(['A', 'start', expect.stringMatching(/^\d+/), 'D', 'find-out', '']);
  });

  it('refuses a task that is in the rows of two municipalities', async () => {
    const cwd = folderWith({
      'tasks.csv': `団体名,${header}\n函館市,${rows.point}\n小樽市,${rows.point.replace('C,', 'F,')}\n`,
    });
    const { code, stdout, stderr } = await run(['effect', 'tasks.csv', '--lang', 'ja'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('「旅費」が函館市と小樽市の両方の行にあります');
  });

  it('says so where there is no candidate', async () => {
    const cwd = folderWith({ 'tasks.csv': 'id,name\nA,何か\n' });
    const { code, stdout } = await run(['effect', 'tasks.csv', '--lang', 'en'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('No task is a candidate')]);
  });

  it.each([
    ['--adoption', '90%..60%', 'LOW..HIGH'],
    ['--adoption', '120%', '--adoption must be a share'],
    ['--years', '0', 'from 1 to 100'],
    ['--top', '-1', '--top'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, stderr } = await run(['effect', town, option, value, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
