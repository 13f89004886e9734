import type { Text } from '../text/lang.js';
import type { Criterion } from './define.js';

/** How a criterion computes its value, with its numbers, so that it can be checked by hand. */
export interface Formula {
  /** `value = 0.7 × performing + …`; undefined of a module without parts, whose code says it alone */
  readonly value: string | undefined;
  readonly parts: readonly PartFormula[];
  /** what a rating is worth, which is used where no part is known */
  readonly rating: string;
}

/** How one part is computed. */
export interface PartFormula {
  readonly id: string;
  readonly title: Text;
  /** 0 to 1 */
  readonly share: number;
  readonly because: Text;
  /** the first of which the cells are filled counts; none where only the code of a module says it */
  readonly lines: readonly string[];
}

/** The formula of a criterion with the params that are given, and the defaults of the rest. */
export function formulaOf(criterion: Criterion, given: Readonly<Record<string, unknown>> = {}): Formula {
  const rating = ratingFormula(criterion);
  if (criterion.isOneQuestion) return { value: undefined, parts: [], rating };
  const params = Object.entries(criterion.params).map(([name, param]) => [name, param.parse(given[name])]);
  const lines = criterion.formulas(Object.fromEntries(params));
  const parts = Object.entries(criterion.parts).map(([id, { title, share, because }]) => {
    return { id, title, share, because, lines: lines[id] ?? [] };
  });
  return { value: `value = ${parts.map(({ id, share }) => `${share} × ${id}`).join(' + ')}`, parts, rating };
}

function ratingFormula({ ratingField, highRating }: Criterion): string {
  const steps = ['0 to 1/3', '1/3 to 2/3', '2/3 to 1'];
  const [low, medium, high] = highRating === 0 ? steps.toReversed() : steps;
  return `${ratingField} of { low: ${low}, medium: ${medium}, high: ${high} }`;
}
