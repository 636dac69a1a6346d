import type { z } from 'zod';
import { type Meaning, meanings } from './schema-parts.ts';

/** A leaf of an entry's data that is a reference or a text with links. */
export interface Leaf {
  path: (string | number)[];
  value: string;
  meaning: Meaning;
}

/** Finds every leaf of the data that the schema gives a meaning, in the order of the schema. */
export function findLeaves(schema: z.core.$ZodType, data: unknown, path: (string | number)[] = []): Leaf[] {
  const meaning = meanings.get(schema);
  if (meaning) return typeof data === 'string' ? [{ path, value: data, meaning }] : [];
  if (data === undefined || data === null) return [];
  return children(schema, data).flatMap(([key, child, value]) => findLeaves(child, value, key === undefined ? path : [...path, key]));
}

type Child = [key: string | number | undefined, schema: z.core.$ZodType, value: unknown];

/** Returns the parts of a schema paired with the data that they describe. */
function children(schema: z.core.$ZodType, data: unknown): Child[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).map(([key, child]) => [key, child, (data as Record<string, unknown>)[key]]);
    case 'array':
      return Array.isArray(data) ? data.map((item, index) => [index, def.element, item]) : [];
    case 'optional':
    case 'default':
    case 'prefault':
      return [[undefined, def.innerType, data]];
    case 'union': {
      const option = def.options.find((each) => (each as z.ZodType).safeParse(data).success);
      return option ? [[undefined, option, data]] : [];
    }
    default:
      return [];
  }
}

/** Returns the keys that a schema has at a path of its data; none where the schema branches. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return keysAt(def.innerType, path);
  const [first, ...rest] = path;
  if (def.type === 'array' && first !== undefined) return keysAt(def.element, rest);
  if (def.type !== 'object') return [];
  if (first === undefined) return Object.keys(def.shape);
  const child = def.shape[String(first)];
  return child ? keysAt(child, rest) : [];
}
