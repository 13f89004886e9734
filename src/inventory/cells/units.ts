import type { Field, Kind } from '../../criterion/field.js';
import { clean } from './clean.js';

/** How figures of a kind name their unit, beside what the field itself calls it. */
const words: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  hours: ['時間', 'hours', 'hour', 'hrs', 'hr', 'h'],
  months: ['か月', 'ヶ月', 'ケ月', 'ヵ月', 'カ月', '箇月', '個月', 'months', 'month'],
};

/** The words for the unit of a field, as they may stand behind its figures, the longest first. */
export function unitsOf({ kind, unit }: Field): readonly string[] {
  const own = unit === undefined ? [] : [unit.ja, unit.en];
  const all = [...own, ...(words[kind] ?? [])].map((word) => clean(word).toLowerCase());
  return all.filter((word) => word !== '' && word !== '%').toSorted((a, b) => b.length - a.length);
}
