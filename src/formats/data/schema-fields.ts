import type { z } from 'zod';

/** The parts of a JSON Schema that this project reads. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A field of a record, or a column of a table, from its schema. */
export interface Field {
  name: string;
  description: string;
  /** Whether every record has it. */
  required: boolean;
  /** Whether it is a list. */
  many: boolean;
  /** Its type, in words: "text", "day", "address", the words of a vocabulary, or the name of a definition. */
  holds: string;
  /** The name of the definition that it refers to, if any. */
  definition?: string;
}

/** The definitions that a schema refers to, by name. */
export type Definitions = Record<string, JsonSchema>;

/** Returns the fields of a record from its schema. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema, definitions: Definitions): Field[] {
  return Object.entries(properties).map(([name, property]) => {
    const field = property as JsonSchema;
    const many = field.type === 'array';
    const held = many ? (field.items as JsonSchema) : field;
    const definition = definitionOf(held);
    return {
      name,
      description: field.description ?? definitions[definition ?? '']?.description ?? '',
      required: required.includes(name),
      many,
      holds: holds(held),
      ...(definition && { definition }),
    };
  });
}

/** Returns the words of a vocabulary with their labels and meanings, if the definition is one. */
export function wordsOf({ anyOf = [] }: JsonSchema): { word: string; label: string; meaning: string }[] {
  return anyOf.flatMap((option) => {
    const { const: word, title = '', description = '' } = option as JsonSchema;
    return typeof word === 'string' ? [{ word, label: title, meaning: description }] : [];
  });
}

function definitionOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.replace('#/$defs/', '');
}

function holds(schema: JsonSchema): string {
  const { enum: words, const: word, anyOf, format, type } = schema;
  if (schema.$ref) return definitionOf(schema) ?? '';
  if (anyOf) return [...new Set(anyOf.map((option) => holds(option as JsonSchema)))].join(' or ');
  if (words ?? word) return (words ?? [word]).map((each) => `“${each}”`).join(' or ');
  if (format === 'date') return 'day';
  if (format === 'uri') return 'address';
  if (type === 'boolean') return 'true or false';
  return type === 'integer' ? 'number' : 'text';
}
