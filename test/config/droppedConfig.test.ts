import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { droppedConfig, sortDropped } from '../../src/config/droppedConfig.js';

function files(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

function read(texts: Readonly<Record<string, string>>) {
  return droppedConfig(files(texts), criteria);
}

/** Why a config was refused, and the codes of what is wrong with it. */
function refusalOf(texts: Readonly<Record<string, string>>) {
  const found = read(texts);
  if (found.is === 'config') throw new TypeError('it was not refused');
  return [...found.refusals, ...found.problems.map(({ code }) => code)];
}

describe('files that are dropped on a page', () => {
  it.each([
    ['by the name of a config', 'commonality.yml', ''],
    ['by a key of a config', 'ours.yaml', 'weights: { commonality: 2 }'],
    ['in JSON too', 'ours.json', '{ "missing": "midpoint" }'],
  ])('are told to be a config %s', (_, name, text) => {
    const { configs, inventories } = sortDropped(files({ [name]: text, 'a.csv': 'id,name' }), criteria);
    expect([configs, inventories].map((each) => each.map((file) => file.name))).toEqual([[name], ['a.csv']]);
  });

  it.each([
    ['a list', '- { id: T1, name: a }'],
    ['tasks', 'tasks:\n  - { id: T1, name: a }\nweights: {}'],
    ['what no parser reads', 'weights: ['],
    ['no key of a config', 'title: a'],
  ])('stay inventories with %s', (_, text) => {
    expect(sortDropped(files({ 'a.yaml': text }), criteria).configs).toEqual([]);
  });

  it('count what a config extends as a config, and read the chain of them', () => {
    const chain = {
      'commonality.yaml': 'extends: ../base.yaml\nweights: { commonality: 2 }',
      'base.yaml': 'extends: ./first.yaml\nweights: { local-variation: 3 }',
      'first.yaml': '# nothing yet',
    };
    expect(sortDropped(files(chain), criteria).inventories).toEqual([]);
    const found = read(chain);
    expect(found.is === 'config' && [found.config.name, found.config.settings.weights]).toEqual([
      'commonality.yaml',
      { commonality: 2, 'local-variation': 3 },
    ]);
  });

  it.each([
    [
      'a module',
      { 'commonality.yaml': 'missing: prior\ncriteria:\n  - ./own.mjs' },
      [{ is: 'module', file: 'commonality.yaml', line: 3, name: './own.mjs' }],
    ],
    [
      'a module in what it extends',
      { 'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'criteria: ["@a/b"]' },
      [{ is: 'module', file: 'b.yaml', line: 1, name: '@a/b' }],
    ],
    [
      'a package to extend',
      { 'commonality.yaml': 'extends: config-of-the-nation' },
      [{ is: 'package', file: 'commonality.yaml', line: 1, name: 'config-of-the-nation' }],
    ],
    [
      'a file to extend that was not dropped',
      { 'commonality.yaml': 'extends: ./base.yaml' },
      [{ is: 'base', file: 'commonality.yaml', line: 1, name: './base.yaml' }],
    ],
    [
      'another config beside it',
      { 'a.yaml': 'missing: prior', 'b.yaml': 'missing: prior' },
      [{ is: 'several', file: 'a.yaml', line: 1, name: 'b.yaml' }],
    ],
    ['a cycle', { 'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: ./a.yaml' }, ['config-extends-cycle']],
    ['a wrong value', { 'commonality.yaml': 'missing: never' }, ['config-wrong-value']],
    ['no syntax', { 'commonality.yaml': 'a: [' }, ['config-syntax']],
  ])('are refused with %s', (_, texts, refusals) => {
    expect(refusalOf(texts)).toEqual(refusals);
  });
});
