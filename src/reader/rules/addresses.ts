import { addressFault } from '../../markdown/address-fault.ts';
import type { EntryFile } from '../entry-file.ts';
import type { Finding, Place, Problem } from '../problem.ts';
import { nearest } from '../problem.ts';

/** An address that an author wrote, and where. */
export interface WrittenAddress {
  file: EntryFile;
  address: string;
  /** Its place in the file, or the field that is the address or has it in its text: finding the place of a field takes time. */
  at: Place | { field: (string | number)[] } | { within: (string | number)[] };
}

/** The prefix of headings' ids, which authors leave out. */
const HEADING = 'section-';

/** The fragments of a page; finding those of headings takes time. */
export type Places = () => readonly string[];

/** The fragments of what has none. */
export const NOWHERE: Places = () => [];

/** Checks an address in a text: a place in the briefing at once; any other is recorded until the whole site is known. */
export function judgeAddress(written: WrittenAddress, places: Places, kept: WrittenAddress[]): Problem[] {
  const { address } = written;
  if (addressFault(address)) return [];
  if (address.startsWith('#')) return placeFound(written, judgePlace(fragmentOf(address), places, 'This page'));
  kept.push(written);
  return [];
}

/** Turns the faults of an address into problems, with its place. */
export function placeFound(written: WrittenAddress, findings: Finding[]): Problem[] {
  return findings.map((finding) => ({ file: written.file.path, ...placeOf(written), ...finding }));
}

function placeOf({ file, address, at }: WrittenAddress): Place {
  if ('line' in at) return at;
  return 'field' in at ? file.placeOf(at.field) : file.placeInside(at.within, address);
}

/** Returns the fragment of an address without directives for the browser, such as ":~:text=". */
export function fragmentOf(address: string): string {
  const [, fragment = ''] = /#(.*)/s.exec(address) ?? [];
  return decoded(fragment).replace(/:~:.*/s, '');
}

/** Returns a part of an address decoded, or as it is if it has a "%" that begins no code. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Checks a fragment against the places of a page; also finds a heading by its words. */
export function judgePlace(fragment: string, placesOf: Places, page: string): Finding[] {
  if (fragment === '') return [];
  const places = placesOf();
  if (places.includes(fragment)) return [];
  const known = new Map(places.map((place) => [place.startsWith(HEADING) ? place.slice(HEADING.length) : place, place]));
  const meant = nearest(fragment, places) ?? known.get(nearest(fragment, known.keys()) ?? '');
  return [{ rule: 'dead-link', message: `${page} has nothing at "#${fragment}".`, nearest: meant && `#${meant}` }];
}
