import manifest from '../../package.json' with { type: 'json' };

/** Version of the package. */
export const { version } = manifest;

/** Address of the repository, without a slash at its end. */
const repositoryPage = manifest.homepage.replace('#readme', '');

/** Address of a file of this version. */
export function pageOf(file: string): string {
  return `${repositoryPage}/blob/v${version}/${file}`;
}
