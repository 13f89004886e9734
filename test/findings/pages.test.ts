import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { policyProblems } from '../../src/policies/problems/problems.js';
import { taskFields } from '../../src/criterion/taskFields.js';
import type { Field } from '../../src/criterion/field.js';
import type { FindingPage, Snippet } from '../../src/findings/page.js';
import { isFindingCode, pages } from '../../src/findings/pages.js';
import { yamlShapePages } from '../../src/findings/inventory/yamlShape.js';
import { yamlSyntaxPages } from '../../src/findings/inventory/yamlSyntax.js';
import { InventoryError } from '../../src/inventory/error.js';
import { readInventory } from '../../src/inventory/readInventory.js';
import { recordProblems } from '../../src/record/problems/names.js';
import { fromRecord } from '../../src/record/fromRecord.js';
import { problems as readingProblems } from '../../src/inventory/problems/problems.js';
import type { Problem } from '../../src/model/problem.js';
import { langs } from '../../src/text/lang.js';

const fields: Readonly<Record<string, Field>> = Object.assign(
  {},
  taskFields,
  ...criteria.map((each) => each.fields),
);

const catalogue = { ...readingProblems, ...recordProblems, ...policyProblems };

const entries = Object.entries<FindingPage>(pages);

const yaml = { ...yamlSyntaxPages, ...yamlShapePages };

async function findingsIn(code: string, example: string): Promise<readonly Problem[]> {
  const inputs = [
    { name: Object.hasOwn(yaml, code) ? 'example.yaml' : 'example', bytes: Buffer.from(example) },
  ];
  try {
    const { tasks, problems } = await readInventory(inputs, { fields, inspect: true });
    return [...problems, ...(await fromRecord(tasks, {})).problems];
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown.problems;
    throw thrown;
  }
}

it('there is a page for every code, and no other', () => {
  expect(Object.keys(pages).toSorted()).toEqual(Object.keys(catalogue).toSorted());
  expect(['toString', 'no-such-code', ''].filter(isFindingCode)).toEqual([]);
});

/** A file of problems, and the codes that it declares. */
type Cut = readonly [file: string, codes: readonly string[]];

/** What the files of a folder declare, in the order in which they declare it; those that only gather others left out. */
async function cutOf(folder: string): Promise<readonly Cut[]> {
  const at = new URL(`../../src/${folder}/`, import.meta.url);
  const files = readdirSync(at)
    .toSorted()
    .filter((name) => name !== 'problems.ts');
  return Promise.all(files.map(async (file) => [file, codesOf(await import(new URL(file, at).href))]));
}

function codesOf(module: Readonly<Record<string, unknown>>): readonly string[] {
  const declared = Object.values(module).filter((each) => typeof each === 'object' && each !== null);
  return declared.flatMap((each) => Object.keys(each)).filter((each) => isFindingCode(each));
}

it.each(['inventory', 'record', 'policies'])(
  'the pages of %s are in files of the same names as its problems, in the same order',
  async (room) => {
    const all = await cutOf(`${room}/problems`);
    const cut = all.filter(([, codes]) => codes.length > 0); // others make problems of these
    const ofPages = await cutOf(`findings/${room}`);
    expect(cut.flatMap(([, codes]) => codes).length).toBeGreaterThan(0);
    expect(ofPages.filter(([file]) => file !== 'baseline.ts')).toEqual(cut);
  },
);

describe('every page', () => {
  it('speaks Japanese and English, in whole sentences', () => {
    for (const [code, { meaning, why, fix }] of entries) {
      for (const { ja, en } of [meaning, why, fix]) {
        expect.soft(ja, code).toMatch(/[\p{Script=Hiragana}].*。$/u);
        expect.soft(ja, code).not.toMatch(/です|ます。|ません|ください/);
        expect.soft(en, code).toMatch(/^(?:[A-Z"“#]|\d[\d.,]* ).*\.$/s);
        expect.soft(en, code).not.toMatch(/[。、]/);
      }
    }
  });

  it('is short: no text has more than two sentences', () => {
    for (const [code, { meaning, why, fix }] of entries) {
      for (const text of [meaning, why, fix].flatMap((each) => langs.map((lang) => each[lang]))) {
        expect.soft(text.match(/。|[.!?](?: |$)/g)?.length ?? 0, code).toBeLessThanOrEqual(2);
        expect.soft(text, code).not.toMatch(/[\n\r\t]| {2}/);
      }
    }
  });

  it('has an example that is not the same before and after', () => {
    for (const [code, { example }] of entries) {
      expect.soft(wordsOf(example.before), code).not.toEqual(wordsOf(example.after));
    }
  });
});

function wordsOf(snippet: Snippet): string {
  return typeof snippet === 'string' ? snippet : `${snippet.ja}\n${snippet.en}`;
}

describe('an example that is an inventory', () => {
  const tried = entries.flatMap(
    ([
      code,
      {
        example: { before, after },
      },
    ]) => (typeof before === 'string' && typeof after === 'string' ? [[code, before, after] as const] : []),
  );

  it('has the finding of its page before, and none after', async () => {
    for (const [code, before, after] of tried) {
      expect
        .soft(
          (await findingsIn(code, before)).map((each) => each.code),
          code,
        )
        .toContain(code);
      expect
        .soft(
          (await findingsIn(code, after)).map((each) => each.code),
          code,
        )
        .toEqual([]);
    }
  });

  it('stands on most pages of cells, rows, headers and tasks', () => {
    expect(tried.length).toBeGreaterThan(50);
  });
});
