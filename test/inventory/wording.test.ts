import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InventoryError } from '../../src/inventory/error.js';
import { expectedOf } from '../../src/inventory/tasks/expected.js';
import { problems as catalogue } from '../../src/inventory/problems/problems.js';
import type { Problem } from '../../src/model/problem.js';
import { textOf, word } from '../../src/text/lang.js';
import { displayWidth } from '../../src/text/width.js';
import { propsFor } from './everyProp.js';
import { fields, input, readAll } from './read.js';

describe('the wording of every kind of problem', () => {
  const kinds = Object.entries(catalogue);

  it.each(['ja', 'en'] as const)('is one line of at most 120 columns in %s', (lang) => {
    for (const [code, { wording }] of kinds) {
      // Every wording gets the props that it asks for, and others beside them.
      const text = (wording[lang] as (props: object) => string)(propsFor(code));
      expect.soft(text, code).not.toMatch(/[\n\r]|undefined|NaN|\[object/);
      expect.soft([text, displayWidth(text) <= 120], code).toEqual([text, true]);
      expect.soft(text, code).toMatch(lang === 'ja' ? /[。：]/ : /[.:?]|…$/);
    }
  });

  it('has a code in kebab-case', () => {
    for (const [code] of kinds) expect.soft(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

async function told(file: URL): Promise<readonly Problem[]> {
  const inputs = [input(readFileSync(file), file.pathname.split('/').at(-1))];
  try {
    return (await readAll(inputs)).problems;
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown.problems;
    throw thrown;
  }
}

describe('messages about real files', () => {
  const folders = ['hostile/csv/', 'hostile/enc/', 'hostile/yaml/', 'messy/', 'excel-shift-jis/'];
  const files = folders
    .map((folder) => new URL(`../../fixtures/${folder}`, import.meta.url))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })))
    .flatMap(({ folder, entry }) => (entry.isFile() ? [new URL(entry.name, folder)] : []));

  it('keep to one line of 120 columns in both languages', async () => {
    for (const file of files) {
      const name = file.pathname.split('/').slice(-2).join('/');
      for (const { message } of await told(file)) {
        for (const text of Object.values(textOf(message))) {
          expect.soft(text, name).not.toMatch(/[\n\r]/);
          expect.soft([text, displayWidth(text) <= 120], name).toEqual([text, true]);
        }
      }
    }
  });
});

it('what a field takes is said in both languages, differently and on one line', () => {
  for (const field of Object.values(fields)) {
    const { ja, en } = textOf(expectedOf(field));
    expect(ja).not.toBe(en);
    expect(`${ja}${en}`).not.toMatch(/[\n\r]|undefined/);
  }
  expect(word(expectedOf(fields.place), 'ja')).toContain('窓口部門、管理部門');
});
