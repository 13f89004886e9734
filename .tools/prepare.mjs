// Builds after `npm ci`, before `npm pack`, and where npm installs this repository: pre-commit does it with
// `npm install --global git+file://…`, and npm runs this then without the packages that the build needs
// (https://github.com/npm/cli/issues/8440).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { resolve } = createRequire(import.meta.url);

function isInstalled(name) {
  try {
    return resolve(name) !== '';
  } catch {
    return false;
  }
}

/** Runs a command, all of whose output goes to standard error: that of `npm pack` is the name of a file and no more. */
function run(command) {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1); // the command has said why
}

// Without scripts, as this is one of them. The settings of the npm around it are inherited: global has to be unset.
if (!isInstalled('esbuild')) run('npm ci --global=false --include=dev --ignore-scripts');
run('npm run build');
