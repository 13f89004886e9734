import { readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/report/check/index.js';
import { contractFormats, criteriaFormats } from '../../src/report/criteria/index.js';
import { diffFormats } from '../../src/report/diff/index.js';
import { effectFormats } from '../../src/report/effect/index.js';
import { explainFormats } from '../../src/report/explain/index.js';
import { formats } from '../../src/report/score/index.js';
import { poolFormats } from '../../src/report/pool/index.js';
import { robustnessFormats } from '../../src/report/robustness/index.js';
import { sampleFormats } from '../../src/report/sample/index.js';
import { createdFormats } from '../../src/report/survey/created.js';
import { answersFormats } from '../../src/report/survey/index.js';
import { weightsFormats } from '../../src/report/weights/index.js';
import { langs, type Lang } from '../../src/text/lang.js';
import { folderWith } from './folder.js';
import { run, type Outcome, type Setting } from './run.js';

interface Printing {
  /** the arguments, separated by blanks */
  readonly words: string;
  /** none where the command takes no --format */
  readonly formats?: readonly string[];
  /** a folder of its own for each run, with these files in it */
  readonly files?: Readonly<Record<string, string>>;
  /** the exit code, where it is not 0 */
  readonly code?: number;
}

const town = 'fixtures/small-town/inventory.yaml';
const [older, newer] = ['fixtures/diff/old/inventory.csv', 'fixtures/diff/new/inventory.csv'];
const inProfiles = {
  'inventory.yaml': readFileSync(town, 'utf8'),
  'commonality.yaml': 'profiles: { town: { small-town-burden: 5 }, ministry: { commonality: 5 } }\n',
};
/** What takes a process long is printed of few rows: colours do not depend on how many there are. */
const fewOf = (file: string, rows: number): string =>
  `${readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, rows + 1)
    .join('\n')}\n`;
const few = { 'inventory.csv': fewOf(older, 5) };
const asked = {
  'inventory.csv': fewOf('fixtures/survey/inventory.csv', 5),
  'sample.csv': fewOf('fixtures/survey/sample.csv', 2),
};
const back = Object.fromEntries(
  readdirSync('fixtures/survey/back').map((name) => [
    `back/${name}`,
    readFileSync(`fixtures/survey/back/${name}`, 'utf8'),
  ]),
);
const judgements = ['ahp', 'best-worst', 'rank', 'swing', 'people', 'profiles'];

const printings: readonly Printing[] = [
  { words: `score ${town} --top 0`, formats },
  { words: 'score inventory.csv --robustness', formats, files: few },
  { words: 'score inventory.yaml --profile all', formats, files: inProfiles },
  { words: 'score fixtures/excel-shift-jis/inventory.csv', formats },
  { words: `check ${town}`, formats: checkFormats },
  { words: 'check fixtures/hostile/csv/ragged.csv', formats: checkFormats, code: 1 },
  { words: 'check --explain blank-row' },
  { words: `explain ${town} facility-booking`, formats: explainFormats },
  { words: 'robustness inventory.csv --samples 500', formats: robustnessFormats, files: few },
  { words: `effect ${town} --samples 500`, formats: effectFormats },
  { words: 'report inventory.csv', formats: ['html', 'markdown'], files: few },
  { words: `diff ${older} ${newer}`, formats: diffFormats },
  { words: 'import procedures fixtures/procedures/r6.csv', formats: ['csv', 'yaml'] },
  { words: 'import procedures fixtures/procedures/broken-rows.csv', formats: ['csv', 'yaml'] },
  { words: 'criteria', formats: criteriaFormats },
  { words: `criteria --inventory ${town}`, formats: criteriaFormats },
  { words: 'criteria show commonality', formats: criteriaFormats },
  { words: 'criteria test fixtures/plugins/flood-risk.mjs --tasks 100', formats: contractFormats },
  { words: 'criteria test fixtures/plugins/broken.mjs', formats: contractFormats, code: 1 },
  { words: 'sample --n 40', formats: sampleFormats },
  {
    words: 'survey new inventory.csv --sample sample.csv --output out',
    formats: createdFormats,
    files: asked,
  },
  { words: 'survey read back --collapse', formats: answersFormats, files: back },
  { words: 'pool fixtures/pool', formats: poolFormats },
  { words: 'criteria new call-volume', files: {} },
  ...judgements.map((name) => ({ words: `weights fixtures/weights/${name}.yaml`, formats: weightsFormats })),
  { words: 'weights fixtures/weights/faults.yaml', formats: weightsFormats, code: 2 },
  { words: 'init --yes', files: {} },
  { words: 'page --output tool.html', files: {} },
  ...['config', 'inventory', 'result', 'robustness'].map((subject) => ({ words: `schema ${subject}` })),
  ...['bash', 'zsh', 'fish'].map((shell) => ({ words: `completion ${shell}` })),
  { words: '--help' },
  { words: '--version' },
  { words: 'score no-such-file.csv', code: 2 },
  { words: 'scroe', code: 2 },
];

/** Every printing in every format it has. */
const each = printings.flatMap(({ formats: its, ...printing }): readonly Printing[] =>
  its === undefined
    ? [printing]
    : its.map((format) => ({ ...printing, words: `${printing.words} --format ${format}` })),
);

const isForTerminals = ({ words }: Printing): boolean => /--format (table|text)$/.test(words);

function printed({ words, files }: Printing, setting: Setting): Promise<Outcome> {
  return run(words.split(' '), files === undefined ? setting : { ...setting, cwd: folderWith(files) });
}

/** What is written for a program has no colours in any language: one will do. */
const inEach = (lang: Lang): readonly Printing[] =>
  lang === 'ja' ? each : each.filter((its) => isForTerminals(its) || !its.words.includes(' --format '));

// In 40 columns headings and notes take several lines, each painted by itself.
const papers = langs.flatMap((lang) => [
  { lang, columns: 100, its: inEach(lang) },
  { lang, columns: 40, its: each.filter(isForTerminals) },
]);

describe.each(papers)('in $lang and $columns columns', ({ lang, columns, its }) => {
  it.each(its.map((printing) => [printing.words, printing] as const))(
    '%s prints in colour what it prints without, but for the colours',
    async (_, printing) => {
      const env = { LANG: lang === 'ja' ? 'ja_JP.UTF-8' : 'C' };
      const plain = await printed(printing, { columns, env: { ...env, NO_COLOR: '1' } });
      const coloured = await printed(printing, { columns, env: { ...env, FORCE_COLOR: '1' } });
      expect([plain.code, coloured.code]).toEqual([printing.code ?? 0, printing.code ?? 0]);
      expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
      expect(stripVTControlCharacters(coloured.stderr)).toBe(plain.stderr);
      const isColoured = isForTerminals(printing) && printing.code !== 2;
      expect(coloured.stdout.includes('\u001b[')).toBe(isColoured);
    },
  );
});

it('every command is among what is compared', async () => {
  const { stdout } = await run(['--help', '--lang', 'en']);
  const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) .*(?:\[options\]|<)/gm)].map(
    ([, name = '']) => name,
  );
  expect(commands.length).toBeGreaterThan(9);
  const compared = new Set(printings.map(({ words }) => words.split(' ')[0]));
  expect(commands.filter((command) => !compared.has(command))).toEqual([]);
});
