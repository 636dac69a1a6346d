import { schemas } from '../../model/collections.ts';
import { findLeaves } from '../../model/schema-leaves.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** Doubts the comments that stand behind a text: the author may have meant them for the rest of it. */
export function findCutTexts({ collection, file, data }: ReadEntry): Problem[] {
  if (!file.mayCutTexts) return [];
  return findLeaves(schemas[collection], data).flatMap(({ path, meaning }): Problem[] => {
    const place = 'reference' in meaning ? undefined : file.placeOfComment(path);
    if (!place) return [];
    const message =
      'What follows "#" is a comment and is not shown. If it belongs to the text, put the text in quotation marks; if not, give it a line of its own.';
    return [{ file: file.path, ...place, rule: 'comment-after-text', message }];
  });
}
