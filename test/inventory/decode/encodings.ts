const table = shiftJisTable();

/** Encodes a text as Shift_JIS (CP932) by turning the decoder round; throws for a character that it does not have. */
export function shiftJis(text: string): Uint8Array {
  const bytes = Array.from(text).flatMap((character) => {
    const found = table.get(character);
    if (found === undefined) throw new Error(`${character} is not in Shift_JIS`);
    return found;
  });
  return Uint8Array.from(bytes);
}

/** Encodes a text of JIS X 0208 and ASCII as EUC-JP. */
export function eucJp(text: string): Uint8Array {
  const decoder = new TextDecoder('euc-jp');
  const pairs = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xf4; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]),
  );
}

/** Encodes a text as UTF-16, without a mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

export const bom = { utf8: [0xef, 0xbb, 0xbf], utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] } as const;

/** Puts bytes one after another. */
export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

function shiftJisTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const map = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoded(decoder, bytes);
    if (text !== undefined && !map.has(text)) map.set(text, bytes);
  };
  for (let byte = 0; byte < 0x80; byte++) add([byte]);
  for (let byte = 0xa1; byte <= 0xdf; byte++) add([byte]);
  for (const high of [...range(0x81, 0x9f), ...range(0xe0, 0xfc)])
    for (const low of range(0x40, 0xfc)) add([high, low]);
  return map;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: readonly number[]): string | undefined {
  try {
    const text = decoder.decode(Uint8Array.from(bytes));
    return Array.from(text).length === 1 ? text : undefined;
  } catch {
    return undefined;
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
