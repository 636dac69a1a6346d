import { POINT_KINDS, type PointKind } from './vocabulary.ts';

/** What a file's name, and so an entry's id, must look like: lower-case words joined by single hyphens. */
export const ENTRY_ID = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Says what an entry's id must look like, with the id of an actor or another example. */
export function explainId(example = 'hakan-fidan'): string {
  return `An id is lower-case words joined by hyphens, such as "${example}".`;
}

/** What a point's id must look like: the letter of its kind and a number without leading zeros. */
export const POINT_ID = /^[arouf][1-9][0-9]{0,3}$/;

/** Returns the kind of a point from its id, or nothing if it is not a point's id. */
export function kindOfPoint(id: string): PointKind | undefined {
  if (!POINT_ID.test(id)) return undefined;
  const kinds = Object.keys(POINT_KINDS) as PointKind[];
  return kinds.find((kind) => POINT_KINDS[kind].letter === id[0]);
}

/** Returns the label that readers see: the id in capitals, such as "A2". */
export function pointLabel(id: string): string {
  return id.toUpperCase();
}
