/**
 * The value of one criterion at which a task no longer leads another: value − lead / weight, `lead` the difference of
 * their weighted means (exponent 1). Undefined if that lies outside 0 to 1, for then no value does it.
 */
export function flipValue(value: number, weight: number, lead: number): number | undefined {
  const at = value - lead / weight;
  return at >= 0 && at <= 1 ? at : undefined;
}
