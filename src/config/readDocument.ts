import type * as z from 'zod';
import { parsePlain, type DocumentSource } from './document.js';
import { ConfigError } from './error.js';
import { faultsOf } from './faults.js';

/** Reads YAML or JSON by a schema. Throws ConfigError, which carries all faults with their places. */
export function readDocument<T>(source: DocumentSource, schema: z.ZodType<T>): T {
  const document = parsePlain(source);
  if (!('data' in document)) throw new ConfigError(document);
  const parsed = schema.safeParse(document.data, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ConfigError(faultsOf(parsed.error.issues, { ...source, document, schema }));
}
