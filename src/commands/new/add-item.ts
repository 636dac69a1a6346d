import { dirname, posix, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isSeq, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import type { z } from 'zod';
import type { Collection } from '../../model/addresses/paths.ts';
import { splitFrontmatter } from '../../reader/frontmatter.ts';
import { descriptionOf } from './question.ts';
import { SCHEMA_FOLDER } from './write-schemas.ts';

/** Adds an item to a list of a Markdown file's frontmatter; no other byte of the file changes. New lists are put in the order of `keys`. */
export function addItem(text: string, key: string, item: Record<string, unknown>, keys: string[]): string {
  const parts = splitFrontmatter(text);
  if (!parts) throw new Error('The file has no frontmatter.');
  const document = parseDocument(parts.yaml);
  if (!isMap(document.contents)) throw new Error('The frontmatter is not a group of fields.');
  const pairs = document.contents.items as Pair<Scalar<string>, unknown>[];
  const at = pairs.findIndex(({ key: { value } }) => value === key);
  const pair = pairs[at];
  const lineEnd = /\r\n/.test(text) ? '\r\n' : '\n';
  const listed = pair && isSeq(pair.value) && pair.value.items.length > 0 ? pair.value : undefined;
  if (listed?.flow) throw new Error(`"${key}" is written on one line. Put each item on its own line, beginning with "-".`);
  const before = pair ? at : pairs.findLastIndex(({ key: { value } }) => keys.indexOf(value) < keys.indexOf(key));
  const place = endOf(parts.yaml, pairs[before + 1]?.key.range?.[0]);
  const yaml = listed ? parts.yaml : withoutEmpty(parts.yaml, pair);
  const shift = yaml.length - parts.yaml.length;
  const indent = listed ? columnOf(parts.yaml, listed.range?.[0] ?? 0) : 2;
  const added = `${listed || pair ? '' : `${lineEnd}${key}:${lineEnd}`}${writeItem(item, indent).replaceAll('\n', lineEnd)}`;
  const result = yaml.slice(0, place + shift) + added + yaml.slice(place + shift);
  assertOnlyAdded(parts.yaml, result, key, item);
  return text.slice(0, parts.start) + result + text.slice(parts.start + parts.yaml.length);
}

/** Finds where a field ends: before the next one, and before the blank lines and comments that belong to the next one. */
function endOf(yaml: string, next = yaml.length): number {
  let end = next;
  for (;;) {
    const start = yaml.lastIndexOf('\n', end - 2) + 1;
    if (start >= end || !/^(?:#.*|\s*)$/.test(yaml.slice(start, end).trimEnd())) return end;
    end = start;
  }
}

/** Removes an empty list written as "[]" or the like. */
function withoutEmpty(yaml: string, pair: Pair<Scalar<string>, unknown> | undefined): string {
  const range = pair && isCollection(pair.value) ? pair.value.range : undefined;
  return range ? yaml.slice(0, range[0]).trimEnd() + yaml.slice(range[1]) : yaml;
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

function writeItem(item: Record<string, unknown>, indent: number): string {
  const document = new Document([item]);
  visit(document, {
    Seq: (_, node) => {
      node.flow = !node.items.some(isMap);
    },
  });
  const margin = ' '.repeat(indent);
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .split('\n')
    .map((line) => (line ? margin + line : line))
    .join('\n');
}

function assertOnlyAdded(before: string, after: string, key: string, item: Record<string, unknown>): void {
  const expected = { ...parseDocument(before).toJS() };
  expected[key] = [...(expected[key] ?? []), item];
  if (!isDeepStrictEqual(parseDocument(after).toJS(), expected))
    throw new Error(`"${key}" could not be added to without changing something else.`);
}

/** Writes the fields of an entry as YAML: each below a comment that explains it, and at the end the fields that may be added. */
export function writeFields(schema: z.ZodObject, data: Record<string, unknown>, annotate?: (document: Document) => void): string {
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
  annotate?.(document);
  if (left.length > 0) document.comment = [' Optional fields:', ...left].join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Tells whether a value is short enough for one line: a list of ids or names. */
function isFlat(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Returns the line that tells editors which schema a file of YAML has. */
export function schemaLine(path: string, collection: Collection): string {
  const folder = relative(dirname(path), SCHEMA_FOLDER).split(sep).join(posix.sep);
  return `# yaml-language-server: $schema=${folder}/${collection}.json\n`;
}
