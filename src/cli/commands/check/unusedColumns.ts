import { fieldsOf } from '../../../criterion/fieldsOf.js';
import { knownHeaders } from '../../../inventory/header/knownHeaders.js';
import { readInputs } from '../../../inventory/input.js';
import { readInventory } from '../../../inventory/readInventory.js';
import type { UnusedColumns } from '../../../inventory/readInput.js';
import { unusedColumnsTable, type UnusedInFile } from '../../../report/inventory/unusedColumns.js';
import { columnLetters } from '../../../model/address.js';
import type { Context } from '../../context.js';
import type { RunFlags } from '../../options/runOptions.js';
import { setUp } from '../../options/setUp.js';
import { printOutputs } from '../../output/printOutputs.js';
import type { CheckFlags } from './checkOptions.js';

/** `check --columns`: the columns that nothing reads, and the field that each could be. */
export async function listUnusedColumns(
  asked: Context,
  paths: readonly string[],
  flags: CheckFlags & RunFlags,
): Promise<number> {
  const { io } = asked;
  const { context, criteria, options, reads } = await setUp(asked, paths, flags);
  const inputs = await readInputs(paths, { stdin: io.stdin, limits: options.limits, cwd: io.cwd });
  const fields = fieldsOf(criteria);
  const { unused } = await readInventory(inputs, { ...options, fields });
  const { likely } = knownHeaders(fields, options.headers);
  const likelyIn = ({ file, columns }: UnusedColumns): UnusedInFile => ({
    file,
    columns: columns.map(({ header, place }) => {
      const id = likely(header);
      const title = id === undefined ? undefined : fields[id]?.title;
      const letter = place === undefined ? '' : columnLetters(place + 1);
      return { letter, header, ...(id === undefined || title === undefined ? {} : { field: { id, title } }) };
    }),
  });
  await printOutputs(context, {
    targets: [{ format: 'text', ...(flags.output === undefined ? {} : { file: flags.output }) }],
    print: (_, page) => unusedColumnsTable(unused.map(likelyIn), { lang: context.lang, ...page }),
    color: flags.color,
    reads,
  });
  return 0;
}
