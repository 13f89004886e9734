// What the worker of the tool does: reads what was dropped, scores it, and writes what is to be shown or downloaded.
import { z } from 'zod';
import { criteria as builtIn } from '../../criteria/index.js';
import { computedSha256 } from '../bytes/sha256.js';
import { utf8Bytes } from '../bytes/bytes.js';
import { sortDropped } from '../config/droppedConfig.js';
import type { Criterion } from '../criterion/define.js';
import type { Input } from '../inventory/input.js';
import { InventoryError } from '../inventory/error.js';
import type { Problem } from '../model/problem.js';
import type { Narrowing } from '../record/narrowedLaws.js';
import { loadRecord } from '../record/reading/loadRecord.js';
import { suggestedArticles } from '../record/suggestedArticles.js';
import { paperHtml, sectionsAbove, sectionsBelow, type PageParts } from '../report/paper/html.js';
import { detailAlone, listDataOf } from '../report/paper/pageData.js';
import type { Paper, PaperOptions } from '../report/paper/report.js';
import { whatIfDataOf } from '../report/paper/whatIfData.js';
import type { DetailAlone } from '../report/paper/hooks.js';
import type { ProfileRun } from '../report/profiles/comparison.js';
import { problemLine } from '../report/problems/problems.js';
import { plainPaint, reports } from '../report/score/index.js';
import { nextStepsCsv } from '../report/tool/nextStepsCsv.js';
import { scoreXlsx } from '../report/score/xlsx/index.js';
import { evaluate, type Evaluation } from '../score.js';
import { keepFigures } from '../scoring/whatIf/keepFigures.js';
import type { Lang } from '../text/lang.js';
import type { Download, ShownProblem, ToolReply, ToolRequest } from './messages.js';
import { droppedSettings, type DroppedSettings, type RefusedSettings } from './droppedSettings.js';
import { paperOfDropped, situationInLists } from './paper.js';
import { onPage } from './problemWords.js';

// A policy without `unsafe-eval` refuses what zod would compile, and would be reported each time.
z.config({ jitless: true });

/** What was dropped, and what a reader chose. */
interface Kept {
  readonly inventories: readonly Input[];
  readonly configs: readonly Input[];
  readonly narrowing: Narrowing;
}

/** Scores what was dropped, or says what keeps it from being read. */
async function evaluated(
  { inventories, narrowing }: Kept,
  { criteria, options, profiles }: DroppedSettings,
): Promise<Evaluated | { readonly problems: readonly ShownProblem[] }> {
  try {
    const evaluation = await evaluate(inventories, criteria, { ...options, narrowing });
    const runs = profiles.map(({ profile, weights }) => ({ profile, result: evaluation.under(weights) }));
    return { evaluation, runs };
  } catch (thrown) {
    if (!(thrown instanceof InventoryError)) throw thrown;
    return { problems: thrown.problems.map(shownProblem) };
  }
}

interface Evaluated {
  readonly evaluation: Evaluation;
  readonly runs: readonly ProfileRun[];
}

const noConfig = { is: 'config', name: undefined, sets: [] } as const;

function problemsOf({ refusals, problems }: RefusedSettings): readonly ShownProblem[] {
  return [
    ...refusals.map((says): ShownProblem => ({ severity: 'error', says })),
    ...problems.map(shownProblem),
  ];
}

/** How the worker answers. */
type Tell = (reply: ToolReply) => void;

/** The worker: what it is told by the page, one thing after the other. */
export function toolEngine(tell: Tell): (request: ToolRequest) => Promise<void> {
  let parts: PageParts | undefined;
  let loaded: Promise<void> = Promise.resolve();
  let written: Written | undefined;
  let kept: Kept = { inventories: [], configs: [], narrowing: {} };

  async function run(next: Kept, isNarrower = false): Promise<void> {
    kept = next;
    written = undefined;
    tell({ is: 'step', step: 'reading' });
    await loaded;
    const settings = droppedSettings(kept.configs);
    if ('refusals' in settings) {
      // What cannot be used is not kept: inventories that follow are not refused for it.
      kept = { ...kept, configs: [] };
      tell(noConfig);
      return tell({ is: 'refused', problems: problemsOf(settings) });
    }
    tell({ is: 'config', ...(settings.config ?? noConfig) });
    if (kept.inventories.length === 0) return tell({ is: 'step', step: 'waiting' });
    const found = await evaluated(kept, settings);
    if ('problems' in found) return tell({ is: 'refused', problems: found.problems });
    if (parts === undefined) throw new Error('the worker was not started');
    written = writtenBy(found, { criteria: settings.criteria, page: parts }, tell);
    // What is narrowed has nothing left to suggest: a reader would lose what was chosen, and could take nothing back.
    if (isNarrower || Object.keys(kept.narrowing).length > 0) return;
    tell({ is: 'suggestions', suggestions: suggestedArticles(found.evaluation.scoring.tasks) });
  }

  return async (request) => {
    switch (request.is) {
      case 'start':
        parts = { style: request.style, scripts: [request.script], sha256: sha256InBase64 };
        loaded = loadRecord(request.record);
        return loaded;
      case 'drop':
        return run(withDropped(kept, request.files));
      case 'narrow':
        return run({ ...kept, narrowing: request.narrowing }, true);
      case 'forget-config':
        return run({ ...kept, configs: [] });
      case 'detail':
        // Of a row that another result has replaced, nothing is asked any more.
        if (written !== undefined && request.task < written.evaluation.scoring.tasks.ids.length)
          tell({ ...request, detail: detailIn(written, request.task) });
        return;
      case 'download':
        if (written === undefined) return;
        tell({ is: 'step', step: 'making' });
        tell({ is: 'file', ...fileOf(request.what, written, request.lang) });
        tell({ is: 'step', step: 'done' });
    }
  };
}

