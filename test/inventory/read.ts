import {
  choice,
  count,
  flag,
  names,
  rating,
  share,
  signedShare,
  type Field,
} from '../../src/criterion/field.js';
import { taskFields } from '../../src/criterion/taskFields.js';
import { InventoryError } from '../../src/inventory/error.js';
import type { Input } from '../../src/inventory/input.js';
import { readInventory, type Inventory, type ReadOptions } from '../../src/inventory/readInventory.js';
import type { Problem } from '../../src/model/problem.js';

/** Fields of every kind, beside those that say what a task is. */
export const fields = {
  ...taskFields,
  cases: count({ title: { ja: '件数', en: 'Cases' }, aka: ['count', '年間の件数'] }),
  performing: share({ title: { ja: '実施市町村の割合', en: 'Share performing' }, aka: ['実施割合'] }),
  cost_change: signedShare({ title: { ja: 'コスト増減率', en: 'Change of cost' } }),
  announced: flag({ title: { ja: '制度改正の予定', en: 'Reform announced' } }),
  gain: rating({ title: { ja: 'サービス向上の見込み', en: 'Expected gain' } }),
  place: choice({
    title: { ja: '業務の場所', en: 'Where the work sits' },
    options: {
      counter: { title: { ja: '窓口部門', en: 'counter' }, aka: ['窓口'] },
      'back-office': { title: { ja: '管理部門', en: 'back office' } },
    },
  }),
  tools: names({ title: { ja: 'ツール名', en: 'Tools' } }),
} as const satisfies Readonly<Record<string, Field>>;

export type Options = Omit<ReadOptions, 'fields'>;

/** One input, from text (as UTF-8) or from bytes. */
export function input(content: string | Uint8Array, name = 'a.csv'): Input {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}

/** Reads inputs with the fields above. */
export function readAll(inputs: readonly Input[], options: Options = {}): Promise<Inventory> {
  return readInventory(inputs, { fields, ...options });
}

/** Reads one CSV text. */
export function readText(content: string | Uint8Array, options: Options = {}): Promise<Inventory> {
  return readAll([input(content)], options);
}

/** The problems of inputs that cannot be read. */
export async function refusal(inputs: readonly Input[], options: Options = {}): Promise<readonly Problem[]> {
  try {
    await readAll(inputs, options);
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown.problems;
    throw thrown;
  }
  throw new Error('the inputs were read, although they should have been refused');
}

/** The problems of one CSV text, whether it can be read or not. */
export async function problemsOf(
  content: string | Uint8Array,
  options: Options = {},
): Promise<readonly Problem[]> {
  const inputs = [input(content)];
  try {
    return (await readAll(inputs, options)).problems;
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown.problems;
    throw thrown;
  }
}

/** A problem as `code line:column`, or `code line`. */
export function brief({ code, line, column }: Problem): string {
  return column === undefined ? `${code} ${line}` : `${code} ${line}:${column}`;
}

/** Problems as `brief` words them, without the notices. */
export function findings(problems: readonly Problem[]): readonly string[] {
  return problems.filter(({ severity }) => severity !== 'info').map(brief);
}

/** The values of one field, task by task. */
export function valuesOf({ tasks }: Inventory, field: string): readonly unknown[] | undefined {
  const column = tasks.columns.get(field);
  return column && tasks.ids.map((_, task) => column.value(task));
}
