import type { Makers } from './program.js';

/** Every command, loaded when it is asked for. */
export const makers: Makers = {
  score: async () => (await import('./commands/score.js')).scoreCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  robustness: async () => (await import('./commands/robustness.js')).robustnessCommand,
  effect: async () => (await import('./commands/effect.js')).effectCommand,
  report: async () => (await import('./commands/report.js')).reportCommand,
  page: async () => (await import('./commands/page.js')).pageCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  diff: async () => (await import('./commands/diff.js')).diffCommand,
  criteria: async () => (await import('./commands/criteria.js')).criteriaCommand,
  weights: async () => (await import('./commands/weights.js')).weightsCommand,
  sample: async () => (await import('./commands/sample.js')).sampleCommand,
  survey: async () => (await import('./commands/survey.js')).surveyCommand,
  pool: async () => (await import('./commands/pool.js')).poolCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
  completion: async () => (await import('./commands/completion.js')).completionCommand,
};
