// What was measured, as rows and charts for the terminal and for docs/performance.md, and as lines for the READMEs.

const times = (ratio) => `${ratio.toFixed(2)} ×`;
const mib = (memory) => `${memory.toFixed(0)} MiB`;
const seconds = (each) => `${each.toFixed(1)} s`;
const milliseconds = (each) => `${each.toFixed(0)} ms`;

/**
 * A figure and the target that the project set for it.
 *
 * @typedef {object} Row
 * @property {string} what what was measured, beside which yardstick, with its version
 * @property {string} figure
 * @property {string} target
 * @property {boolean} isMet
 */

/** @returns {readonly Row[]} of the parts that were measured */
export function rowsOf({ start, throughput, importing, robustness, survey, yaml, whatIf, drop }) {
  return [
    ...(start === undefined ? [] : start.nodes.flatMap(rowsOfStart)),
    ...(throughput === undefined ? [] : rowsOfThroughput(throughput)),
    ...(importing === undefined ? [] : rowsOfImport(importing)),
    ...(robustness === undefined ? [] : rowsOfRobustness(robustness)),
    ...(survey === undefined ? [] : rowsOfSurvey(survey)),
    ...(yaml === undefined ? [] : rowsOfYaml(yaml)),
    ...(whatIf === undefined ? [] : rowsOfWhatIf(whatIf)),
    ...(drop === undefined ? [] : rowsOfDrop(drop)),
  ];
}

const atMost = (what, value, limit, shown) => ({
  what,
  figure: shown(value),
  target: `at most ${shown(limit)}`,
  isMet: value <= limit,
});

const noTarget = (what, figure) => ({ what, figure, target: '', isMet: true });

function rowsOfStart({ node, version, score, first }) {
  return [
    atMost(`\`commonality --version\` to \`node -e 0\`, Node ${node}`, version, 1.5, times),
    atMost(`\`score\` of 30 tasks with laws to \`node -e 0\`, Node ${node}`, score, 3.5, times),
    noTarget(`the same in the first run after installation, Node ${node}`, times(first)),
  ];
}

function rowsOfThroughput({ csvParse, ratio, memory, memoryToJson, workbook, workbookMemory }) {
  return [
    atMost(`\`score\` of 100,000 tasks × 30 columns to CSV, to csv-parse ${csvParse} alone`, ratio, 2, times),
    atMost('memory of that run', memory, 1024, mib),
    atMost('memory of the same to JSON', memoryToJson, 1024, mib),
    atMost('the same table as a workbook, to the CSV', workbook, 3, times),
    atMost('memory of the workbook, to that of the CSV', workbookMemory, 2, times),
  ];
}

function rowsOfImport({ csvParse, ratio, memory }) {
  return [
    atMost(`\`import procedures\` of 43 MB, to csv-parse ${csvParse} alone`, ratio, 1.5, times),
    atMost('memory of the import', memory, 300, mib),
  ];
}

function rowsOfRobustness({ national, numpy, oneThread, allProcessors }) {
  const smaa = `SMAA, 10,000 weightings × 2,000 tasks × 12 criteria, to the same in NumPy ${numpy}`;
  return [
    ...(numpy === undefined
      ? []
      : [
          atMost(`${smaa}, one thread each`, oneThread, 0.9, times),
          atMost(`${smaa}, all processors each`, allProcessors, 0.6, times),
        ]),
    atMost('`robustness` of the national inventory', national, 0.6, seconds),
  ];
}

function rowsOfSurvey({ csvParse, ratio, memory, toTenthOfBodies, toTenthOfTasks }) {
  return [
    atMost(`\`survey read\` of 2,000,000 answers, to csv-parse ${csvParse} alone`, ratio, 1.5, times),
    ...(memory === undefined ? [] : [noTarget('memory of that run', mib(memory))]),
    noTarget('memory, to that of a tenth of the municipalities', times(toTenthOfBodies)),
    noTarget('memory, to that of a tenth of the tasks', times(toTenthOfTasks)),
  ];
}

function rowsOfYaml({ yaml, whole, reading, toCsv }) {
  return [
    atMost(
      `5,000 tasks in YAML: the time that \`score\` takes longer than of CSV, to yaml ${yaml} alone`,
      reading,
      1.2,
      times,
    ),
    noTarget(`\`score\` of 5,000 tasks in YAML, to yaml ${yaml} alone`, times(whole)),
    noTarget('the same, to that of the CSV', times(toCsv)),
  ];
}

