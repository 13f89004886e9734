import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filledCsv } from '../../../fixtures/survey/fill.mjs';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const header =
  '事務ID,事務名,実施市町村の割合,業務フローの一致度,カスタマイズ団体の割合,ニーズの差,運用の差,年間業務時間,削減見込み割合,年間経費,全国展開ベンダー数,SaaS提供の有無,コスト増減率';
const inventory = [
  header,
  '01,犬の登録,,80%,10%,10%,10%,,,,3,はい,',
  '02,被災証明,100%,80%,10%,15%,10%,,,,2,はい,',
];

/** Hours now and after, and yen 10,000 of cost: towns of under 10,000 people lose, the others save about 30 %. */
function answersOf(population: number, i: number): ReadonlyMap<string, string> {
  const hours = 100 + population / 500 + 10 * (i % 3);
  const after = population < 10_000 ? hours * (1.3 + 0.05 * (i % 2)) : hours * (0.7 - 0.05 * (i % 2));
  const cost = population < 10_000 ? 30 + 5 * (i % 3) : 400 + 40 * (i % 3);
  return new Map(
    ['01', '02'].flatMap((task) => [
      [`${task} performs`, 'はい'],
      [`${task} hours`, String(Math.round(hours))],
      [`${task} hours-after`, String(Math.round(after))],
      [`${task} cost`, String(cost)],
    ]),
  );
}

const offers = new Map(
  ['small', 'medium', 'large', 'largest'].flatMap((size, i) => [
    [`01 price-${size}`, String(60 + 40 * i)],
    [`01 served-${size}`, '12'],
  ]),
);

/** Sends questionnaires, fills them in, and reads them back: the files that `effect` is given. */
async function surveyed(): Promise<Readonly<Record<string, string>>> {
  const cwd = folderWith({
    'inventory.csv': `${inventory.join('\n')}\n`,
    'sample.csv': readFileSync('fixtures/survey/sample.csv'),
  });
  const sent = ['survey', 'new', 'inventory.csv', '--sample', 'sample.csv', '--settle', '4', '--effect'];
  expect((await run([...sent, '--vendors', '--output', 'sent'], { cwd })).code).toBe(0);
  const plan = JSON.parse(readFileSync(path.join(cwd, 'sent/survey.json'), 'utf8'));
  const populations = new Map<string, number>(
    plan.towns.map(({ code, population }: { code: string; population: number }) => [code, population]),
  );
  mkdirSync(path.join(cwd, 'back'));
  writeFileSync(path.join(cwd, 'back/survey.json'), JSON.stringify(plan));
  for (const [i, file] of readdirSync(path.join(cwd, 'sent')).entries()) {
    if (!file.endsWith('.csv')) continue;
    const twin = readFileSync(path.join(cwd, 'sent', file), 'utf8');
    const population = populations.get(file.slice(0, 6));
    const offered = new Map([['01 offered', 'はい'], ['01 saas', 'はい'], ...offers]);
    const typed = population === undefined ? offered : answersOf(population, i);
    writeFileSync(path.join(cwd, 'back', file), filledCsv(twin, typed, { vendor: 'A社' }));
  }
  const read = ['survey', 'read', 'back', '--collapse', '--output', 'estimated.csv'];
  expect((await run([...read, '-f', 'json=answers.json'], { cwd })).code).toBe(0);
  const made = ['estimated.csv', 'answers.json'].map((name) => [
    name,
    readFileSync(path.join(cwd, name), 'utf8'),
  ]);
  return Object.fromEntries(made) as Record<string, string>;
}

// Made once, by the first test that asks.
let made: ReturnType<typeof surveyed> | undefined;

async function surveyFolder(): Promise<string> {
  return folderWith(await (made ??= surveyed()));
}

interface Task {
  readonly id: string;
}

interface Class {
  readonly stratum: string;
  readonly loses?: number;
  readonly rises?: number;
  readonly freed?: { readonly low: number; readonly median: number; readonly high: number };
  readonly saved?: { readonly low: number; readonly high: number };
}

