import type { Criterion } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import { headerKey } from '../../text/headerKey.js';
import { columnOf, criterionOf, isFigures, type FigureColumn } from './measure.js';
import type { Measure } from './measureSchema.js';
import { configProblem } from '../problems/config.js';
import type { Path, DocumentSpot } from '../document/document.js';

type Fields = Readonly<Record<string, Field>>;

export interface MeasureScene {
  readonly file: string;
  readonly spotOf: (path: Path) => DocumentSpot;
  /** every field that a criterion reads already */
  readonly fields: Fields;
  /** headers of the user's own, by field */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/** Makes criteria of measures; a column that another criterion reads already is the same field for both. */
export function criteriaOf(
  measures: readonly Measure[],
  scene: MeasureScene,
): { readonly criteria: readonly Criterion[]; readonly problems: readonly Problem[] } {
  const criteria: Criterion[] = [];
  const problems: Problem[] = [];
  const known = new Map(Object.entries(scene.fields));
  for (const [i, measure] of measures.entries()) {
    const column = knownColumn(String(measure.column), known, scene.headers) ?? columnOf(measure);
    if (isFigures(column)) {
      known.set(column.name, column.field);
      criteria.push(criterionOf(measure, column));
    } else problems.push(notNumeric(String(measure.column), i, scene));
  }
  return { criteria, problems };
}

interface Column {
  readonly name: string;
  readonly field: Field;
}

function knownColumn(
  header: string,
  fields: ReadonlyMap<string, Field>,
  own: MeasureScene['headers'],
): Column | FigureColumn | undefined {
  const key = headerKey(header);
  for (const [name, field] of fields) {
    const names = [name, field.title.ja, field.title.en, ...(field.aka ?? []), ...(own[name] ?? [])];
    if (names.some((each) => headerKey(each) === key)) return { name, field };
  }
  return undefined;
}

function notNumeric(column: string, i: number, { file, spotOf }: MeasureScene): Problem {
  const spot = { file, ...spotOf(['measures', i, 'column']), field: `measures[${i}].column`, read: column };
  return configProblem('config-not-numeric', spot, { column });
}
