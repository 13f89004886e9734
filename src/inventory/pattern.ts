// A pattern that stands for more paths is taken as it is.
const mostPaths = 1000;

/** The patterns that one with braces stands for, as in a shell: {2024,2025}/*.csv, 課{1..9}.xlsx. */
export function withoutBraces(pattern: string): readonly string[] {
  let patterns: readonly string[] = [pattern];
  for (;;) {
    const next = patterns.flatMap((each) => expandedOnce(each) ?? [each]);
    if (next.length === patterns.length && next.every((each, i) => each === patterns[i])) return patterns;
    if (next.length > mostPaths) return [pattern];
    patterns = next;
  }
}

const innermost = /\{([^{}]*)\}/g;

/** A pattern with its first pair of braces that holds several alternatives replaced by each of them. */
function expandedOnce(pattern: string): readonly string[] | undefined {
  for (const { 0: whole, 1: within = '', index } of pattern.matchAll(innermost)) {
    const alternatives = within.includes(',') ? within.split(',') : countedIn(within);
    if (alternatives === undefined) continue;
    const [before, behind] = [pattern.slice(0, index), pattern.slice(index + whole.length)];
    return alternatives.map((each) => `${before}${each}${behind}`);
  }
  return undefined;
}

/** The figures from one to another: 1..9, 01..12. */
function countedIn(within: string): readonly string[] | undefined {
  const [, first = '', last = ''] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(within) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === '' || to < from || to - from >= mostPaths) return undefined;
  const width = first.startsWith('0') ? first.length : 0;
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(width, '0'));
}

/** Whether a part of a path stands for others: with * or ?, or a set of characters such as [ab], [0-9], [!x]. */
export function isPattern(part: string): boolean {
  return /[*?]|\[[^\][]+\]/.test(part);
}

/** Whether names fit a part of a path, in capitals or small letters. */
export function fitterOf(part: string): (name: string) => boolean {
  const source = [...part.matchAll(/\[([!^]?)([^\][]+)\]|[\s\S]/gu)].map(([sign, not, set]) => {
    if (set !== undefined) return `[${not === '' ? '' : '^'}${set.replace(/[\\[\]^]/g, String.raw`\$&`)}]`;
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : sign.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  });
  try {
    const fits = new RegExp(`^${source.join('')}$`, 'iu');
    return (name) => fits.test(name);
  } catch {
    return (name) => name === part; // a set such as [z-a]
  }
}
