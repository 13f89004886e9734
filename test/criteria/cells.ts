import fc from 'fast-check';
import type { Cells, CellValue, Criterion, Field } from '../../src/criterion.js';

/** Any value that a cell of this field may hold. */
export function valueIn(field: Field): fc.Arbitrary<CellValue> {
  const { min = 0, max = 10_000_000 } = field;
  switch (field.kind) {
    case 'count':
    case 'hours':
    case 'months':
    case 'number':
      return fc.oneof(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max }),
        fc.double({ min: 0, max, noNaN: true }),
      );
    case 'share':
      return fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    case 'signedShare':
      return fc.oneof(fc.constantFrom(0, -1), fc.double({ min, max: 5, noNaN: true }));
    case 'rating':
      return fc.constantFrom('low', 'medium', 'high');
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options ?? {}));
    case 'names':
      return fc.array(fc.constantFrom('戸籍法', '○○市手数料条例', 'eLTAX', 'AI'), { maxLength: 3 });
    case 'text':
      return fc.string();
  }
}

/** Cells of one task, any of them empty. */
export function cellsOf(criterion: Criterion): fc.Arbitrary<Cells> {
  return fc.record(mapFields(criterion.fields));
}

/** Cells of one task without a judgement, which is not on the scale of the figures it stands in for. */
export function figuresOf(criterion: Criterion): fc.Arbitrary<Cells> {
  const { [criterion.ratingField]: _, ...figures } = criterion.fields;
  return fc.record(mapFields(figures));
}

function mapFields(
  fields: Readonly<Record<string, Field>>,
): Record<string, fc.Arbitrary<CellValue | undefined>> {
  const cells = Object.entries(fields).map(([name, field]) => [
    name,
    fc.option(valueIn(field), { nil: undefined }),
  ]);
  return Object.fromEntries(cells);
}
