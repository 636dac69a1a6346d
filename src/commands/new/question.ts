import { z } from 'zod';
import { type Collection, entryNoun } from '../../model/addresses/paths.ts';
import { collectionOf } from '../../model/schema/schema-parts.ts';
import { explainIssue } from '../../reader/explain-issue.ts';
import { nearest, wholeMessage } from '../../reader/problem.ts';

/** A question that an author answers at the prompt or by a flag, and the field of the answer. */
export interface Question {
  /** The flag, without its hyphens. */
  flag: string;
  /** The keys that lead to the field. */
  path: string[];
  schema: z.ZodType;
  /** Finds the ids of actors in what was typed, where an answer has more than an id. */
  actorsIn?: (typed: string) => string[];
}

/** What an author has answered, by flag. */
export type Answers = Record<string, unknown>;

/** Asks for a field of a schema; the flag is the field's name, with hyphens. */
export function ask(schema: z.ZodObject, key: string, { flag = hyphenate(key), within = [] as string[] } = {}): Question {
  return { flag, path: [...within, key], schema: schema.shape[key] as z.ZodType };
}

function hyphenate(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Tells whether a question has to be answered. */
export function isRequired({ schema }: Question): boolean {
  return !schema.safeParse(undefined).success;
}

/** Tells whether a question takes several answers. */
export function takesMany({ schema }: Question): boolean {
  return unwrap(schema) instanceof z.ZodArray;
}

/** Tells whether a question is answered with yes or no. */
export function isSwitch({ schema }: Question): boolean {
  return unwrap(schema) instanceof z.ZodBoolean;
}

/** Returns the words that may answer a question; none if the answer is free text. */
export function choicesOf({ schema }: Question): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** Returns the collection whose ids may answer a question, if any. */
export function referenceOf({ schema }: Question): Collection | undefined {
  const inner = unwrap(schema);
  return collectionOf(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner);
}

/** Converts what was typed to the field's type: numbers to numbers, one answer to a list of one if the field is a list. */
export function readAnswer(question: Question, typed: string | boolean | (string | boolean)[]): unknown {
  if (isSwitch(question)) return typed === true || /^(?:y|yes|true)$/i.test(String(typed));
  if (takesMany(question)) return [typed].flat();
  const isNumber = typeof typed === 'string' && /^\d+$/.test(typed) && !question.schema.safeParse(typed).success;
  return isNumber ? Number(typed) : typed;
}

/** Returns what is wrong with an answer; nothing if it is valid. */
export function judgeAnswer(question: Question, answer: unknown, ids: Record<Collection, ReadonlySet<string>>): string[] {
  const { flag, schema } = question;
  const unknown = answer === undefined ? [] : [answer as string | string[]].flat().flatMap((typed) => findUnknown(question, typed, ids));
  if (unknown.length > 0) return unknown;
  const result = z.object({ [flag]: schema }).safeParse({ [flag]: answer }, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => explainIssue(issue, () => [])).map(wholeMessage);
}

/** Says of each id that was typed and does not exist which one was probably meant. */
function findUnknown(question: Question, typed: string, ids: Record<Collection, ReadonlySet<string>>): string[] {
  const collection = question.actorsIn ? 'actors' : referenceOf(question);
  if (!collection) return [];
  const noun = entryNoun(collection);
  return (question.actorsIn?.(typed) ?? [typed])
    .filter((id) => !ids[collection].has(id))
    .map((id) => {
      const message = `There is no ${noun} "${id}". Add it first: npm run new -- ${noun}.`;
      return wholeMessage({ rule: `unknown-${noun}`, message, nearest: nearest(id, ids[collection]) });
    });
}

/** Returns the description in a field's schema, at whatever level it is. */
export function descriptionOf(schema: z.ZodType): string {
  return schema.description ?? unwrap(schema).description ?? '';
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
