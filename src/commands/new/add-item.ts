import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isSeq, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { splitFrontmatter } from '../../reader/split-frontmatter.ts';

/** Adds an item to a list of a Markdown file's frontmatter; no other byte of the file changes. Lists that are new stand in the order of `keys`. */
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
  if (listed?.flow) throw new Error(`"${key}" is written in one line. Give each of its items a line that begins with "-".`);
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

/** Finds where a field ends: before the next one, and before the blank lines and comments that belong to that. */
function endOf(yaml: string, next = yaml.length): number {
  let end = next;
  for (;;) {
    const start = yaml.lastIndexOf('\n', end - 2) + 1;
    if (start >= end || !/^(?:#.*|\s*)$/.test(yaml.slice(start, end).trimEnd())) return end;
    end = start;
  }
}

/** Takes out what stands for an empty list, such as "[]". */
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
    throw new Error(`"${key}" could not be added to without a change of something else.`);
}
