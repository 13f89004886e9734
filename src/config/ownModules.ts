import path from 'node:path';
import type { Fault } from '../criterion/declared/fault.js';
import type { Problem } from '../model/problem.js';
import type { Spot } from '../model/problemKind.js';
import { configPolicy, type PolicyOfConfig } from '../plugins/configPolicy.js';
import { policyContract, policyFaults, type OwnPolicy } from '../plugins/definePolicy.js';
import { reportContract, reportFaults, type OwnReport } from '../plugins/defineReport.js';
import type { PlainDocument } from './document/document.js';
import { valueAt } from './document/valueAt.js';
import { ConfigError } from './error.js';
import { moduleByFlag } from './modules/byFlag.js';
import { importModule, type AskedModule } from './modules/importModule.js';
import { otherContract } from './modules/otherContract.js';
import type { ConfigPlace } from './place.js';
import { configProblem } from './problems/config.js';
import { moduleProblem } from './problems/module.js';

interface Kind {
  /** the version of the contract that runs */
  readonly runs: number;
  readonly faultsOf: (value: unknown) => readonly Fault[];
}

/** Loads the report of a module that a flag names, which runs its code. Throws ConfigError. */
export async function loadReport(named: string, cwd: string): Promise<OwnReport> {
  const { asked, folder } = moduleByFlag(named, cwd);
  const exported = await loadOwn(asked, folder, { runs: reportContract, faultsOf: reportFaults });
  return exported as OwnReport; // without a fault it is one
}

/** Loads the policy of a module that a flag names, which runs its code. Throws ConfigError. */
export async function loadPolicy(named: string, cwd: string): Promise<OwnPolicy> {
  const { asked, folder } = moduleByFlag(named, cwd);
  return policyFrom(asked, folder);
}

async function policyFrom(asked: AskedModule, folder: string): Promise<OwnPolicy> {
  const exported = await loadOwn(asked, folder, { runs: policyContract, faultsOf: policyFaults });
  return { ...(exported as OwnPolicy), module: asked.spot?.file ?? asked.specifier }; // without a fault it is one
}

async function loadOwn(asked: AskedModule, folder: string, { runs, faultsOf }: Kind): Promise<unknown> {
  const { specifier, named: module = specifier, spot = { file: module, line: 1 } } = asked;
  const imported = await importModule(asked, folder);
  if ('problem' in imported) throw new ConfigError([imported.problem]);
  const made = otherContract(imported.exported, runs);
  if (made !== undefined)
    throw new ConfigError([moduleProblem('module-contract', spot, { module, made, runs })]);
  const faults = faultsOf(imported.exported);
  if (faults.length === 0) return imported.exported;
  throw new ConfigError(faults.map((fault) => moduleProblem('module-broken', spot, { module, ...fault })));
}

/** The modules that `check.policies` of a config names, each with its place. */
function policyModules(
  name: string,
  document: PlainDocument,
): readonly (AskedModule & { readonly spot: Spot })[] {
  const entries = valueAt(document.data, ['check', 'policies']);
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, i) =>
    typeof entry === 'string'
      ? [{ specifier: entry, spot: { file: name, ...document.spotOf(['check', 'policies', i]) } }]
      : [],
  );
}

/** The policies of a config: modules, if the user named the config, and those without code. Throws ConfigError. */
export async function policiesOfConfig(
  { path: file, name, explicit }: ConfigPlace,
  document: PlainDocument,
  declared: readonly (string | PolicyOfConfig)[],
): Promise<readonly OwnPolicy[]> {
  const asked = policyModules(name, document);
  if (asked.length > 0 && !explicit)
    throw new ConfigError(asked.map(({ specifier, spot }) => notAsked(specifier, spot, name)));
  const loaded: OwnPolicy[] = [];
  for (const each of asked)
    loaded.push({ ...(await policyFrom(each, path.dirname(file))), module: each.specifier });
  const own = declared.flatMap((each) => (typeof each === 'string' ? [] : [configPolicy(each)]));
  return [...loaded, ...own];
}

function notAsked(module: string, spot: Spot, file: string): Problem {
  return configProblem('config-code-not-asked', { ...spot, read: module }, { module, file });
}
