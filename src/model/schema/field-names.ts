import type { z } from 'zod';
import { schemas } from './collections.ts';

let names: ReadonlySet<string> | undefined;

/** Returns the name of every field that an entry of any collection may have, at any depth. */
export function fieldNames(): ReadonlySet<string> {
  names ??= new Set(Object.values(schemas).flatMap((schema) => namesIn(schema)));
  return names;
}

function namesIn(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, child]) => [key, ...namesIn(child)]);
    case 'array':
      return namesIn(def.element);
    case 'optional':
    case 'default':
      return namesIn(def.innerType);
    case 'union':
      return def.options.flatMap((option) => namesIn(option as z.core.$ZodType));
    default:
      return [];
  }
}
