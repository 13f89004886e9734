/** What an array holds at an index, 0 or above. Throws RangeError if it holds nothing there: a wrong index is a fault. */
export function at<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no index ${index} among ${values.length}`);
  return value;
}
