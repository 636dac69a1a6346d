import { type Document, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';

/** Parses YAML, or JSON, into nodes that know where they stand. */
export function parseYaml(text: string): Document {
  // The parser holds each key against every other, which takes seconds where there are many; findDoubledKeys does not.
  return parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error', uniqueKeys: false });
}

/** Returns what tells the line and the column of an offset of a text. */
export function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  for (const start of [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]) lines.addNewLine(start);
  return lines;
}

/** Finds the keys of YAML, or JSON, that stand before in the same group of fields, with quotation marks or without. */
export function findDoubledKeys(document: Document): Scalar[] {
  const doubled: Scalar[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(String(key.value))) doubled.push(key);
        seen.add(String(key.value));
      }
    },
  });
  return doubled;
}
