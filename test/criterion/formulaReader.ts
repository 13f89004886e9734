import { nationalLaws } from '../../src/criterion/index.js';

type Cell = unknown;

/** A cell that a formula asks for is empty. */
class EmptyCell extends Error {}

/**
 * The value of the first of the printed formulas whose cells are filled; undefined if there is none. It reads only what
 * is printed, as a person would who checks a value by hand.
 */
export function read(lines: readonly string[], cells: Readonly<Record<string, Cell>>): number | undefined {
  for (const line of lines) {
    try {
      return Number(expression(tokensOf(line), cells));
    } catch (error) {
      if (!(error instanceof EmptyCell)) throw error;
    }
  }
  return undefined;
}

interface Tokens {
  readonly list: readonly string[];
  at: number;
}

function tokensOf(line: string): Tokens {
  const list = line.replace(/^value = /, '').match(/[A-Za-z_][\w-]*|\d+(?:\.\d+)?(?:e-?\d+)?|\S/g) ?? [];
  return { list, at: 0 };
}

function next(tokens: Tokens, wanted?: string): string {
  const token = tokens.list[tokens.at] ?? 'the end';
  if (wanted !== undefined && token !== wanted) throw new Error(`expected ${wanted}, and there is ${token}`);
  tokens.at += 1;
  return token;
}

function isNext(tokens: Tokens, ...wanted: readonly string[]): boolean {
  return wanted.includes(tokens.list[tokens.at] ?? '');
}

type Cells = Readonly<Record<string, Cell>>;

/** Everything up to the end; what is on the way not taken is not computed, because its cells may be empty. */
function expression(tokens: Tokens, cells: Cells): Cell {
  const value = ternary(tokens, cells);
  if (tokens.at < tokens.list.length) throw new Error(`left over: ${tokens.list.slice(tokens.at).join(' ')}`);
  return typeof value === 'function' ? (value as () => Cell)() : value;
}

type Late = () => Cell;

function ternary(tokens: Tokens, cells: Cells): Late {
  const condition = comparison(tokens, cells);
  if (!isNext(tokens, '?')) return condition;
  next(tokens);
  const yes = ternary(tokens, cells);
  next(tokens, ':');
  const no = ternary(tokens, cells);
  return () => {
    const holds = orEmpty(condition);
    if (holds !== empty) return holds === true ? yes() : no();
    const [a, b] = [yes(), no()];
    if (a === b) return a; // whichever it is
    throw new EmptyCell('condition');
  };
}

function comparison(tokens: Tokens, cells: Cells): Late {
  const left = sum(tokens, cells);
  if (!isNext(tokens, '>')) return left;
  next(tokens);
  const right = sum(tokens, cells);
  return () => Number(left()) > Number(right());
}

function sum(tokens: Tokens, cells: Cells): Late {
  let left = product(tokens, cells);
  while (isNext(tokens, '+', '-')) {
    const [sign, before] = [next(tokens) === '+' ? 1 : -1, left];
    const right = product(tokens, cells);
    left = () => Number(before()) + sign * Number(right());
  }
  return left;
}

function product(tokens: Tokens, cells: Cells): Late {
  let left = term(tokens, cells);
  while (isNext(tokens, '×', '/')) {
    const [isTimes, before] = [next(tokens) === '×', left];
    const right = term(tokens, cells);
    left = () => (isTimes ? times(before, right) : Number(before()) / Number(right()));
  }
  return left;
}

/** Nothing times anything is nothing, whether or not that is known. */
function times(a: Late, b: Late): number {
  const factors = [orEmpty(a), orEmpty(b)];
  if (factors.includes(0)) return 0;
  if (factors.includes(empty)) throw new EmptyCell('factor');
  return Number(factors[0]) * Number(factors[1]);
}

const empty = Symbol('empty');

function orEmpty(of: Late): Cell {
  try {
    return of();
  } catch (error) {
    if (error instanceof EmptyCell) return empty;
    throw error;
  }
}

function term(tokens: Tokens, cells: Cells): Late {
  const token = next(tokens);
  if (token === '(') return closed(ternary(tokens, cells), tokens);
  if (/^\d/.test(token)) return () => Number(token);
  if (isNext(tokens, '(')) return call(token, tokens, cells);
  const cell = (): Cell => {
    if (cells[token] === undefined) throw new EmptyCell(token);
    return cells[token];
  };
  return isNext(tokens, 'of') ? choiceOf(cell, tokens, cells) : cell;
}

function closed(inner: Late, tokens: Tokens): Late {
  next(tokens, ')');
  return inner;
}

function call(name: string, tokens: Tokens, cells: Cells): Late {
  next(tokens, '(');
  const x = ternary(tokens, cells);
  if (name === 'line') return line(x, tokens);
  if (name === 'max') return larger(x, tokens, cells);
  next(tokens, ')');
  if (name === 'clamp') return () => Math.min(1, Math.max(0, Number(x())));
  if (name === 'ln') return () => Math.log(Number(x()));
  if (name === 'national') return () => nationalLaws(x() as readonly string[]).length > 0;
  throw new Error(`no function ${name}`);
}

function larger(a: Late, tokens: Tokens, cells: Cells): Late {
  next(tokens, ',');
  const b = ternary(tokens, cells);
  next(tokens, ')');
  return () => Math.max(Number(a()), Number(b()));
}

function line(x: Late, tokens: Tokens): Late {
  const points: (readonly [number, number])[] = [];
  while (isNext(tokens, ';', ',')) {
    next(tokens);
    const at = signed(tokens);
    next(tokens, ':');
    points.push([at, signed(tokens)]);
  }
  next(tokens, ')');
  return () => joined(Number(x()), points);
}

function signed(tokens: Tokens): number {
  if (!isNext(tokens, '-')) return Number(next(tokens));
  next(tokens);
  return -Number(next(tokens));
}

function joined(x: number, points: readonly (readonly [number, number])[]): number {
  const after = points.findIndex(([at]) => at >= x);
  const [first, last] = [points[0]!, points.at(-1)!];
  if (after < 0) return last[1];
  if (after === 0) return first[1];
  const [[x0, y0], [x1, y1]] = [points[after - 1]!, points[after]!];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** `x of { a: 1, b: 0 to 1/3 }`; of a range its middle. */
function choiceOf(cell: Late, tokens: Tokens, cells: Cells): Late {
  next(tokens, 'of');
  const worth = new Map<string, Late>();
  while (isNext(tokens, '{', ',')) {
    next(tokens);
    const word = next(tokens);
    next(tokens, ':');
    const low = sum(tokens, cells);
    if (!isNext(tokens, 'to')) {
      worth.set(word, low);
      continue;
    }
    next(tokens);
    const high = sum(tokens, cells);
    worth.set(word, () => (Number(low()) + Number(high())) / 2);
  }
  next(tokens, '}');
  return () => {
    const found = worth.get(String(cell()));
    if (found === undefined) throw new EmptyCell(String(cell()));
    return found();
  };
}
