import { type Document, visit } from 'yaml';
import type { RuleName } from '../model/rules.ts';
import { findDoubledKeys } from './doubled-keys.ts';
import { MOST_NAMED } from './name-first.ts';
import { findYamlEscapes } from './yaml-escapes.ts';

/** Something that keeps fields from being read, at its offset in them. */
export interface YamlFault {
  rule: RuleName;
  offset: number;
  message: string;
}

/** Lists what keeps fields from being read: what is not well-formed, aliases, and escapes that hide a character that is not allowed. */
export function findYamlFaults(document: Document, yaml: string, what: 'The frontmatter' | 'The file'): YamlFault[] {
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return [{ rule: 'too-deep', offset: 0, message: 'The fields are nested too deeply to be read. Take the nesting out.' }];
  }
  return [...findMistakes(document, what), ...findHidden(document, yaml)];
}

function findMistakes(document: Document, what: string): YamlFault[] {
  const doubled = findDoubledKeys(document).map(({ range }) => ({
    code: 'DUPLICATE_KEY',
    message: 'Map keys must be unique',
    pos: range ?? [0],
  }));
  return [...document.errors, ...document.warnings, ...doubled].slice(0, MOST_NAMED).map(({ code, message, pos }) => ({
    rule: 'bad-yaml',
    offset: pos[0],
    message:
      code === 'MULTIPLE_DOCS'
        ? 'What stands after a line "---" would be passed over. Remove the line.'
        : `${what} is not well-formed: ${message}. Mend it as YAML 1.2 has it.`,
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
