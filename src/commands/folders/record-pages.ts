import { COLLECTIONS } from '../../model/addresses/paths.ts';
import { POINT_ID } from '../../model/schema/identifiers.ts';

/** Tells whether a file of a site, given by its path there, is the page of a point or of one of its former ids. */
export function isPointPage(file: string): boolean {
  const [room, , point = '', page, more] = file.split('/');
  return room === 'briefings' && POINT_ID.test(point) && page === 'index.html' && more === undefined;
}

/** Tells whether a file of a site is the page of an entry or of one of its former ids. */
export function isEntryPage(file: string): boolean {
  const [room = '', , page, more] = file.split('/');
  return (COLLECTIONS as readonly string[]).includes(room) && page === 'index.html' && more === undefined;
}
