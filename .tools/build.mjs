// Builds dist/: the library as split ESM, for Node and for browsers, the commands as one file, and the types.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forBrowsers } from './browser.mjs';
import { licencesOf } from './licences.mjs';
import { keepOwnMaps } from './ownMaps.mjs';
import { packedRecord } from './packedRecord.mjs';
import { bundlePage } from './page.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: false,
  legalComments: 'none', // the licences are in a file of their own (licences.mjs)
  metafile: true,
  logLevel: 'warning',
};

const esm = {
  ...shared,
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  // commander is CommonJS and requires node's own modules; ESM has no require of its own.
  banner: {
    js: "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);",
  },
};

// Programs see the library in their stack traces: names stay, and maps lead to the lines of the sources.
const readable = {
  minify: false,
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
};
const library = { index: 'src/index.ts', criteria: 'criteria/index.ts' };

const cjs = { ...shared, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs' };

const importFileApart = {
  name: 'importFile apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/importFile\.js$/ }, () => ({ path: './importFile.cjs', external: true }));
  },
};

/** Bundles the library, the program, and its commands. */
export async function bundle() {
  const before = existsSync(dist)
    ? readdirSync(dist).filter((file) => /\.(c?js|css|js\.map|cache)$/.test(file))
    : [];
  for (const file of before) rmSync(path.join(dist, file));
  rmSync(path.join(dist, 'browser'), { recursive: true, force: true });
  const built = [
    await build({ ...esm, ...readable, entryPoints: { ...library, node: 'src/library/node.ts' } }),
    await build({ ...shared, ...forBrowsers, outdir: 'dist/browser', splitting: true, entryPoints: library }),
    await build({ ...esm, banner: {}, entryPoints: { cli: 'src/cli/main.ts' }, external: ['./run.js'] }),
    await build({ ...esm, banner: {}, entryPoints: { run: '.tools/run.mjs' } }),
    await build({ ...cjs, entryPoints: { importFile: 'src/config/modules/importFile.ts' } }),
    await build({
      ...cjs,
      entryPoints: { commands: 'src/cli/run.ts' },
      plugins: [importFileApart],
      define: { 'import.meta.url': '$url' },
      banner: { js: 'const $url=require("node:url").pathToFileURL(__filename).href;' },
    }),
  ];
  keepOwnMaps(dist);
  const licences = licencesOf(
    root,
    built.map(({ metafile }) => metafile),
  );
  writeFileSync(path.join(dist, 'licences.txt'), licences);
  await bundlePage(root, dist);
  // Read when an inventory names laws or municipalities, from beside the bundle that asks.
  const tables = readdirSync(path.join(root, 'src/record')).filter((file) => file.endsWith('.txt'));
  for (const file of tables) cpSync(path.join(root, 'src/record', file), path.join(dist, file));
  writeFileSync(path.join(dist, 'record.gz'), packedRecord(path.join(root, 'src/record')));
  inAscii(path.join(dist, 'commands.cjs'));
}

/** Escapes what esbuild leaves as it is: characters in regular expressions, and in String.raw for them. */
function inAscii(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escape));
}

function escape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Writes the declarations; those of files that are gone would be published with them. */
function emitTypes() {
  rmSync(path.join(dist, 'types'), { recursive: true, force: true });
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