function rowsOfWhatIf({ chromium, national, large }) {
  return [
    noTarget(`a move on the page of the national inventory, Chromium ${chromium}`, milliseconds(national)),
    atMost(`a move on a page of 5,000 tasks, Chromium ${chromium}`, large, 100, milliseconds),
  ];
}

function rowsOfDrop({ chromium, laws, articles }) {
  return [
    atMost(
      `777 laws dropped on the page: until the ranking is seen, Chromium ${chromium}`,
      laws.ranking,
      2,
      seconds,
    ),
    noTarget('the same: until sheet, charts and list are seen', seconds(laws.list)),
    atMost(
      '777 tasks that cite articles, dropped on it: until the ranking is seen',
      articles.ranking,
      2,
      seconds,
    ),
    noTarget('the same: until sheet, charts and list are seen', seconds(articles.list)),
  ];
}

/** A table of Markdown: what, figure, target. */
export function markdownTable(rows) {
  const lines = rows.map(
    ({ what, figure, target, isMet }) => `| ${what} | ${figure} | ${target}${isMet ? '' : ': **missed**'} |`,
  );
  return ['| | measured | target |', '| --- | --- | --- |', ...lines].join('\n');
}

/** Lines of both charts of growth; none where it was not measured. */
export function chartsOf({ growth }) {
  if (growth === undefined) return [];
  const tasks = growth.byTasks.map((each) => ({
    of: `${each.tasks.toLocaleString('en')} tasks`,
    count: each.tasks,
    ...each,
  }));
  const criteria = growth.byCriteria.map((each) => ({
    of: `${each.criteria} criteria`,
    count: each.criteria,
    ...each,
  }));
  return [...chart(tasks), '', ...chart(criteria)];
}

const widest = 40;

/** A bar for the time of each, and how it compares with the one before it: as 1 where it grows as the count does. */
function chart(rows) {
  const most = Math.max(...rows.map(({ seconds }) => seconds));
  return rows.map(({ of, count, seconds, memory }, i) => {
    const before = rows[i - 1];
    const grows = before === undefined ? '' : (seconds / before.seconds / (count / before.count)).toFixed(2);
    const bar = '█'.repeat(Math.max(1, Math.round((widest * seconds) / most)));
    const figures = `${seconds.toFixed(2).padStart(6)} s ${memory.toFixed(0).padStart(5)} MiB ${grows.padStart(5)}`;
    return `${of.padStart(14)} ${figures}  ${bar}`;
  });
}

/** When, on what and by which clock each part was measured. */
export function circumstancesOf(measured) {
  const lines = Object.entries(measured).map(
    ([part, { date, node, cores, load, clock }]) =>
      `${part}: ${date}, Node ${node}, ${cores} cores, load ${load}, ${clock === 'processor' ? 'time of the processor' : 'time of the clock'}`,
  );
  return lines.map((each) => `- ${each}`).join('\n');
}

/** Three figures for a README, each with its yardstick. */
export function readmeLines({ start, throughput, robustness }, lang) {
  const [{ node, score }] = start.nodes;
  const figures = {
    en: [
      `\`score\` of 30 tasks with laws: ${times(score)} an empty run of Node ${node}`,
      `\`score\` of 100,000 tasks × 30 columns to CSV: ${times(throughput.ratio)} csv-parse ${throughput.csvParse} alone`,
      `SMAA, 10,000 weightings of 2,000 tasks: ${times(robustness.allProcessors)} NumPy ${robustness.numpy}, all processors each`,
    ],
    ja: [
      `法令を含む30件の \`score\`：Node ${node} の空の実行の${times(score).replace(' ×', '倍')}`,
      `10万件×30列の \`score\`（CSVへ）：csv-parse ${throughput.csvParse} だけで読む時間の${times(throughput.ratio).replace(' ×', '倍')}`,
      `SMAA（2,000件、1万通りの重み）：NumPy ${robustness.numpy} の${times(robustness.allProcessors).replace(' ×', '倍')}（いずれも全プロセッサー）`,
    ],
  };
  return `${figures[lang].map((each) => `- ${each}`).join('\n')}\n`;
}
