import { criteria } from '../../../../criteria/index.js';
import type { Field } from '../../../criterion/field.js';
import { taskFields } from '../../../criterion/taskFields.js';
import type { Lang } from '../../../text/lang.js';

const fields: Readonly<Record<string, Field>> = Object.assign(
  {},
  taskFields,
  ...criteria.map((each) => each.fields),
);

/** The header that a field has in an inventory in a language: its title in Japanese, its name in English. */
export function headerOf(field: string, lang: Lang): string {
  return lang === 'ja' ? (fields[field]?.title.ja ?? field) : field;
}
