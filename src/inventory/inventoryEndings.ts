/** Endings of the names of files that inventories come in. */
export const inventoryEndings: readonly string[] = ['csv', 'tsv', 'yaml', 'yml', 'json', 'xlsx', 'xlsm'];

/** Endings of files that are taken for inventories, and are read otherwise or refused with a way out. */
export const likeInventoryEndings: readonly string[] = ['txt', 'xls', 'ods'];

/** Whether a name ends like one of these. */
export function endsIn(name: string, endings: readonly string[]): boolean {
  return endings.includes(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
