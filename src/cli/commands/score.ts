import { Command, Option } from 'commander';
import { readInputs, type Input } from '../../inventory/input.js';
import { formats } from '../../report/score/index.js';
import type { ProfileRun } from '../../report/profiles/index.js';
import type { Result } from '../../model/result.js';
import type { Assessment } from '../../model/assessment.js';
import { score } from '../../score.js';
import { plain, type Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions } from '../options/outputOptions.js';
import { csvOptions, printReports, reportTargetsOf, type ReportFlags } from '../output/printReports.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { profileNames, setUp, type SetUp } from '../options/setUp.js';
import { tellProblems } from '../output/tellProblems.js';
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
    ...outputOptions(lang, formats),
    ...csvOptions(lang),
    ...runOptions(lang),
  ]);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runScore(context, paths, flags)),
  );
}

async function runScore(asked: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const { io } = asked;
  const view = viewOf(flags);
  const targets = reportTargetsOf(flags);
  const isAll = flags.profile === 'all';
  if (isAll && flags.robustness === true) throw new UsageError(plain(says.oneRanking));
  const set = await setUp(asked, paths, isAll ? { ...flags, profile: undefined } : flags);
  const { context, criteria, options, reads } = set;
  const inputs = await readInputs(paths, { stdin: io.stdin, limits: options.limits, cwd: io.cwd });
  const printing = { criteria, view, targets, flags, reads };
  if (isAll) {
    const setUpOf = (profile: string) => setUp(asked, paths, { ...flags, profile });
    const runs = await runsOf(profileNames(set.config), setUpOf, inputs);
    await tellProblems(context, runs[0]?.result.problems ?? [], flags);
    await (await import('./score/profiles.js')).printProfiles(context, { runs, ...printing });
    return 0;
  }
  const result = await score(inputs, criteria, options);
  await tellProblems(context, result.problems, flags);
  const robustness = flags.robustness === true ? await assessed(result) : undefined;
  await printReports(context, { result, robustness, ...printing });
  return 0;
}

/** How far the lists of candidates can be trusted; loaded when it is asked for. */
async function assessed({ run, lists }: Result): Promise<Assessment> {
  const { assessLists } = await import('../../robustness/assessLists.js');
  return assessLists(
    run,
    lists.filter(({ verdict }) => verdict === 'candidate'),
  );
}

/** The same inputs under the weights of each profile. */
async function runsOf(
  names: readonly string[],
  setUpOf: (profile: string) => Promise<SetUp>,
  inputs: readonly Input[],
): Promise<readonly ProfileRun[]> {
  const runs: ProfileRun[] = [];
  for (const profile of names) {
    const { criteria, options } = await setUpOf(profile);
    runs.push({ profile, result: await score(inputs, criteria, options) });
  }
  return runs;
}

const says = {
  about: {
    ja: '事務一覧を読み、共通化の候補を区分ごとに順位付けする',
    en: 'read inventories and rank the candidates, a list for each track',
  },
  inventory: {
    ja: '事務一覧（CSV・YAML。複数可、- は標準入力）',
    en: 'inventories of tasks (CSV or YAML; several make one; - is standard input)',
  },
  list: { ja: '表示する一覧', en: 'show this list only' },
  oneRanking: {
    ja: '--robustness は --profile all と同時に指定できません。プロファイルを1つ指定してください。',
    en: '--robustness does not go with --profile all; name one profile',
  },
  robustness: {
    ja: '順位の確かさを一文と列で添える（詳しくは commonality robustness）',
    en: 'add a sentence and a column on how far each rank can be trusted (all of it: commonality robustness)',
  },
} as const satisfies Record<string, Text>;
