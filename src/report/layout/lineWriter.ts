import { unitsText } from '../../bytes/bytes.js';

/** Lays text out for lines in which it comes again and again. */
export function laidOut(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Builds lines of CSV from cells that are quoted already. */
export interface LineWriter {
  readonly cell: (text: string) => void;
  /** cells that were laid out before, which takes a fraction of the time where they are long */
  readonly cells: (units: Uint16Array) => void;
  /** a figure from 0 up, with at most six decimals */
  readonly figure: (value: number) => void;
  readonly endLine: () => void;
  /** code units that were written since the last time */
  readonly length: () => number;
  /** what was written since the last time */
  readonly take: () => string;
}

const [comma, point, zero, feed] = [0x2c, 0x2e, 0x30, 0x0a];
const mostDigits = 16;
const largestInteger = 0x7fffffff;

/**
 * Writes code units side by side into one piece of memory: to make a string of each cell and to join millions of them
 * takes most of the time of a large report.
 */
export function lineWriter(): LineWriter {
  let units = new Uint16Array(1 << 16);
  let length = 0;
  let atStart = true;

  function begin(longest: number): void {
    if (length + longest + 2 > units.length) units = larger(units, length + longest + 2);
    if (!atStart) units[length++] = comma;
    atStart = false;
  }

  function cell(text: string): void {
    begin(text.length);
    for (let i = 0; i < text.length; i++) units[length++] = text.charCodeAt(i);
  }

  function cells(laid: Uint16Array): void {
    begin(laid.length);
    units.set(laid, length);
    length += laid.length;
  }

  function digits(whole: number, places: number): void {
    const write = whole <= largestInteger ? writeInteger : writeWhole;
    write(units, length, whole, places);
    length += places;
  }

  function figure(value: number): void {
    const millionths = Math.round(value * 1e6);
    const whole = Math.floor(millionths / 1e6);
    let decimals = (millionths - whole * 1e6) | 0;
    begin(2 * mostDigits);
    digits(whole, placesOf(whole));
    if (decimals === 0) return;
    let places = 6;
    while (decimals % 10 === 0) {
      decimals = (decimals / 10) | 0;
      places--;
    }
    units[length++] = point;
    digits(decimals, places);
  }

  function endLine(): void {
    if (length === units.length) units = larger(units, length + 1);
    units[length++] = feed;
    atStart = true;
  }

  function take(): string {
    const text = unitsText(units.subarray(0, length));
    length = 0;
    return text;
  }

  return { cell, cells, figure, endLine, length: () => length, take };
}

/** Writes a whole number at a place, padded with zeros to a number of places. */
function writeWhole(units: Uint16Array, at: number, whole: number, places: number): void {
  let left = whole;
  for (let i = at + places - 1; i >= at; i--) {
    const rest = Math.floor(left / 10);
    units[i] = zero + (left - 10 * rest);
    left = rest;
  }
}

/** The same in the arithmetic of integers, which takes a fraction of the time. */
function writeInteger(units: Uint16Array, at: number, whole: number, places: number): void {
  let left = whole | 0;
  for (let i = at + places - 1; i >= at; i--) {
    const rest = (left / 10) | 0;
    units[i] = zero + (left - 10 * rest);
    left = rest;
  }
}

function placesOf(whole: number): number {
  let places = 1;
  for (let power = 10; power <= whole; power *= 10) places++;
  return places;
}

function larger(units: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(2 * needed);
  more.set(units);
  return more;
}
