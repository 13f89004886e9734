// Source maps of our own lines, without columns and packages: whoever follows a stack trace looks for a line of ours, and
// the rest is nine tenths of a map.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a segment (Source Map Revision 3: base 64, five bits a digit, the least of them first, the sign last). */
function decoded(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function encoded(numbers) {
  return numbers.map(encodedNumber).join('');
}

function encodedNumber(number) {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    const bits = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? bits | 32 : bits];
  } while (rest > 0);
  return text;
}

/** A map in which each line of ours is found, and packages lead nowhere. */
export function withoutPackages(map) {
  const isOwn = map.sources.map((source) => !source.includes('node_modules/'));
  const kept = map.sources.flatMap((source, i) => (isOwn[i] ? [source] : []));
  const placeOf = map.sources.map((source) => kept.indexOf(source));
  const [from, to] = [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  const mappings = map.mappings.split(';').map((row) => {
    [from[0], to[0]] = [0, 0]; // columns begin anew with each line
    let line = '';
    return row
      .split(',')
      .filter((segment) => segment !== '')
      .flatMap((segment) => {
        const numbers = decoded(segment);
        numbers.forEach((number, i) => (from[i] += number));
        const leads = numbers.length > 1 && isOwn[from[1]];
        const next = leads ? `${from[1]}:${from[2]}` : '';
        if (next === line) return [];
        line = next;
        const place = leads ? [from[0], placeOf[from[1]], from[2], from[3]] : [from[0]];
        const steps = place.map((number, i) => number - to[i]);
        place.forEach((number, i) => (to[i] = number));
        return [encoded(steps)];
      })
      .join(',');
  });
  return { version: map.version, names: [], sources: kept, mappings: mappings.join(';') };
}

/** Rewrites the maps of a folder. */
export function keepOwnMaps(folder) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js.map'))) {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(withoutPackages(JSON.parse(readFileSync(file, 'utf8')))));
  }
}
