import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { criteria } from '../../criteria/index.js';
import { minutes, taskFields } from '../../src/criterion.js';
import type { Cells, CellValue, Criterion, Field, Outcome } from '../../src/criterion.js';
import { headerKey } from '../../src/inventory/headerKey.js';
import { displayWidth } from '../../src/text/width.js';
import { cellsOf, figuresOf, valueIn } from './cells.js';
import { judge, sentences } from './judge.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const workingTeam = read('../../fixtures/minutes/minutes.txt');
const each = criteria.map((criterion) => [criterion.id, criterion] as const);
const fieldsOf = (criterion: Criterion) => Object.entries(criterion.fields);
const allFields = new Map<string, Field>([
  ...Object.entries<Field>(taskFields),
  ...criteria.flatMap(fieldsOf),
]);

describe('the criteria', () => {
  it('are the files of the folder, each named by its id', () => {
    const folder = readdirSync(new URL('../../criteria', import.meta.url));
    const files = folder.filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    expect(criteria.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('stand in the order of their themes', () => {
    const themes = ['ground', 'need', 'effect', 'feasibility'];
    const order = criteria.map(({ theme }) => themes.indexOf(theme));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('mean one and the same field wherever they share a name', () => {
    const fields = criteria.flatMap(fieldsOf);
    expect(fields.filter(([name, field]) => field !== allFields.get(name))).toEqual([]);
  });

  it('share no header name between two fields', () => {
    const keys = [...allFields].flatMap(headerKeys);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

/** The names a field is known by, as the inventory compares them. */
function headerKeys([name, { title, aka = [] }]: readonly [string, Field]): readonly string[] {
  return [...new Set([name, title.ja, title.en, ...aka].map(headerKey))];
}

describe.each(each)('%s', (_, criterion) => {
  it('has an id in kebab-case', () => {
    expect(criterion.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('speaks Japanese and English', () => {
    const { title, asks, rationale } = criterion;
    const ofFields = fieldsOf(criterion).flatMap(([, field]) => [
      field.title,
      ...(field.hint ? [field.hint] : []),
    ]);
    for (const text of [title, asks, rationale, ...ofFields]) {
      expect(text.ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(text.en.replace('なし', '')).toMatch(/^[^\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u);
      expect(text.ja).not.toBe(text.en);
    }
  });

  it('quotes a whole sentence of the minutes, and says where it stands', () => {
    const { quote, at } = criterion.viewpoint;
    expect(workingTeam).toContain(quote);
    expect(quote).toMatch(/^.{15,}。$/);
    const heading = /「(?:効果の見立て|視点|実現可能性調査)」に関する意見/g;
    const before = workingTeam.slice(0, workingTeam.indexOf(quote)).match(heading)?.at(-1);
    expect(at.ja.replaceAll('『', '「').replaceAll('』', '」')).toContain(before);
    expect(Object.values(minutes)).toContain(at);
  });

  it('has a default and a description in both languages for every parameter', () => {
    expect(Object.keys(z.object(criterion.params).parse({}))).toEqual(Object.keys(criterion.params));
    for (const param of Object.values(criterion.params)) {
      const meta = z.object({ description: z.string().min(10), ja: z.string().min(5) });
      expect(meta.safeParse(param.meta()).error).toBeUndefined();
    }
  });

  it('gives a value from 0 to 1 with its evidence, or says what it needs or why it does not apply', () => {
    fc.assert(
      fc.property(cellsOf(criterion), (cells) => {
        const outcome = judge(criterion, cells);
        const [value, grounds] =
          outcome.status === 'unknown' ? [0, outcome.needs] : [valueIf(outcome), outcome.evidence];
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(grounds.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('rests only on cells that are filled, as they are filled', () => {
    fc.assert(
      fc.property(cellsOf(criterion), (cells) => {
        const outcome = judge(criterion, cells);
        const evidence = outcome.status === 'unknown' ? [] : outcome.evidence;
        for (const { field, value } of evidence)
          expect([field, value]).toEqual([field, filled(cells, field)]);
      }),
    );
  });

  it('has no word that stands for two options of a choice', () => {
    for (const [, { options = {} }] of fieldsOf(criterion)) {
      const words = Object.entries(options).flatMap(([key, { title, aka = [] }]) => [
        ...new Set([key, title.ja, title.en, ...aka].map(headerKey)),
      ]);
      expect(words).toEqual([...new Set(words)]);
    }
  });

  it('asks only for cells that are empty', () => {
    fc.assert(
      fc.property(cellsOf(criterion), (cells) => {
        const outcome = judge(criterion, cells);
        const needs = outcome.status === 'unknown' ? outcome.needs : [];
        for (const field of needs) expect(criterion.fields).toHaveProperty(field);
        expect(needs.filter((field) => cells[field] !== undefined)).toEqual([]);
      }),
    );
  });

  it('gives the same outcome for the same cells', () => {
    fc.assert(
      fc.property(cellsOf(criterion), (cells) => {
        expect(judge(criterion, { ...cells })).toEqual(judge(criterion, cells));
      }),
    );
  });

  it('is unknown when every cell is empty', () => {
    expect(judge(criterion, {})).toMatchObject({ status: 'unknown' });
  });

  it('never falls when a figure moves to its better end', () => {
    const directed = fieldsOf(criterion).filter(([, field]) => field.better !== undefined);
    for (const [name, field] of directed) {
      fc.assert(
        fc.property(figuresOf(criterion), valueIn(field), valueIn(field), (cells, a, b) => {
          const [worse, better] = rank(a) < rank(b) === (field.better === 'high') ? [a, b] : [b, a];
          const low = judge(criterion, { ...cells, [name]: worse });
          const high = judge(criterion, { ...cells, [name]: better });
          fc.pre(low.status === 'scored' && high.status === 'scored');
          expect(valueIf(high)).toBeGreaterThanOrEqual(valueIf(low) - 1e-12);
        }),
        { numRuns: 500 },
      );
    }
  });

  it('says each reason in one short line of either language', () => {
    fc.assert(
      fc.property(cellsOf(criterion), (cells) => {
        const outcome = judge(criterion, cells);
        const [ja, en] = [sentences(outcome, 'ja'), sentences(outcome, 'en')];
        for (const sentence of [...ja, ...en]) {
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|\n|\[object/);
        }
        expect([...ja, ...en].filter((sentence) => displayWidth(sentence) > 72)).toEqual([]);
        expect(ja.every((sentence, i) => sentence !== en[i])).toBe(true);
      }),
    );
  });
});

/** The value of an outcome; 0 if it does not apply. */
function valueIf(outcome: Outcome): number {
  return outcome.status === 'scored' ? outcome.value : 0;
}

function filled(cells: Cells, field: string): CellValue {
  const cell = cells[field];
  if (cell === undefined) throw new Error(`evidence from the empty cell ${field}`);
  return cell;
}

/** The order of the values that one field may hold. */
function rank(value: unknown): number {
  const level = ['low', 'medium', 'high'].indexOf(String(value));
  return level >= 0 ? level : Number(value);
}
