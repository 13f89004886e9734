import { Option } from 'commander';
import { criteria as builtIn } from '../../../../criteria/index.js';
import { ConfigError } from '../../../config/error.js';
import { clashesOf } from '../../../config/modules/clashes.js';
import { moduleByFlag } from '../../../config/modules/byFlag.js';
import { importModule, type AskedModule } from '../../../config/modules/importModule.js';
import { testCriterion } from '../../../contract/testCriterion.js';
import { criterionFrom } from '../../../criterion/declared/defineCriterion.js';
import { faultsOf } from '../../../criterion/declared/faultsOf.js';
import type { Problem } from '../../../model/problem.js';
import { contractFormats, contractWriters } from '../../../report/criteria/index.js';
import type { Lang, Text } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { reportProblems } from '../../output/reportProblems.js';
import { wholeNumberOf } from '../../options/values.js';
import { outputOptions, type OutputFlags } from '../../options/outputOptions.js';
import { writeOut } from './writing.js';

export interface TestFlags extends OutputFlags {
  readonly seed?: string;
  readonly tasks?: string;
}

/** The options of TestFlags. */
export function testOptions(lang: Lang): readonly Option[] {
  return [
    new Option('--seed <n>', says.seed[lang]),
    new Option('--tasks <n>', says.tasks[lang]),
    ...outputOptions(lang, contractFormats),
  ];
}

/** Holds the criterion of a module to the contract: 0 if it keeps all laws, 1 if not. Throws ConfigError. */
export async function runTest(context: Context, given: string, flags: TestFlags): Promise<number> {
  const trial = {
    ...(flags.seed === undefined ? {} : { seed: wholeNumberOf('--seed', flags.seed, [0, 2 ** 32 - 1]) }),
    ...(flags.tasks === undefined ? {} : { tasks: wholeNumberOf('--tasks', flags.tasks, [1, 1_000_000]) }),
  };
  const { asked, folder } = moduleByFlag(given, context.io.cwd);
  const imported = await importModule(asked, folder);
  if ('problem' in imported) throw new ConfigError([imported.problem]);
  const known = testCriterion(imported.exported, trial);
  const clashes = clashing(imported.exported, asked);
  await reportProblems(context, clashes, flags);
  await writeOut(context, {
    known,
    writers: contractWriters,
    formats: contractFormats,
    flags,
    reads: [given],
  });
  return known.kept && clashes.length === 0 ? 0 : 1;
}

/** What it takes that the criteria of the tool have. */
function clashing(exported: unknown, asked: AskedModule): readonly Problem[] {
  const criterion = faultsOf(exported).length === 0 ? criterionFrom(exported) : undefined;
  return criterion === undefined ? [] : clashesOf(criterion, builtIn, asked);
}

const says = {
  seed: { ja: '事務を生成する種（既定 1）', en: 'seed of the generated tasks (default 1)' },
  tasks: { ja: '生成する事務の件数（既定 2000）', en: 'tasks to generate (default 2000)' },
} as const satisfies Record<string, Text>;
