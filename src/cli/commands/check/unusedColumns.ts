import { fieldsOf } from '../../../criterion/fieldsOf.js';
import { countsCases } from '../../../inventory/header/countsCases.js';
import { knownHeaders } from '../../../inventory/header/knownHeaders.js';
import type { UnusedColumns } from '../../../inventory/readInput.js';
import { unusedColumnsTable, type UnusedInFile } from '../../../report/inventory/unusedColumns.js';
import { columnLetters } from '../../../model/address.js';
import type { Context } from '../../context.js';
import type { RunFlags } from '../../options/runOptions.js';
import { printOutputs } from '../../output/printOutputs.js';
import type { CheckFlags } from './checkOptions.js';
import { readAsSet } from './readAsSet.js';

/** `check --columns`: the columns that nothing reads, and the field that each could be. */
export async function listUnusedColumns(
  asked: Context,
  paths: readonly string[],
  flags: CheckFlags & RunFlags,
): Promise<number> {
  const { context, criteria, options, reads, inventory } = await readAsSet(asked, paths, flags);
  const fields = fieldsOf(criteria);
  const { likely } = knownHeaders(fields, options.headers);
  const likelyIn = ({ file, columns }: UnusedColumns): UnusedInFile => ({
    file,
    columns: columns.map(({ header, place }) => {
      const letter = place === undefined ? '' : columnLetters(place + 1);
      if (countsCases(header) && fields['cases_per_year'] !== undefined)
        return { letter, header, isOwnCount: true };
      const id = likely(header);
      const title = id === undefined ? undefined : fields[id]?.title;
      return { letter, header, ...(id === undefined || title === undefined ? {} : { field: { id, title } }) };
    }),
  });
  await printOutputs(context, {
    targets: [{ format: 'text', ...(flags.output === undefined ? {} : { file: flags.output }) }],
    print: (_, page) => unusedColumnsTable(inventory.unused.map(likelyIn), { lang: context.lang, ...page }),
    color: flags.color,
    reads,
  });
  return 0;
}
