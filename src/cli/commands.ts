import type { Context } from './context.js';
import { runProgram } from './program.js';

/** Runs the command that the arguments name, out of all there are. */
export function run(context: Context): Promise<number> {
  return runProgram(context, {
    score: async () => (await import('./score.js')).scoreCommand,
    check: async () => (await import('./check.js')).checkCommand,
    explain: async () => (await import('./explain.js')).explainCommand,
    robustness: async () => (await import('./robustness.js')).robustnessCommand,
    import: async () => (await import('./import.js')).importCommand,
    diff: async () => (await import('./diff.js')).diffCommand,
    criteria: async () => (await import('./criteria.js')).criteriaCommand,
    weights: async () => (await import('./weights.js')).weightsCommand,
    init: async () => (await import('./init.js')).initCommand,
    schema: async () => (await import('./schema.js')).schemaCommand,
    completion: async () => (await import('./completion.js')).completionCommand,
  });
}
