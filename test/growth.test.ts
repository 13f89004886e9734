import { describe, expect, it } from 'vitest';
import { folderWith } from './cli/folder.js';
import { run } from './cli/run.js';

// Almost one mebibyte of what each pattern takes longest for. Where time grows with the square, these would take hours: the
// limit of the test tells the two apart, however slow the machine.
const size = 300_000; // characters of three bytes each, below the limit of a cell
const limit = 60_000;

function filled(pump: string, before = '', after = ''): string {
  return before + pump.repeat(Math.ceil(size / pump.length)) + after;
}

function cellOf(header: string, cell: string): string {
  return `id,name,${header}\nT1,a,"${cell}"\n`;
}

const laws = {
  digits: filled('1', '第', 'x'),
  'opening brackets': filled('('),
  'full-width brackets': filled('（'),
  'law numbers that are not closed': filled('令(第第第号号号'),
  articles: filled('法0条'),
  'blanks before 抄': filled(' ', 'a', '抄x'),
  'names of almost a thousand characters': filled(`${'の0'.repeat(490)};`),
  citations: filled(`${'る定令のづ'.repeat(190)};`),
  commas: filled('、', 'a', 'x'),
  sections: filled('§0', '法'),
};

describe('one mebibyte of its worst input is read in a time that grows with it', () => {
  it.each(Object.entries(laws))('laws: %s', { timeout: limit }, async (_, cell) => {
    const cwd = folderWith({ 'a.csv': cellOf('governing_laws', cell) });
    expect((await run(['score', 'a.csv'], { cwd })).code).toBe(0);
  });

  it('members of a joint procurement', { timeout: limit }, async () => {
    const cwd = folderWith({ 'a.csv': cellOf('joint_procurement_members', filled('郡')) });
    expect((await run(['score', 'a.csv'], { cwd })).code).toBe(0);
  });

  it.each([filled(',', '1', 'x'), filled(' ', '1', 'x'), filled('\t', '0\t', '\t0')])(
    'a figure',
    { timeout: limit },
    async (cell) => {
      const cwd = folderWith({ 'a.csv': cellOf('cases_per_year', cell) });
      expect((await run(['check', 'a.csv'], { cwd })).code).toBe(1);
    },
  );

  it.each([
    filled(' ', 'id,name\n(注', 'x,\n'),
    filled(' ', 'id,name\n注', 'x,\n'),
    filled('*', 'id,name,a', 'b\nA,a,1\n'),
    filled('(', 'id,name,a', '\nA,a,1\n'),
    filled('\t', '-\t', '\nid,name\nA,a\n'),
    filled('\t', 'x', ':\nid,name\nA,a\n'),
  ])('a remark, a header, a first line', { timeout: limit }, async (text) => {
    const cwd = folderWith({ 'a.csv': text, 'a.yaml': text });
    for (const file of ['a.csv', 'a.yaml'])
      expect([0, 1, 2]).toContain((await run(['check', file], { cwd })).code);
  });

  it.each([
    Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(''),
    `weights:\n${Array.from({ length: 20_000 }, (_, i) => `  k${i}: x\n`).join('')}`,
    `words:\n${Array.from({ length: 20_000 }, (_, i) => `  k${i}: nothing\n`).join('')}`,
  ])('the keys of a config', { timeout: limit }, async (text) => {
    const cwd = folderWith({ 'a.csv': 'id,name\nA,a\n', 'c.yaml': text });
    expect((await run(['score', 'a.csv', '--config', 'c.yaml'], { cwd })).code).toBe(2);
  });
});
