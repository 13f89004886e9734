import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/inventory/yaml/yamlSyntax.js';
import { treeOf, type Tree } from '../../../src/inventory/yaml/yamlTree.js';
import type { Problem } from '../../../src/model/problem.js';
import { textOf } from '../../../src/text/lang.js';
import { brief } from '../read.js';

interface Grown {
  readonly tree: unknown;
  readonly problems: readonly Problem[];
}

/** A document as plain lists, pairs and texts, with what is wrong with it. */
function grown(text: string): Grown {
  const { value, problems } = parseYaml('a.yaml', text);
  if (value?.document === undefined) return { tree: undefined, problems };
  const found = treeOf(value.document, 'a.yaml', value.locate);
  return { tree: plainly(found.tree), problems: [...problems, ...found.problems] };
}

function plainly(tree: Tree): unknown {
  if (tree.is === 'text') return tree.text;
  if (tree.is === 'list') return tree.items.map(plainly);
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainly(value)]));
}

function codes(text: string): readonly string[] {
  return grown(text).problems.map(brief);
}

describe('a scalar', () => {
  it.each([
    ['null', ''],
    ['NULL', ''],
    ['~', ''],
    ['"null"', 'null'],
    ["'~'", '~'],
    ['nullify', 'nullify'],
    ['not null', 'not null'],
    ['~a', '~a'],
    ['011', '011'],
    ['|\n  a\n  b\n', 'a\nb\n'],
    ['""', ''],
  ])('%j is %j', (text, value) => {
    expect(grown(`a: ${text}`).tree).toEqual({ a: value });
  });

  it('that is not there is an empty text, in a list and as a value', () => {
    expect(grown('-\n- a:\n').tree).toEqual(['', { a: '' }]);
  });
});

describe('tags', () => {
  it.each(['!', '!!str', '!!int', '!!float', '!!bool', '!!null'])('%s changes no scalar', (tag) => {
    expect(grown(`a: ${tag} 01`)).toEqual({ tree: { a: '01' }, problems: [] });
  });

  it('of lists and mappings change nothing', () => {
    expect(grown('a: !!seq [x]\nb: !!map {y: z}\n')).toEqual({
      tree: { a: ['x'], b: { y: 'z' } },
      problems: [],
    });
  });

  it.each([
    ['!!binary', '!!binary'],
    ['!env', '!env'],
    ['!<tag:example.org,2000:x>', 'tag:example.org,2000:x'],
    ['!<x:tag:yaml.org,2002:int>', 'x:tag:yaml.org,2002:int'],
  ])('%s is refused by its name', (tag, name) => {
    const [problem] = grown(`a: ${tag} x`).problems;
    expect(problem).toMatchObject({ code: 'custom-tag', message: { props: { name } } });
  });
});

describe('anchors', () => {
  it('share what they name, however often', () => {
    expect(grown('- &a [x, y]\n- *a\n- *a\n').tree).toEqual([
      ['x', 'y'],
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });

  it('may be set anew, and an alias is of the last before it', () => {
    expect(grown('- &a x\n- *a\n- &a y\n- *a\n').tree).toEqual(['x', 'x', 'y', 'y']);
  });

  it('that are missing or refer to themselves leave an empty text', () => {
    expect(grown('- *no\n- &a [*a]\n')).toMatchObject({
      tree: ['', ['']],
      problems: [
        { code: 'unresolved-alias', line: 1, message: { props: { name: 'no' } } },
        { code: 'alias-cycle', line: 2, message: { props: { name: 'a' } } },
      ],
    });
  });
});

describe('keys', () => {
  it.each([
    ['" ": 1', ['blank-key 1:1']],
    ['? [a]\n: 1', ['non-string-key 1:3']],
    ['<<: 1', ['merge-key 1:1']],
    [': 1', ['blank-key 1:1']],
  ])('%j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

function nested(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

describe('depth', () => {
  it('of a hundred and one levels is the most', () => {
    expect(codes(nested(101))).toEqual([]);
    expect(codes(nested(102))).toEqual(['too-deep 1:102']);
  });

  it('is reported once, with the limit, however many are too deep', () => {
    const { problems } = grown(`- ${nested(101)}\n- ${nested(105)}\n- ${nested(105)}\n`);
    expect(problems.map(brief)).toEqual(['too-deep 1:103']);
    expect(textOf(problems[0]!.message).en).toContain('deeper than 100 levels');
  });

  it('is counted in values and in keys alike', () => {
    expect(codes(`${'{a: '.repeat(102)}x${'}'.repeat(102)}`)).toHaveLength(1);
    expect(codes(`${'{? '.repeat(102)}x${'}'.repeat(102)}`)).toContain('too-deep 1:304');
  });

  it('of a thousand open brackets stops the reading where the next one opens', () => {
    expect(codes(`- a\n- ${'['.repeat(1_001)}`)).toEqual(['too-deep 2:1003']);
    expect(codes(`- a\n- ${'{'.repeat(1_001)}`)).toEqual(['too-deep 2:1003']);
  });

  it('is not the number of brackets: those that are closed are not open', () => {
    expect(codes('- []\n- {}\n'.repeat(1_200))).toEqual([]);
  });
});

describe('what the parser makes of the text', () => {
  it('a tab in the indentation stands for every error of its line', () => {
    expect(codes('a:\n  \tb: [\n')).toContain('yaml-tab 2:3');
  });

  it('a tab between words is no indentation', () => {
    expect(codes('a:\tb\nc: d: e\n')).toEqual(['yaml-syntax 2:4']);
  });

  it('a second document is reported at the line that parts it', () => {
    expect(codes('a: 1\n---\nb: 2\n')).toEqual(['several-documents 2:1']);
  });
});
