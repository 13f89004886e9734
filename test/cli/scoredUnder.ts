import { expect } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';

interface Outcome {
  readonly criterion: string;
  readonly value?: number;
  readonly status: string;
}

interface Task {
  readonly id: string;
  readonly score: number;
  readonly outcomes: readonly Outcome[];
}

/** Scores an inventory under a config that has no fault, and returns the published result. */
export async function scoredUnder(config: string, inventory: string, argv: readonly string[] = []) {
  const cwd = folderWith({ 'inventory.csv': inventory, 'commonality.yaml': config });
  const { stdout, stderr, code } = await run(['score', 'inventory.csv', '--format', 'json', ...argv], {
    cwd,
  });
  expect([code, stderr.includes('config-')]).toEqual([0, false]);
  const result = JSON.parse(stdout);
  const tasks: readonly Task[] = result.lists.flatMap(({ tasks: each }: { tasks: Task[] }) => each);
  const outcomeOf = (id: string, criterion: string) =>
    tasks.find((task) => task.id === id)?.outcomes.find((each) => each.criterion === criterion);
  const weightOf = (id: string): number =>
    result.run.criteria.find((each: { id: string }) => each.id === id)?.weight;
  return { result, tasks, outcomeOf, weightOf, stderr };
}
