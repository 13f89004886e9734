import { pageOf } from '../model/version.js';
import type { Lang, Text } from '../text/lang.js';

/** What to type, and where to read more. */
interface Guide {
  /** arguments behind the name of the program; INVENTORY is a file of the user */
  readonly examples: readonly string[];
  /** a page of the documentation, which is in both languages: without the ending of either */
  readonly page: string;
}

/** By command; the program itself is the empty name. */
const guides: Readonly<Record<string, Guide>> = {
  '': {
    examples: ['score INVENTORY', 'score INVENTORY -f json=result.json -f csv=ranking.csv', 'help check'],
    page: 'README',
  },
  score: {
    examples: [
      'score INVENTORY --top 20',
      'score INVENTORY --output ranking.xlsx',
      'score INVENTORY --weights resident-need=2,small-town-burden=3',
    ],
    page: 'docs/model',
  },
  check: {
    examples: [
      'check INVENTORY',
      'check INVENTORY --update-baseline',
      "check --each 'inventories/**/*.csv' -f text -f sarif=check.sarif",
      'check --explain duplicate-id',
    ],
    page: 'docs/ci',
  },
  explain: { examples: ['explain INVENTORY T-012', 'explain INVENTORY T-012 --lang ja'], page: 'docs/model' },
  robustness: {
    examples: ['robustness INVENTORY', 'robustness INVENTORY --list statutory -f csv=ranks.csv'],
    page: 'docs/robustness',
  },
  effect: {
    examples: [
      'effect INVENTORY',
      'effect INVENTORY --adoption 60%..90% --ramp-up 3 --years 5',
      'effect INVENTORY --top 0 --output effect.md',
    ],
    page: 'docs/effect',
  },
  report: {
    examples: [
      'report INVENTORY --output report.html',
      'report INVENTORY -o report.html --date 2026-12-01 --mark CONFIDENTIAL',
    ],
    page: 'docs/report',
  },
  page: { examples: ['page --output commonality.html'], page: 'docs/browser' },
  import: {
    examples: ['import procedures published.csv --output tasks.csv'],
    page: 'docs/record',
  },
  diff: {
    examples: ['diff old.csv new.csv', 'diff --git HEAD~1 INVENTORY'],
    page: 'docs/model',
  },
  criteria: {
    examples: ['criteria', 'criteria show commonality', 'criteria new flood-risk'],
    page: 'docs/viewpoints',
  },
  'criteria show': { examples: ['criteria show commonality'], page: 'docs/viewpoints' },
  'criteria new': { examples: ['criteria new flood-risk'], page: 'docs/viewpoints' },
  'criteria test': { examples: ['criteria test ./flood-risk.mjs'], page: 'docs/viewpoints' },
  weights: {
    examples: ['weights judgements.yaml', 'weights judgements.yaml --output weights.yaml'],
    page: 'docs/robustness',
  },
  sample: {
    examples: [
      'sample --margin 10% --response 70% --output sample.csv',
      'sample --n 120 --avoid sample.csv --seed 2',
    ],
    page: 'docs/record',
  },
  survey: { examples: ['survey new --help', 'survey read --help'], page: 'docs/survey' },
  'survey new': {
    examples: [
      'survey new INVENTORY --sample sample.csv --settle 30 --output survey',
      'survey new INVENTORY --sample sample.csv --vendors --output survey',
    ],
    page: 'docs/survey',
  },
  'survey read': {
    examples: [
      'survey read survey --output estimated.csv --replies replies',
      'survey read survey --collapse -f markdown=answers.md',
    ],
    page: 'docs/survey',
  },
  'survey sql': {
    examples: [
      'survey sql survey/survey.json --dialect duckdb > sums.sql',
      'survey sql survey/survey.json --table "read_parquet(\'answers/*.parquet\')"',
    ],
    page: 'docs/survey',
  },
  pool: {
    examples: [
      'pool lists --output pooled.csv --decisions decisions.csv',
      'pool a.xlsx b.csv c.csv --threshold 95% -f markdown=pool.md',
    ],
    page: 'docs/survey',
  },
  init: { examples: ['init', 'init data --no-workflow'], page: 'docs/inventory' },
  schema: { examples: ['schema config > commonality.schema.json'], page: 'docs/inventory' },
  completion: { examples: ['completion bash'], page: 'README' },
};

const inventory: Text = { ja: '事務一覧.csv', en: 'inventory.csv' };

/** Command lines to try, of a command by its path. */
export function examplesOf(command: string, lang: Lang): readonly string[] {
  const lines = guides[command]?.examples ?? [];
  return lines.map((line) => `commonality ${line.replace('INVENTORY', inventory[lang])}`);
}

/** The address of the page that says more of a command. */
export function guideOf(command: string, lang: Lang): string {
  const page = guides[command]?.page ?? 'README';
  return pageOf(`${page}${lang === 'ja' ? '.ja' : ''}.md`);
}

/** What stands at the end of the help of a command. */
export function examplesText(command: string, lang: Lang): string {
  const lines = examplesOf(command, lang).map((line) => `  ${line}\n`);
  const head = lines.length === 0 ? '' : `${heads.examples[lang]}\n${lines.join('')}\n`;
  return `${head}${heads.more[lang]}\n  ${guideOf(command, lang)}\n`;
}

const heads = {
  examples: { ja: '例：', en: 'Examples:' },
  more: { ja: '詳しくは：', en: 'More:' },
} as const satisfies Record<string, Text>;
