import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import { fieldsOf } from '../criterion/fieldsOf.js';
import type { Problem } from '../model/problem.js';
import type { PlainDocument } from './document/document.js';
import { schemaProblems } from './schemaProblems.js';
import { criteriaOf } from './measures/measures.js';
import { isModule } from './moduleName.js';
import { columnPlace } from '../model/address.js';
import { configProblem } from './problems/config.js';
import type { Settings } from './schema.js';
import { unknownNames } from './document/unknownNames.js';

/** A config whose keys are known, with the criteria of its modules. */
interface Read {
  readonly name: string;
  readonly document: PlainDocument;
  readonly settings: Settings;
  readonly modules: readonly Criterion[];
}

/** The criteria of the measures, and names and params that no criterion has. */
export function resolve({ name, document, settings, modules }: Read, builtIn: readonly Criterion[]) {
  const before = [...builtIn, ...modules];
  const scene = {
    file: name,
    spotOf: document.spotOf,
    fields: fieldsOf(before),
    headers: headersOf(settings),
  };
  const { criteria: measured, problems } = criteriaOf(settings.measures ?? [], scene);
  const criteria = [...before, ...measured];
  const isComplete = modules.length > 0 || !(settings.criteria ?? []).some(isModule);
  const names = { file: name, document, criteria, fields: fieldsOf(criteria), isModule };
  return {
    measured,
    problems: [
      ...problems,
      ...duplicates(criteria, before.length, { name, document }),
      ...(isComplete ? unknownNames(names) : []),
      ...wrongParams(modules, { name, document, settings }),
    ],
  };
}

/** Headers of the user's own, by field. */
export function headersOf({ columns = {} }: Settings): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, headers]) =>
      isPlace(headers) ? [] : [[field, typeof headers === 'string' ? [headers] : headers]],
    ),
  );
}

type Column = NonNullable<Settings['columns']>[string];

function isPlace(column: Column): column is Exclude<Column, string | readonly string[]> {
  return typeof column === 'object' && 'column' in column;
}

/** Columns that the user gives by letter: their places, 0-based, by field. */
export function ownPlacesOf({ columns = {} }: Settings): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) =>
      isPlace(column) ? [[field, columnPlace(column.column)]] : [],
    ),
  );
}

function duplicates(
  criteria: readonly Criterion[],
  measuresFrom: number,
  { name, document }: Pick<Read, 'name' | 'document'>,
) {
  const ids = criteria.map(({ id }) => id);
  return ids.flatMap((id, i): readonly Problem[] => {
    if (i < measuresFrom || ids.indexOf(id) === i) return [];
    const spot = { file: name, ...document.spotOf(['measures', i - measuresFrom, 'id']), read: id };
    return [configProblem('config-duplicate-criterion', spot, { name: id })];
  });
}

/** The params of modules, which the schema of the config does not know. */
function wrongParams(modules: readonly Criterion[], { name, document, settings }: Omit<Read, 'modules'>) {
  const given = settings.params ?? {};
  return modules.flatMap(({ id, params }): readonly Problem[] => {
    if (!Object.hasOwn(given, id)) return [];
    const schema = z.object({ params: z.object({ [id]: z.strictObject(params) }) });
    const parsed = schema.safeParse({ params: { [id]: given[id] } }, { reportInput: true });
    return parsed.success ? [] : schemaProblems(parsed.error.issues, { file: name, document, schema });
  });
}
