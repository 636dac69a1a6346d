import { z } from 'zod';
import type { Publication } from '../../views/view-context.ts';
import { exportJsonSchema } from '../json/export-schema.ts';
import { DATA_FILES } from './data-files.ts';
import { type Definitions, type Field, fieldsOf, type JsonSchema, wordsOf } from './schema-fields.ts';

/** What a kind of record holds, or what the words of a vocabulary mean. */
export interface Definition {
  name: string;
  description: string;
  fields: Field[];
  words: ReturnType<typeof wordsOf>;
}

/** What the columns of a table hold. */
export interface TableDefinition {
  /** The name of the file. */
  name: string;
  description: string;
  fields: Field[];
}

/** Says in words what the JSON files hold, read off the published schema. */
export function jsonDefinitions(publication: Publication): Definition[] {
  const definitions = (exportJsonSchema(publication).$defs ?? {}) as Definitions;
  return Object.entries(definitions).map(([name, definition]) => ({
    name,
    description: definition.description ?? '',
    fields: fieldsOf(definition, definitions),
    words: wordsOf(definition),
  }));
}

/** Says in words what the columns of the tables hold, read off the schemas of their rows. */
export function tableDefinitions(): TableDefinition[] {
  return DATA_FILES.flatMap(({ name, format, description, table }) =>
    table ? [{ name: `${name}.${format}`, description, fields: columnsOf(table.schema) }] : [],
  );
}

/** Reads the columns of a table off the schema of its rows. */
function columnsOf(rows: z.ZodObject): Field[] {
  const schema: JsonSchema = z.toJSONSchema(rows, { io: 'output' });
  return fieldsOf(schema, (schema.$defs ?? {}) as Definitions);
}