async function byClass() {
  const cwd = await surveyFolder();
  const { code, stdout } = await run(['effect', 'estimated.csv', '--survey', 'answers.json', '-f', 'json'], {
    cwd,
  });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('commonality effect --survey', () => {
  it('has the hours of each class from its own answers: small towns lose where the nation saves', async () => {
    const found = await byClass();
    const [task] = found.byClass.tasks;
    const [small, middle]: readonly Class[] = task.classes;
    expect([small?.stratum, middle?.stratum]).toEqual(['1万人未満', '1万人以上3万人未満']);
    expect(small?.loses).toBeGreaterThan(0.99);
    expect(small?.freed?.high).toBeLessThan(0);
    expect(middle?.loses).toBeLessThan(0.01);
    expect(middle?.saved?.low).toBeGreaterThan(0.2);
    expect(found.roadmap[0].freed.low).toBeGreaterThan(0);
  });

  it('holds a task back until small towns are spared, where their own hours surely rise', async () => {
    const { roadmap } = await byClass();
    for (const { step, checks, smallTown } of roadmap) {
      expect([step, checks['small-towns']]).toEqual(['settle', 'no']);
      expect(smallTown.freed.high).toBeLessThan(0);
    }
  });

  it('compares what vendors ask in each class with what its municipalities pay today', async () => {
    const { byClass: found } = await byClass();
    const [dog, disaster] = found.tasks.toSorted((a: Task, b: Task) => (a.id < b.id ? -1 : 1));
    const rises = dog.classes.map(({ stratum, rises: probability }: Class) => [stratum, probability]);
    expect(rises[0]).toEqual(['1万人未満', 1]);
    expect(rises[1]).toEqual(['1万人以上3万人未満', 0]);
    // No vendor named a price for the other task: nothing is known of its cost, and it is in no sum.
    expect(disaster.classes.every((each: Class) => each.rises === undefined)).toBe(true);
    expect(found.classes[0].running.known).toBe(1);
    expect(found.classes[0].freed.known).toBe(2);
  });

  it('writes the change of cost of the nation as limits: what vendors ask against what is paid', async () => {
    const { roadmap } = await byClass();
    const rows: readonly Record<string, string>[] = parse((await made)?.['estimated.csv'] ?? '', {
      columns: true,
    });
    const [dog, disaster] = rows.map((row) => row['Change of cost']);
    expect(dog).toMatch(/^'-\d+(\.\d)?% to -\d+(\.\d)?%$/);
    expect(disaster).toBe('');
    expect(rows[0]?.['Basis of survey estimates']).toContain('prices of 1 vendor (no sample)');
    const money = (id: string) => roadmap.find((each: Task) => each.id === id).money;
    expect(money('01').rises).toBeGreaterThanOrEqual(0);
    expect(money('02').rises).toBeUndefined();
  });

  it('counts classes of which too few answered as unknown, and never by the figure of the nation', async () => {
    const { byClass: found } = await byClass();
    const answers = JSON.parse((await made)?.['answers.json'] ?? '');
    const known = new Set(
      answers.estimates
        .filter(
          ({ task, field }: { task: string; field: string }) =>
            task === '01' && field === 'hours_saved_share',
        )
        .flatMap(({ classes }: { classes: readonly Class[] }) => classes.map(({ stratum }) => stratum)),
    );
    for (const { stratum, saved } of found.tasks[0].classes as readonly Class[])
      expect([stratum, saved !== undefined]).toEqual([stratum, known.has(stratum)]);
  });

  it('prints the same bytes for a seed, and names the classes that lose', async () => {
    const cwd = await surveyFolder();
    const words = ['effect', 'estimated.csv', '--survey', 'answers.json', '--lang', 'ja'];
    const [one, other] = [await run(words, { cwd }), await run(words, { cwd })];
    expect(one.stdout).toBe(other.stdout);
    if (process.env['SHOW'] !== undefined) process.stdout.write(one.stdout);
    expect(one.stdout).toContain('人口区分ごとの効果（調査による）');
    expect(one.stdout).toContain('時間が増える見込みの区分：1万人未満');
    const markdown = await run([...words.slice(0, -1), 'en', '-f', 'markdown'], { cwd });
    expect(markdown.stdout).toContain('## By class of municipality, from the survey');
  });

  it('refuses a file that is no result of a survey, and says which it takes', async () => {
    const { code, stderr } = await run(
      ['effect', 'estimated.csv', '--survey', 'estimated.csv', '--lang', 'ja'],
      { cwd: await surveyFolder() },
    );
    expect(code).toBe(2);
    expect(stderr.replaceAll('\n', '')).toContain('survey read の -f json=answers.json');
  });
});
