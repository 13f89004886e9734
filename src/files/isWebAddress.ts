/** Whether a path that names nothing is an address of the web, also once it was resolved against a folder. */
export function isWebAddress(path: string): boolean {
  return /(?:^|[\\/])https?:[\\/]{1,2}[^\\/]/i.test(path);
}
