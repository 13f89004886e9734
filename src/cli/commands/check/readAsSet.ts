import { fieldsOf } from '../../../criterion/fieldsOf.js';
import { readInputs } from '../../../inventory/input.js';
import { readInventory, type Inventory } from '../../../inventory/readInventory.js';
import type { Context } from '../../context.js';
import type { RunFlags } from '../../options/runOptions.js';
import { setUp, type SetUp } from '../../options/setUp.js';

/** An inventory that is read as config and flags say, and not scored; with what it was read by. Throws as both do. */
export async function readAsSet(
  asked: Context,
  paths: readonly string[],
  flags: RunFlags,
): Promise<SetUp & { readonly inventory: Inventory }> {
  const { io } = asked;
  const set = await setUp(asked, paths, flags);
  const inputs = await readInputs(paths, { stdin: io.stdin, limits: set.options.limits, cwd: io.cwd });
  const fields = fieldsOf(set.criteria);
  return { ...set, inventory: await readInventory(inputs, { ...set.options, fields }) };
}
