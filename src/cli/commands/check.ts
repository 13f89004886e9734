import { Command } from 'commander';
import { checkEach, type CheckOptions } from '../../check.js';
import type { Config } from '../../config/load.js';
import type { Checked } from '../../model/checked.js';
import { readNamed, type Input, type NamedPath } from '../../inventory/input.js';
import { findingCodes } from '../findingCodes.js';
import { ownFindings } from '../../library/ownFindings.js';
import { policyCode, type OwnPolicy } from '../../plugins/definePolicy.js';
import { plain, type Text } from '../../text/lang.js';
import { baselineBefore, baselinePlace, readBaseline } from './check/baselineFile.js';
import { isPartOf, scopeOf, type BaselineScope } from './check/baselineScope.js';
import {
  checkOptions,
  policiesOf,
  severitiesOf,
  type CheckFlags,
  type PolicySettings,
} from './check/checkOptions.js';
import type { Context } from '../context.js';
import { explainFindingCode } from './check/explainCode.js';
import { inventoriesApart } from './check/inventoriesApart.js';
import { suggest } from './check/suggest.js';
import { listUnusedColumns } from './check/unusedColumns.js';
import { checkTargetsOf, printChecked } from './check/printChecked.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { setUp } from '../options/setUp.js';
import { UsageError } from '../usageError.js';
import { wholeNumberOf, wordOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';

interface Flags extends CheckFlags, RunFlags {}

/** `commonality check`: the gate that CI runs on committed inventories. */
export function checkCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('check')
    .description(says.about[lang])
    .argument('[inventory...]', says.inventory[lang]);
  withOptions(command, [...checkOptions(lang), ...runOptions(lang)]);
  return command.action(async (paths: readonly string[], flags: Flags) => {
    end(
      flags.explain === undefined
        ? await runCheck(context, paths, flags)
        : await explainFindingCode(flags.explain, context),
    );
  });
}

async function runCheck(asked: Context, paths: readonly string[], flags: Flags): Promise<number> {
  refuseContradictions(flags);
  const isListing = flags.columns === true || flags.suggest !== undefined;
  if (isListing && paths.length === 0) throw new UsageError(plain(says.missing));
  if (flags.columns === true) return listUnusedColumns(asked, paths, flags);
  if (flags.suggest !== undefined) return suggest(asked, paths, flags);
  const { io } = asked;
  const targets = checkTargetsOf(flags);
  const { context, criteria, options: scoring, config, reads } = await setUp(asked, paths, flags);
  const own = [...(config?.policies ?? []), ...(await policiesNamed(flags, io.cwd))];
  const codes = [...findingCodes, ...own.map(policyCode)];
  const options = { ...scoring, ...gateOf(flags, config, codes), ...ownFindings(own) };
  const inventories = inventoriesApart(paths, { config, each: flags.each, cwd: io.cwd });
  const files = inventories.flat();
  if (files.length === 0) throw new UsageError(plain(says.missing));
  const place = baselinePlace(flags, { cwd: io.cwd, config: config?.path });
  const scope = await scopeAt(place, { files, flags, cwd: io.cwd });
  const isHeldAgainst = scope !== undefined && flags.updateBaseline !== true;

  const inputs: Input[] = [];
  const loads = inventories.map((named) => async (): Promise<readonly Input[]> => {
    const read = await readNamed(named, { stdin: io.stdin, limits: options.limits, cwd: io.cwd });
    inputs.push(...read);
    return read;
  });
  const isApart = inventories.length > 1;
  const against = isHeldAgainst ? { baseline: scope.baseline, isPart: !isApart && isPartOf(scope) } : {};
  const checked = await checkEach(loads, criteria, { ...options, ...against });
  const isWritten = flags.updateBaseline === true || flags.pruneBaseline === true;
  await printChecked(context, {
    checked,
    targets,
    inputs,
    files,
    reads: [
      ...reads,
      ...(flags.policy ?? []),
      ...files.flatMap(({ path }) => (path === '-' ? [] : [path])),
      ...(place === undefined || isWritten ? [] : [place]),
    ],
    baseline: place === undefined ? undefined : { place, scope, files },
    failOn: options.failOn,
    flags,
  });
  return exitCodeOf(checked, flags);
}

