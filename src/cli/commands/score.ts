import { Command, Option } from 'commander';
import { reports, scoreFormats, type Format } from '../../report/score/index.js';
import type { Result } from '../../model/result.js';
import type { Assessment } from '../../model/assessment.js';
import { plain, type Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions } from '../options/outputOptions.js';
import {
  csvChoiceOf,
  csvReportOptions,
  rawHeadingsOption,
  reportRules,
  type ReportFlags,
} from '../options/reportOptions.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { targetsOf, type Target } from '../options/targets.js';
import { runScored, type ScoredRun } from '../runScored.js';
import type { PaperPrinter } from './report/paperPrinter.js';
import { UsageError } from '../usageError.js';
import { viewOf, viewOptions, type ViewFlags } from '../options/viewOptions.js';
import { withOptions } from '../options/withOptions.js';

interface Flags extends RunFlags, ReportFlags, ViewFlags {
  readonly robustness?: boolean;
}

/** `commonality score`: from inventories to ranked candidate lists. */
export function scoreCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('score')
    .description(says.about[lang])
    .argument('<inventory...>', says.inventory[lang]);
  withOptions(command, [
    ...viewOptions(lang, says.list),
    new Option('--robustness', says.robustness[lang]),
    ...outputOptions(lang, scoreFormats),
    ...csvReportOptions(lang),
    ...rawHeadingsOption(lang),
    ...runOptions(lang),
  ]);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runScore(context, paths, flags)),
  );
}

async function runScore(asked: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const view = viewOf(flags);
  const targets = targetsOf(flags.format ?? [], flags.output, scoreRules);
  if (flags.profile === 'all') {
    if (flags.robustness === true) throw new UsageError(plain(says.oneRanking));
    const text = targets.flatMap(({ format, ...to }) =>
      format === 'xlsx' || format === 'html' ? [] : [{ format, ...to }],
    );
    if (text.length < targets.length) throw new UsageError(plain(says.oneWorkbook));
    const { runProfiles } = await import('./score/profiles.js');
    return runProfiles(asked, paths, { flags, targets: text, view });
  }
  return runScored(asked, paths, {
    flags,
    targets,
    report: async (scored) => {
      const { context, criteria, result } = scored;
      const robustness = flags.robustness === true ? await assessed(result) : undefined;
      const options = { lang: context.lang, criteria, robustness, ...view, ...csvChoiceOf(flags) };
      const page = targets.some(({ format }) => format === 'html') ? await pageOf(scored) : undefined;
      const inFormat = { ...reports, xlsx: await workbookReport(targets) };
      return {
        print: (format, at) =>
          format === 'html' ? (page?.('html', at) ?? []) : inFormat[format](result, { ...options, ...at }),
      };
    },
  });
}

/** The page of `report`, without a title of its own; loaded when it is asked for. */
async function pageOf(scored: ScoredRun): Promise<PaperPrinter> {
  const { paperPrinter } = await import('./report/paperPrinter.js');
  return paperPrinter(scored, { about: {} });
}

/** The formats of a result, a workbook and a page among them. */
const scoreRules = {
  ...reportRules,
  formats: scoreFormats,
  endings: { ...reportRules.endings, '.xlsx': 'xlsx', '.html': 'html', '.htm': 'html' },
} as const;

/** The report that is a workbook; loaded where one is asked for. */
async function workbookReport(targets: readonly Target<Format | 'xlsx' | 'html'>[]) {
  if (!targets.some(({ format }) => format === 'xlsx')) return () => [];
  return (await import('../../report/score/xlsx/index.js')).scoreXlsx;
}

/** How far the lists of candidates can be trusted; loaded when it is asked for. */
async function assessed({ run, lists }: Result): Promise<Assessment> {
  const { assessOnThreads } = await import('../threads/assessOnThreads.js');
  return assessOnThreads(
    run,
    lists.filter(({ verdict }) => verdict === 'candidate'),
  );
}

const says = {
  about: {
    ja: '事務一覧を読み、共通化の候補を区分ごとに順位付けする',
    en: 'rank the candidates of one or more inventories, one list per track',
  },
  inventory: {
    ja: '事務一覧（Excel・CSV・YAML。複数可、- は標準入力）',
    en: 'task inventories (Excel, CSV or YAML; several are merged; - is standard input)',
  },
  list: { ja: '表示する一覧', en: 'show this list only' },
  oneWorkbook: {
    ja: '--profile all は xlsx・html 形式では出力できません。プロファイルを1つ指定してください。',
    en: 'a workbook or a page holds one ranking; name one profile in place of all',
  },
  oneRanking: {
    ja: '--robustness は --profile all と同時に指定できません。プロファイルを1つ指定してください。',
    en: '--robustness cannot be combined with --profile all; name one profile',
  },
  robustness: {
    ja: '順位の確かさを文と列で示す（詳しくは commonality robustness）',
    en: 'add how robust each rank is (for details, see commonality robustness)',
  },
} as const satisfies Record<string, Text>;
