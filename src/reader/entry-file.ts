import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place, Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** The text of an entry taken apart: what its frontmatter says, the body, and where each part stands. */
export class EntryFile {
  readonly path: string;
  readonly text: string;
  /** The frontmatter as plain data. */
  readonly data: unknown;
  /** The Markdown after the frontmatter; empty for a YAML file. */
  readonly body: string;
  /** How many lines stand before the body. */
  readonly linesBeforeBody: number;
  /** What is wrong with the form of the file itself. */
  readonly problems: Problem[] = [];
  readonly #document: Document | undefined;
  readonly #lines = new LineCounter();
  readonly #start: number;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    const parts = path.endsWith('.md') ? splitFrontmatter(text) : { start: 0, yaml: text, body: '', linesBeforeBody: 0 };
    this.body = parts?.body ?? '';
    this.linesBeforeBody = parts?.linesBeforeBody ?? 0;
    this.#start = parts?.start ?? 0;
    for (const start of lineStarts(text)) this.#lines.addNewLine(start);
    if (!parts)
      this.#report(
        'no-frontmatter',
        { line: 1, column: 1 },
        'The file has no frontmatter. Begin it with a line "---", the fields, and another line "---".',
      );
    else this.#document = this.#parse(parts.yaml);
    this.data = this.problems.length === 0 ? this.#document?.toJS({ maxAliasCount: 0 }) : undefined;
  }

  /** Gives the place of a value, or of the nearest thing around it that the file has. */
  placeOf(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#placeAt(node.range[0]);
    }
    return this.#placeAt(0);
  }

  /** Gives the place of a key in a map, such as one that does not belong there. */
  placeOfKey(path: Path, key: string): Place {
    const map = path.length === 0 ? this.#document?.contents : this.#document?.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    const node = pair?.key as Node | undefined;
    return node?.range ? this.#placeAt(node.range[0]) : this.placeOf(path);
  }

  /** Gives the place of some words inside a value, as the file has them. */
  placeInside(path: Path, words: string): Place {
    const node = this.#document?.getIn(path, true);
    if (!isNode(node) || !node.range) return this.placeOf(path);
    const at = this.text.indexOf(words, node.range[0] + this.#start);
    return at === -1 || at > node.range[1] + this.#start ? this.placeOf(path) : this.#placeAt(at - this.#start);
  }

  #parse(yaml: string): Document {
    const document = parseDocument(yaml, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' });
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
      const mistake =
        code === 'MULTIPLE_DOCS'
          ? 'What stands after a line "---" would be passed over. Remove the line.'
          : `${this.path.endsWith('.md') ? 'The frontmatter' : 'The file'} is not well-formed: ${message}. Mend it as YAML 1.2 has it.`;
      this.#report('bad-yaml', this.#placeAt(pos[0]), mistake);
    }
    visit(document, {
      Alias: (_, { source, range }) =>
        this.#report('bad-yaml', this.#placeAt(range?.[0] ?? 0), `The alias "*${source}" is not allowed. Write the value out.`),
    });
    return document;
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset + this.#start);
    return { line, column: col };
  }

  #report(rule: string, place: Place, message: string): void {
    this.problems.push({ file: this.path, ...place, rule, severity: 'error', message });
  }
}

/** Splits a Markdown file after its frontmatter, which stands between two lines "---" at the very start. */
function splitFrontmatter(text: string) {
  const match = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, opening = '', yaml = ''] = match;
  return { start: opening.length, yaml, body: text.slice(whole.length), linesBeforeBody: whole.split('\n').length - 1 };
}

/** Gives the offset at which each line begins. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
