// Scripts, and the code that V8 made of them when they ran before on this machine: to parse and compile them again at
// every start would take a third of the time of a short run. Node 22 has the like built in (module.enableCompileCache),
// which keeps it in a folder for temporary files that all users share; Node 20 has nothing.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

/**
 * What chunks export, out of the scripts in a folder (packs.mjs), of which each is read where those before it do not hold
 * what is asked for; with code that was kept in the file of a script, unless V8 or the seal refuses it.
 */
export function load(folder, scripts, { require, fileOf }) {
  const url = pathToFileURL(path.join(folder, 'commands.cjs')).href;
  const opened = [];
  const functionOf = (name) => {
    for (let i = 0; i < scripts.length; i += 1) {
      opened[i] ??= openScript(path.join(folder, scripts[i]), fileOf(scripts[i]), { require, url });
      const found = opened[i].functions[name];
      if (found !== undefined) return found;
    }
    throw new Error(`dist holds no ${name}`);
  };
  const made = new Map();
  const get = (name) => {
    const exports = made.get(name) ?? functionOf(name)(get);
    made.set(name, exports);
    return exports;
  };
  return { get, keep: () => opened.forEach(({ keep }) => keep()) };
}

function openScript(file, codeFile, { require, url }) {
  const bytes = readFileSync(file);
  const cachedData = codeFile === undefined ? undefined : codeIn(codeFile, bytes);
  // All its characters are ASCII (packs.mjs), and bytes that need no decoding are read in a tenth of the time.
  const script = new vm.Script(bytes.toString('latin1'), { filename: file, cachedData });
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    functions: script.runInThisContext()(require, url),
    keep: () => (isKept || codeFile === undefined ? undefined : keep(script, bytes, codeFile)),
  };
}

/**
 * Where the code of a script is kept for a command: what ran is compiled, so that each command has its own. Undefined
 * where nobody but the user is to be trusted with it: V8 runs what is in it.
 */
export function codeFile(command, script, env = process.env) {
  if (env.NODE_DISABLE_COMPILE_CACHE || command === undefined) return undefined;
  const { platform, arch, versions } = process;
  const folder = cacheFolder(env);
  return (
    folder &&
    path.join(folder, `${command}-${path.parse(script).name}-${platform}-${arch}-${versions.v8}.cache`)
  );
}

function cacheFolder(env) {
  // A relative one is to be ignored (XDG Base Directory Specification).
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME))
    return path.join(env.XDG_CACHE_HOME, 'municipal-commonality');
  if (process.platform === 'win32' && env.LOCALAPPDATA)
    return path.join(env.LOCALAPPDATA, 'municipal-commonality', 'cache');
  const home = homeFolder();
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return home && path.join(home, caches, 'municipal-commonality');
}

/** The user's own folder, if there is one: in a container a user may have neither a name nor a home. */
function homeFolder() {
  try {
    const home = os.homedir();
    return path.isAbsolute(home) && statSync(home).isDirectory() ? home : undefined;
  } catch {
    return undefined;
  }
}

// Of SHA-1 there are 20; V8 copies code that does not begin at a multiple of 8.
const sealBytes = 24;

/** Another version of the program, or a damaged byte, which could end the process, is not believed. */
function codeIn(file, bytes) {
  try {
    if (!isOwn(path.dirname(file)) || !isOwn(file)) return undefined;
    const kept = readFileSync(file);
    const code = kept.subarray(sealBytes);
    return sealOf(code, bytes).equals(kept.subarray(0, sealBytes)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is compiled by now; where it cannot be kept, the next run compiles it again. */
function keep(script, bytes, file) {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if (!isOwn(path.dirname(file))) return;
    const code = script.createCachedData();
    writeFileSync(own, Buffer.concat([sealOf(code, bytes), code]), { mode: 0o600, flag: 'wx' });
    renameSync(own, file);
  } catch {
    discard(own);
  }
}

function discard(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none, or not the user's: then there is no such file.
  }
}

/** Whether it is the user's own and nobody else may write it; `sudo` may leave the home of another in place. */
function isOwn(place) {
  if (process.getuid === undefined) return true;
  const { uid, mode } = statSync(place);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

/** SHA-1, because it is the fastest at hand: it guards against accidents, not against attackers. */
function sealOf(code, bytes) {
  const { createHash } = process.getBuiltinModule('node:crypto'); // not loaded for --version
  return Buffer.concat([createHash('sha1').update(bytes).update(code).digest()], sealBytes);
}
