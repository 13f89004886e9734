import { criteria } from '../../../criteria/index.js';
import type { Field } from '../../../src/criterion/field.js';
import { taskFields } from '../../../src/criterion/taskFields.js';
import { InventoryError } from '../../../src/inventory/error.js';
import type { Input } from '../../../src/inventory/input.js';
import { readInventory } from '../../../src/inventory/readInventory.js';
import type { ProblemCode } from '../../../src/inventory/problems/problems.js';
import type { Problem } from '../../../src/model/problem.js';
import { brief, input } from '../read.js';

/** The fields of a real run. */
export const fields: Readonly<Record<string, Field>> = Object.assign(
  {},
  taskFields,
  ...criteria.map((each) => each.fields),
);

/** Every problem of inputs, inspections included. */
export async function inspected(...inputs: readonly Input[]): Promise<readonly Problem[]> {
  try {
    return (await readInventory(inputs, { fields, inspect: true })).problems;
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown.problems;
    throw thrown;
  }
}

/** A CSV text of rows. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** The places of one kind of problem in a CSV text, as `code line:column`. */
export async function found(code: ProblemCode, text: string): Promise<readonly string[]> {
  return (await inspected(input(text))).filter((each) => each.code === code).map(brief);
}

/** A column of cells below a header, each in a row of its own with an id and a name. */
export function column(header: string, ...cells: readonly string[]): string {
  return csv(['id', '事務名', header], ...cells.map((cell, i) => [`T${i}`, `事務その${i}号`, cell]));
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