/** The policies of the modules that `--policy` names, one after the other. Throws ConfigError. */
async function policiesNamed({ policy = [] }: Flags, cwd: string): Promise<readonly OwnPolicy[]> {
  if (policy.length === 0) return [];
  const { loadPolicy } = await import('../../config/ownModules.js');
  const loaded: OwnPolicy[] = [];
  for (const each of policy) loaded.push(await loadPolicy(each, cwd));
  return loaded;
}

/** Throws UsageError where flags exclude each other. */
function refuseContradictions({ updateBaseline, pruneBaseline, baseline }: Flags): void {
  if (updateBaseline === true && baseline === false) throw new UsageError(plain(says.noPlace));
  if (pruneBaseline === true && baseline === false) throw new UsageError(plain(says.noPruned));
  if (updateBaseline === true && pruneBaseline === true) throw new UsageError(plain(says.bothWrite));
}

interface Checking {
  readonly files: readonly NamedPath[];
  readonly flags: Flags;
  readonly cwd: string;
}

/** What the baseline accepts; one that is to be written may be missing. Throws UsageError if it is no baseline. */
async function scopeAt(
  place: string | undefined,
  { files, flags, cwd }: Checking,
): Promise<BaselineScope | undefined> {
  if (place === undefined) return undefined;
  const read = flags.updateBaseline === true ? baselineBefore : readBaseline;
  const baseline = await read(place, cwd);
  return baseline && scopeOf(baseline, { place, cwd, files });
}

/** What fails the gate: the flags, else the config, else the defaults. */
function gateOf(flags: Flags, config: Config | undefined, codes: readonly string[]) {
  const { maxWarnings } = flags;
  const settings = config?.settings.check ?? {};
  return {
    policies: policiesOf(flags, settings),
    severities: { ...configured(settings.severity, codes), ...severitiesOf(flags, codes) },
    failOn: flags.failOn ?? settings['fail-on'] ?? 'error',
    maxWarnings:
      maxWarnings === undefined
        ? settings['max-warnings']
        : wholeNumberOf('--max-warnings', maxWarnings, [0, Number.MAX_SAFE_INTEGER]),
  } satisfies CheckOptions;
}

/** The severities of a config; a code that does not exist is a fault of the config. */
function configured(severity: NonNullable<PolicySettings['severity']> = {}, codes: readonly string[]) {
  for (const code of Object.keys(severity)) wordOf('check.severity', code, codes);
  return severity;
}

/** 2 where an input could not be read; what is accepted with `--update-baseline` does not fail. */
function exitCodeOf({ result, failed }: Checked, { updateBaseline }: Flags): number {
  if (result === undefined) return 2;
  return failed && updateBaseline !== true ? 1 : 0;
}

const says = {
  about: {
    ja: '事務一覧と順位の変化を点検し、合否を終了コードで知らせる（CI向け）',
    en: 'check inventories and changes in their ranking; the exit code reports the outcome (for CI)',
  },
  inventory: {
    ja: '事務一覧（Excel・CSV・YAML。複数可、- は標準入力）',
    en: 'task inventories (Excel, CSV or YAML; several are merged; - is standard input)',
  },
  noPlace: {
    ja: '--update-baseline と --no-baseline は同時に指定できません。どちらかを外してください。',
    en: '--update-baseline and --no-baseline cannot be combined; remove one',
  },
  noPruned: {
    ja: '--prune-baseline と --no-baseline は同時に指定できません。どちらかを外してください。',
    en: '--prune-baseline and --no-baseline cannot be combined; remove one',
  },
  bothWrite: {
    ja: '--update-baseline は解消した指摘も除きます。--prune-baseline を外してください。',
    en: '--update-baseline also removes what is gone; remove --prune-baseline',
  },
  missing: {
    ja: '点検する事務一覧を指定してください（標準入力なら -）。',
    en: 'missing inventory to check (- for standard input)',
  },
} as const satisfies Record<string, Text>;
