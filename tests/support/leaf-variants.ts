import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { FormName } from '../../src/model/addresses/forms.ts';
import { meanings } from '../../src/model/schema/schema-parts.ts';
import type { Data } from './full-briefing.ts';
import type { LeafPath } from './leaf-paths.ts';
import { runBuild } from './run-build.ts';

/** What a reference may be changed to: the first that it is not. */
const OTHERS: Record<string, string[]> = {
  actors: ['estmark', 'norvania'],
  topics: ['harbour-lights', 'lake-fishing'],
  sources: ['harbour-gazette', 'solvik-communique'],
  points: ['o1', 'a1'],
  processes: ['harbour-process'],
  briefings: ['lake-start'],
  'earlier-points': ['lake-before/a2'],
};
/** Where another value than the first would break a rule. */
const VALUES: Record<string, Data> = {
  'sources.[]': 'lake-herald',
  'actors.[].actor': 'lake-council',
  'delegations.[].actor': 'ferry-board',
  'agreed.[].attribution': 'author',
  'unresolved.[].alternatives.[].backers': 'not-stated',
  'event.first': '2031-03-01',
  'event.last': '2031-03-05',
  'nativeNames.[].lang': 'ar',
  language: 'ar',
  country: 'SE',
  'formerIds.[]': 'once-elsewhere',
  address: 'https://example.org/elsewhere',
  archive: 'https://example.org/kept-elsewhere',
};

/** A leaf with another value than that of the full briefing, and where it stands. */
export interface ChangedLeaf {
  place: string[];
  value: Data;
  /** The word that no other value has, if it is a text. */
  mark?: string;
}

/** Returns another value for the last place where the data has a leaf; nothing where it has none. */
export function changeOf(data: Data, { path, schema }: LeafPath, mark: string): ChangedLeaf | undefined {
  const place = placesOf(data, path).at(-1);
  if (!place) return undefined;
  const value = place.reduce<Data>((part, key) => (part as { [key: string]: Data })[key] as Data, data);
  const other = VALUES[path.join('.')] ?? otherValue(value, schema);
  return other === undefined ? { place, value: `${value} ${mark}`, mark } : { place, value: other };
}

/** Returns a copy of the data with changed leaves. */
export function withChanges(data: { [key: string]: Data }, changes: ChangedLeaf[]): { [key: string]: Data } {
  const copy = structuredClone(data);
  for (const { place, value } of changes) {
    const parent = place.slice(0, -1).reduce<Data>((part, key) => (part as { [key: string]: Data })[key] as Data, copy);
    (parent as { [key: string]: Data })[place.at(-1) as string] = value;
  }
  return copy;
}

/** Finds every place of a leaf in the data. */
function placesOf(data: Data | undefined, [key, ...rest]: string[]): string[][] {
  if (key === undefined) return data === undefined ? [] : [[]];
  if (typeof data !== 'object') return [];
  const children: [string, Data | undefined][] = key === '[]' ? Object.entries(data) : [[key, (data as { [key: string]: Data })[key]]];
  return children.flatMap(([at, child]) => placesOf(child, rest).map((place) => [at, ...place]));
}

/** Returns another value than that of a leaf; nothing for a text. */
function otherValue(value: Data, schema: z.core.$ZodType): Data | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const meaning = meanings.get(schema);
  if (def.type === 'enum') return Object.values(def.entries).find((word) => word !== value);
  if (meaning && 'reference' in meaning) return OTHERS[meaning.reference]?.find((id) => id !== value);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number' || value === 'standfirst') return value === 3 ? 4 : 3;
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return String(value).replace(/\d\d$/, (day) => String(Number(day) + 1).padStart(2, '0'));
  if (/^\d{4}(?:-\d{2})?$/.test(String(value))) return '2031-04';
  return undefined;
}

/** Forms of records that the tests of leaves do not read; a frame repeats what the page of its point has. */
const UNREAD: FormName[] = ['csv', 'bibtex', 'ris', 'csl-json', 'qr', 'feeds', 'frames'];

/** Builds the site of content with a variant for each leaf, without what only takes time. */
export async function buildVariants(content: string, site: string): Promise<void> {
  writeFileSync(join(content, 'site.yaml'), `leaveOut: [${UNREAD.join(', ')}]\n`);
  const { status, output } = await runBuild({ OUT_DIR: site, CONTENT_DIR: content, CACHE_DIR: `${site}-cache`, SHARE_CARDS: 'off' });
  assert.equal(status, 0, output);
}
