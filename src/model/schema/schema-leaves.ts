import type { z } from 'zod';
import { type Meaning, meanings } from './schema-parts.ts';

/** A leaf of an entry's data that is a reference or a text with links. */
export interface Leaf {
  path: (string | number)[];
  value: string;
  meaning: Meaning;
}

/** Finds every leaf of the data that the schema gives a meaning, in the order of the schema. */
export function findLeaves(schema: z.core.$ZodType, data: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  finderFor(schema)?.(data, [], leaves);
  return leaves;
}

/** Adds the leaves of some data, which has a path, to a list. */
type Finder = (data: unknown, path: Leaf['path'], leaves: Leaf[]) => void;

const finders = new Map<z.core.$ZodType, { find?: Finder }>();

/** Returns what finds the leaves of a part of a schema, made once; nothing if no leaf of it can have a meaning, as most cannot. */
function finderFor(schema: z.core.$ZodType): Finder | undefined {
  const known = finders.get(schema) ?? { find: makeFinder(schema) };
  finders.set(schema, known);
  return known.find;
}

function makeFinder(schema: z.core.$ZodType): Finder | undefined {
  const meaning = meanings.get(schema);
  if (meaning) {
    return (value, path, leaves) => {
      if (typeof value === 'string') leaves.push({ path, value, meaning });
    };
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectFinder(def.shape);
    case 'array': {
      const find = finderFor(def.element);
      return (
        find &&
        ((data, path, leaves) => {
          if (Array.isArray(data)) for (const [index, item] of data.entries()) find(item, [...path, index], leaves);
        })
      );
    }
    case 'optional':
    case 'default':
    case 'prefault':
      return finderFor(def.innerType);
    case 'union': {
      if (!def.options.some(finderFor)) return undefined;
      return (data, path, leaves) => {
        const option = def.options.find((each) => (each as z.ZodType).safeParse(data).success);
        if (option) finderFor(option)?.(data, path, leaves);
      };
    }
    default:
      return undefined;
  }
}

function objectFinder(shape: z.core.$ZodShape): Finder | undefined {
  const parts = Object.entries(shape).flatMap(([key, child]) => {
    const find = finderFor(child);
    return find ? [{ key, find }] : [];
  });
  if (parts.length === 0) return undefined;
  return (data, path, leaves) => {
    for (const { key, find } of parts) {
      const value = (data as Record<string, unknown> | null | undefined)?.[key];
      if (value !== undefined && value !== null) find(value, [...path, key], leaves);
    }
  };
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
