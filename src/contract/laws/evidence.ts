import type { CellValue } from '../../criterion/field.js';
import { say, type Wording } from '../../text/lang.js';
import type { Counterexample } from '../../model/contract.js';
import { counter } from '../counterexample.js';
import { evidenceOf } from '../evidenceOf.js';
import { forEachTask, type Law } from '../law.js';

/** Evidence comes from declared fields only, and from cells that are filled, as they are filled. */
export const evidenceLaw: Law = {
  id: 'evidence',
  title: {
    ja: '根拠は、宣言した項目の、記入されたセルに限る',
    en: 'rests only on cells that are filled, of fields that it declares',
  },
  broken: forEachTask((outcome, cells, { criterion }) => {
    for (const { field, value, source } of evidenceOf(outcome)) {
      if (!Object.hasOwn(criterion.fields, field)) return counter(declared, undeclared(field));
      if (!isSame(cells[field], value)) return restsOnOther(field, cells[field], value);
      if (source !== undefined && !Object.hasOwn(criterion.sources ?? {}, source))
        return counter(declaredSource, say(fromSource, { source }));
    }
    return undefined;
  }),
};

const declaredSource = { ja: '宣言した出典', en: 'a source that it declares' };

const fromSource: Wording<{ readonly source: string }> = {
  ja: ({ source }) => `出典「${source}」の根拠`,
  en: ({ source }) => `evidence from the source “${source}”`,
};

const declared = { ja: '宣言した項目', en: 'a field that it declares' };

function undeclared(field: string) {
  return say(fromField, { field });
}

const fromField: Wording<{ readonly field: string }> = {
  ja: ({ field }) => `項目「${field}」の根拠`,
  en: ({ field }) => `evidence from the field “${field}”`,
};

function restsOnOther(field: string, cell: CellValue | undefined, value: unknown): Counterexample {
  const held =
    cell === undefined ? { ja: '空のセルは根拠にならない', en: 'no evidence from an empty cell' } : undefined;
  const wanted = held ?? { ja: `セルの値 ${String(cell)}`, en: `the value of the cell, ${String(cell)}` };
  return { ...counter(wanted, String(value)), path: field };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, i) => each === b[i]);
  return a !== undefined && Object.is(a, b);
}
