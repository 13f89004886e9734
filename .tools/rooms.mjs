// The rooms of the house: what each may import, and why. A new room is one row.

/** What most rooms share: words, the contract of a criterion, and the values that are handed around. */
export const ground = ['text', 'criterion', 'model'];

/** The way of the data, and what is made of a result. */
const pipelines = ['check', 'inventory', 'record', 'report', 'score', 'scoring'];
const analyses = ['diff', 'explain', 'judgements', 'robustness'];

/**
 * @typedef {object} Room
 * @property {string} room name of a folder or file in src/, or of a folder beside it
 * @property {readonly string[]} may rooms that it may import from
 * @property {readonly string[]} [packages] packages and modules of Node that it may import; a pure room has no `node:`
 * @property {'pure' | 'reads' | 'edge'} effects pure: computes only; reads: may read files; edge: may do anything
 * @property {string} because one sentence: what it is, and why it may no more
 */

/** @type {readonly Room[]} */
export const rooms = [
  {
    room: 'text',
    may: [],
    packages: ['get-east-asian-width'],
    effects: 'pure',
    because: 'languages, display width and safe text; everything may use it, so it uses nothing',
  },
  {
    room: 'model',
    may: ['text', 'criterion'],
    effects: 'pure',
    because: 'the values that rooms hand to each other, and how kinds of problems are made; nothing else',
  },
  {
    room: 'bytes',
    may: [],
    packages: ['yauzl', 'node:buffer', 'node:crypto', 'node:zlib'],
    effects: 'reads',
    because:
      'bytes ↔ texts, as fast as the platform can; what Node has of its own has a twin for browsers here',
  },
  {
    room: 'files',
    may: [],
    packages: ['node:fs', 'node:fs/promises', 'node:timers/promises'],
    effects: 'reads',
    because:
      'a file of any kind → its bytes and its text, within bounds; whoever reads files reads them here',
  },
  {
    room: 'criterion',
    may: ['text'],
    packages: ['zod'],
    effects: 'pure',
    because: 'the contract, and all that a criterion sees of the program',
  },
  {
    room: 'criteria',
    may: ['criterion'],
    packages: ['zod'],
    effects: 'pure',
    because: 'one viewpoint = one file; a module of a prefecture is written in the same way and sees no more',
  },
  {
    room: 'plugins',
    may: ['text', 'criterion', 'model'],
    effects: 'pure',
    because: 'reports and policies that somebody else wrote: what they declare, and how they are run',
  },
  {
    room: 'robustness',
    may: ['model', 'scoring'],
    effects: 'pure',
    because: 'a list → how far its ranking can be trusted; seeded',
  },
  {
    room: 'sampling',
    may: ['model'],
    effects: 'pure',
    because:
      'whom to ask and what answers say of all: statistics of surveys, which know no task and no file; of the model, at() alone',
  },
  {
    room: 'inventory',
    may: [...ground, 'bytes', 'files'],
    packages: ['csv-parse/sync', 'saxes', 'yaml', 'node:fs', 'node:path'],
    effects: 'reads',
    because: 'bytes → tasks and problems; knows neither scores nor reports',
  },
  {
    room: 'record',
    may: [...ground, 'bytes'],
    packages: ['node:fs', 'node:stream', 'node:url', 'node:util', 'node:zlib'],
    effects: 'reads',
    because: 'what the public record says; fills cells, and never sees what they are worth',
  },
  {
    room: 'scoring',
    may: ground,
    packages: ['zod'],
    effects: 'pure',
    because: 'outcomes → scores → verdicts → lists',
  },
  {
    room: 'explain',
    may: [...ground, 'scoring'],
    effects: 'pure',
    because: 'one rank → what decided it, and what would change it',
  },
  {
    room: 'effect',
    may: [...ground, 'robustness', 'scoring'],
    effects: 'pure',
    because: 'candidates → hours and money that one system would bring, drawn from the limits of their cells',
  },
  {
    room: 'diff',
    may: [...ground, 'scoring'],
    packages: ['zod'],
    effects: 'pure',
    because: 'two results → what moved, and how much each cause moved it',
  },
  {
    room: 'contract',
    may: [...ground, 'scoring'],
    effects: 'pure',
    because: 'a criterion → whether it keeps what is promised of all',
  },
  {
    room: 'judgements',
    may: ['text', 'model'],
    packages: ['yalps', 'zod'],
    effects: 'pure',
    because: 'judgements of people → weights; knows no tasks',
  },
  {
    room: 'config',
    may: [...ground, 'files', 'plugins'],
    packages: ['yaml', 'zod', 'node:fs', 'node:fs/promises', 'node:module', 'node:path', 'node:url'],
    effects: 'reads',
    because: 'commonality.yaml → options; the only room that loads modules of others',
  },
  {
    room: 'score',
    may: [...ground, 'inventory', 'record', 'scoring'],
    effects: 'pure',
    because: 'the pipeline: bytes → result',
  },
  {
    room: 'policies',
    may: ground,
    packages: ['zod'],
    effects: 'pure',
    because: 'result → findings of what a check demands of it, and the baseline',
  },
  {
    room: 'check',
    may: [...ground, 'inventory', 'policies', 'score'],
    effects: 'pure',
    because: 'the pipeline: a result and its problems → findings → passed or failed',
  },
  {
    room: 'findings',
    may: ['text', 'model', 'inventory', 'record', 'policies'],
    effects: 'pure',
    because: 'a page for each code: what it means, why it matters, what to do',
  },
  {
    room: 'survey',
    may: [...ground, 'explain', 'inventory', 'record', 'sampling'],
    packages: ['zod'],
    effects: 'pure',
    because:
      'what municipalities are asked, and what their answers say of all; knows texts of sheets and no files',
  },
  {
    room: 'pool',
    may: [...ground, 'inventory', 'judgements', 'record'],
    effects: 'pure',
    because:
      'lists that municipalities already have → one inventory; nobody drew them, so it knows no sampling',
  },
  {
    room: 'paper',
    may: ground,
    effects: 'pure',
    because: 'a result → what one sheet of paper says of it: which names, why, and what is not known',
  },
  {
    room: 'page',
    may: ['text', 'model', 'record', 'report', 'scoring', 'tool'],
    effects: 'edge',
    because: 'what runs in the page of a reader: shows what the report put there, and weighs it again',
  },
  {
    room: 'tool',
    may: [
      ...ground,
      'bytes',
      'config',
      'criteria',
      'effect',
      'explain',
      'inventory',
      'library',
      'paper',
      'record',
      'report',
      'score',
      'scoring',
    ],
    packages: ['zod'],
    effects: 'edge',
    because:
      'the worker of the page that is the whole tool: files that were dropped → a result and its reports',
  },
  {
    room: 'report',
    may: [...ground, 'bytes', 'judgements', 'paper', 'pool', 'sampling', 'survey'],
    packages: ['zod'],
    effects: 'pure',
    because: 'a value → text of one format; reads results and computes none',
  },
  {
    room: 'library',
    may: [...ground, ...pipelines, ...analyses, 'config', 'criteria', 'files', 'plugins'],
    packages: ['node:path', 'zod'],
    effects: 'reads',
    because:
      'what programs call: each function with defaults, and with arguments that are checked where they enter',
  },
  {
    room: 'index',
    may: [...ground, ...pipelines, 'config', 'contract', 'library', 'plugins', 'sampling'],
    effects: 'pure',
    because: 'the public API: what a program may import',
  },
  {
    room: 'cli',
    may: [
      ...ground,
      ...pipelines,
      ...analyses,
      'config',
      'contract',
      'criteria',
      'effect',
      'files',
      'findings',
      'library',
      'paper',
      'plugins',
      'policies',
      'pool',
      'sampling',
      'survey',
    ],
    packages: [
      'chalk',
      'commander',
      'municipal-commonality',
      'node:assert/strict',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:stream',
      'node:test',
      'node:worker_threads',
      'node:url',
    ],
    effects: 'edge',
    because:
      'arguments → exit code; the only room with commander, the process, colour, and files that are written',
  },
];
