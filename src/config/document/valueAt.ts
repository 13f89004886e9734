import type { Path } from './document.js';

/** What is at a path of a document; undefined where nothing is. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return holds ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined;
  }, data);
}
