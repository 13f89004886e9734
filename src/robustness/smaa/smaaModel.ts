import { at } from '../../model/at.js';
import { meanWith } from '../../scoring/mean.js';
import type { Generator } from '../random/generator.js';
import { cellKinds, type Matrix } from '../matrix/matrix.js';

/** A cell of which the value is drawn anew in every sample. */
export interface UncertainCell {
  readonly task: number;
  readonly criterion: number;
  readonly draw: (generator: Generator) => number;
}

/** What SMAA draws from: utilities, of which a weighted mean puts tasks in order, the higher the better. */
export interface SmaaModel {
  readonly tasks: number;
  readonly criteria: number;
  /** a column for each criterion, one after the other; 0 where a cell is uncertain or does not apply */
  readonly columns: Float64Array;
  readonly uncertain: readonly UncertainCell[];
  /** for each task one of `patterns` */
  readonly patternOf: Int32Array;
  /** which criteria apply (1) or not (0); what does not apply to a task leaves its weights */
  readonly patterns: readonly Uint8Array[];
}

/**
 * The model of values from 0 to 1, each unknown uniform between them. The mean with an exponent rises with the mean of
 * its terms, or falls with it if the exponent is negative, so terms with their sign serve as utilities.
 */
export function smaaModelOf(matrix: Matrix, exponent: number): SmaaModel {
  const { tasks, criteria, values, kinds } = matrix;
  const utility = utilityWith(exponent);
  const columns = new Float64Array(tasks * criteria);
  const uncertain: UncertainCell[] = [];
  for (let task = 0; task < tasks; task += 1) {
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const cell = task * criteria + criterion;
      if (kinds[cell] === cellKinds.known) columns[criterion * tasks + task] = utility(at(values, cell));
      if (kinds[cell] === cellKinds.unknown)
        uncertain.push({ task, criterion, draw: ({ unit }) => utility(unit()) });
    }
  }
  return { tasks, criteria, columns, uncertain, ...patternsOf(matrix) };
}

/** What rises with the value as the terms of the mean do. */
export function utilityWith(exponent: number): (u: number) => number {
  const { term } = meanWith(exponent);
  return exponent < 0 ? (u) => -term(u) : term;
}

function patternsOf({ tasks, criteria, kinds }: Matrix): Pick<SmaaModel, 'patternOf' | 'patterns'> {
  const numbers = new Map<string, number>();
  const patterns: Uint8Array[] = [];
  const patternOf = new Int32Array(tasks);
  for (let task = 0; task < tasks; task += 1) {
    const own = kinds.subarray(task * criteria, (task + 1) * criteria);
    const applying = own.map((kind) => (kind === cellKinds.notApplicable ? 0 : 1));
    const key = applying.join('');
    const number = numbers.get(key) ?? patterns.length;
    if (number === patterns.length) patterns.push(applying);
    numbers.set(key, number);
    patternOf[task] = number;
  }
  return { patternOf, patterns };
}
