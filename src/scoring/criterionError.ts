/** A criterion broke its contract: a bug in the criterion, not in the inventory. */
export class CriterionError extends Error {
  override readonly name = 'CriterionError';

  constructor(
    readonly criterion: string,
    readonly fault: string,
  ) {
    super(`criterion ${criterion}: ${fault}`);
  }
}
