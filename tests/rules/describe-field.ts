import { z } from 'zod';
import { entryNoun } from '../../src/model/addresses/paths.ts';
import { ENTRY_ID, POINT_ID } from '../../src/model/schema/identifiers.ts';
import { LIMITS } from '../../src/model/schema/limits.ts';
import { collectionOf, meanings } from '../../src/model/schema/schema-parts.ts';
import { bare, defOf, isList, itemOf, type SchemaField } from './schema-sections.ts';

const ARTICLES: Record<string, string> = { actor: 'an' };

/** Returns a row of the reference: the field, whether it is needed, what it holds and what it says. */
export function describeField(field: SchemaField, linkTo: (schema: z.core.$ZodType) => string | undefined): string {
  const { key, schema } = field;
  const item = itemOf(schema);
  const held = linkTo(item) ?? holds(item);
  const cells = [`\`${key}\``, needed(schema), isList(schema) ? `list: ${held}` : held, meaningOf(field)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Returns what a field that holds no object of its own holds, in words; throws for a kind of schema that has no words here yet. */
function holds(schema: z.core.$ZodType): string {
  const meaning = meanings.get(schema);
  const collection = collectionOf(schema);
  if (collection) return idOf(entryNoun(collection));
  if (meaning && 'reference' in meaning) return meaning.reference === 'points' ? 'id of a point' : 'briefing and point';
  if (meaning && 'inlineMarkdown' in meaning) return 'text with links';
  const def = defOf(schema);
  if (def.type === 'boolean') return '`true` or `false`';
  if (def.type === 'number') return 'whole number';
  if (def.type === 'enum') return Object.values(def.entries).map(inCode).join(', ');
  if (def.type === 'literal') return def.values.map(inCode).join(', ');
  if (def.type === 'array') return `list: ${holds(def.element)}`;
  if (def.type === 'union') return holdsOneOf(def.options.map(holds));
  if (def.type === 'string') return holdsText(z.toJSONSchema(schema));
  throw new Error(`The reference of the fields has no words for a schema of the type "${def.type}". Add them to describe-field.ts.`);
}

function holdsOneOf(words: string[]): string {
  return words.includes('day') ? 'year, month or day' : [...new Set(words)].join(' or ');
}

function holdsText({ format, pattern, maxLength }: z.core.JSONSchema.BaseSchema): string {
  if (format === 'date') return 'day';
  if (format === 'uri') return 'web address';
  if (pattern === ENTRY_ID.source) return 'id';
  if (pattern === POINT_ID.source) return 'id of a point';
  if (pattern) return 'code';
  return maxLength === LIMITS.name ? 'line of text' : 'text';
}

function idOf(noun: string): string {
  return `id of ${ARTICLES[noun] ?? 'a'} ${noun}`;
}

function needed(schema: z.core.$ZodType): string {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'prefault') return 'no';
  if (def.type !== 'default') return 'yes';
  const value = def.defaultValue;
  if (Array.isArray(value)) return 'no';
  return `no: ${inCode(typeof value === 'object' && value && 'name' in value ? value.name : value)}`;
}

/** Returns the description of a field with its example, if it is a text; the outermost description counts. */
function meaningOf({ key, schema }: SchemaField): string {
  const told = [schema, bare(schema), itemOf(schema)].map((each) => z.globalRegistry.get(each));
  const description = told.find((each) => each?.description)?.description;
  if (!description) throw new Error(`The field "${key}" has no description. Add one to its schema with describe().`);
  const examples = meanings.get(bare(schema)) && told.find((each) => Array.isArray(each?.examples))?.examples;
  const example = Array.isArray(examples) ? examples[0] : undefined;
  return example === undefined ? description : `${description} Example: “${example}”.`;
}

function inCode(word: unknown): string {
  return `\`${word}\``;
}
