import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../../src/text/lang.js';
import { folderWith } from '../folder.js';
import { run, type Outcome } from '../run.js';

const fixtures = 'fixtures/weights';

function weights(file: string, ...flags: readonly string[]): Promise<Outcome> {
  return run(['weights', file, '--lang', 'en', ...flags], { cwd: fixtures });
}

/** Runs the command on one document, and returns what it says of it. */
function weigh(document: string, ...flags: readonly string[]): Promise<Outcome> {
  const cwd = folderWith({ 'judgements.yaml': document });
  return run(['weights', 'judgements.yaml', '--lang', 'en', ...flags], { cwd });
}

async function weightsOf(document: string): Promise<Readonly<Record<string, number>>> {
  const { stdout, stderr } = await weigh(document, '--format', 'json');
  expect(stderr.split('\n').filter((line) => line.includes(' error '))).toEqual([]);
  return JSON.parse(stdout).weights;
}

describe.each(['ahp', 'best-worst', 'rank', 'swing', 'people', 'profiles'])(
  'fixtures/weights/%s.yaml',
  (name) => {
    it.each(langs)('as a table in %s is the one that was agreed on', async (lang) => {
      const { code, stdout } = await run(['weights', `${name}.yaml`, '--lang', lang], { cwd: fixtures });
      expect(code).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`../../../${fixtures}/expected/${lang}.${name}.txt`);
    });

    it('as a block for commonality.yaml is the one that was agreed on', async () => {
      const { stdout } = await weights(`${name}.yaml`, '--format', 'yaml');
      await expect(stdout).toMatchFileSnapshot(`../../../${fixtures}/expected/en.${name}.yaml`);
    });
  },
);

describe('fixtures/weights/people.yaml', () => {
  it.each(langs)('as Markdown in %s is the one that was agreed on', async (lang) => {
    const { stdout } = await run(['weights', 'people.yaml', '--lang', lang, '--format', 'markdown'], {
      cwd: fixtures,
    });
    await expect(stdout).toMatchFileSnapshot(`../../../${fixtures}/expected/${lang}.people.md`);
  });
});

describe('fixtures/weights/faults.yaml', () => {
  it.each(langs)('reports all faults at once in %s, each with its place', async (lang) => {
    const { code, stdout, stderr } = await run(['weights', 'faults.yaml', '--lang', lang], { cwd: fixtures });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    await expect(stderr).toMatchFileSnapshot(`../../../${fixtures}/expected/${lang}.faults.txt`);
  });
});

