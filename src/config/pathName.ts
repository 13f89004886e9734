/** Whether a config names something by a path from its own folder, and not as a package: ./x, ../x, .\x. */
export function isRelative(named: string): boolean {
  return /^\.\.?[/\\]/.test(named);
}

/** Whether a name ends as files of YAML and JSON do. */
export function isDataFile(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}
