import { describe, expect, it } from 'vitest';
import { treeOf } from '../../src/inventory/yaml/yamlTree.js';
import { run } from '../cli/run.js';
import { folderWith } from '../cli/folder.js';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Scalar, YAMLSeq } from 'yaml';

const one = new Scalar('1');

async function checked(name: string, content: string | Uint8Array, ...flags: readonly string[]) {
  const cwd = folderWith({ [name]: '' });
  writeFileSync(path.join(cwd, name), content);
  const outcome = await run(['check', name, '--lang', 'en', ...flags], { cwd });
  return { ...outcome, cwd };
}

describe('files that end or begin in odd ways', () => {
  it('Ctrl-Z at the end of a file of DOS is no task', async () => {
    const { stdout, code } = await checked('a.csv', 'id,name\r\nA1,a\r\n\u001a');
    expect(stdout).not.toContain('invisible');
    expect(code).toBe(0);
  });

  it('a million combining marks are no reason to stop', async () => {
    const text = `id,name,note\n${`T,x,${'e\u0301a'.repeat(100_000)}\n`.repeat(20)}`;
    expect((await checked('a.csv', text)).stdout).not.toContain('this is a bug');
  });

  it('a million values without an alias are no alias bomb', () => {
    const document = new Document();
    const list = new YAMLSeq();
    list.items = Array.from({ length: 1_000_001 }, () => one);
    document.contents = list as typeof document.contents;
    expect(treeOf(document, 'a.yaml', () => ({ line: 1, column: 1 })).problems).toEqual([]);
  });

  it('an open quotation mark above the header hides no rejected row', async () => {
    const text = 'List,"\nid,name,task_class\nA,a,bogus\n';
    const { cwd } = await checked('a.csv', text, '--rejects', 'out.csv');
    const rejected = readFileSync(path.join(cwd, 'out.csv'), 'utf8');
    expect(rejected.split('\n')[0]).toBe('code,line,id,name,task_class');
  });

  it('of YAML that is broken, the first error is reported, at its line', async () => {
    const { stdout } = await checked('a.yaml', '- id: A\n  name: a\nT\n - x\n   name: b: c\n');
    expect(stdout.match(/yaml-syntax/g)).toHaveLength(1);
    expect(stdout).toContain('a.yaml:3:1');
  });
});
