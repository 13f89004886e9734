/**
 * Of how many of the procedures of a law the survey must count cases for their sum to be a limit: one in ten or more.
 * The survey has 0 both where there are no cases and where their number is unknown, so that the sum over one procedure
 * in 30 limits nothing. That it is a tenth is a convention: no source says from where on such a sum is as good as whole.
 */
const leastCountedShare = 0.1;

/** Whether the sum of cases over those procedures of which they are counted may stand for all of them. */
export function isCountedEnough(counted: number, procedures: number): boolean {
  return counted >= procedures * leastCountedShare;
}
