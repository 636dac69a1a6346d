import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../model/addresses/paths.ts';
import { issuedAs } from '../../model/schema/ledger.ts';
import { readRows } from '../../reader/ledger-rows.ts';
import { readFormerRows } from '../../reader/read-ledger.ts';
import { Refusal } from '../run-plainly.ts';

/** How long to wait for the published site, in milliseconds. */
const WAIT = 30_000;

/** The data of the whole library on a published site, below the address of its home page. */
const DATA = 'data/readout.json';

/**
 * Returns every identifier that was published, such as "briefings/2026-01-paris-talks/a2", with the day of issue if it is known. The place is
 * a file or an address: of an older ledger, of the published data, or of the published site.
 */
export async function readPublished(place: string): Promise<Map<string, string | undefined>> {
  const text = /^https?:\/\//i.test(place) ? await download(place) : readFile(place);
  const published = text.includes('"collection"') ? fromLedger(place, text) : fromData(place, text);
  if (published.size === 0)
    throw new Refusal(`${place} has no identifiers. Name a ledger, the file ${DATA} or the address of a published site.`);
  return published;
}

function readFile(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EISDIR') return readFile(join(place, DATA));
    throw new Refusal(`${place} cannot be read (${code}). Nothing was issued.`, { cause });
  }
}

async function download(place: string): Promise<string> {
  const address = /\.jsonl?$/.test(new URL(place).pathname) ? place : new URL(DATA, place.endsWith('/') ? place : `${place}/`).href;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(WAIT) });
    if (response.ok) return await response.text();
    throw new Error(`the server answered ${response.status}`);
  } catch (cause) {
    const { message, cause: reason } = cause as Error;
    const why = reason instanceof Error ? reason.message : message;
    throw new Refusal(`${address} cannot be read: ${why}. Nothing was issued. Check the address, or name a file.`, { cause });
  }
}

function fromLedger(place: string, text: string): Map<string, string | undefined> {
  const isFormer = /^\s*\{\s*"(?:entries|points)"/.test(text);
  const { entries, points, problems } = isFormer ? readFormerRows(place, text) : readRows(place, text);
  if (problems.length > 0) throw new Refusal(`${place} is not a ledger that can be read. Nothing was issued.`);
  return new Map([...entries, ...points].map(({ data }) => [issuedAs(data), data.issued]));
}

interface Entry {
  id: string;
  points?: Entry[];
}

function fromData(place: string, text: string): Map<string, undefined> {
  try {
    const data: Partial<Record<string, Entry[]>> = JSON.parse(text);
    const names = COLLECTIONS.flatMap((collection) =>
      (data[collection] ?? []).flatMap(({ id, points = [] }) =>
        [id, ...points.map((point) => `${id}/${point.id}`)].map((name) => `${collection}/${name}`),
      ),
    );
    return new Map(names.map((name) => [name, undefined]));
  } catch (cause) {
    throw new Refusal(`${place} is neither a ledger nor published data. Nothing was issued.`, { cause });
  }
}
