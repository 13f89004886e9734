import type { Criterion } from '../criterion/define.js';
import { contractVersion } from '../criterion/define.js';
import { criterionFrom } from '../criterion/declared/defineCriterion.js';
import { fromModule } from '../criterion/declared/fromModule.js';
import { faultsOf } from '../criterion/declared/faultsOf.js';
import type { Problem } from '../model/problem.js';
import { ConfigError } from './error.js';
import { clashesOf } from './modules/clashes.js';
import { otherContract } from './modules/otherContract.js';
import { importModule, type AskedModule } from './modules/importModule.js';
import { moduleProblem } from './problems/module.js';

export type { AskedModule } from './modules/importModule.js';

/**
 * Loads criteria from modules, which runs their code, one after another: files below a folder, and packages installed
 * for it. `known` are the criteria that are there already. Throws ConfigError with everything that is wrong: where a
 * module may not be loaded from, what it throws, what it declares wrongly, ids and headers that are taken.
 */
export async function loadModules(
  specifiers: readonly (string | AskedModule)[],
  folder: string,
  known: readonly Criterion[] = [],
): Promise<readonly Criterion[]> {
  const loaded: Criterion[] = [];
  const problems: Problem[] = [];
  for (const each of specifiers) {
    const asked = typeof each === 'string' ? { specifier: each } : each;
    const found = await loadModule(asked, folder);
    if (!('criterion' in found)) {
      problems.push(...found.problems);
      continue;
    }
    const clashes = clashesOf(found.criterion, [...known, ...loaded], asked);
    problems.push(...clashes);
    if (clashes.length === 0) loaded.push(found.criterion);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return loaded;
}

type Loaded = { readonly criterion: Criterion } | { readonly problems: readonly Problem[] };

async function loadModule(asked: AskedModule, folder: string): Promise<Loaded> {
  const imported = await importModule(asked, folder);
  if ('problem' in imported) return { problems: [imported.problem] };
  const { specifier, named: module = specifier, spot = { file: module, line: 1 } } = asked;
  const other = otherContract(imported.exported, contractVersion);
  if (other !== undefined)
    return {
      problems: [moduleProblem('module-contract', spot, { module, made: other, runs: contractVersion })],
    };
  const wrong = faultsOf(imported.exported);
  const criterion = wrong.length === 0 ? criterionFrom(imported.exported) : undefined;
  if (criterion !== undefined) return { criterion: fromModule(criterion, specifier) };
  return {
    problems: wrong.map(({ path, wants, got }) =>
      moduleProblem('module-broken', spot, { module, path, wants, got }),
    ),
  };
}
