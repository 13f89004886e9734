import type { Assumptions } from '../model/effect.js';

/** What is taken for granted where no flag says otherwise; docs/effect.md says where from. */
export const usualAssumptions: Assumptions = {
  draws: 10_000,
  seed: 1741,
  adoption: [1, 1],
  rampUp: 5,
  years: 10,
  hoursPerPerson: 1920,
};
