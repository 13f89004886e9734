// Builds dist/: a split ESM bundle (a cold start is most of what a user waits for) and the types.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  // commander is CommonJS and requires node's own modules; ESM has no require of its own.
  banner: {
    js: "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

/**
 * Bundles the library, the program and its command `score` apart: what they shared would be split into many small
 * files, and each file costs the start of the program as much as its code.
 */
export async function bundle() {
  const dist = path.join(root, 'dist');
  const before = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.js')) : [];
  for (const file of before) rmSync(path.join(dist, file));
  const programs = ['scoreProgram', 'fullProgram'];
  const external = programs.map((name) => `./${name}.js`);
  await build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    chunkNames: 'cli-[name]-[hash]',
    external,
  });
  for (const name of programs) {
    const entryPoints = { [name]: `src/cli/${name}.ts` };
    await build({ ...shared, entryPoints, chunkNames: `${name}-[name]-[hash]` });
  }
  await build({ ...shared, entryPoints: { index: 'src/index.ts', criteria: 'criteria/index.ts' } });
}

function emitTypes() {
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [path.join(path.dirname(tsc), 'bin/tsc'), '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundleOnly = process.argv.includes('--bundle-only');
  await bundle();
  if (!bundleOnly) emitTypes();
}
