import { type Document, isMap, isNode, isScalar, type LineCounter, type Node, parseDocument } from 'yaml';
import type { RuleName } from '../model/rules.ts';
import { findStrangeCharacters } from '../model/text/characters.ts';
import { countLines, keepSmall, type Parts, takeApart } from './file-parts.ts';
import { formerPath } from './former-keys.ts';
import { explainNoFrontmatter, readPlainYaml } from './frontmatter.ts';
import type { Place, Problem } from './problem.ts';
import { MAX_NAMED } from './problem.ts';
import { endLinesPlainly } from './read-text.ts';
import { findYamlFaults } from './yaml-faults.ts';

type Path = readonly (string | number)[];

/** The beginning of a comment after a value; a valid file seldom has one. */
const COMMENT = /[^\s][ \t]+#/;
const GAP = /[ \t]+(?=#)/y;

/** An entry's text, parsed: the data of its frontmatter, the body, and the place of each part. */
export class EntryFile {
  readonly path: string;
  /** What is wrong with the form of the file itself. */
  readonly problems: Problem[] = [];
  readonly #fetch: () => string;
  // The texts and fields of a thousand files would fill the memory; few are asked for once they have been read.
  #taken: WeakRef<Parts> | undefined;
  #fields: WeakRef<{ data: unknown }> | undefined;
  // Only files with problems to place are parsed a second time, for the same reason.
  #parsed: Document | undefined;
  #lines: LineCounter | undefined;

  /** Takes a text apart; one that is known to be well-formed, which a function returns, only if somebody asks for a part of it. */
  constructor(path: string, text: string | (() => string)) {
    this.path = path;
    this.#fetch = typeof text === 'string' ? keepSmall(text) : text;
    if (typeof text !== 'string') return;
    for (const { index, message } of findStrangeCharacters(text, MAX_NAMED)) {
      this.#report('bad-character', index - this.#parts.start, message);
    }
    if (!this.#parts.hasFields) {
      const { message, offset } = explainNoFrontmatter(text);
      this.#report('no-frontmatter', offset, message);
    } else this.#readOnce();
  }

  /** What the file has, whole. */
  get text(): string {
    return this.#parts.text;
  }

  /** The Markdown after the frontmatter; empty for a YAML file. */
  get body(): string {
    return this.#parts.body;
  }

  /** Whether it is clear where the frontmatter ends and the body begins. */
  get hasFields(): boolean {
    return this.#parts.hasFields;
  }

  /** How many lines precede the body. */
  get linesBeforeBody(): number {
    return this.#parts.linesBeforeBody;
  }

  /** The frontmatter as plain data. */
  get data(): unknown {
    return this.#readOnce();
  }

  /** Returns the place of a value or, if it is missing, of what would contain it. */
  placeOf(path: Path): Place {
    const written = this.#document().hasIn(path) ? path : formerPath(path);
    for (let length = written.length; length > 0; length--) {
      const node = this.#document().getIn(written.slice(0, length), true);
      if (isNode(node) && node.range) return this.#placeAt(node.range[0]);
    }
    return this.#placeAt(0);
  }

  /** Returns the place of a key in a map, such as one that does not belong there. */
  placeOfKey(path: Path, key: string): Place {
    const map = path.length === 0 ? this.#document().contents : this.#document().getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    const node = pair?.key as Node | undefined;
    return node?.range ? this.#placeAt(node.range[0]) : this.placeOf(path);
  }

  /** Returns the place of some words inside a value, as they are written in the file. */
  placeInside(path: Path, words: string): Place {
    const node = this.#document().getIn(path, true);
    if (!isNode(node) || !node.range) return this.placeOf(path);
    const at = this.text.indexOf(words, node.range[0] + this.#parts.start);
    return at === -1 || at > node.range[1] + this.#parts.start ? this.placeOf(path) : this.#placeAt(at - this.#parts.start);
  }

  /** Whether there may be a comment after one of the fields. */
  get mayCutTexts(): boolean {
    return COMMENT.test(this.#parts.yaml);
  }

  /** Returns the place of a comment after a text without quotation marks, which may have cut off the rest of the text. */
  placeOfComment(path: Path): Place | undefined {
    const node = this.#document().getIn(path, true);
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
    const [, end] = node.range;
    GAP.lastIndex = end;
    const gap = GAP.exec(this.#parts.yaml)?.[0];
    return gap === undefined ? undefined : this.#placeAt(end + gap.length);
  }

  get #parts(): Parts {
    const known = this.#taken?.deref();
    if (known) return known;
    const parts = takeApart(this.path, this.#fetch());
    this.#taken = new WeakRef(parts);
    return parts;
  }

  #document(): Document {
    // The parser compares each key with every other, which takes seconds for many keys; findDoubledKeys does not.
    const options = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
    this.#parsed ??= parseDocument(this.#parts.yaml, options);
    return this.#parsed;
  }

  #readOnce(): unknown {
    if (this.problems.length > 0) return undefined;
    const known = this.#fields?.deref();
    if (known) return known.data;
    const fields = { data: this.#read() };
    this.#fields = new WeakRef(fields);
    return fields.data;
  }

  /** Reads the fields; returns nothing if they are not well-formed. */
  #read(): unknown {
    const plain = readPlainYaml(this.#parts.yaml);
    if (plain !== undefined) return plain;
    try {
      const document = this.#document();
      for (const { rule, offset, message } of findYamlFaults(document, this.#parts.yaml)) this.#report(rule, offset, message);
      if (this.problems.length > 0) return undefined;
      endLinesPlainly(document, this.#parts.yaml);
      return document.toJS({ maxAliasCount: 0 });
    } finally {
      this.#parsed = undefined;
    }
  }

  #placeAt(offset: number): Place {
    this.#lines ??= countLines(this.text);
    const { line, col } = this.#lines.linePos(offset + this.#parts.start);
    return { line, column: col };
  }

  #report(rule: RuleName, offset: number, message: string): void {
    this.problems.push({ file: this.path, ...this.#placeAt(offset), rule, message });
  }
}
