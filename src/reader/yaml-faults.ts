import { type Document, isScalar, type Scalar, visit } from 'yaml';
import type { RuleName } from '../model/rules.ts';
import { type EscapedCharacter, findEscapedCharacters } from '../model/text/escaped-characters.ts';
import { MAX_NAMED } from './problem.ts';

/** A fault that prevents fields from being read, with its offset. */
export interface YamlFault {
  rule: RuleName;
  offset: number;
  message: string;
}

/** Lists what prevents fields from being read: syntax errors, aliases, and escapes that hide a disallowed character. */
export function findYamlFaults(document: Document, yaml: string, what: 'The frontmatter' | 'The file'): YamlFault[] {
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return [{ rule: 'too-deep', offset: 0, message: 'The fields are nested too deeply to be read. Remove the nesting.' }];
  }
  return [...findMistakes(document, what), ...findHidden(document, yaml)];
}

function findMistakes(document: Document, what: string): YamlFault[] {
  const doubled = findDoubledKeys(document).map(({ range }) => ({
    code: 'DUPLICATE_KEY',
    message: 'Map keys must be unique',
    pos: range ?? [0],
  }));
  return [...document.errors, ...document.warnings, ...doubled].slice(0, MAX_NAMED).map(({ code, message, pos }) => ({
    rule: 'bad-yaml',
    offset: pos[0],
    message:
      code === 'MULTIPLE_DOCS'
        ? 'Everything after a line "---" would be ignored. Remove the line.'
        : `${what} is not well-formed: ${message}. Correct it to valid YAML 1.2.`,
  }));
}

function findHidden(document: Document, yaml: string): YamlFault[] {
  // An alias has a star, and an escape a backslash: most files have neither.
  if (!/[*\\]/.test(yaml)) return [];
  const faults: YamlFault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ rule: 'bad-yaml', offset: range?.[0] ?? 0, message: `The alias "*${source}" is not allowed. Write the value out.` });
    },
    Scalar: (_, { type, range }) => {
      if (type !== 'QUOTE_DOUBLE' || !range) return;
      for (const { index, message } of findYamlEscapes(yaml.slice(range[0], range[1]))) {
        faults.push({ rule: 'bad-character', offset: range[0] + index, message });
      }
    },
  });
  return faults;
}

/** Finds duplicate keys in the same group of fields of YAML or JSON, with or without quotation marks. */
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

/** An escape in a text between double quotation marks, with its number if it has one. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;

/** The control characters that have a named escape. */
const CONTROLS: Record<string, string> = {
  '\\0': '\0',
  '\\a': '\x07',
  '\\b': '\b',
  '\\e': '\x1b',
  '\\f': '\f',
  '\\v': '\v',
  '\\N': '\x85',
  '\\L': '\u2028',
  '\\P': '\u2029',
};

/** Finds the escapes in a quoted text of YAML or JSON that represent a disallowed character. */
function findYamlEscapes(source: string): EscapedCharacter[] {
  return findEscapedCharacters(source, ESCAPE, (written) => {
    const number = /^\\[xuU]([\da-fA-F]+)$/.exec(written)?.[1];
    if (!number) return CONTROLS[written];
    const code = Number.parseInt(number, 16);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  });
}
