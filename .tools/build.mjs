// Builds dist/: the library as split ESM, the commands as one file with its compiled code, and the types.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { codeFile, load, sealed } from './compiled.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: false,
  legalComments: 'none',
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

const cjs = { ...shared, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs' };

const importFileApart = {
  name: 'importFile apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/importFile\.js$/ }, () => ({ path: './importFile.cjs', external: true }));
  },
};

/** Bundles the library, the program, and its commands, which start from code that is compiled here. */
export async function bundle() {
  const before = existsSync(dist) ? readdirSync(dist).filter((file) => /\.(c?js|cache)$/.test(file)) : [];
  for (const file of before) rmSync(path.join(dist, file));
  await build({ ...esm, entryPoints: { index: 'src/index.ts', criteria: 'criteria/index.ts' } });
  await build({ ...esm, banner: {}, entryPoints: { cli: 'src/cli/main.ts' }, external: ['./run.js'] });
  await build({ ...esm, banner: {}, entryPoints: { run: '.tools/run.mjs' } });
  await build({ ...cjs, entryPoints: { importFile: 'src/config/modules/importFile.ts' } });
  await build({
    ...cjs,
    entryPoints: { commands: 'src/cli/run.ts' },
    plugins: [importFileApart],
    define: { 'import.meta.url': '$url' },
    banner: { js: 'const $url=require("node:url").pathToFileURL(__filename).href;' },
  });
  // Read when an inventory names laws or municipalities, from beside the bundle that asks.
  const tables = readdirSync(path.join(root, 'src/record')).filter((file) => file.endsWith('.txt'));
  for (const file of tables) cpSync(path.join(root, 'src/record', file), path.join(dist, file));
  const commands = path.join(dist, 'commands.cjs');
  inAscii(commands);
  await compile(commands);
}

/** Escapes what esbuild leaves as it is: characters in regular expressions, and in String.raw for them. */
function inAscii(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escape));
}

function escape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Runs what people wait for at their desk, so that V8 compiles it, and keeps the code. */
async function compile(commands) {
  const { script, exports } = load(commands);
  for (const lang of ['ja', 'en']) {
    const said = [];
    const code = await exports.run({ io: ioOf(['score', 'fixtures/national/inventory.csv'], said), lang });
    if (code !== 0)
      throw new Error(`score of the national inventory ended with ${code}: ${Buffer.concat(said)}`);
  }
  writeFileSync(codeFile(commands), sealed(script.createCachedData(), readFileSync(commands)));
}

function ioOf(argv, said) {
  const stdout = writable(() => undefined);
  const stderr = writable((chunk) => said.push(chunk));
  return { argv, stdin: process.stdin, stdout, stderr, env: {}, cwd: root };
}

function writable(take) {
  return new Writable({
    write(chunk, _encoding, done) {
      take(chunk);
      done();
    },
  });
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
