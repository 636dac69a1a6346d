import { z } from 'zod';
import type { Publication } from '../../views/view-context.ts';
import { DATA_WORDS } from '../../words/data-words.ts';
import { tableRowSchema } from '../csv/table-rows.ts';
import { exportJsonSchema } from '../json/export-schema.ts';
import { DATA_FILES } from './data-files.ts';
import { type Definitions, type Field, fieldsOf, type JsonSchema, wordsOf } from './schema-fields.ts';

/** The fields of a kind of record, or the meanings of a vocabulary's words. */
export interface Definition {
  name: string;
  description: string;
  fields: Field[];
  words: ReturnType<typeof wordsOf>;
}

/** The columns of a table. */
export interface TableDefinition {
  /** The name of the file. */
  name: string;
  description: string;
  fields: Field[];
}

/** Describes the content of the JSON files in words, from the published schema. */
export function jsonDefinitions(publication: Publication): Definition[] {
  const definitions = (exportJsonSchema(publication).$defs ?? {}) as Definitions;
  return Object.entries(definitions).map(([name, definition]) => ({
    name,
    description: definition.description ?? '',
    fields: fieldsOf(definition, definitions),
    words: wordsOf(definition),
  }));
}

/** Describes the columns of the tables in words, from the schemas of their rows. */
export function tableDefinitions({ leaveOut }: Pick<Publication, 'leaveOut'>): TableDefinition[] {
  const ofLibrary = DATA_FILES.flatMap(({ name, format, description, table }) =>
    table ? [{ name: `${name}.${format}`, description, fields: columnsOf(table.schema) }] : [],
  );
  const ofBriefings = leaveOut.includes('csv') ? [] : [{ ...DATA_WORDS.tables, fields: columnsOf(tableRowSchema) }];
  return [...ofLibrary, ...ofBriefings];
}

/** Returns the columns of a table from the schema of its rows. */
function columnsOf(rows: z.ZodObject): Field[] {
  const schema: JsonSchema = z.toJSONSchema(rows, { io: 'output' });
  return fieldsOf(schema, (schema.$defs ?? {}) as Definitions);
}
