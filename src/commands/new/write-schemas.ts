import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { COLLECTIONS, type Collection } from '../../model/addresses/paths.ts';
import { schemas } from '../../model/schema/collections.ts';
import { publicationSchema } from '../../model/schema/publication.ts';
import { collectionOf, vocabularies } from '../../model/schema/schema-parts.ts';
import { readContent } from '../../reader/read-content.ts';
import type { Settings } from '../../settings.ts';
import { requireOutputFile } from '../folders/output-file.ts';
import { writeWhole } from '../folders/write-whole.ts';

/** The folder that editors read the schemas of entries from. */
export const SCHEMA_FOLDER = '.schemas';

/** The dialect named in every schema that this command writes, and in no other file that an author may have put there. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schemas by the names of their files: of the entries of each collection, and of what a publisher says of the publication. */
const SCHEMAS = { ...schemas, site: publicationSchema };

/** Returns the JSON Schema of one collection's entries, or of a publication, as editors read it: with descriptions, examples and the ids that exist. */
export function entryJsonSchema(of: keyof typeof SCHEMAS, ids: Record<Collection, Iterable<string>>): object {
  return z.toJSONSchema(SCHEMAS[of], {
    // The dialect that the YAML extensions of editors support best.
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const named = collectionOf(zodSchema);
      const terms = vocabularies.get(zodSchema);
      const known = named ? [...ids[named]] : [];
      // A schema must not list no values at all.
      if (known.length > 0) jsonSchema.enum = known;
      if (terms) jsonSchema.enumDescriptions = Object.values(terms);
    },
  });
}

/** Writes the JSON Schema of each collection's entries and of the publication, with the ids of the present content, for completion and checking in editors. */
export function writeSchemas({ contentDir, basePath, outDir }: Settings): string[] {
  const content = readContent(contentDir, basePath);
  const known = Object.fromEntries(COLLECTIONS.map((collection) => [collection, [...content[collection].keys()]])) as Record<
    Collection,
    string[]
  >;
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  const files = (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).map((of) => ({ of, path: join(SCHEMA_FOLDER, `${of}.json`) }));
  const places = files.map(({ of, path }) => ({
    of,
    place: requireOutputFile(path, { isOurs: (bytes) => bytes.includes(DRAFT), outDir }),
  }));
  for (const { of, place } of places) writeWhole(place, `${JSON.stringify(entryJsonSchema(of, known), null, 2)}\n`);
  return files.map(({ path }) => path);
}
