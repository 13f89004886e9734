import { Command } from 'commander';
import { criteria } from '../../criteria/index.js';
import { policyCodes } from '../check/policy.js';
import { check, type CheckOptions } from '../check.js';
import type { Checked } from '../checked.js';
import { readInputs, type Input } from '../inventory/input.js';
import { problemCodes } from '../inventory/problems.js';
import { plain, type Text } from '../text/lang.js';
import { baselinePlace, readBaseline } from './baselineFile.js';
import { checkOptions, failOnOf, policiesOf, severitiesOf, type CheckFlags } from './checkOptions.js';
import type { Context } from './context.js';
import { explain } from './explainCode.js';
import { inputOptions, readOptionsOf, type InputFlags } from './inputOptions.js';
import { checkTargetsOf, printChecked } from './printChecked.js';
import { choiceOf, scoringOptions, type ScoringFlags } from './scoringOptions.js';
import { UsageError } from './usageError.js';
import { wholeNumberOf } from './values.js';

interface Flags extends CheckFlags, InputFlags, ScoringFlags {}

/** `commonality check`: the gate that CI runs on committed inventories. */
export function checkCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('check')
    .description(says.about[lang])
    .argument('[inventory...]', says.inventory[lang]);
  for (const option of [...checkOptions(lang), ...scoringOptions(lang), ...inputOptions(lang)])
    command.addOption(option);
  return command.action(async (paths: readonly string[], flags: Flags) => {
    end(
      flags.explain === undefined
        ? await runCheck(context, paths, flags)
        : await explain(flags.explain, context),
    );
  });
}

async function runCheck(context: Context, paths: readonly string[], flags: Flags): Promise<number> {
  if (paths.length === 0) throw new UsageError(plain(says.missing));
  const { io } = context;
  const targets = checkTargetsOf(flags);
  const options = optionsOf(flags);
  const place = await baselinePlace(flags, io.cwd);
  const isHeldAgainst = place !== undefined && flags.updateBaseline !== true;
  const baseline = isHeldAgainst ? await readBaseline(place, io.cwd) : undefined;

  let inputs: readonly Input[] = [];
  const load = async (): Promise<readonly Input[]> => {
    inputs = await readInputs(paths, { stdin: io.stdin, limits: options.limits, cwd: io.cwd });
    return inputs;
  };
  const checked = await check(load, criteria, { ...options, baseline });
  await printChecked(context, { checked, targets, inputs, paths, place, flags });
  return exitCodeOf(checked, flags);
}

function optionsOf(flags: Flags) {
  const { maxWarnings } = flags;
  return {
    ...readOptionsOf(flags),
    ...choiceOf(flags),
    policies: policiesOf(flags),
    severities: severitiesOf(flags, [...problemCodes, ...policyCodes]),
    failOn: failOnOf(flags),
    maxWarnings:
      maxWarnings === undefined
        ? undefined
        : wholeNumberOf('--max-warnings', maxWarnings, [0, Number.MAX_SAFE_INTEGER]),
  } satisfies CheckOptions;
}

/** 2 where an input could not be read; what is accepted with `--update-baseline` does not fail. */
function exitCodeOf({ result, failed }: Checked, { updateBaseline }: Flags): number {
  if (result === undefined) return 2;
  return failed && updateBaseline !== true ? 1 : 0;
}

const says = {
  about: {
    ja: '事務一覧と順位の変化を点検し、合否を終了コードで知らせる（CI向け）',
    en: 'inspect inventories and the change of their ranking; the exit code says whether they pass (for CI)',
  },
  inventory: {
    ja: '事務一覧（CSV・YAML。複数可、- は標準入力）',
    en: 'inventories of tasks (CSV or YAML; several make one; - is standard input)',
  },
  missing: {
    ja: '点検する事務一覧を指定してください（標準入力なら -）。',
    en: 'name the inventory to check (- for standard input)',
  },
} as const satisfies Record<string, Text>;
