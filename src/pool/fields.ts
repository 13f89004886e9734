import { count, type Field } from '../criterion/field.js';

/** The cases of the municipality itself, which no criterion reads: those ask for cases nationwide. */
export const ownCases = 'own_cases_per_year';

/** What a list of one municipality may have beside what an inventory has. */
export const poolFields: Readonly<Record<string, Field>> = {
  [ownCases]: count({
    title: { ja: '1団体の年間件数', en: 'Cases a year per body' },
    aka: [
      '年間件数',
      '年間処理件数',
      '処理件数',
      '取扱件数',
      '年間取扱件数',
      '申請件数',
      '年間申請件数',
      '受付件数',
      '年間受付件数',
      '年間手続件数',
      '件数',
      'cases',
      'cases per year',
      'cases a year',
    ],
  }),
};

/** Figures of the municipality itself, which differ from one to another. */
export const ownFigures: ReadonlySet<string> = new Set([
  ownCases,
  'staff_hours_per_year',
  'hours_per_report',
  'small_town_hours_before',
  'small_town_hours_after',
  'small_town_cases_per_year',
]);

/** Those whose mean over all municipalities a criterion asks for, and that grow with the municipality. */
export const meansOfAll: ReadonlySet<string> = new Set(['staff_hours_per_year']);

/** What says what a task is and whose: it is pooled in ways of its own. */
export const identityFields: ReadonlySet<string> = new Set([
  'id',
  'name',
  'governing_laws',
  'law_articles',
  'municipality_code',
  'municipality',
  'prefecture',
]);
