import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../criteria/index.js';
import { listIds, missingRules, type Thresholds } from '../../../src/model/result.js';
import { weigherOf } from '../../../src/scoring/whatIf/weighAnew.js';
import { keepFigures } from '../../../src/scoring/whatIf/keepFigures.js';
import type { KeptFigures } from '../../../src/model/kept/keptFigures.js';
import { evaluate, type ScoreOptions } from '../../../src/score.js';

const thresholds: readonly Thresholds[] = [
  { leave: 0.75, coordinate: 0.5, held: 0.5 },
  { leave: 0.4, coordinate: 0.2, held: 0.8 },
  { leave: 1, coordinate: 1, held: 0 },
];

function inputOf(name: string) {
  return { name, bytes: readFileSync(name) };
}

/** What a run says of where each task comes. */
async function ranked(file: string, options: ScoreOptions) {
  const { result } = await evaluate([inputOf(file)], criteria, options);
  return result.lists.map(({ id, tasks }) => ({
    id,
    tasks: tasks.map((task) => ({
      id: task.id,
      rank: task.rank,
      rankRange: task.rankRange,
      score: task.score,
      interval: task.interval,
      coverage: task.coverage,
    })),
  }));
}

async function keptOf(file: string, options: ScoreOptions = {}): Promise<KeptFigures> {
  const { scoring } = await evaluate([inputOf(file)], criteria, options);
  return JSON.parse(JSON.stringify(keepFigures(scoring))) as KeptFigures; // as a page has it
}

/** The same of figures that were kept. */
function weighed(
  kept: KeptFigures,
  weights: readonly number[],
  options: Required<Pick<ScoreOptions, 'missing'>> & { thresholds: Thresholds },
) {
  const standings = weigherOf(kept)({ weights, ...options });
  return listIds.map((id) => {
    const { order, ranks, best, worst } = standings.places(id);
    return {
      id,
      tasks: order.map((task, place) => ({
        id: kept.ids[task],
        rank: ranks[place],
        rankRange: [best[place], worst[place]],
        score: Number.isNaN(standings.scores[task]) ? null : standings.scores[task],
        interval: [standings.lows[task], standings.highs[task]],
        coverage: standings.coverages[task],
      })),
    };
  });
}

describe.each([
  'fixtures/small-town/inventory.yaml',
  'fixtures/diff/new/inventory.csv',
  'fixtures/laws-only/inventory.csv',
])('the kept figures of %s', (file) => {
  it('come to what the run itself comes to, under its own weights', async () => {
    const kept = await keptOf(file);
    const weights = kept.criteria.map(() => 1);
    const { missing } = kept;
    expect(weighed(kept, weights, { missing, thresholds: kept.thresholds })).toEqual(await ranked(file, {}));
  });

  it.each(missingRules)(
    'come to what a run with other weights and limits comes to, under %s',
    async (missing) => {
      const kept = await keptOf(file);
      for (const [i, limits] of thresholds.entries()) {
        const weights = kept.criteria.map((_, criterion) => ((criterion * 7 + i * 3) % 5) / 10);
        const named = Object.fromEntries(
          kept.criteria.map(({ id }, criterion) => [id, weights[criterion] ?? 0]),
        );
        const options = { missing, thresholds: limits };
        expect(weighed(kept, weights, options)).toEqual(await ranked(file, { weights: named, ...options }));
      }
    },
  );
});

describe('kept figures', () => {
  it('take little room: what is said of many tasks is kept once', async () => {
    const kept = await keptOf('fixtures/small-town/inventory.yaml');
    const cells = kept.ids.length * kept.criteria.length;
    expect(JSON.stringify(kept).length).toBeLessThan(60 * cells);
  });
});
