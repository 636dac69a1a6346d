import { issuedAs, type Ledger } from '../../model/schema/ledger.ts';
import { Refusal } from '../run-plainly.ts';

/** The most identifiers to list. */
const MAX_LISTED = 20;

/** Throws if the ledger lacks an identifier that was published, or says that one was issued on another day. */
export function refuseLost({ entries, points }: Ledger, published: Map<string, string | undefined>, place: string): void {
  const rows = new Map([...entries, ...points].map((row) => [issuedAs(row), row.issued]));
  const lost = [...published.keys()].filter((name) => !rows.has(name));
  const moved = Array.from(published).filter(([name, day]) => rows.has(name) && day !== undefined && rows.get(name) !== day);
  if (lost.length + moved.length === 0) return;
  const listed = [...lost, ...moved.map(([name, day]) => `${name} (issued on ${day}, not on ${rows.get(name)})`)];
  const more = listed.length > MAX_LISTED ? [`and ${listed.length - MAX_LISTED} more`] : [];
  const count = `${listed.length} ${listed.length === 1 ? 'identifier' : 'identifiers'}`;
  throw new Refusal(
    [
      `The ledger is not the one that the site was published with: it lacks or contradicts ${count} of ${place}.`,
      ...[...listed.slice(0, MAX_LISTED), ...more].map((line) => `  ${line}`),
      'Nothing was issued. Restore the ledger from the history of the repository (git log -- content/ledger.jsonl), then run this again.',
    ].join('\n'),
  );
}
