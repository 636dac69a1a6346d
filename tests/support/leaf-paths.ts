import type { z } from 'zod';
import { briefingSchema } from '../../src/model/schema/briefing.ts';

/** A leaf of a schema: the keys that lead to it, with "[]" for any item of a list. */
export interface LeafPath {
  path: string[];
  schema: z.core.$ZodType;
}

/** Returns every leaf of what an author writes of a briefing; what all kinds of points have in common stands under "agreed" alone. */
export function briefingLeaves(): LeafPath[] {
  const { shape } = briefingSchema;
  const known = new Set<unknown>(fieldsOf(shape.agreed));
  return leavesOf(briefingSchema).filter(({ path: [key = '', , field = ''] }) => {
    if (!['redLines', 'offTheTable', 'unresolved', 'floated'].includes(key)) return true;
    const own = fieldOf(shape[key as 'redLines'], field);
    return own === undefined || !known.has(own);
  });
}

/** Returns the leaves of a schema, those of every form where there are several. */
export function leavesOf(schema: z.core.$ZodType, path: string[] = []): LeafPath[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return leavesOf(def.innerType, path);
  if (def.type === 'array') return leavesOf(def.element, [...path, '[]']);
  if (def.type === 'object') return Object.entries(def.shape).flatMap(([key, child]) => leavesOf(child, [...path, key]));
  if (def.type === 'union' && def.options.some((option) => (option as z.core.$ZodTypes)._zod.def.type === 'object')) {
    const leaves = def.options.flatMap((option) => leavesOf(option, path));
    return [...new Map(leaves.map((leaf) => [leaf.path.join('.'), leaf])).values()];
  }
  return [{ path, schema }];
}

function fieldsOf(list: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (list as z.core.$ZodTypes)._zod;
  if (def.type === 'default') return fieldsOf(def.innerType);
  if (def.type === 'array') return fieldsOf(def.element);
  return def.type === 'object' ? Object.values(def.shape) : [];
}

function fieldOf(list: z.core.$ZodType, field: string): z.core.$ZodType | undefined {
  const { def } = (list as z.core.$ZodTypes)._zod;
  if (def.type === 'default') return fieldOf(def.innerType, field);
  if (def.type === 'array') return fieldOf(def.element, field);
  return def.type === 'object' ? def.shape[field] : undefined;
}
