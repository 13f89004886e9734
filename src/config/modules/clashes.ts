import type { Criterion } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import { fieldsOf } from '../../criterion/fieldsOf.js';
import type { Problem } from '../../model/problem.js';
import { headerKey } from '../../text/headerKey.js';
import { moduleProblem } from '../problems/module.js';
import type { AskedModule } from './importModule.js';

type Named = readonly [name: string, field: Field];

/** What a criterion takes that others have: their id, a field that means something else, a header of another field. */
export function clashesOf(
  criterion: Criterion,
  others: readonly Criterion[],
  { specifier, named: module = specifier, spot = { file: module, line: 1 } }: AskedModule,
): readonly Problem[] {
  const { id, fields } = criterion;
  if (others.some((other) => other.id === id))
    return [moduleProblem('module-duplicate-id', spot, { module, id })];
  const known = knownFields(others);
  return Object.entries(fields).flatMap(([field, its]) => {
    const there = known.find(({ name }) => name === field);
    if (there !== undefined) {
      const { owner: other } = there;
      return isSame(its, there.field)
        ? []
        : [moduleProblem('module-field-clash', spot, { module, field, other })];
    }
    return takenHeaders([field, its], known).map(({ header, other }) =>
      moduleProblem('module-header-clash', spot, { module, field, header, other }),
    );
  });
}

interface Known {
  readonly name: string;
  readonly field: Field;
  readonly owner: string;
}

function knownFields(others: readonly Criterion[]): readonly Known[] {
  const ofTasks = Object.entries(fieldsOf([])).map(([name, field]) => ({
    name,
    field,
    owner: 'commonality',
  }));
  const ofCriteria = others.flatMap(({ id, fields }) =>
    Object.entries(fields).map(([name, field]) => ({ name, field, owner: id })),
  );
  return [...ofTasks, ...ofCriteria];
}

/** Whether two declarations of a field read a cell alike. */
function isSame(a: Field, b: Field): boolean {
  return reading(a) === reading(b);
}

function reading({ kind, min, max, options = {}, laws = false }: Field): string {
  return JSON.stringify([kind, min, max, Object.keys(options), laws]);
}

function takenHeaders([name, field]: Named, known: readonly Known[]) {
  const owners = new Map(
    known.flatMap((each) =>
      headersOf([each.name, each.field]).map((header) => [headerKey(header), each.name]),
    ),
  );
  return headersOf([name, field]).flatMap((header) => {
    const other = owners.get(headerKey(header));
    return other === undefined ? [] : [{ header, other }];
  });
}

function headersOf([name, { title, aka = [] }]: Named): readonly string[] {
  return [name, title.ja, title.en, ...aka];
}
