// As much of the binary format of WebAssembly (W3C Recommendation 2.0, chapter 5) as the kernel needs. An expression is
// written with its operands inside, and is the bytes of both.

/** Instructions, as bytes; those of an operand lie in a list of their own until the whole is written. */
export type Code = readonly (number | Code)[];

type Bytes = readonly number[];

export type ValueType = 'i32' | 'f64' | 'v128';

/** A function that the module exports; its parameters are the first of its locals. */
export interface Func {
  readonly name: string;
  readonly params: readonly ValueType[];
  readonly result?: ValueType;
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

/** The bytes of a module that imports its memory as `kernel.memory`, and exports the functions. */
export function moduleOf(funcs: readonly Func[]): Uint8Array {
  const imported = [...text('kernel'), ...text('memory'), 2, 0, ...unsigned(1)];
  return Uint8Array.from([
    ...magic,
    ...section(1, funcs.map(typeOf)),
    ...section(2, [imported]),
    ...section(
      3,
      funcs.map((_, i) => unsigned(i)),
    ),
    ...section(
      7,
      funcs.map(({ name }, i) => [...text(name), 0, ...unsigned(i)]),
    ),
    ...section(10, funcs.map(bodyOf)),
  ]);
}

/** “\0asm”, and version 1. */
const magic: Bytes = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

function section(id: number, entries: readonly Bytes[]): Bytes {
  return [id, ...sized([...unsigned(entries.length), ...entries.flat()])];
}

const typeCodes = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const satisfies Record<ValueType, number>;

function typeOf({ params, result }: Func): Bytes {
  return [0x60, ...typesOf(params), ...typesOf(result === undefined ? [] : [result])];
}

function typesOf(all: readonly ValueType[]): Bytes {
  return [...unsigned(all.length), ...all.map((each) => typeCodes[each])];
}

function bodyOf({ locals, body }: Func): Bytes {
  const declared = locals.flatMap((each) => [1, typeCodes[each]]);
  const bytes = [...unsigned(locals.length), ...declared];
  addBytes(body, bytes);
  return sized([...bytes, end]);
}

function addBytes(code: Code, bytes: number[]): void {
  for (const each of code) {
    if (typeof each === 'number') bytes.push(each);
    else addBytes(each, bytes);
  }
}

function sized(bytes: Bytes): Bytes {
  return [...unsigned(bytes.length), ...bytes];
}

function text(ascii: string): Bytes {
  return sized(Array.from(ascii, (char) => char.charCodeAt(0)));
}

/** LEB128. */
function unsigned(n: number): Bytes {
  return n < 0x80 ? [n] : [(n & 0x7f) | 0x80, ...unsigned(n >>> 7)];
}

function signed(n: number): Bytes {
  return n >= -0x40 && n < 0x40 ? [n & 0x7f] : [(n & 0x7f) | 0x80, ...signed(n >> 7)];
}

const end = 0x0b;
const nothing = 0x40;

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [value, 0x21, ...unsigned(local)];
/** Sets a local, and is its value. */
export const tee = (local: number, value: Code): Code => [value, 0x22, ...unsigned(local)];

export const loop = (body: Code): Code => [0x03, nothing, body, end];
/** Begins the loop again from which it is so many blocks away. */
export const againIf = (condition: Code, depth = 0): Code => [condition, 0x0d, ...unsigned(depth)];
export const when = (condition: Code, body: Code): Code => [condition, 0x04, nothing, body, end];
export const giveBack = (value: Code): Code => [value, 0x0f];
/** Both are computed. */
export const choose = (condition: Code, yes: Code, no: Code): Code => [yes, no, condition, 0x1b];

/** Runs the body while a local rises from 0 by a step; once at least. */
export function counting(local: number, step: number, below: number, body: Code): Code {
  const next = tee(local, i32.add(get(local), i32.of(step)));
  return [set(local, i32.of(0)), loop([body, againIf(i32.ltS(next, i32.of(below)))])];
}

type Unary = (a: Code) => Code;
type Binary = (a: Code, b: Code) => Code;

const unary =
  (...op: Code): Unary =>
  (a) => [a, op];
const binary =
  (...op: Code): Binary =>
  (a, b) => [a, b, op];
const simd = (op: number): Code => [0xfd, ...unsigned(op)];

export const i32 = {
  of: (n: number): Code => [0x41, ...signed(n)],
  add: binary(0x6a),
  sub: binary(0x6b),
  shl: binary(0x74),
  ltS: binary(0x48),
  gtS: binary(0x4a),
};

export const f64 = {
  of: (x: number): Code => [0x44, ...new Uint8Array(littleEndian(x))],
  abs: unary(0x99),
  sub: binary(0xa1),
  mul: binary(0xa2),
  div: binary(0xa3),
  lt: binary(0x63),
  gt: binary(0x64),
  le: binary(0x65),
};

function littleEndian(x: number): ArrayBuffer {
  const bytes = new ArrayBuffer(8);
  new DataView(bytes).setFloat64(0, x, true);
  return bytes;
}

/** Vectors of two numbers, of four whole numbers of 32 bits (wholes), or of eight of 16 bits (shorts). */
export const lanes = {
  zero: [...simd(0x0c), ...Array.from({ length: 16 }, () => 0)] as Code,
  ofNumber: unary(...simd(0x14)),
  number: (lane: number, of: Code): Code => [of, simd(0x21), lane],
  whole: (lane: number, of: Code): Code => [of, simd(0x1b), lane],
  add: binary(...simd(0xf0)),
  sub: binary(...simd(0xf1)),
  mul: binary(...simd(0xf2)),
  min: binary(...simd(0xf6)),
  max: binary(...simd(0xf7)),
  /** towards 0, what is no number as 0 */
  truncate: unary(...simd(0xfc)),
  addShorts: binary(...simd(0x8e)),
  subShorts: binary(...simd(0x91)),
  /** −1 where the first is at most the second, without a sign; else 0 */
  noLaterShorts: binary(...simd(0x34)),
  addPairsOfShorts: unary(...simd(0x7e)),
  addWholes: binary(...simd(0xae)),
  /** shorts of two vectors, those of the second from 8 on */
  pick: (shorts: readonly number[], a: Code, b: Code): Code => [
    a,
    b,
    simd(0x0d),
    ...shorts.flatMap((short) => [2 * short, 2 * short + 1]),
  ],
};

type Load = (address: Code, offset: number) => Code;
type Store = (address: Code, offset: number, value: Code) => Code;

const load =
  (...op: Code): Load =>
  (address, offset) => [address, op, 0, ...unsigned(offset)];
const store =
  (...op: Code): Store =>
  (address, offset, value) => [address, value, op, 0, ...unsigned(offset)];

export const loads = {
  i32: load(0x28),
  u16: load(0x2f),
  f64: load(0x2b),
  lanes: load(...simd(0x00)),
  /** one number in both lanes */
  twice: load(...simd(0x0a)),
};

export const stores = {
  i32: store(0x36),
  u16: store(0x3b),
  f64: store(0x39),
  lanes: store(...simd(0x0b)),
};
