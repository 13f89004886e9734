import type { CheckReportOptions } from './report.js';

/** What is known of where files lie in their repository. */
export type Roots = Pick<CheckReportOptions, 'root' | 'paths'>;

/**
 * The path of a file from the root of the repository, with forward slashes, as code hosts know it. `..` above the
 * root stays, so that a file outside is not taken for one inside.
 */
export function repositoryPath(file: string, { root = '', paths }: Roots): string {
  const known = paths?.get(file);
  if (known !== undefined) return known;
  const path: string[] = [];
  for (const segment of `${root.replaceAll('\\', '/')}/${file}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else path.push(segment);
  }
  return path.length === 0 ? '.' : path.join('/');
}
