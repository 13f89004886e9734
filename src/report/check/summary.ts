import type { Checked } from '../../model/checked.js';
import { severityNames, type Problem } from '../../model/problem.js';
import { cut } from '../../text/cut.js';
import { figure } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { showUnseen } from '../../text/safe/unseen.js';
import { alike, countOf } from '../problems/alike.js';
import { mostSevere } from '../problems/mostSevere.js';
import {
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
} from '../layout/markdown.js';
import { findingPlaces } from './findingPlace.js';
import { findingText } from './findingText.js';
import type { CheckReport, CheckReportOptions } from './report.js';
import { verdictLine } from './verdictLine.js';
import { withinLimit } from './withinLimit.js';

const usualMax = 100;

// GitHub drops the whole summary of a step that is larger.
const limit = 2 ** 20;

// Columns that a name from the data may take.
const room = 120;

// What changed since a ranking was accepted.
const rankingCodes: ReadonlySet<string> = new Set([
  'top-changed',
  'verdict-changed',
  'score-moved',
  'task-vanished',
  'settings-changed',
]);

/** The Markdown for the page of a GitHub workflow run: the verdict, findings and the ranking. */
export const checkSummary: CheckReport = (checked, options) =>
  withinLimit(summary(checked, options), { limit, farewell: `\n${cutShort[options.lang]}\n` });

const summary: CheckReport = markdownReport(function* pieces(checked, options) {
  const ranking = checked.findings.filter(({ code }) => rankingCodes.has(code));
  const others = checked.findings.filter(({ code }) => !rankingCodes.has(code));
  const row = rowWriter(checked, options.lang);
  yield mark`## commonality check\n\n**${literal(verdictLine(checked, options))}**\n`;
  yield* tableChunks(headings.findings, others, { ...options, row });
  yield* tableChunks(headings.ranking, ranking, { ...options, row });
});

interface Table extends CheckReportOptions {
  readonly row: (finding: Problem, others: readonly Problem[]) => Markdown;
}

function* tableChunks(heading: Text, findings: readonly Problem[], table: Table): Generator<Markdown> {
  if (findings.length === 0) return;
  const { lang, max = usualMax, row } = table;
  yield mark`\n### ${literal(heading[lang])}\n\n`;
  yield markdownHead(Object.values(columns).map((column) => ({ head: column[lang] })));
  const grouped = alike(findings);
  const shown = mostSevere(grouped.findings, max);
  for (const finding of shown) yield row(finding, grouped.othersOf(finding));
  yield* moreChunk(findings.length - countOf(shown, grouped.othersOf), findings.length, lang);
}

function rowWriter(checked: Checked, lang: Lang): Table['row'] {
  const placeOf = findingPlaces(checked);
  return (finding, others) => {
    const { severity, file, line, code } = finding;
    const place = `${cut(showUnseen(file), room)}:${line}`;
    const message = findingText(finding, lang, placeOf(finding).cell, others);
    return markdownRow([severityNames[severity][lang], place, code, message].map(literal));
  };
}

function* moreChunk(left: number, total: number, lang: Lang): Generator<Markdown> {
  if (left > 0) yield mark`\n${literal(more[lang]({ left, total }))}\n`;
}

const headings = {
  findings: { ja: '指摘', en: 'Findings' },
  ranking: { ja: '順位の変化', en: 'What changed in the ranking' },
} as const satisfies Record<string, Text>;

const columns = {
  severity: { ja: '重要度', en: 'Severity' },
  place: { ja: '場所', en: 'Place' },
  code: { ja: 'コード', en: 'Code' },
  message: { ja: '内容', en: 'Message' },
} as const satisfies Record<string, Text>;

const more: Wording<{ readonly left: number; readonly total: number }> = {
  ja: ({ left, total }) => `ほか${figure(left)}件（全${figure(total)}件）`,
  en: ({ left, total }) => `… ${figure(left)} more of ${figure(total)}`,
};

const cutShort: Text = {
  ja: 'GitHubの上限（1 MiB）に達したため、以下を省略した。',
  en: 'The rest is omitted: GitHub accepts at most 1 MiB.',
};
