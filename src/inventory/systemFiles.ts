/**
 * Files that programs put beside inventories and that are none: of a spreadsheet while it has a workbook open (~$調査票.xlsx,
 * .~lock.調査票.xlsx#), and of file managers. A shell hands them on with `*`.
 */
const systemFile = /^(?:~\$.*|\.~lock\..*#|\._.*|\.ds_store|thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;

/** Whether a path or a name is that of such a file. */
export function isSystemFile(path: string): boolean {
  return systemFile.test(path.split(/[/\\]/).at(-1) ?? '');
}
