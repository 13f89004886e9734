// A drive of Windows has one letter.
const scheme = /(?:^|[\\/])([a-z][a-z\d+.-]+):[\\/]{1,3}[^\\/]/i;

/** Whether a path that names nothing is a URL, also once it was resolved against a folder. */
export function isUrl(path: string): boolean {
  return scheme.test(path);
}

/** Whether a path that names nothing is an address of the web: a URL, but for those of files. */
export function isWebAddress(path: string): boolean {
  const [, name = 'file'] = scheme.exec(path) ?? [];
  return name.toLowerCase() !== 'file';
}
