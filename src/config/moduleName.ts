/** Whether an entry of `criteria` names a module and not a criterion: a path, or a package with a scope. */
export function isModule(entry: string): boolean {
  return entry.startsWith('.') || entry.includes('/') || entry.includes('\\') || isModuleFile(entry);
}

/** Whether a name ends as files of JavaScript and TypeScript do. */
export function isModuleFile(name: string): boolean {
  return /\.[cm]?[jt]s$/i.test(name);
}
