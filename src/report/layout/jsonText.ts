import { safeForJson } from '../../text/safe/json.js';

/** The text of `JSON.stringify(value, null, 2)`, safe to show, indented to a depth. */
export function jsonText(value: unknown, depth = 0): string {
  // No string of JSON holds a line break, so every one of them belongs to the layout.
  return safeForJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** The last members of an object, each with the chunks of its value. */
export type Members = readonly (readonly [name: string, chunks: Iterable<string>])[];

/** An object of which the last members are made chunk by chunk; the head has one member at least. */
export function* jsonObject(head: object, depth: number, members: Members): Generator<string> {
  const text = jsonText(head, depth);
  yield text.slice(0, text.lastIndexOf('\n'));
  const indent = '  '.repeat(depth);
  for (const [name, chunks] of members) {
    yield `,\n${indent}  ${jsonText(name)}: `;
    yield* chunks;
  }
  yield `\n${indent}}`;
}

/** An array, item by item, because as one string a large one would be longer than a string can be. */
export function* jsonArray<T>(
  items: Iterable<T>,
  depth: number,
  chunks: (item: T) => Iterable<string>,
): Generator<string> {
  const indent = '  '.repeat(depth + 1);
  let separator = '[';
  for (const item of items) {
    yield `${separator}\n${indent}`;
    yield* chunks(item);
    separator = ',';
  }
  yield separator === '[' ? '[]' : `\n${'  '.repeat(depth)}]`;
}
