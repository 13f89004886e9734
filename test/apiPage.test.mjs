import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../.tools/api.mjs';
import * as criteria from '../criteria/index.js';
import * as library from '../src/index.js';
import * as node from '../src/library/node.js';

const page = apiPage();
const documented = new Set([...page.matchAll(/^#### `(.+)`$/gm)].map(([, name]) => name));

describe('docs/api.md', () => {
  it('is made from the docstrings as they are', () => {
    expect(readFileSync('docs/api.md', 'utf8')).toBe(page);
  });

  it('has everything that can be imported at run time', () => {
    const exported = [library, node, criteria].flatMap((each) => Object.keys(each));
    expect(exported.filter((name) => !documented.has(name))).toEqual([]);
  });

  it('has a sentence about every function', () => {
    const silent = page
      .split(/^(?=#### )/m)
      .slice(1)
      .filter((entry) => /^(?:async )?function /m.test(entry) && !/^#### .+\n\n(?!```)\S/.test(entry))
      .map((entry) => entry.split('\n')[0]);
    expect(silent).toEqual([]);
  });
});
