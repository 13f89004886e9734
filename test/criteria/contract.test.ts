import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { testCriterion } from '../../src/contract/testCriterion.js';
import type { Counterexample } from '../../src/model/contract.js';
import { minutes, taskFields } from '../../src/criterion/index.js';
import type { Criterion, Field } from '../../src/criterion/index.js';
import { headerKey } from '../../src/text/headerKey.js';
import { word } from '../../src/text/lang.js';

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
  it('quotes a whole sentence of the minutes, and says where it stands', () => {
    const { quote, at } = criterion.viewpoint;
    expect(workingTeam).toContain(quote);
    expect(quote).toMatch(/^.{15,}。$/);
    const heading = /「(?:効果の見立て|視点|実現可能性調査)」に関する意見/g;
    const before = workingTeam.slice(0, workingTeam.indexOf(quote)).match(heading)?.at(-1);
    expect(at.ja.replaceAll('『', '「').replaceAll('』', '」')).toContain(before);
    expect(Object.values(minutes)).toContain(at);
  });

  it('keeps all that is promised of it', () => {
    const { checks } = testCriterion(criterion, { tasks: 3000 });
    expect(checks.length).toBeGreaterThan(5);
    for (const { title, status, counterexamples } of checks) {
      expect.soft(counterexamples.map(told), title.en).toEqual([]);
      expect.soft(status, title.en).toBe('kept');
    }
  });

  it('keeps the contract for other tasks too', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(testCriterion(criterion, { seed, tasks: 100 }).kept, `seed ${seed}, 100 tasks`).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

/** A counterexample as a failed test shows it. */
function told({ path, cells, expected, got }: Counterexample): object {
  return { path, cells, expected: word(expected, 'en'), got: word(got, 'en') };
}
