import { type Document, isScalar, type Scalar, visit } from 'yaml';
import type { RuleName } from '../model/rules.ts';
import { type EscapedCharacter, findEscapedCharacters } from '../model/text/escaped-characters.ts';
import { MAX_NAMED } from './problem.ts';
import { findSlips } from './yaml/find-slips.ts';
import { quoteText } from './yaml/quote-text.ts';

/** A fault that prevents fields from being read, with its offset. */
export interface YamlFault {
  rule: RuleName;
  offset: number;
  message: string;
}

/** Lists what prevents fields from being read: syntax errors, aliases, and escapes that hide a disallowed character. */
export function findYamlFaults(document: Document, yaml: string): YamlFault[] {
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return [{ rule: 'too-deep', offset: 0, message: 'The fields are nested too deeply to be read. Remove the nesting.' }];
  }
  const mistakes = findMistakes(document, yaml);
  const seen = new Set(mistakes.map(({ offset }) => offset));
  return [...mistakes, ...findHidden(document, yaml).filter(({ offset }) => !seen.has(offset))];
}

function findMistakes(document: Document, yaml: string): YamlFault[] {
  const slips = document.errors.length + document.warnings.length > 0 ? findSlips(yaml) : [];
  const doubled = findDoubledKeys(document).map(({ value, range }) => ({
    offset: range?.[0] ?? 0,
    message: `"${value}" occurs twice in this group of fields. Delete one of the two, or combine them.`,
  }));
  const second = document.errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  const ignored = second ? [{ offset: second.pos[0], message: 'Everything after a line "---" would be ignored. Remove the line.' }] : [];
  return [...slips, ...doubled, ...ignored].slice(0, MAX_NAMED).map((fault) => ({ rule: 'bad-yaml', ...fault }));
}

function findHidden(document: Document, yaml: string): YamlFault[] {
  // An alias has a star, an anchor an ampersand and an escape a backslash: most files have none of these.
  if (!/[*&\\]/.test(yaml)) return [];
  const faults: YamlFault[] = [];
  const [anchors, aliases] = [new Map<string, number>(), new Set<string>()];
  visit(document, {
    Node: (_, { range, ...node }) => {
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, range?.[0] ?? 0);
    },
  });
  visit(document, {
    Alias: (_, { source, range }) => {
      aliases.add(source);
      const isName = anchors.has(source);
      const message = isName ? `The alias "*${source}" is not allowed. Write the value out.` : needsQuotes('*', `*${source}`);
      faults.push({ rule: 'bad-yaml', offset: range?.[0] ?? 0, message });
    },
    Scalar: (_, { type, range }) => {
      if (type !== 'QUOTE_DOUBLE' || !range) return;
      for (const { index, message } of findYamlEscapes(yaml.slice(range[0], range[1]))) {
        faults.push({ rule: 'bad-character', offset: range[0] + index, message });
      }
    },
  });
  for (const [name, offset] of anchors) {
    if (aliases.has(name)) continue;
    const rest = yaml.slice(offset).split('\n')[0] ?? '';
    faults.push({ rule: 'bad-yaml', offset, message: needsQuotes('&', `&${name} ${rest}`) });
  }
  return faults;
}

function needsQuotes(sign: string, text: string): string {
  return `A text that begins with "${sign}" needs quotation marks. Write: ${quoteText(text.trim())}`;
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
