// Every regular expression of the program against a checker: one whose time grows with the square of its input, or
// worse, lets one long cell stop a run. Those that only see short texts stand below, with what keeps them short.
import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseSync } from 'oxc-parser';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const shortName = 'names of laws longer than 1,000 characters are not looked at';
const shortTotal = 'names longer than 40 characters are no totals';

/** Patterns that the checker suspects or cannot decide: where, how they begin, and why they are harmless. */
export const accepted = [
  ['src/config/lang.ts', '^(?:\\uFEFF)?', 'each line is tried once, and its parts do not overlap'],
  ['src/criterion/nationalLaws.ts', '(?:法|法律|令)(?:第[^に]{1,30})?', shortName],
  ['src/criterion/nationalLaws.ts', '([法律令則])[(〔]', 'bounded: at most 60 + 20 × 60 steps from each 令('],
  ['src/criterion/nationalLaws.ts', '(?:第|(?<![', shortName],
  [
    'src/criterion/nationalLaws.ts',
    '(?:なし|無し|無|ない|',
    'texts longer than 40 characters name something',
  ],
  ['src/inventory/yaml/yamlSyntax.ts', '[{[][^"', 'bounded: at most 200 steps from each bracket'],
  ['src/record/articles/municipalTaskName.ts', '^[^（]*令第', 'titles of the record alone'],
  ['src/report/paper/charts/themesChart.ts', '（[^）]*）|', 'names of criteria alone'],
  ['src/report/paper/charts/themesChart.ts', ' ?\\([^)]*\\)|', 'names of criteria alone'],
  ['src/text/figure.ts', '\\B(?=(\\d{3})+$)', 'a number has at most 22 digits'],
  [
    'src/text/headerKey.ts',
    '^(?:[【([〔](?:必須|任意|',
    'anchored, and its alternatives begin with different signs',
  ],
  ['src/inventory/cells/writtenFigures.ts', '([-−△▲+])?', 'cells longer than 100 characters are no figures'],
  ['src/inventory/tasks/otherRows.ts', '^[\\s([【「〔<*※・◆', shortTotal],
  ['src/inventory/tasks/otherRows.ts', '^(?:grand[- ]|sub[- ]?|', shortTotal],
  ['src/inventory/tasks/otherRows.ts', '.(?:総合計|合計|', shortTotal],
  ['src/inventory/tasks/otherRows.ts', '(?:[課部局室係所署館園校区', shortTotal],
  ['src/inventory/expandPaths.ts', '^\\.|^commonality', 'names of files have at most 255 characters'],
  ['src/cli/output/codeLine.ts', '(file:\\/\\/', 'lines longer than 5,000 characters are not looked at'],
  [
    'src/inventory/header/headerLikeRow.ts',
    '^[([【〔<]?(?:単位|units?)?[:= ]?',
    'texts longer than 100 characters are no units',
  ],
  [
    'src/inventory/header/headerLikeRow.ts',
    '^[([〈<【第]+|',
    'texts longer than 40 characters number no column',
  ],
  ['src/inventory/xlsx/grid.ts', '0+$', 'a figure with 30 decimals'],
  ['src/inventory/yaml/yamlSyntax.ts', ':[ ]*\\[?[^"', 'the first 2,000 characters of a line are looked at'],
  ['src/record/articles/clause.ts', '(附則)?第?', 'the first 1,000 characters of a clause are looked at'],
  [
    'src/record/articles/clause.ts',
    '準用する(?:同条)?',
    'the first 1,000 characters of a clause are looked at',
  ],
  ['src/record/citations/citedArticles.ts', '(附則\\s*)?(?:第\\s*)?', shortName],
  ['src/record/citations/citedArticles.ts', '^(?:明治?|大正?', shortName],
  ['src/record/citations/citedArticles.ts', '^\\s*(?:第\\s*)?((?:(?<!\\d)', shortName],
  ['src/record/citations/citedArticles.ts', '別表.*?', shortName],
  ['src/record/citations/citedArticles.ts', '[(（〔[][^)）〕\\]]{0,400}', shortName],
  ['src/record/citations/citedArticles.ts', '(?:附則|第|[', shortName],
  ['src/record/citations/citedArticles.ts', '^.*?(?:法律?|令|規則)(?=', shortName],
  ['src/record/citations/spelledOut.ts', '(?<!\\d)第?(\\d{1,4}条)の', shortName],
  ['src/record/citations/spelledOut.ts', '(?<=^|[法律令則)]', shortName],
  ['src/record/citations/spelledOut.ts', '(?<![の\\d])第?', shortName],
  ['src/record/citations/spelledOut.ts', '(?<=[法律令則]\\s{0,3}第?)', shortName],
  [
    'src/record/municipalities/likelyTown.ts',
    '^(.+?市).+区$',
    'names longer than 100 characters are no municipalities',
  ],
  ['src/record/laws/contradiction.ts', '[(（〔[]([^)）〕\\]]{1,200})', shortName],
  ['src/record/laws/isLocal.ts', '(?:第?[\\d〇', shortName],
  ['src/record/laws/lawNumber.ts', '^(明治|大正', shortName],
  ['src/record/laws/matchOne.ts', 'の一部を改正する|', shortName],
  ['src/record/laws/matchOne.ts', '^(.{2,}?(?:法律?|令|規則))', shortName],
  ['src/record/laws/matchOne.ts', '(?:条例|規則|細則|規程|', shortName],
  [
    'src/record/laws/pieces.ts',
    '(?<=(?:法|法律|令|規則|細則|',
    'what comes before a separator is of at most five characters',
  ],
  [
    'src/record/laws/pieces.ts',
    '(?<=法|法律|令|規則|条例|条|項|号)',
    'digits follow a title at one place only',
  ],
  ['src/record/laws/severalLaws.ts', '([、,，・･/／\\s　]+|', shortName],
  ['src/record/laws/finders/variants.ts', '^(.{2,}?(?:法律?|令|規則))', shortName],
  ['src/record/laws/finders/variants.ts', '(?:[(（]?第?[\\d〇', shortName],
  ['src/record/laws/finders/variants.ts', '^(.*(?:法|法律|令|規則))第?', shortName],
  [
    'src/record/municipalities/municipalityOf.ts',
    '^(?:[^市区町村]*?|',
    'names longer than 100 characters are no municipalities',
  ],
  ['src/report/robustness/published.ts', '\\[\\n\\s*', 'JSON of our own, whose lines are short'],
];

