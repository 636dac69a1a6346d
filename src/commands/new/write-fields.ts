import { Document, isCollection, type Scalar } from 'yaml';
import type { z } from 'zod';
import { descriptionOf } from './question.ts';

/** Writes the fields of an entry as YAML: each under a comment that says what it is, and at the end what may be added. */
export function writeFields(schema: z.ZodObject, data: Record<string, unknown>): string {
  const document = new Document({});
  const left: string[] = [];
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    if (data[key] === undefined) {
      left.push(`   ${key}: ${descriptionOf(field)}`);
      continue;
    }
    const pair = document.createPair(key, data[key]);
    (pair.key as Scalar).commentBefore = ` ${descriptionOf(field)}`;
    if (isCollection(pair.value)) pair.value.flow = isFlat(data[key]);
    document.add(pair);
  }
  if (left.length > 0) document.comment = [' May be added:', ...left].join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Tells whether a value is short enough for one line: a list of ids or names. */
function isFlat(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
