import { Command, Option } from 'commander';
import { robustnessFormats, robustnessReports } from '../../report/robustness/index.js';
import type { List, Result } from '../../model/result.js';
import type { Lang, Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions } from '../options/outputOptions.js';
import { csvChoiceOf, csvReportOptions, reportRules, type ReportFlags } from '../options/reportOptions.js';
import { namedCriterion } from '../../model/namedCriterion.js';
import { choiceFor, weightChoiceOf, type WeightFlags } from './robustness/weightChoice.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { targetsOf } from '../options/targets.js';
import { wholeNumberOf } from '../options/values.js';
import { viewOf, viewOptions, type ViewFlags } from '../options/viewOptions.js';
import { runScored } from '../runScored.js';
import { assessOnThreads } from '../threads/assessOnThreads.js';
import { withOptions } from '../options/withOptions.js';

interface Flags extends RunFlags, ReportFlags, ViewFlags, WeightFlags {
  readonly seed?: string;
  readonly samples?: string;
  readonly shortlist?: string;
  readonly places?: string;
}

/** `commonality robustness`: how far each ranking can be trusted. */
export function robustnessCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('robustness')
    .description(says.about[lang])
    .argument('<inventory...>', says.inventory[lang]);
  withOptions(command, [
    ...robustnessOptions(lang),
    ...outputOptions(lang, robustnessFormats),
    ...csvReportOptions(lang),
    ...runOptions(lang),
  ]);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runRobustness(context, paths, flags)),
  );
}

async function runRobustness(asked: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const view = viewOf(flags);
  const targets = targetsOf(flags.format ?? [], flags.output, { ...reportRules, formats: robustnessFormats });
  const drawing = drawingOf(flags);
  return runScored(asked, paths, {
    flags,
    targets,
    report: async ({ context, criteria, result }) => {
      const choice = weightChoiceOf(flags, criteria.map(namedCriterion));
      const weights = choiceFor(choice, result.run.criteria);
      const assessment = await assessOnThreads(result.run, listsFor(result, view.list), {
        ...drawing,
        top: view.top,
        weights,
      });
      const options = { lang: context.lang, criteria, ...view, ...csvChoiceOf(flags) };
      return { print: (format, page) => robustnessReports[format](assessment, { ...options, ...page }) };
    },
  });
}

/** The lists of candidates, with a condition or without, or the one that is asked for: the order of tasks that are set aside decides nothing. */
function listsFor({ lists }: Result, asked: string | undefined): readonly List[] {
  return lists.filter(({ id, verdict }) =>
    asked === undefined ? verdict === 'candidate' || verdict === 'conditional' : id === asked,
  );
}

const most = Number.MAX_SAFE_INTEGER;

function drawingOf({ seed, samples, shortlist, places }: Flags) {
  return {
    ...(seed === undefined ? {} : { seed: wholeNumberOf('--seed', seed, [0, 2 ** 32 - 1]) }),
    ...(samples === undefined ? {} : { samples: wholeNumberOf('--samples', samples, [100, 1_000_000]) }),
    ...(shortlist === undefined ? {} : { k: wholeNumberOf('--shortlist', shortlist, [1, 1_000]) }),
    ...(places === undefined ? {} : { places: wholeNumberOf('--places', places, [0, most]) }),
  };
}

function robustnessOptions(lang: Lang): readonly Option[] {
  return [
    new Option('--shortlist <k>', says.shortlist[lang]),
    new Option('--places <n>', says.places[lang]),
    new Option('--weight-ranges <ranges>', says.weightRanges[lang]),
    new Option('--weight-order <ids>', says.weightOrder[lang]),
    new Option('--samples <n>', says.samples[lang]),
    new Option('--seed <n>', says.seed[lang]),
    ...viewOptions(lang, says.list),
  ];
}

const says = {
  about: {
    ja: '順位がどこまで確実か、何を変えれば入れ替わるかを示す',
    en: 'assess how robust the ranking is and what would change it',
  },
  inventory: {
    ja: '事務一覧（Excel・CSV・YAML。複数可、- は標準入力）',
    en: 'task inventories (Excel, CSV or YAML; several are merged; - is standard input)',
  },
  shortlist: {
    ja: '「上位」とみなす件数（既定 10）',
    en: 'number of tasks that count as the top of a list (default 10)',
  },
  places: {
    ja: 'これを超えて順位が動く事務を挙げる（既定 3）',
    en: 'report tasks that move by more than this many ranks (default 3)',
  },
  weightRanges: {
    ja: '重みをこの範囲に限る（例：commonality=0.05..0.3,resident-need=5%..30%。指定のない視点は0〜1）',
    en: 'draw weights within these ranges, for example commonality=0.05..0.3,resident-need=5%..30% (0 to 1 if not given)',
  },
  weightOrder: {
    ja: "重みをこの順に限る（例：'commonality>resident-need'。引用符で囲む。指定のない視点は最後）",
    en: "draw weights in this order, for example 'commonality>resident-need', quoted (the others come last)",
  },
  samples: {
    ja: '重みを変えて試す回数（既定 10,000）',
    en: 'number of weightings to draw (default 10,000)',
  },
  seed: { ja: '乱数の種（既定 1741）', en: 'random seed (default 1741)' },
  list: {
    ja: 'この一覧だけを調べる（既定は共通化候補の一覧すべて）',
    en: 'assess this list only (default: all lists of candidates)',
  },
} as const satisfies Record<string, Text>;
