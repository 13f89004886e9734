// The program as a few scripts. esbuild cuts ESM alone into chunks, so its chunks are turned into functions here, each of
// which takes what it imports and returns what it exports. One file a chunk would cost a search on the disk each; one
// file for all would be read, checked and laid out whole at every start.
import path from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Each pack holds its entries with all that these import; `rest` holds what is in none. A pack is an expression: what it is called with, `require` and the address of its file, its chunks see.
 */
export async function packed(options, { packs, rest }) {
  const entries = [...new Set(Object.values(packs).flat())];
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: entries,
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    write: false,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    define: { 'import.meta.url': '$url' },
  });
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([file, made]) => [path.basename(file), made]),
  );
  refuseCycles(outputs);
  const functions = new Map(
    outputFiles.map(({ path: file, text }) => [
      path.basename(file),
      functionOf(path.basename(file), text, outputs),
    ]),
  );
  const textOf = async (chunks) => {
    const text = `(function(require,$url){return{${chunks.map((chunk) => functions.get(chunk)).join(',')}}})`;
    await transform(text, { loader: 'js' }); // throws where it is no JavaScript
    return inAscii(text);
  };
  const nameOf = (source) => [...outputs].find(([, { entryPoint }]) => entryPoint === source)[0];
  const texts = {};
  const left = new Set(functions.keys());
  for (const [pack, sources] of Object.entries(packs)) {
    const chunks = [...reached(sources.map(nameOf), outputs)];
    texts[pack] = await textOf(chunks);
    for (const chunk of chunks) left.delete(chunk);
  }
  return { metafile, texts: { ...texts, [rest]: await textOf([...left]) } };
}

/** What chunks import, and what that imports, but for what is loaded when it is asked for. */
function reached(chunks, outputs) {
  const found = new Set();
  const visit = (chunk) => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const each of importsOf(chunk, outputs)) visit(each);
  };
  for (const chunk of chunks) visit(chunk);
  return found;
}

function importsOf(chunk, outputs) {
  const { imports } = outputs.get(chunk);
  return imports
    .filter(({ kind, external }) => kind === 'import-statement' && !external)
    .map((each) => path.basename(each.path));
}

/** A function takes what it imports once, so that no chunk may wait for one that waits for it. */
function refuseCycles(outputs) {
  const done = new Set();
  const visit = (chunk, above) => {
    if (above.includes(chunk)) throw new Error(`chunks import each other: ${[...above, chunk].join(' → ')}`);
    if (done.has(chunk)) return;
    for (const each of importsOf(chunk, outputs)) visit(each, [...above, chunk]);
    done.add(chunk);
  };
  for (const chunk of outputs.keys()) visit(chunk, []);
}

// As esbuild writes them where it minifies: import{a as b}from"./x.js"; import c from"node:path"; import"./x.js";
const importing = /(?<=^|[;}\n])import(?:([\w$]+|\{[^}"]*\})from)?"([^"\n]+)";\n?/g;
const importingSpaced = /(?<=^|[;}\n])import ([\w$]+) from"([^"\n]+)";\n?/g;
const loading = /\bimport\("([^"\n]+)"\)/g;
const exporting = /export(\{[^}"]*\});\s*$/;

function functionOf(chunk, text, outputs) {
  const isChunk = (specifier) => outputs.has(path.posix.basename(specifier)) && specifier.startsWith('./');
  const taken = [];
  const take = (whole, names, specifier) => {
    taken.push(
      statementOf(isChunk(specifier) ? got(specifier) : required(specifier), names, asked.has(specifier)),
    );
    return '';
  };
  const body = text
    .replace(importing, take)
    .replace(importingSpaced, take)
    .replace(loading, (whole, specifier) =>
      isChunk(specifier) ? `Promise.resolve().then(()=>${got(specifier)})` : whole,
    );
  const returned = exporting.exec(body)?.[1];
  if (returned === undefined && /\bexport[{ ]/.test(body.slice(-2000)))
    throw new Error(`${chunk}: exports are not read`);
  const result = returned === undefined ? '{}' : returned.replace(/([\w$]+)(?: as ([\w$]+))?/g, exported);
  const rest = body.replace(exporting, '');
  return `${JSON.stringify(chunk)}:function($get){${taken.join('')}${rest}\nreturn${result}}`;
}

// Modules of functions alone that a usual run does not call: each would take a twentieth of the time of `node -e 0`.
const asked = new Set(['node:child_process', 'node:fs/promises', 'node:timers/promises']);

function statementOf(from, names, isAsked) {
  if (names === undefined) return `${from};`;
  if (!isAsked) return `const ${names.replaceAll(' as ', ':')}=${from};`;
  return [...names.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)]
    .map(([, name, as = name]) => `const ${as}=(...given)=>${from}.${name}(...given);`)
    .join('');
}

function required(specifier) {
  return `require(${JSON.stringify(specifier)})`;
}

function got(specifier) {
  return `$get(${JSON.stringify(path.posix.basename(specifier))})`;
}

function exported(_, name, as = name) {
  return `${as}:${name}`;
}

/** Escapes what esbuild leaves as it is: characters in regular expressions, and in String.raw for them. */
function inAscii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
