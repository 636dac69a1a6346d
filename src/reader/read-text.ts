import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readFileSync } from 'node:fs';
import { LIMITS } from '../model/limits.ts';
import { findConflictMarks } from './conflict-marks.ts';
import { withPlainLines } from './plain-lines.ts';
import type { Complaint, Place } from './problem.ts';

/** The text of a file, or why it is not read. */
export type ReadText = { text: string } | { refusal: Complaint & Place };

/** Reads a file of content, its lines ended alike, without the mark that some editors put before the first; nothing but a file of UTF-8 is read. */
export function readText(path: string, most: number = LIMITS.file): ReadText {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return refuse('bad-file', explainKind(stats));
    return refuseSize(stats.size, most) ?? readBytes(path, readFileSync(path), most);
  } catch (error) {
    return refuse('bad-file', `The file cannot be read (${(error as NodeJS.ErrnoException).code}). Mend its permissions, or move it away.`);
  }
}

/** Reads what a file of content holds, or would hold. */
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
  return refuse('too-large', `The file has ${inUnits(size)}; ${inUnits(most)} are the most. Take out what is not content.`);
}

/** Says what something in the content folder is, if it is not a file. */
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
  return refuse(
    'bad-encoding',
    'From here on the file is not text in UTF-8. Save it as UTF-8, or move it out of the content folder.',
    place,
  );
}

function refuse(rule: Complaint['rule'], message: string, place: Place = { line: 1, column: 1 }): ReadText {
  return { refusal: { rule, message, ...place } };
}

function inUnits(bytes: number): string {
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 ** 2)} MB`;
}
