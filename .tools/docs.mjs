/** Pages and passages about the project itself, made from what they describe. Pure. */

import { ground, rooms } from './house.mjs';

const effects = {
  pure: 'computes only: no `node:` module, clock, randomness, network or printing',
  reads: 'may read files',
  edge: 'may do anything',
};

/** The page docs/house.md: the tree, and every room with what it may import and why. */
export function housePage() {
  return `${[
    '<!-- Generated from .tools/rooms.mjs by `npm run generate`. Change that, not this page. -->',
    '# The house',
    'Which room may import from which is written down once, in [`.tools/rooms.mjs`](../.tools/rooms.mjs), as a list of what is allowed. [`test/house.test.mjs`](../test/house.test.mjs) reads every import of the sources, and shows that each wall holds by adding a forbidden import to a copy. The rules of the linter about effects are made from the same rows.',
    ['```', houseTree(), '```'].join('\n'),
    '## What a room may do',
    Object.entries(effects)
      .map(([name, means]) => `- **${name}**: ${means}`)
      .join('\n'),
    `Most rooms share the *ground*: ${ground.map(code).join(', ')}.`,
    '## The rooms',
    table(
      ['room', 'what it is, and why it may no more', 'may import from', 'packages', 'effects'],
      rooms.map(roomRow),
    ),
  ].join('\n\n')}\n`;
}

/** The folders of the project, with a sentence each: `src/` holds the rooms in the order of the house. */
export function houseTree() {
  const inside = rooms.filter(({ room }) => room !== 'criteria');
  return [
    ...outside.map(([name, is]) => line(name, is)),
    'src/',
    ...inside.map(({ room, because }) => line(`  ${room}${files.has(room) ? '.ts' : '/'}`, because)),
    ...around.map(([name, is]) => line(name, is)),
  ].join('\n');
}

/** Rooms that are one file. */
const files = new Set(['score', 'check', 'index']);

const outside = [
  ['bin/', 'shebang, one import, one exit code'],
  ['criteria/', rooms.find(({ room }) => room === 'criteria').because],
];

const around = [
  ['docs/', 'what analysts and developers read'],
  ['fixtures/', 'inventories, with their expected outputs beside them'],
  ['test/', 'mirrors src/ and criteria/'],
  ['.tools/', 'generate, build, bench, validate; the tables of the record'],
];

const line = (name, is) => `${name.padEnd(16)} ${is}`;

function roomRow({ room, because, may, packages = [], effects: does }) {
  const others = may.filter((each) => !ground.includes(each)).map(code);
  const shared = ground.every((each) => may.includes(each)) ? ['ground'] : may.filter(isGround).map(code);
  return [
    code(room),
    because,
    [...shared, ...others].join(', ') || 'nothing',
    packages.map(code).join(', ') || 'none',
    does,
  ];
}

const isGround = (room) => ground.includes(room);

const code = (name) => `\`${name}\``;

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
