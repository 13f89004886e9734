// Imports a TypeScript module of the project without building the project.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Modules that read what lies beside them find it from where they are, not from the bundle. */
const inPlace = {
  name: 'in place',
  setup({ onLoad }) {
    onLoad({ filter: /src\/record\/[^/]+\.ts$/ }, (found) => ({
      contents: readFileSync(found.path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(found.path)),
      ),
      loader: 'ts',
    }));
  },
};

/** The exports of a module, by its path from the root of the project. */
export async function load(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    // What is CommonJS among the packages requires modules of Node.
    banner: {
      js: `import{createRequire as $createRequire}from'node:module';const require=$createRequire(${JSON.stringify(path.join(root, 'package.json'))});`,
    },
    plugins: [inPlace],
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