/** The sources that hold patterns. */
function sources() {
  return ['src', 'criteria'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`),
  );
}

/** The patterns that a source spells out. */
function literalsIn(file) {
  const found = [];
  JSON.stringify(parseSync(file, readFileSync(path.join(root, file), 'utf8')).program, (key, value) => {
    if (key === 'regex' && value !== null && typeof value === 'object') found.push({ file, ...value });
    return typeof value === 'bigint' ? String(value) : value;
  });
  return found;
}

/** The patterns that modules put together when they are loaded. */
async function assembled() {
  // Beside the packages that it imports, and in no folder that is packed.
  const out = path.join(root, 'node_modules', `.patterns.${process.pid}.mjs`);
  const made = [];
  globalThis.patternOfOurs = function (source, flags) {
    const pattern = new RegExp(source, flags);
    made.push({ file: 'new RegExp', pattern: pattern.source, flags: pattern.flags });
    return pattern;
  };
  const [entryPoints, define] = [['src/index.ts'], { RegExp: 'patternOfOurs' }];
  await build({
    absWorkingDir: root,
    entryPoints,
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define,
  });
  try {
    await import(pathToFileURL(out).href);
  } finally {
    rmSync(out);
  }
  return made;
}

function isAccepted({ file, pattern }) {
  return accepted.some(([at, start]) => (at === file || file === 'new RegExp') && pattern.startsWith(start));
}

/** Every pattern once. */
export async function patterns() {
  const all = [...sources().flatMap(literalsIn), ...(await assembled())];
  return [...new Map(all.map((each) => [`${each.file} ${each.pattern} ${each.flags}`, each])).values()];
}

/** What the checker says of patterns that are not accepted, and which rows accept nothing. */
export async function faults() {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  const all = await patterns();
  const stale = accepted.filter(
    ([at, start]) =>
      !all.some(({ file, pattern }) => (file === at || file === 'new RegExp') && pattern.startsWith(start)),
  );
  const suspected = all.filter((each) => !isAccepted(each)).flatMap((each) => faultOf(each, checkSync));
  return [
    ...stale.map(([at, start]) => `.tools/patterns.mjs: no pattern in ${at} begins with ${start}`),
    ...suspected,
  ];
}

function faultOf({ file, pattern, flags }, checkSync) {
  const { status, complexity, attack } = checkSync(pattern, flags, { timeout: 120_000 });
  if (status === 'safe') return [];
  const why = attack === undefined ? 'cannot be decided' : `${complexity.summary}: ${attack.pattern}`;
  return [`${file}: /${pattern}/${flags} ${why}`];
}

// Through links and junctions, which the name of a module is without.
if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  const found = await faults();
  for (const each of found) process.stderr.write(`${each}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
