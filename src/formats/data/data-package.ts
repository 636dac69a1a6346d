import { z } from 'zod';
import { ROUTES } from '../../model/addresses/routes.ts';
import { briefingVersion } from '../../model/library/points.ts';
import { sourceViews } from '../../views/parts/cite-view.ts';
import { publisherOf, type ViewContext } from '../../views/view-context.ts';
import { DATA_FILES, type DataFile } from './data-files.ts';
import { type Definitions, fieldsOf, type JsonSchema, wordsOf } from './schema-fields.ts';

/** The address of the description of the files for download, from the root of the site. */
export const DATA_PACKAGE_PATH = `${ROUTES.data}datapackage.json`;

/** Describes the files for download to programs (Frictionless Data Package 1, https://specs.frictionlessdata.io/data-package/). */
export function dataPackage(context: ViewContext) {
  const { briefings, sources } = context.library;
  const { name, description, textLicence, absolute } = context.site;
  const publisher = publisherOf(context.site);
  const { id, name: title, address } = textLicence;
  const version = briefings.map(briefingVersion).toSorted().at(-1);
  return {
    profile: 'data-package',
    name: 'readout',
    id: absolute(DATA_PACKAGE_PATH),
    title: name,
    description,
    homepage: absolute(ROUTES.data),
    ...(version && { version }),
    licenses: [{ ...(id && { name: id }), title, path: address }],
    contributors: [{ title: publisher.name, path: publisher.address, role: 'publisher' }],
    sources: sourceViews(sources.keys(), context).map(({ title, link, address, archive }) => {
      const known = address ?? archive;
      return { title: (title ?? link).name, ...(known && { path: new URL(known.href).href }) };
    }),
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

/** The types of Table Schema, by what a field holds; text if none is named. */
const TYPES: Record<string, string> = { day: 'date', number: 'integer', 'true or false': 'boolean' };

/** Returns the fields of a table as Table Schema 1; only full dates have the type "date". */
function tableFields(rows: z.ZodObject) {
  const schema: JsonSchema = z.toJSONSchema(rows, { io: 'output' });
  const definitions = (schema.$defs ?? {}) as Definitions;
  return fieldsOf(schema, definitions).map(({ name, description, required, holds, definition }) => {
    const words = definition ? wordsOf(definitions[definition] ?? {}).map(({ word }) => word) : [];
    return {
      name,
      description,
      type: TYPES[holds] ?? 'string',
      format: holds === 'address' ? 'uri' : 'default',
      constraints: { required, ...(words.length > 0 && { enum: words }) },
    };
  });
}
