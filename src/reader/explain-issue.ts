import type { z } from 'zod';
import { presentKeys } from './former-keys.ts';
import { type Finding, nearest } from './problem.ts';
import type { FieldFinding } from './rules/finding.ts';
import { explainForm, suggestValue } from './suggest-value.ts';

/** What a zod issue means to an author, and where. */
export interface IssueFinding extends FieldFinding {
  /** The unknown key at the path, if that is the issue. */
  key?: string;
}

/** Explains a zod issue, with the nearest value that is allowed; one issue may name several keys. */
export function explainIssue(issue: z.core.$ZodIssue, keysAt: (path: PropertyKey[]) => string[]): IssueFinding[] {
  const path = issue.path as (string | number)[];
  const name = path.length === 0 ? 'The file' : `"${path.filter((part) => typeof part === 'string').at(-1)}"`;
  // A message that names the field was written for its absence.
  if (isMissing(issue) && issue.message.includes(name)) return [{ rule: 'missing-field', path, message: issue.message }];
  if (isMissing(issue)) return [{ rule: 'missing-field', path, message: `${name} is missing. Add it${choice(issue)}.` }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ rule: 'unknown-key', path, key, ...explainKey(key, issue.input as object, keysAt(path)) }));
    case 'invalid_value':
      if (typeof issue.input === 'object')
        return [{ rule: 'wrong-type', path, message: `${name} is ${typeOf(issue.input)} but has to be${oneOf(allowedBy(issue))}.` }];
      return [{ path, ...explainValue(name, issue.input, allowedBy(issue), issue.message) }];
    case 'invalid_type':
      return [{ rule: 'wrong-type', path, message: explainType(name, issue) }];
    case 'too_small':
      return [explainSize(name, path, issue)];
    case 'too_big':
      return [explainExcess(name, path, issue)];
    case 'invalid_union':
      if (issue.discriminator) return [{ path, ...explainValue(name, givenTo(issue, issue.discriminator), allowedBy(issue)) }];
      return [{ rule: 'wrong-form', path, message: explainForm(issue) }];
    default:
      return [{ rule: 'wrong-form', path, message: explainForm(issue) }];
  }
}

function explainType(name: string, issue: z.core.$ZodIssueInvalidType): string {
  return `${name} is ${typeOf(issue.input)} but has to be ${withArticle(issue.expected)}.${suggestValue(issue)}`;
}

function explainKey(key: string, group: object, known: string[]): Pick<Finding, 'message' | 'nearest'> {
  const present = presentKeys(key, group).map((each) => `"${each}"`);
  if (present.length > 0) return { message: `"${key}" is now ${present.join(' or ')}, which is here as well. Keep only that.` };
  if (key !== key.trim())
    return { message: `"${shortened(key.trim())}" is indented with a space that is not a plain one. Type the spaces again.` };
  const none = `There is no field "${shortened(key)}" here.`;
  // In brackets, what follows a comma is a field, and a field may be without a colon.
  if (/\s/.test(key) && (group as Record<string, unknown>)[key] === null)
    return { message: `${none} If this belongs to the text before it, put the whole text in quotation marks, since it has a comma.` };
  return { message: none, nearest: nearest(key, known) };
}

/** Tells whether the issue is a missing value; for a union, by the key in which its forms differ. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union' && issue.discriminator) return givenTo(issue, issue.discriminator) === undefined;
  return issue.input === undefined;
}

function givenTo(issue: z.core.$ZodIssue, key: string): unknown {
  return (issue.input as Record<string, unknown> | undefined)?.[key];
}

/** Returns the words that a closed vocabulary allows; none if the field is free text. */
function allowedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function choice(issue: z.core.$ZodIssue): string {
  const allowed = allowedBy(issue);
  return allowed.length > 0 ? `:${oneOf(allowed)}` : '';
}

function oneOf(allowed: string[]): string {
  return ` one of ${listed(allowed)}`;
}

/** The most values that a message lists; of more, the schema says what they are. */
const MAX_LISTED = 40;

function explainValue(name: string, given: unknown, allowed: string[], kind = ''): Finding {
  const values = allowed.length > MAX_LISTED ? kind : `one of ${listed(allowed)}`;
  const message = `${name} is "${shortened(String(given))}" but has to be ${values}.`;
  return { rule: 'unknown-value', message, nearest: nearest(String(given), allowed) };
}

function explainExcess(name: string, path: IssueFinding['path'], { origin, maximum, input }: z.core.$ZodIssueTooBig): IssueFinding {
  if (typeof input === 'number') return { rule: 'wrong-form', path, message: `${name} is ${input} but has to be at most ${maximum}.` };
  const [length, unit] = [(input as string | unknown[]).length, origin === 'array' ? 'items' : 'characters'];
  return { rule: 'too-long', path, message: `${name} has ${length} ${unit}, but may have at most ${maximum}. Shorten it.` };
}

/** Shortens a very long mistaken value for the message. */
function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

function listed(values: string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

function explainSize(name: string, path: IssueFinding['path'], issue: z.core.$ZodIssueTooSmall): IssueFinding {
  if (issue.origin === 'string') return { rule: 'missing-value', path, message: `${name} is empty. Fill it in, or leave the field out.` };
  if (issue.origin === 'array') return { rule: 'missing-value', path, message: `${name} is empty. ${issue.message}` };
  return { rule: 'wrong-form', path, message: `${name} is ${String(issue.input)} but has to be more than ${issue.minimum}.` };
}

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return withArticle(typeof value);
}

const NAMES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  boolean: '"true" or "false"',
  int: 'a whole number',
  number: 'a number',
};

function withArticle(type: string): string {
  return NAMES[type] ?? `a ${type}`;
}
