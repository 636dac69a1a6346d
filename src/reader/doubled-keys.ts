import { type Document, isScalar, type Scalar, visit } from 'yaml';

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
