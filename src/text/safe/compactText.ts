/**
 * Texts that repeat themselves, in less room: what came before is referred to instead of written again, as in LZ77. What
 * comes out is text as well, the same on every machine, which a page can expand without anything of its browser:
 *
 *     `dda   the a + 4 characters that began dd + 1 before       ``  a backquote
 *     ~ddda  the same, from further away                         `~  a tilde
 *
 * where d and a are digits as below; none of them means anything in HTML, or in the log of a build.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!$%()*+,-./;=?@^_{|}';
const base = digits.length;

// A reference takes four or five bytes.
const shortest = 4;
const longest = shortest + base - 1;
const near = base ** 2;
const far = base ** 3;

// More earlier places would take longer, and save little more.
const tries = 32;

interface Repetition {
  readonly length: number;
  readonly distance: number;
}

/** Writes a text in less room. */
export function compacted(text: string): string {
  const places = placesIn(text);
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const found = repetitionAt(text, at, places.before(at));
    const length = found?.length ?? characterAt(text, at).length;
    pieces.push(found === undefined ? literalOf(characterAt(text, at)) : referenceTo(found));
    for (const end = at + length; at < end; at += 1) places.add(at);
  }
  return pieces.join('');
}

/** The character there as a whole, so that nothing cuts one in two. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function literalOf(character: string): string {
  return character === '`' || character === '~' ? `\`${character}` : character;
}

function referenceTo({ length, distance }: Repetition): string {
  const back = distance - 1;
  const count = digits.charAt(length - shortest);
  return back < near ? `\`${inDigits(back, 2)}${count}` : `~${inDigits(back, 3)}${count}`;
}

function inDigits(number: number, count: number): string {
  const last = digits.charAt(number % base);
  return count === 1 ? last : inDigits(Math.floor(number / base), count - 1) + last;
}

/** Where in a text the characters at a place came before, the last time first. */
function placesIn(text: string) {
  const lastOf = new Map<string, number>();
  const earlier = new Int32Array(text.length).fill(-1);
  return {
    add(at: number): void {
      const start = text.slice(at, at + shortest);
      earlier[at] = lastOf.get(start) ?? -1;
      lastOf.set(start, at);
    },
    *before(at: number): Generator<number> {
      let place = lastOf.get(text.slice(at, at + shortest)) ?? -1;
      for (let left = tries; left > 0 && place >= 0 && at - place <= far; left -= 1) {
        yield place;
        place = earlier[place] ?? -1;
      }
    },
  };
}

/** The repetition that saves most, if one does. */
function repetitionAt(text: string, at: number, places: Iterable<number>): Repetition | undefined {
  let best: Repetition | undefined;
  let most = 0;
  for (const place of places) {
    const length = commonLength(text, place, at);
    const distance = at - place;
    const saved = length < shortest ? 0 : bytesOf(text, at, length) - (distance <= near ? 4 : 5);
    if (saved <= most) continue;
    most = saved;
    best = { length, distance };
  }
  return best;
}

function commonLength(text: string, place: number, at: number): number {
  const most = Math.min(longest, text.length - at);
  let length = 0;
  while (length < most && text.charCodeAt(place + length) === text.charCodeAt(at + length)) length += 1;
  return isHighHalf(text.charCodeAt(at + length - 1)) ? length - 1 : length;
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Bytes that a piece of a text takes in UTF-8. */
function bytesOf(text: string, at: number, length: number): number {
  let bytes = 0;
  for (let i = at; i < at + length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
}

/** The text that was made compact. */
export function expanded(compact: string): string {
  const units: number[] = [];
  for (let at = 0; at < compact.length;) {
    const mark = compact.charCodeAt(at);
    const next = compact.charCodeAt(at + 1);
    if (mark === backquote && (next === backquote || next === tilde)) {
      units.push(next);
      at += 2;
    } else if (mark === backquote || mark === tilde) {
      const size = mark === tilde ? 3 : 2;
      copy(units, numberAt(compact, at + 1, size) + 1, numberAt(compact, at + 1 + size, 1) + shortest);
      at += size + 2;
    } else {
      units.push(mark);
      at += 1;
    }
  }
  return textOfUnits(units);
}

const backquote = 0x60;
const tilde = 0x7e;
const valueOfUnit = new Map(Array.from(digits, (digit, value) => [digit.charCodeAt(0), value]));

function copy(units: number[], distance: number, count: number): void {
  // One after the other: a repetition may go on into itself.
  for (let left = count; left > 0; left -= 1) units.push(units[units.length - distance] ?? 0);
}

function numberAt(compact: string, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i += 1)
    number = number * base + (valueOfUnit.get(compact.charCodeAt(i)) ?? 0);
  return number;
}

function textOfUnits(units: readonly number[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 4096)
    pieces.push(String.fromCharCode(...units.slice(at, at + 4096)));
  return pieces.join('');
}
