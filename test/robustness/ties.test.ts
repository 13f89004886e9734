import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { assess } from '../../src/robustness/assess.js';
import type { TaskRobustness } from '../../src/model/assessment.js';
import { score } from '../../src/score.js';

async function held(csv: string) {
  const { lists, run } = await score([{ name: 'inventory.csv', bytes: Buffer.from(csv) }], criteria);
  const all = lists.find(({ tasks }) => tasks.length > 0)!;
  return assess(all, run, { samples: 400 });
}

describe('tasks that rest on the same figures', () => {
  it('are jointly first in every weighting, and reported as equal', async () => {
    const { tasks } = await held('事務ID,事務名,根拠法令\nF1,あ,農地法\nF2,い,農地法\n');
    expect(
      tasks.map(({ first, equals, sameAs, usualRanks }) => ({ first, equals, sameAs, usualRanks })),
    ).toEqual([
      { first: 1, equals: 2, sameAs: undefined, usualRanks: [1, 1] },
      { first: 1, equals: 2, sameAs: 'F1', usualRanks: [1, 1] },
    ]);
  });

  it('are not equal where a cell of one of them says something of its own', async () => {
    const { tasks } = await held(
      '事務ID,事務名,根拠法令,住民の手続数\nF1,あ,農地法,3\nF2,い,農地法,\n'.replace(
        '住民の手続数',
        'resident_procedures',
      ),
    );
    expect(tasks.map(({ equals }) => equals)).toEqual([1, 1]);
  });

  it('change nothing when they change places: the figures of every task but the names stay', async () => {
    const laws = fc.constantFrom('農地法', '道路法', '河川法', '森林法');
    await fc.assert(
      fc.asyncProperty(fc.array(laws, { minLength: 2, maxLength: 8 }), async (each) => {
        const lines = each.map((law, i) => `T${i},${law}の事務,${law}`);
        const [once, turned] = [await held(csvOf(lines)), await held(csvOf(lines.toReversed()))];
        expect(equalsById(turned.tasks)).toEqual(equalsById(once.tasks));
        for (const { tasks } of [once, turned]) {
          const seen = new Map<string, TaskRobustness>();
          for (const task of tasks) {
            const law = task.name;
            const other = seen.get(law) ?? task;
            expect(task).toMatchObject({
              first: other.first,
              top: other.top,
              usualRanks: other.usualRanks,
              acceptability: other.acceptability,
              confidence: other.confidence,
            });
            seen.set(law, other);
          }
          expect(tasks.reduce((sum, { first }) => sum + first, 0)).toBeGreaterThan(1 - 1e-9);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** How many tasks each is equal to, whatever their order. */
function equalsById(tasks: readonly TaskRobustness[]): readonly string[] {
  return tasks.map(({ id, equals }) => `${id} ${equals}`).toSorted();
}

function csvOf(rows: readonly string[]): string {
  return ['id,name,governing_laws', ...rows, ''].join('\n');
}