describe('commonality weights', () => {
  it('writes files by their endings, and never over the judgements', async () => {
    const cwd = folderWith({ 'j.yaml': 'method: direct\npoints: { commonality: 3, resident-need: 1 }\n' });
    const { code } = await run(['weights', 'j.yaml', '--output', 'weights.json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'weights.json'), 'utf8')).weights).toEqual({
      commonality: 0.75,
      'resident-need': 0.25,
    });
    const over = await run(['weights', 'j.yaml', '--format', 'yaml=j.yaml'], { cwd });
    expect(over.code).toBe(2);
    expect(readdirSync(cwd)).toHaveLength(2);
  });

  it('reads standard input, and JSON', async () => {
    const stdin = '{"method":"rank","ranking":["commonality"]}';
    const { stdout } = await run(['weights', '-', '--format', 'json'], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({ file: '<stdin>', weights: { commonality: 1 } });
  });

  it('a file that is not there, or is not UTF-8, is reported with its name', async () => {
    const cwd = folderWith({ 'sjis.yaml': Uint8Array.of(0x82, 0xa0, 0x0a) });
    for (const file of ['none.yaml', 'sjis.yaml']) {
      const { code, stderr } = await run(['weights', file], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${file}:1`);
    }
  });

  it('judgements that contradict each other are said to, and weighed all the same', async () => {
    const { code, stdout } = await weights('ahp.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('contradict each other');
  });
});

const consistent = (name: string) =>
  `  ${name}:\n    compare:\n      resident-need: { commonality: 2, market-readiness: 4 }\n      commonality: { market-readiness: 2 }\n`;

const circular = (name: string) =>
  `  ${name}:\n    compare:\n      resident-need: { commonality: 5, market-readiness: 1/5 }\n      commonality: { market-readiness: 5 }\n`;

const person = (name: string, toWorst: number) =>
  `  ${name}: { best: resident-need, worst: market-readiness, best-to-others: { commonality: 2, market-readiness: 4 }, others-to-worst: { commonality: ${toWorst} } }\n`;

const weightsIn = async (document: string) =>
  JSON.parse((await weigh(document, '--format', 'json')).stdout).weights;

const titledAs = (document: string, [need, common, market]: readonly [string, string, string]) =>
  document.replaceAll('RN', need).replaceAll('CO', common).replaceAll('MR', market);

describe('people whose judgements contradict each other', () => {
  const file = `method: ahp\npeople:\n${consistent('town')}${circular('city')}${consistent('ministry')}`;

  it('are left out of the weights of all, and it is said who, how far, and which comparison fits worst', async () => {
    const { code, stderr, stdout } = await weigh(file, '--format', 'json');
    expect(code).toBe(0);
    expect(stderr).toContain(
      'judgements.yaml:7:3 warning judgement-left-out The judgements of “city” contradict',
    );
    expect(stderr).toMatch(/consistency ratio \d+\.\d\d, limit 0\.20\) and were left out/);
    expect(stderr).toMatch(/fits worst is “.+” against “.+”: 5 was given, the others imply/);
    const published = JSON.parse(stdout);
    expect(published.weights['resident-need']).toBeCloseTo(4 / 7, 9);
    expect(published.people.map((each: { leftOut: boolean }) => each.leftOut)).toEqual([false, true, false]);
    expect(published.agreement).toBe(1);
  });

  it.each([
    ['en', 'geometric mean of 2 of 3', 'city (left out)'],
    ['ja', '3人のうち2人の幾何平均', 'city（全体に含めない）'],
  ])('are shown as left out, in %s', async (lang, method, person) => {
    const { stdout } = await weigh(file, '--lang', lang);
    expect(stdout).toContain(method);
    expect(stdout).toContain(person);
  });

  it('count with --accept-inconsistent, which is said too', async () => {
    const { stderr, stdout } = await weigh(file, '--format', 'json', '--accept-inconsistent');
    expect(stderr).toContain('warning judgement-inconsistent');
    expect(JSON.parse(stdout).weights['resident-need']).not.toBeCloseTo(4 / 7, 3);
  });

  it('are an error where they are all, which the flag lifts', async () => {
    const all = `method: ahp\npeople:\n${circular('town')}${circular('city')}`;
    const { code, stdout, stderr } = await weigh(all);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('judgement-all-left-out');
    expect((await weigh(all, '--accept-inconsistent')).code).toBe(0);
  });

  it('stay apart as profiles, where nobody is merged', async () => {
    const { stderr } = await weigh(file.replace('people:', 'combine: profiles\npeople:'));
    expect(stderr).not.toContain('left-out');
  });

  it('by the best-worst method are judged by its own ratio', async () => {
    const { stderr } = await weigh(`method: best-worst\npeople:\n${person('town', 2)}${person('city', 9)}`);
    expect(stderr).toContain('judgement-left-out The judgements of “city”');
    expect(stderr).not.toContain('“town”');
  });
});

describe('the agreement of people', () => {
  it.each([
    ['en', 'The people agree weakly on the ranks of the criteria: W = 0.39', 'agree on the tasks'],
    ['ja', '視点の順位は、回答者の間であまり一致していない', '事務の順位での一致は'],
  ])('says that it is over criteria, and where that over tasks is, in %s', async (lang, said, tasks) => {
    const { stdout } = await run(['weights', 'people.yaml', '--lang', lang], { cwd: fixtures, columns: 200 });
    expect(stdout).toContain(said);
    expect(stdout).toContain(tasks);
  });
});

function compare(row: string): string {
  return `method: ahp\ncriteria: [commonality, resident-need]\ncompare: { ${row} }\n`;
}

function points(rest: string): string {
  return `method: swing\npoints: ${rest}\n`;
}

describe('judgements', () => {
  it('a third may be written 1/3, 0.33 or １／３, and on either side', async () => {
    const wanted = { commonality: 0.25, 'resident-need': 0.75 };
    for (const row of [
      'commonality: { resident-need: 1/3 }',
      'commonality: { resident-need: １／３ }',
      'resident-need: { commonality: 3 }',
      'resident-need: { commonality: 3 }, commonality: { resident-need: 0.33 }',
    ]) {
      const found = await weightsOf(compare(row));
      expect(found['commonality']).toBeCloseTo(wanted.commonality, 9);
    }
  });

  it('criteria that tie share their places', async () => {
    const found = await weightsOf(
      'method: rank\nformula: rank-sum\nranking: [commonality, [resident-need, market-readiness]]\n',
    );
    expect(found['resident-need']).toBe(found['market-readiness']);
    expect(found['commonality']).toBeCloseTo(0.5, 12);
  });

  it('the best against the worst need stand on one side only', async () => {
    const found = await weightsOf(
      [
        'method: best-worst',
        'best: commonality',
        'worst: market-readiness',
        'best-to-others: { resident-need: 2, market-readiness: 4 }',
        'others-to-worst: { resident-need: 2 }',
      ].join('\n'),
    );
    expect(found['commonality']).toBeCloseTo(4 / 7, 9);
    expect(found['market-readiness']).toBeCloseTo(1 / 7, 9);
  });

  it('a pair that is not compared is a warning, and two parts that nothing connects are an error', async () => {
    const chain = 'compare:\n  commonality: { resident-need: 2 }\n  resident-need: { market-readiness: 2 }\n';
    const warned = await weigh(`method: ahp\n${chain}`);
    expect(warned.code).toBe(0);
    expect(warned.stderr).toContain('judgements.yaml:3:3 warning judgement-pairs-missing 1 of 3 pairs');
    const apart =
      'compare:\n  commonality: { resident-need: 2 }\n  market-readiness: { local-variation: 2 }\n';
    const refused = await weigh(`method: ahp\n${apart}`);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('judgement-unconnected');
  });

  it.each([
    ['swing points without a 100', points('{ commonality: 90 }'), 2, 'judgement-no-hundred'],
    ['points that are all 0', 'method: direct\npoints: { commonality: 0 }\n', 2, 'judgement-all-zero'],
    ['points below 0', points('{ commonality: 100, resident-need: -1 }'), 2, 'judgement-wrong-value'],
    ['an unknown method', 'method: magic\n', 1, 'config-wrong-value'],
    ['no method', 'points: { commonality: 1 }\n', 1, 'config-missing-key'],
    ['a misspelt key', 'method: direct\npoint: { commonality: 1 }\n', 1, 'config-unknown-key'],
    ['nothing to judge', 'method: direct\n', 1, 'config-missing-key'],
    [
      'a ranking with one criterion twice',
      'method: rank\nranking: [commonality, commonality]\n',
      2,
      'judgement-criterion-twice',
    ],
    [
      'a criterion that nobody judged',
      'method: rank\ncriteria: [commonality, market-readiness]\nranking: [commonality]\n',
      3,
      'judgement-missing',
    ],
    [
      'one criterion as best and worst',
      'method: best-worst\nbest: commonality\nworst: commonality\nbest-to-others: { resident-need: 2 }\nothers-to-worst: { resident-need: 2 }\n',
      3,
      'judgement-best-is-worst',
    ],
    [
      'the best against the worst in two ways',
      'method: best-worst\nbest: commonality\nworst: resident-need\nbest-to-others: { resident-need: 2 }\nothers-to-worst: { commonality: 3 }\n',
      5,
      'judgement-best-to-worst',
    ],
    [
      'a name that no profile can have',
      'method: rank\ncombine: profiles\npeople:\n  "町 と 村": { ranking: [commonality] }\n',
      4,
      'judgement-profile-name',
    ],
    [
      'judgements beside people',
      'method: rank\nranking: [commonality]\npeople: { a: { ranking: [commonality] } }\n',
      2,
      'judgement-beside-people',
    ],
    ['no people', 'method: rank\npeople: {}\n', 2, 'judgement-no-person'],
    [
      'a person who leaves out a criterion',
      'method: rank\npeople:\n  a: { ranking: [commonality, resident-need] }\n  b: { ranking: [commonality] }\n',
      4,
      'judgement-missing',
    ],
    [
      'people whose zeros leave nothing',
      'method: direct\npeople:\n  a: { points: { commonality: 1, resident-need: 0 } }\n  b: { points: { commonality: 0, resident-need: 1 } }\n',
      3,
      'judgement-all-zero-together',
    ],
  ])('%s', async (_, document, line, code) => {
    const outcome = await weigh(document);
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toContain(`judgements.yaml:${line}:`);
    expect(outcome.stderr).toContain(code);
  });

  it('an id that is not built in is a notice, with what may have been meant', async () => {
    const { code, stderr } = await weigh('method: rank\nranking: [comonality, call-volume]\n');
    expect(code).toBe(0);
    expect(stderr).toContain('notice judgement-unknown-criterion');
    expect(stderr).toContain('Did you mean “commonality”?');
    expect(stderr).toContain(
      '“call-volume” is not a built-in criterion; ignore this if your config adds it.',
    );
  });

  it('a title is as good as an id, in every method and for every person', async () => {
    const documents = [
      'method: rank\nranking: [RN, [CO, MR]]\n',
      'method: direct\ncriteria: [RN, CO]\npoints: { RN: 60, CO: 40 }\n',
      'method: ahp\ncompare: { RN: { CO: 3 } }\n',
      'method: best-worst\nbest: RN\nworst: MR\nbest-to-others: { CO: 2, MR: 4 }\nothers-to-worst: { CO: 2 }\n',
      'method: swing\npeople: { 甲: { points: { RN: 100, CO: 50 } }, 乙: { points: { RN: 80, CO: 100 } } }\n',
    ];
    for (const document of documents) {
      const titled = await weightsIn(titledAs(document, ['住民のニーズ', '事務の共通性', '市場の準備状況']));
      expect(titled).toEqual(
        await weightsIn(titledAs(document, ['resident-need', 'commonality', 'market-readiness'])),
      );
    }
  });

  it('a title that no criterion has is answered with what may have been meant', async () => {
    const { code, stderr } = await weigh('method: rank\nranking: [法改正の頻渡]\n');
    expect([code, stderr]).toEqual([2, expect.stringContaining('judgement-wrong-id')]);
  });

  it('a profile may have a name in Japanese, which score then takes', async () => {
    const document =
      'method: rank\ncombine: profiles\npeople:\n  小規模町村: { ranking: [resident-need, commonality] }\n';
    const { code, stdout } = await weigh(document, '--format', 'yaml');
    expect([code, stdout]).toEqual([0, expect.stringContaining('  小規模町村:\n')]);
    const argv = ['score', 'i.csv', '--profile', '小規模町村', '--format', 'json'];
    const cwd = folderWith({ 'commonality.yaml': stdout, 'i.csv': '事務ID,事務名,住民関係手続数\nA,あ,3\n' });
    expect((await run(argv, { cwd })).code).toBe(0);
  });

  it('names from the document cannot act on a terminal, or end a comment', async () => {
    const document =
      'method: rank\npeople:\n  "a\\nweights: x\\e[2J": { ranking: [commonality, resident-need] }\n';
    for (const format of ['table', 'yaml', 'markdown', 'json']) {
      const { code, stdout } = await weigh(document, '--format', format);
      expect(code).toBe(0);
      expect(stdout).not.toContain('\u001B');
      expect(stdout).not.toMatch(/^weights: x/m);
    }
  });

  it('an id that every object has a key of is an id like any other', async () => {
    const found = await weightsOf('method: direct\npoints: { constructor: 1, commonality: 3 }\n');
    expect(found).toEqual({ constructor: 0.25, commonality: 0.75 });
  });
});
