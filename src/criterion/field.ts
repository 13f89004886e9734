import type { Text } from '../text/lang.js';
import type { Figure } from './range.js';

export const ratings = ['low', 'medium', 'high'] as const;

/** A judgement on a scale of three: 低・中・高, or △・○・◎. */
export type Rating = (typeof ratings)[number];

/** What a cell of each kind holds once it is read; figures may be ranges. */
export interface CellValues {
  /** 件; 0 or more */
  readonly count: Figure;
  /** 時間; 0 or more */
  readonly hours: Figure;
  /** 0 to 1 */
  readonly share: Figure;
  /** -1 or more; a fall is negative */
  readonly signedShare: Figure;
  /** か月; 0 or more */
  readonly months: Figure;
  /** any figure */
  readonly number: Figure;
  readonly rating: Rating;
  readonly flag: boolean;
  /** the key of one of the field's options */
  readonly choice: string;
  /** several names; an empty list means that there is none */
  readonly names: readonly string[];
  readonly text: string;
}

export type Kind = keyof CellValues;
export type CellValue = CellValues[Kind];

/** One of the values that a `choice` cell may hold. */
export interface Option {
  readonly title: Text;
  /** other words for it, as inventories write it */
  readonly aka?: readonly string[];
}

/** What is said of a field, whatever its kind. */
export interface FieldNotes {
  readonly title: Text;
  /** other header names it is known by */
  readonly aka?: readonly string[];
  /** what to write in the cell */
  readonly hint?: Text;
  readonly unit?: Text;
  readonly min?: number;
  readonly max?: number;
  /** which end speaks for one common system, where the direction is always the same */
  readonly better?: 'high' | 'low';
  /** the fields without which a figure here says nothing */
  readonly alongside?: readonly string[];
  /**
   * whether the figures of several tasks add up, so that one that is written for several of them is no figure of each;
   * counts, hours and numbers that nothing limits do, unless this is false
   */
  readonly adds?: boolean;
}

/** A named column that a criterion may read. */
export interface Field<K extends Kind = Kind, V extends CellValue = CellValues[K]> extends FieldNotes {
  readonly kind: K;
  /** for `choice`, every value it may hold; for `names`, every name it may hold, if the list is closed */
  readonly options?: Readonly<Record<string, Option>>;
  /** for `names`, whether they are laws, whose titles may themselves hold 、 and ・ */
  readonly laws?: boolean;
  /** carries the type of the value; never set */
  readonly holds?: V;
}

const units = {
  count: { ja: '件', en: 'count' },
  hours: { ja: '時間', en: 'hours' },
  share: { ja: '割合', en: 'share' },
  signedShare: { ja: '増減率', en: 'change' },
  months: { ja: 'か月', en: 'months' },
} as const satisfies Partial<Record<Kind, Text>>;

/** A number of things, 0 or more; averages may have decimals. */
export function count(notes: FieldNotes): Field<'count'> {
  return { kind: 'count', unit: units.count, min: 0, ...notes };
}

/** Hours, 0 or more. */
export function hours(notes: FieldNotes): Field<'hours'> {
  return { kind: 'hours', unit: units.hours, min: 0, ...notes };
}

/** A share from 0 to 1: `35%` and `35` are 0.35, and so is `0.35`; a bare `1` is all. */
export function share(notes: FieldNotes): Field<'share'> {
  return { kind: 'share', unit: units.share, min: 0, max: 1, ...notes };
}

/** A change as a share, -1 or more: `-10%`, `△10%` and `-0.1` are a fall by a tenth. */
export function signedShare(notes: FieldNotes): Field<'signedShare'> {
  return { kind: 'signedShare', unit: units.signedShare, min: -1, ...notes };
}

/** Months, 0 or more. */
export function months(notes: FieldNotes): Field<'months'> {
  return { kind: 'months', unit: units.months, min: 0, ...notes };
}

/** Any figure, also below 0. */
export function number(notes: FieldNotes): Field<'number'> {
  return { kind: 'number', ...notes };
}

/** A judgement: low, medium or high. */
export function rating(notes: FieldNotes): Field<'rating'> {
  return { kind: 'rating', ...notes };
}

/** Yes or no. */
export function flag(notes: FieldNotes): Field<'flag'> {
  return { kind: 'flag', ...notes };
}

/** One of a closed list of options. */
export function choice<const O extends Readonly<Record<string, Option>>>(
  notes: FieldNotes & { readonly options: O },
): Field<'choice', keyof O & string> {
  return { kind: 'choice', ...notes };
}

/** Several names, separated by `;`, `、`, `・` or line breaks; なし is none. */
export function names(notes: FieldNotes & Pick<Field, 'laws' | 'options'>): Field<'names'> {
  return { kind: 'names', ...notes };
}

/** Free text. */
export function text(notes: FieldNotes): Field<'text'> {
  return { kind: 'text', ...notes };
}
