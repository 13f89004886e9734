// A national answer set repeats its cells millions of times: what one means is looked up once.

// Figures differ from row to row; words do not.
const mostKnown = 200_000;

/** Remembers what a cell means, so that each text is read once; not more of them than memory has room for. */
export function memo<T>(of: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  let last = '';
  let lastFound: T | undefined;
  return (cell) => {
    // Rows of one municipality come one after the other.
    if (cell === last && lastFound !== undefined) return lastFound;
    const found = known.get(cell) ?? read(cell);
    last = cell;
    lastFound = found;
    return found;
  };

  function read(cell: string): T {
    const found = of(cell);
    // A cell is a slice of a large piece of the file, which it would keep in memory.
    if (known.size < mostKnown) known.set(structuredClone(cell), found);
    return found;
  }
}

/** Guesses that tasks come in the same order for each municipality, which saves looking them up. */
export function inTurn(of: (cell: string) => number | undefined, count: number): typeof of {
  const cells: string[] = [];
  let last = count - 1;
  return (cell) => {
    const next = last + 1 === count ? 0 : last + 1;
    if (cells[next] === cell) return (last = next);
    const found = of(cell);
    if (found === undefined) return undefined;
    cells[found] = structuredClone(cell);
    return (last = found);
  };
}

const mostDigits = 5;

/** Looks up what short whole numbers mean by the number itself, which is faster than by their text. */
export function numbersFirst<T>(of: (cell: string) => T): (cell: string) => T {
  const known: T[] = [];
  return (cell) => {
    const number = wholeNumber(cell);
    return number < 0 ? of(cell) : (known[number] ??= of(cell));
  };
}

/** The number that a cell of a few digits is; -1 of anything else. */
function wholeNumber(cell: string): number {
  if (cell.length > mostDigits) return -1;
  let number = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
