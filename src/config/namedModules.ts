import path from 'node:path';
import type { Criterion } from '../criterion/define.js';
import type { PlainDocument } from './document/document.js';
import { valueAt } from './document/valueAt.js';
import { ConfigError } from './error.js';
import type { ConfigPlace } from './place.js';
import { isModule } from './moduleName.js';
import { loadModules } from './modules.js';
import { configProblem } from './problems/config.js';

/** The criteria of the modules that a config names. Throws ConfigError, also if the user did not name the config. */
export async function modulesOf(
  { path: file, name, explicit }: ConfigPlace,
  document: PlainDocument,
  builtIn: readonly Criterion[],
): Promise<readonly Criterion[]> {
  const entries = valueAt(document.data, ['criteria']);
  const asked = (Array.isArray(entries) ? entries : []).flatMap((specifier: unknown, i) =>
    typeof specifier === 'string' && isModule(specifier)
      ? [{ specifier, spot: { file: name, ...document.spotOf(['criteria', i]) } }]
      : [],
  );
  if (asked.length === 0) return [];
  if (explicit) return loadModules(asked, path.dirname(file), builtIn);
  throw new ConfigError(
    asked.map(({ specifier: module, spot }) =>
      configProblem('config-code-not-asked', { ...spot, read: module }, { module, file: name }),
    ),
  );
}
