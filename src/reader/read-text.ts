import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { type Document, visit } from 'yaml';
import { COLLECTIONS, entryNoun } from '../model/addresses/paths.ts';
import { LIMITS } from '../model/schema/limits.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Finding, Place } from './problem.ts';

/** The text of a file, or why it is not read. */
export type ReadText = { text: string } | { refusal: Finding & Place };

/** Reads a content file in UTF-8, with uniform line endings and without a byte-order mark; no other encoding is read. */
export function readText(path: string, most: number = LIMITS.file): ReadText {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return refuse('bad-file', explainKind(stats));
    return refuseSize(stats.size, most) ?? readBytes(path, readFileSync(path), most);
  } catch (error) {
    return refuse('bad-file', `The file cannot be read (${(error as NodeJS.ErrnoException).code}). Fix its permissions, or move it away.`);
  }
}

/** Reads the present or future bytes of a content file. */
export function readBytes(path: string, bytes: Buffer, most: number = LIMITS.file): ReadText {
  const refusal = refuseSize(bytes.length, most);
  if (refusal) return refusal;
  if (!isUtf8(bytes)) return refuseEncoding(bytes);
  const text = withPlainLines(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const conflict = findConflictMarks(path, text);
  return conflict ? { refusal: conflict } : { text };
}

function refuseSize(size: number, most: number): ReadText | undefined {
  if (size <= most) return undefined;
  return refuse('too-large', `The file is ${inUnits(size)}, but may be at most ${inUnits(most)}. Remove what is not content.`);
}

/** Returns what something in the content folder is, if it is not a file. */
export function explainKind(found: Pick<Dirent, 'isSymbolicLink' | 'isDirectory'>): string {
  if (found.isSymbolicLink()) return 'This is a link to another place. Put the file itself here.';
  return `This is ${found.isDirectory() ? 'a folder' : 'not a file'}. Move it out of the content folder.`;
}

function refuseEncoding(bytes: Buffer): ReadText {
  const before =
    bytes
      .toString('utf8')
      .split('\uFFFD')[0]
      ?.split(/\r\n?|\n/) ?? [];
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return refuse('bad-encoding', 'From here on, the file is not UTF-8 text. Save it as UTF-8, or move it out of the content folder.', place);
}

function refuse(rule: Finding['rule'], message: string, place: Place = { line: 1, column: 1 }): ReadText {
  return { refusal: { rule, message, ...place } };
}

function inUnits(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 ** 2)} MB`;
}

/** Conflict markers that are unmistakably Git's. */
const SURE = /^(?:<{7}|>{7})(?:[ \t].*)?$/;
/** Conflict markers that may also be the underline of a heading or the border of a table in Markdown. */
const UNSURE = /^(?:={7}|\|{7}(?:[ \t].*)?)$/;
/** The most lines to list in the message. */
const MAX_LINES = 9;

/** Returns what to do about the conflict markers that Git leaves in a file; nothing if there are none. */
function findConflictMarks(path: string, text: string): (Finding & Place) | undefined {
  // Most files have none, and searching is faster than splitting every text.
  if (!/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text)) return undefined;
  const lines = text.split(/\r?\n/);
  const fields = path.endsWith('.md') ? (splitFrontmatter(text)?.linesBeforeBody ?? 0) : lines.length;
  if (!lines.some((line, index) => SURE.test(line) || (index < fields && UNSURE.test(line)))) return undefined;
  const marked = lines.flatMap((line, index) => (SURE.test(line) || UNSURE.test(line) ? [index + 1] : []));
  const named = marked.slice(0, MAX_LINES).join(', ') + (marked.length > MAX_LINES ? ' and more' : '');
  const decision = path.endsWith('.md') || path.endsWith('.yaml') ? 'Decide which parts of each to keep' : 'Keep the lines of both sides';
  const twice = nameOfTwo(path, text) || splitPoints(lines);
  const message = `Git could not merge two versions of this file and has left its markers (${marked.length === 1 ? 'line' : 'lines'} ${named}). ${decision}, delete the markers, then run "npm run ledger".${twice}`;
  return { rule: 'merge-conflict', line: marked[0] ?? 1, column: 1, message };
}

/** Returns what to do if a file holds two entries that two branches made under one id; nothing unless its name and more is there twice. */
function nameOfTwo(path: string, text: string): string {
  const collection = COLLECTIONS.find((each) => each === basename(dirname(path)));
  const keys = Array.from(text.matchAll(/^(\w+):/gm), ([, key = '']) => key);
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  if (!collection || twice.size < 2 || !(twice.has('name') || twice.has('title'))) return '';
  const id = basename(path, extname(path));
  return ` If they are two different things, give one of them another id before you merge: "git merge --abort", then, on its branch, "npm run rename -- ${entryNoun(collection)} ${id} <new id> --unpublished".`;
}

/**
 * Returns what to do if two branches each added a point: Git keeps the lines that both have once and marks the others, so that two points look
 * like one. Nothing unless each side of a mark has a title of its own.
 */
function splitPoints(lines: string[]): string {
  const sides = lines.join('\n').match(/^<{7}.*?^>{7}/gms) ?? [];
  const isOfTwo = (marked: string) => marked.split(/^(?:\|{7}.*?^)?={7}/ms).every((side) => /^ +title:/m.test(side));
  if (!sides.some(isOfTwo)) return '';
  return ' If each side is a new point, write two, each with "- id:", "cites:" and all that the markers left once; "npm run check" then names the command that gives one of them the next id.';
}

/** Returns a text whose lines all end with "\n", whatever system it was written on. */
function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Ends the lines of all texts in parsed fields with "\n": only an escape can still end them as on Windows. */
export function endLinesPlainly(document: Document, yaml: string): void {
  if (!yaml.includes('\\')) return;
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type === 'QUOTE_DOUBLE' && typeof scalar.value === 'string') scalar.value = withPlainLines(scalar.value);
    },
  });
}