/** What was made of files that were dropped, and what it is shown with. */
interface Written extends Shown {
  readonly evaluation: Evaluation;
  readonly paper: Paper;
}

interface Shown {
  readonly criteria: readonly Criterion[];
  readonly page: PageParts;
}

/**
 * Shows a result: the ranking first, as a reader waits for nothing else. What explain says of each task takes longer than
 * all the rest, and is made for those alone that a reader opens.
 */
function writtenBy({ evaluation, runs }: Evaluated, shown: Shown, tell: Tell): Written {
  const kept = keepFigures(evaluation.scoring);
  tell(rankedBy(evaluation, { kept, criteria: shown.criteria, profiles: runs }));
  const written = { ...shown, evaluation, paper: paperOfDropped(evaluation, kept, runs) };
  const { paper, criteria } = written;
  tell({ is: 'step', step: 'writing' });
  tell({
    is: 'paper',
    above: joined(sectionsAbove(paper, optionsOf(criteria, 'ja'))),
    below: joined(sectionsBelow(paper, optionsOf(criteria, 'ja'))),
    list: listDataOf(paper, criteria),
  });
  return written;
}

function detailIn({ evaluation, criteria }: Written, place: number): DetailAlone {
  return detailAlone(situationInLists(evaluation, place), criteria);
}

function htmlOf({ paper, criteria, page }: Written, lang: Lang): string {
  return joined(paperHtml(paper, { ...optionsOf(criteria, lang), page }));
}

function optionsOf(criteria: Shown['criteria'], lang: Lang): PaperOptions {
  return { ...pageIn(lang), criteria, about: {} };
}

function rankedBy(
  { result }: Evaluation,
  grounds: Omit<Parameters<typeof whatIfDataOf>[0], 'result'>,
): ToolReply {
  const whatIf = whatIfDataOf({ ...grounds, result });
  return { is: 'ranked', whatIf, problems: result.problems.map(shownProblem) };
}

/** A file as a reader asks for it. */
function fileOf(
  what: Download,
  written: Written,
  lang: Lang,
): { readonly name: string; readonly type: string; readonly bytes: Uint8Array } {
  const { criteria, paper } = written;
  const { result } = paper;
  const options = { ...pageIn(lang), criteria };
  switch (what) {
    case 'report':
      return { name: 'report.html', type: 'text/html', bytes: utf8Bytes(htmlOf(written, lang)) };
    case 'xlsx':
      return { name: 'ranking.xlsx', type: xlsxType, bytes: scoreXlsx(result, options) };
    case 'csv':
      return {
        name: 'ranking.csv',
        type: 'text/csv',
        bytes: text(reports.csv(result, { ...options, bom: true })),
      };
    case 'json':
      return { name: 'result.json', type: 'application/json', bytes: text(reports.json(result, options)) };
    case 'next':
      return { name: 'next.csv', type: 'text/csv', bytes: text(nextStepsCsv(result, options)) };
  }
}

/** What is dropped counts in the place of earlier files of its kind; a config alone is for the inventories that are there. */
function withDropped(kept: Kept, files: readonly Input[]): Kept {
  const { configs, inventories } = sortDropped(files, builtIn);
  return {
    configs: configs.length > 0 ? configs : kept.configs,
    inventories: inventories.length > 0 ? inventories : kept.inventories,
    narrowing: inventories.length > 0 ? {} : kept.narrowing,
  };
}

function text(chunks: Iterable<string>): Uint8Array {
  return utf8Bytes(joined(chunks));
}

function joined(chunks: Iterable<string>): string {
  return [...chunks].join('');
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function pageIn(lang: Lang) {
  return { lang, paint: plainPaint, width: 80 };
}

function shownProblem(problem: Problem): ShownProblem {
  const says = (lang: Lang): string => problemLine(onPage(problem), { lang, paint: plainPaint });
  return { severity: problem.severity, says: { ja: says('ja'), en: says('en') } };
}

function sha256InBase64(text: string): string {
  const bytes = computedSha256(utf8Bytes(text)).match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}
