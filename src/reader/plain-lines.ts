import { type Document, visit } from 'yaml';

/** Returns a text whose lines all end with "\n", whatever the system that it was written on. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Ends the lines of every text of parsed fields with "\n": an escape may end them as Windows does, and no file that is read does. */
export function endLinesPlainly(document: Document, yaml: string): void {
  if (!yaml.includes('\\')) return;
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type === 'QUOTE_DOUBLE' && typeof scalar.value === 'string') scalar.value = withPlainLines(scalar.value);
    },
  });
}
