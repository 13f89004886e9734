import * as z from 'zod';
import type { Path } from './document/document.js';

/** The keys that a schema knows at a path: what a misspelt key may have been meant to be. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  return objectsAt(schema, path).flatMap((object) => Object.keys(object.shape));
}

function objectsAt(schema: z.ZodType, path: Path): readonly z.ZodObject[] {
  const [step, ...rest] = path;
  return alternatives(schema).flatMap((each) => {
    if (step === undefined) return each instanceof z.ZodObject ? [each] : [];
    return childrenAt(each, step).flatMap((child) => objectsAt(child, rest));
  });
}

function childrenAt(schema: z.ZodType, step: PropertyKey): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<PropertyKey, z.ZodType>> = schema.shape;
  const child = Object.hasOwn(shape, step) ? shape[step] : (schema.def.catchall as z.ZodType | undefined);
  return child === undefined ? [] : [child];
}

/** What a schema may turn out to be, without what wraps it. */
function alternatives(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return alternatives(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => alternatives(each as z.ZodType));
  if (schema instanceof z.ZodPipe) return alternatives(schema.def.in as z.ZodType);
  return [schema];
}
