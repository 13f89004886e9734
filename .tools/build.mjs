// Builds dist/: the library as split ESM, for Node and for browsers, the commands as one file, and the types.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forBrowsers } from './build/browser.mjs';
import { licencesOf } from './build/licences.mjs';
import { keepOwnMaps } from './build/ownMaps.mjs';
import { packed } from './build/packs.mjs';
import { packedRecord } from './build/packedRecord.mjs';
import { bundlePage } from './build/page.mjs';
import { writeTool } from './build/tool.mjs';
import { keepReached } from './build/typesReached.mjs';

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
  charset: 'utf8',
};
const entries = { index: 'src/index.ts', criteria: 'criteria/index.ts' };

const cjs = { ...shared, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs' };

const importFileApart = {
  name: 'importFile apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/importFile\.js$/ }, () => ({ path: './importFile.cjs', external: true }));
  },
};

// No command is a program of its own, so that commander needs nothing of this module, which is slow to load.
const noPrograms = {
  name: 'no programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'no programs' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'no programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Bundles the library, the program, and its commands. */
async function bundle() {
  const before = existsSync(dist)
    ? readdirSync(dist).filter((file) => /\.(c?js|css|js\.map|cache|html)$/.test(file))
    : [];
  for (const file of before) rmSync(path.join(dist, file));
  rmSync(path.join(dist, 'browser'), { recursive: true, force: true });
  const built = [
    await build({ ...esm, ...readable, entryPoints: { ...entries, node: 'src/library/node.ts' } }),
    await build({ ...shared, ...forBrowsers, outdir: 'dist/browser', splitting: true, entryPoints: entries }),
    await build({ ...cjs, entryPoints: { importFile: 'src/config/modules/importFile.ts' } }),
    await build({ ...cjs, entryPoints: { placesThread: 'src/cli/threads/placesThread.ts' } }),
    await buildCommands(),
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
  await writeTool(root, dist);
}

/** The program and its commands, in scripts of which each is read where it is needed. */
async function buildCommands() {
  const main = 'src/cli/main.ts';
  const packs = {
    'main.cjs': [main],
    'commands.cjs': [main, 'src/cli/run.ts', 'src/cli/commands/score.ts'],
  };
  const { metafile, texts } = await packed(
    { ...shared, plugins: [importFileApart, noPrograms] },
    { packs, rest: 'rest.cjs' },
  );
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(dist, name), text);
  await build({ ...cjs, entryPoints: { cli: '.tools/build/cli.mjs' } });
  return { metafile };
}

/** Writes the declarations; those of files that are gone would be published with them. */
function emitTypes() {
  rmSync(path.join(dist, 'types'), { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  execFileSync(process.execPath, [path.join(path.dirname(tsc), 'bin/tsc'), '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  keepReached(path.join(dist, 'types'), ['src/index', 'src/library/node', 'criteria/index']);
}

await bundle();
if (!process.argv.includes('--bundle-only')) emitTypes();
