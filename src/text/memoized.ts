const most = 10_000;

/** Remembers the results of a function: the same few are needed again and again. Only the first 10,000 are kept. */
export function memoized<K, V extends object | string | number>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const fresh = make(of);
    if (made.size < most) made.set(of, fresh);
    return fresh;
  };
}
