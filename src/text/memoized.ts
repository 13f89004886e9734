const most = 10_000;

/** Makes each thing once: the same few are asked for again and again. Of very many, only the first are kept. */
export function memoized<K, V extends object | string>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const fresh = make(of);
    if (made.size < most) made.set(of, fresh);
    return fresh;
  };
}
