import { ENTRY_RULES, ROUND_RULES } from './rules/entry-rules.ts';
import { FIELD_RULES } from './rules/field-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { IDENTIFIER_RULES } from './rules/identifier-rules.ts';
import { TEXT_RULES } from './rules/text-rules.ts';
import { WARNINGS } from './rules/warnings.ts';

/** The rules that content is held to, in groups; a name is permanent. The page of the rules shows them as they stand here. */
export const RULE_GROUPS = {
  files: { title: 'Files', severity: 'error', rules: FILE_RULES },
  fields: { title: 'Fields', severity: 'error', rules: FIELD_RULES },
  entries: { title: 'What a briefing says', severity: 'error', rules: ENTRY_RULES },
  rounds: { title: 'Rounds of a process', severity: 'error', rules: ROUND_RULES },
  texts: { title: 'Texts and links', severity: 'error', rules: TEXT_RULES },
  identifiers: { title: 'Identifiers', severity: 'error', rules: IDENTIFIER_RULES },
  warnings: { title: 'Warnings', severity: 'warning', rules: WARNINGS },
} as const;

type Groups = typeof RULE_GROUPS;

/** The permanent name of a rule. */
export type RuleName = { [G in keyof Groups]: keyof Groups[G]['rules'] }[keyof Groups];

/** Every rule's name, in the order of the groups. */
export const RULE_NAMES = Object.values(RULE_GROUPS).flatMap(({ rules }) => Object.keys(rules)) as RuleName[];

/** Tells whether what breaks a rule stops the build, or is only doubtful. */
export function severityOf(rule: RuleName): 'error' | 'warning' {
  return rule in WARNINGS ? 'warning' : 'error';
}
