/**
 * What an array holds at an index, 0 or above. Throws RangeError if it holds nothing there: a wrong index is a fault.
 *
 * Not for loops over the cells of inventories or the draws of weightings: its one read serves arrays of every kind, which
 * takes some twenty times as long as a read in place. There the bounds of the loop are those of the array, and `?? 0` is
 * for the type alone.
 */
export function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no index ${index} among ${values.length}`);
  return value;
}
