// What the worker of the tool does: reads what was dropped, scores it, and writes what is to be shown or downloaded.
import { z } from 'zod';
import { criteria } from '../../criteria/index.js';
import { computedSha256 } from '../bytes/sha256.js';
import { utf8Bytes } from '../bytes/bytes.js';
import type { Input } from '../inventory/input.js';
import { InventoryError } from '../inventory/error.js';
import type { Problem } from '../model/problem.js';
import type { Narrowing } from '../record/narrowedLaws.js';
import { loadRecord } from '../record/loadRecord.js';
import { suggestedArticles } from '../record/suggestedArticles.js';
import { paperHtml, type PageParts } from '../report/paper/html.js';
import type { Paper } from '../report/paper/report.js';
import { whatIfDataOf } from '../report/paper/whatIfData.js';
import { problemLine } from '../report/problems/problems.js';
import { plainPaint, reports } from '../report/score/index.js';
import { nextStepsCsv } from '../report/tool/nextStepsCsv.js';
import { scoreXlsx } from '../report/score/xlsx/index.js';
import { evaluate, type Evaluation } from '../score.js';
import { keepFigures } from '../scoring/whatIf/keepFigures.js';
import type { Lang } from '../text/lang.js';
import type { Download, ShownProblem, ToolReply, ToolRequest } from './messages.js';
import { paperWithoutConfig } from './paper.js';

// A policy without `unsafe-eval` refuses what zod would compile, and would be reported each time.
z.config({ jitless: true });

/** Scores what was dropped, or says what keeps it from being read. */
async function evaluated(
  files: readonly Input[],
  narrowing: Narrowing,
): Promise<Evaluation | { readonly problems: readonly ShownProblem[] }> {
  try {
    return await evaluate(files, criteria, { narrowing });
  } catch (thrown) {
    if (!(thrown instanceof InventoryError)) throw thrown;
    return { problems: thrown.problems.map(shownProblem) };
  }
}

/** How the worker answers. */
type Tell = (reply: ToolReply) => void;

/** The worker: what it is told by the page, one thing after the other. */
export function toolEngine(tell: Tell): (request: ToolRequest) => Promise<void> {
  let parts: PageParts | undefined;
  let loaded: Promise<void> = Promise.resolve();
  let paper: Paper | undefined;

  async function run({ files, narrowing }: Extract<ToolRequest, { readonly is: 'run' }>): Promise<void> {
    paper = undefined;
    tell({ is: 'step', step: 'reading' });
    await loaded;
    const evaluation = await evaluated(files, narrowing);
    if ('problems' in evaluation) return tell({ is: 'refused', problems: evaluation.problems });
    const { result, scoring } = evaluation;
    const kept = keepFigures(scoring);
    const whatIf = whatIfDataOf({ kept, result, criteria, profiles: [] });
    // The ranking first: a reader waits for nothing else.
    tell({ is: 'ranked', whatIf, problems: result.problems.map(shownProblem) });
    paper = paperWithoutConfig(evaluation, kept);
    tell({ is: 'step', step: 'writing' });
    tell({ is: 'paper', html: htmlOf(paper, 'ja') });
    tell({ is: 'suggestions', suggestions: suggestedArticles(scoring.tasks) });
  }

  function htmlOf(made: Paper, lang: Lang): string {
    if (parts === undefined) throw new Error('the worker was not started');
    return [...paperHtml(made, { ...pageIn(lang), criteria, about: {}, page: parts })].join('');
  }

  function download(what: Download, lang: Lang): void {
    if (paper === undefined) return;
    const { result } = paper;
    const options = { ...pageIn(lang), criteria };
    const files: Readonly<Record<Download, () => readonly [name: string, type: string, bytes: Uint8Array]>> =
      {
        report: () => ['report.html', 'text/html', utf8Bytes(made(lang))],
        xlsx: () => ['ranking.xlsx', xlsxType, scoreXlsx(result, options)],
        csv: () => ['ranking.csv', 'text/csv', text(reports.csv(result, { ...options, bom: true }))],
        json: () => ['result.json', 'application/json', text(reports.json(result, options))],
        next: () => ['next.csv', 'text/csv', text(nextStepsCsv(result, options))],
      };
    const [name, type, bytes] = files[what]();
    tell({ is: 'file', name, type, bytes });
  }

  const made = (lang: Lang): string => (paper === undefined ? '' : htmlOf(paper, lang));

  return async (request) => {
    if (request.is === 'start') {
      const { record, style, script } = request;
      parts = { style, scripts: [script], sha256: sha256InBase64 };
      loaded = loadRecord(record);
      await loaded;
    } else if (request.is === 'run') await run(request);
    else download(request.what, request.lang);
  };
}

function text(chunks: Iterable<string>): Uint8Array {
  return utf8Bytes([...chunks].join(''));
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function pageIn(lang: Lang) {
  return { lang, paint: plainPaint, width: 80 };
}

function shownProblem(problem: Problem): ShownProblem {
  const says = (lang: Lang): string => problemLine(problem, { lang, paint: plainPaint });
  return { severity: problem.severity, says: { ja: says('ja'), en: says('en') } };
}

function sha256InBase64(text: string): string {
  const bytes = computedSha256(utf8Bytes(text)).match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}
