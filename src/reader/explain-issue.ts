import type { z } from 'zod';
import { didYouMean } from './nearest.ts';

/** What a zod issue means to an author. */
export interface Explanation {
  rule: string;
  path: (string | number)[];
  /** The key that does not belong at the path, if that is the issue. */
  key?: string;
  message: string;
}

/** Says what a zod issue means, with the nearest value that is allowed; one issue may name several keys. */
export function explainIssue(issue: z.core.$ZodIssue, keysAt: (path: PropertyKey[]) => string[]): Explanation[] {
  const path = issue.path as (string | number)[];
  const name = path.length === 0 ? 'The file' : `"${path.filter((part) => typeof part === 'string').at(-1)}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        path,
        key,
        message: `There is no field "${key}" here.${didYouMean(key, keysAt(path))}`,
      }));
    case 'invalid_value':
      return [{ rule: 'unknown-value', path, message: explainValue(name, issue) }];
    case 'invalid_type':
      if (issue.input === undefined) return [{ rule: 'missing-field', path, message: `${name} is missing. Add it.` }];
      return [{ rule: 'wrong-type', path, message: `${name} is ${typeOf(issue.input)}, and has to be ${withArticle(issue.expected)}.` }];
    case 'too_small':
      return [
        {
          rule: 'missing-value',
          path,
          message:
            issue.origin === 'string' ? `${name} is empty. Write it, or leave the field out.` : `${name} is too small: ${issue.message}`,
        },
      ];
    case 'invalid_union':
      return [{ rule: 'wrong-form', path, message: issue.message === 'Invalid input' ? explainUnion(name, issue) : issue.message }];
    default:
      return [{ rule: 'wrong-form', path, message: issue.message }];
  }
}

function explainValue(name: string, issue: z.core.$ZodIssueInvalidValue): string {
  const allowed = issue.values.map(String);
  const given = issue.input === undefined ? `${name} is missing` : `${name} is "${String(issue.input)}"`;
  return `${given}, and has to be one of ${allowed.map((value) => `"${value}"`).join(', ')}.${didYouMean(String(issue.input), allowed)}`;
}

function explainUnion(name: string, issue: z.core.$ZodIssueInvalidUnion): string {
  return issue.discriminator
    ? `${name} has a "${issue.discriminator}" that does not exist here.`
    : `${name} has none of the forms that are allowed here.`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : withArticle(typeof value);
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
