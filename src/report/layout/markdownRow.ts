/** A row of a GitHub Markdown table, of cells that are safe already. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
