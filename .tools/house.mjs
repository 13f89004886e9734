// The house: which room may import from which, and why. The test of the house, the linter's configuration and the
// section of CONTRIBUTING.md are made from these rows, so that a new room is one row.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ground, rooms } from './rooms.mjs';

export { ground, rooms };

/** The room of a file, by its path from the root of the project. */
export function roomOf(file) {
  const [top, second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

/** The sources under the rules of the house: path → text. */
export function sources(root) {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'criteria'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const files = listed.split('\n').filter((file) => file.endsWith('.ts'));
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

const importing =
  /^\s*(?:import|export)\s[^'"`]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** What a source imports, as written. */
export function importsOf(text) {
  return [...text.matchAll(importing)].map(([, from, bare, lazy]) => from ?? bare ?? lazy);
}

/** Every import that the house forbids, a sentence each. */
export function trespasses(files) {
  return [...files].flatMap(([file, text]) => importsOf(text).flatMap((target) => trespass(file, target)));
}

function trespass(file, target) {
  const own = rooms.find(({ room }) => room === roomOf(file));
  if (own === undefined) return [`${file}: its room has no row in .tools/rooms.mjs`];
  if (!target.startsWith('.')) return trespassOutside(file, own, target);
  const other = roomOf(path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, '.ts'));
  if (other === own.room || other === 'package.json' || own.may.includes(other)) return [];
  return [`${file} imports ${target}: ${own.room} (${own.because}) may not import from ${other}`];
}

function trespassOutside(file, { room, packages = [], effects }, target) {
  if (packages.includes(target) && !(effects === 'pure' && target.startsWith('node:'))) return [];
  return [`${file} imports ${target}: ${room} may import of packages only ${packages.join(', ') || 'none'}`];
}

const quiet = [
  { name: 'process', message: 'Only cli knows the process.' },
  { name: 'Date', message: 'The same input gives the same bytes: no clock.' },
  { name: 'console', message: 'Only cli prints.' },
  { name: 'fetch', message: 'Nothing here uses the network.' },
];

const random = {
  object: 'Math',
  property: 'random',
  message: 'Randomness comes from a seed that is handed in.',
};

/** What the linter asks of every room but those that may do anything. */
export function lintOverrides() {
  const quietly = {
    'no-restricted-globals': ['error', ...quiet],
    'no-restricted-properties': ['error', random],
  };
  const edge = rooms.filter(({ effects }) => effects === 'edge').map(({ room }) => `src/${room}/**`);
  return [
    { files: ['src/**', 'criteria/**'], rules: quietly },
    { files: edge, rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' } },
  ];
}
