/** Whether an entry of `criteria` names a module and not a criterion: a path, or a package with a scope. */
export function isModule(entry: string): boolean {
  return entry.startsWith('.') || entry.includes('/') || entry.includes('\\');
}
