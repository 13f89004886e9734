// Where the repository lies: `repository` in package.json says it once, and every other mention is made from it.

/** Owner and name of the repository, as GitHub has them. */
export function repositoryOf(manifest) {
  const [, owner, name] = /github\.com\/([^/]+)\/([^/.]+)\.git$/.exec(manifest.repository.url) ?? [];
  if (owner === undefined)
    throw new Error('package.json: repository.url must end in github.com/OWNER/NAME.git');
  return { owner, name };
}

/** package.json with the pages that follow from its repository. */
export function withPages(manifest) {
  const { owner, name } = repositoryOf(manifest);
  const home = `https://github.com/${owner}/${name}`;
  return { ...manifest, homepage: `${home}#readme`, bugs: { url: `${home}/issues` } };
}

/** A page in which the repository of examples is ours. */
export function withOwner(text, { owner, name }) {
  return text
    .replace(/(?<=https:\/\/github\.com\/)[\w-]+\/commonality\b/g, `${owner}/${name}`)
    .replace(/(?<=uses: )[\w-]+\/commonality(?=\/\.github\/)/g, `${owner}/${name}`)
    .replace(/(?<=（`|\(`)[\w-]+(?=` (?:は本リポジトリ|is the account))/g, owner);
}
