import type { z } from 'zod';

/** A field of an object: its key and its schema. */
export interface SchemaField {
  key: string;
  schema: z.core.$ZodType;
}

/** An object that an author writes, with its fields: a list of them for each form that it may take. */
export interface Section {
  /** The keys that lead to it from the top of the file, with "[]" for any item of a list; empty for the file itself. */
  path: string;
  schema: z.core.$ZodType;
  forms: SchemaField[][];
}

/** Returns the objects in a schema, outermost first and each only once, in the order of its fields. */
export function sectionsOf(schema: z.core.$ZodType, path = '', seen = new Set<z.core.$ZodType>()): Section[] {
  const item = itemOf(schema);
  const forms = representationsOf(item);
  if (forms.length === 0 || seen.has(item)) return [];
  seen.add(item);
  const fields = forms.flat();
  const inner = fields.flatMap((field) => sectionsOf(field.schema, path === '' ? keyOf(field) : `${path}.${keyOf(field)}`, seen));
  return [{ path, schema: item, forms }, ...inner];
}

/** Returns the key of a field as paths have it, with "[]" if it is a list. */
export function keyOf({ key, schema }: SchemaField): string {
  return isList(schema) ? `${key}[]` : key;
}

/** Tells whether a field holds a list. */
export function isList(schema: z.core.$ZodType): boolean {
  return defOf(bare(schema)).type === 'array';
}

/** Returns the schema of what a field holds: of one item, if it holds a list. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = bare(schema);
  const def = defOf(inner);
  return def.type === 'array' ? bare(def.element) : inner;
}

/** Returns what a schema is made of. */
export function defOf(schema: z.core.$ZodType) {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** Returns a schema without the wrappers that make a field optional. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema);
  return def.type === 'optional' || def.type === 'default' || def.type === 'prefault' ? bare(def.innerType) : schema;
}

function representationsOf(schema: z.core.$ZodType): SchemaField[][] {
  const def = defOf(schema);
  if (def.type === 'object') return [Object.entries(def.shape).map(([key, field]) => ({ key, schema: field }))];
  return def.type === 'union' ? def.options.flatMap(representationsOf) : [];
}
