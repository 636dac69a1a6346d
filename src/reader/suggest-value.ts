import type { z } from 'zod';
import { refuseDay, suggestDate } from '../model/text/suggest-date.ts';
import { quoteText } from './yaml/quote-text.ts';

type Issue = z.core.$ZodIssue;

/** Returns what is wrong with a value of the wrong form; of a date, that the calendar has no such day, if that is all. */
export function explainForm(issue: Issue): string {
  const refused = isDate(issue) && refuseDay(String(issue.input));
  return refused || issue.message + suggestValue(issue);
}

function isDate({ message }: Issue): boolean {
  return message.startsWith('A date is written');
}

/** Returns a sentence that says how a value of the wrong type or form was probably meant, as its author would write it. */
export function suggestValue(issue: Issue): string {
  const { reason, value } = suggest(issue) ?? {};
  if (value === undefined) return reason ? ` ${reason}` : '';
  const last = issue.path.at(-1);
  return ` ${reason ? `${reason} ` : ''}Write: ${typeof last === 'string' ? `${last}: ${value}` : value}`;
}

interface Suggestion {
  reason?: string;
  value?: string;
}

function suggest(issue: Issue): Suggestion | undefined {
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string') return asText(issue.input);
    if (issue.expected === 'array') return asList(issue.input);
    if (issue.expected === 'boolean') return asSwitch(issue.input);
    return undefined;
  }
  return isDate(issue) ? asDate(issue.input) : undefined;
}

function asText(input: unknown): Suggestion | undefined {
  if (input === null) return { reason: 'Fill it in; if it begins with "#", put it in quotation marks.' };
  if ((typeof input === 'number' && Number.isFinite(input)) || typeof input === 'boolean') return { value: quoteText(String(input)) };
  if (typeof input !== 'object' || Array.isArray(input)) return undefined;
  const [[key, text] = [], ...others] = Object.entries(input);
  if (key === undefined || others.length > 0 || typeof text === 'object') return undefined;
  return { reason: 'A text that has a colon and a space in it needs quotation marks.', value: quoteText(`${key}: ${text}`) };
}

/** The most characters of a text that is probably a list of words. */
const MAX_LIST = 120;

function asList(input: unknown): Suggestion | undefined {
  if (typeof input === 'object' && input !== null) return { reason: 'Begin each item with "- ", a dash and a space.' };
  if (input === null) return { reason: 'If there is nothing to list, delete the line.' };
  if (String(input).length > MAX_LIST) return undefined;
  const text = String(input);
  const dashed = text.startsWith('-');
  const items = dashed ? text.slice(1).split(/\s-/) : text.split(/\s*[,;،、，]\s*/u);
  const value = `[${items
    .map((item) => item.trim())
    .filter(Boolean)
    .join(', ')}]`;
  return dashed ? { reason: 'A space is missing after each "-".', value } : { value };
}

function asSwitch(input: unknown): Suggestion | undefined {
  const [, yes] = /^(?:(y|yes|on|true|1)|n|no|off|false|0)$/i.exec(String(input)) ?? [null];
  return yes === null ? undefined : { value: String(yes !== undefined) };
}

function asDate(input: unknown): Suggestion | undefined {
  const date = suggestDate(String(input));
  // A year by itself is a number unless it is in quotation marks.
  return date === undefined ? undefined : { value: date.length === 4 ? quoteText(date) : date };
}
