// The licences of the packages that are bundled: read off what the bundler took, so that none is missed and none is named in vain.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const head = `Licences of the packages of other people of which dist/ holds code

Written by the build from what is in the bundles.
`;

/** The text of the file, from the metafiles of esbuild. */
export function licencesOf(root, metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const folders = new Set(inputs.flatMap((file) => folderOf(file) ?? []));
  return [head, ...[...folders].toSorted().map((folder) => licenceIn(path.join(root, folder)))].join('\n');
}

/** The folder of the package that a file belongs to, the innermost where packages are nested. */
function folderOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const place = file === undefined ? copied(name) : path.join(folder, file);
  const text = readFileSync(place, 'utf8').replaceAll('\r\n', '\n').trim();
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** A licence that a package names and does not hold, copied from its repository. */
function copied(name) {
  const file = fileURLToPath(new URL(`../licences/${name}.txt`, import.meta.url));
  if (existsSync(file)) return file;
  throw new Error(
    `${name} is bundled, and its package holds no licence: copy that of its repository to ${file}`,
  );
}
