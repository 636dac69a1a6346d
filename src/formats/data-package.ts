import { z } from 'zod';
import type { Library } from '../model/records.ts';
import { briefingVersion } from '../model/versions.ts';
import { DATA_FILES, type DataFile } from './data-files.ts';
import type { Publication } from './publication.ts';
import { type Definitions, fieldsOf, type JsonSchema, wordsOf } from './schema-fields.ts';

/** Describes the files for download to programs (Frictionless Data Package 1, https://specs.frictionlessdata.io/data-package/). */
export function dataPackage({ briefings, sources }: Library, { name, description, textLicence, absolute }: Publication) {
  const version = briefings.map(briefingVersion).toSorted().at(-1);
  return {
    profile: 'data-package',
    name: 'readout',
    id: absolute('/data/datapackage.json'),
    title: name,
    description,
    homepage: absolute('/data/'),
    ...(version && { version }),
    licenses: [{ name: 'CC-BY-4.0', title: textLicence.name, path: textLicence.address }],
    contributors: [{ title: name, path: absolute('/'), role: 'publisher' }],
    sources: Array.from(sources.values(), ({ data }) => ({ title: data.title ?? data.name, path: new URL(data.address).href })),
    resources: DATA_FILES.map(resource),
  };
}

function resource({ name, format, mediaType, title, description, table }: DataFile) {
  const file = { name, path: `${name}.${format}`, title, description, format, mediatype: mediaType, encoding: 'utf-8' };
  if (!table) return { ...file, profile: 'data-resource' };
  return {
    ...file,
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true, skipInitialSpace: false },
    schema: { fields: tableFields(table.schema), missingValues: [''], primaryKey: table.key },
  };
}

/** Gives the fields of a table as Table Schema 1 has them; only whole dates are of the type "date". */
function tableFields(rows: z.ZodObject) {
  const schema: JsonSchema = z.toJSONSchema(rows, { io: 'output' });
  const definitions = (schema.$defs ?? {}) as Definitions;
  return fieldsOf(schema, definitions).map(({ name, description, required, holds, definition }) => {
    const words = definition ? wordsOf(definitions[definition] ?? {}).map(({ word }) => word) : [];
    return {
      name,
      description,
      type: holds === 'day' ? 'date' : 'string',
      format: holds === 'address' ? 'uri' : 'default',
      constraints: { required, ...(words.length > 0 && { enum: words }) },
    };
  });
}
