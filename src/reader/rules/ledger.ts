import type { IssuedPoint } from '../../model/ledger.ts';
import { COLLECTIONS, type Collection, entryNoun } from '../../model/paths.ts';
import { statusOf, successorOf } from '../../model/point.ts';
import { type ListedPoint, listPoints } from '../../model/points.ts';
import type { ReadEntry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { ReadLedger } from '../read-ledger.ts';
import { type Finding, placeFindings } from './finding.ts';

/** What of the content the ledger is held against. */
export interface Issuable {
  /** The ids of all files of each collection, and those that lead to one of them. */
  ids: Record<Collection, ReadonlySet<string>>;
  formerIds: Record<Collection, ReadonlySet<string>>;
  /** The briefings that are sound in every other way: only their points can be told lost from mistyped. */
  briefings: ReadEntry<'briefings'>[];
}

const ISSUE = 'Run "npm run ledger" to issue it.';

/** Checks that no identifier that was issued is lost or means something else now, and that every new one is issued. */
export function checkLedger(ledger: ReadLedger, content: Issuable): Problem[] {
  return [...checkEntries(ledger, content), ...content.briefings.flatMap((briefing) => checkPoints(ledger, briefing))];
}

function checkEntries({ file, data }: ReadLedger, { ids, formerIds }: Issuable): Problem[] {
  const lost = data.entries.flatMap(({ collection, id, issued }, index): Problem[] => {
    if (ids[collection].has(id) || formerIds[collection].has(id)) return [];
    const mend =
      collection === 'briefings'
        ? 'Put the file back.'
        : 'Put the file back, or add the id to the "formerIds" of the entry that it has become.';
    const message = `The ${entryNoun(collection)} "${id}", issued on ${issued}, is gone. ${mend}`;
    return [{ file: file.path, ...file.placeOf(['entries', index, 'id']), rule: 'lost-entry', message }];
  });
  const issued = new Set(data.entries.map(({ collection, id }) => `${collection}/${id}`));
  const fresh = COLLECTIONS.flatMap((collection) =>
    [...ids[collection]].filter((id) => !issued.has(`${collection}/${id}`)).map((id) => ({ collection, id })),
  );
  return [
    ...lost,
    ...fresh.map(({ collection, id }): Problem => {
      const message = `The ${entryNoun(collection)} "${id}" has not been issued. ${ISSUE}`;
      return { file: file.path, line: 1, column: 1, rule: 'not-issued', message };
    }),
  ];
}

function checkPoints({ file, data }: ReadLedger, briefing: ReadEntry<'briefings'>): Problem[] {
  const points = new Map(listPoints(briefing.data).map((point) => [point.data.id, point]));
  const issued = new Map(
    data.points.flatMap((point, index) => (point.briefing === briefing.id ? [[point.id, { point, index }] as const] : [])),
  );
  const fresh = [...points.values()].filter(({ data: { id } }) => !issued.has(id));
  const lost = [...issued.values()].filter(({ point: { id } }) => !points.has(id));
  return [
    ...lost.map(({ point, index }): Problem => {
      const message = explainLost(point, fresh);
      return { file: file.path, ...file.placeOf(['points', index, 'id']), rule: 'lost-point', message };
    }),
    ...placeFindings(briefing, [
      ...fresh.map(({ data: { id }, path }) => ({
        path: [...path, 'id'],
        rule: 'not-issued' as const,
        message: `The point "${id}" has not been issued. ${ISSUE}`,
      })),
      ...[...points.values()].flatMap((point) => compare(point, issued.get(point.data.id)?.point)),
    ]),
  ];
}

/** A point that is gone while a new one of its kind has come was most likely renumbered. */
function explainLost({ id, kind, issued, briefing }: IssuedPoint, fresh: ListedPoint[]): string {
  const renumbered = fresh.find((point) => point.kind === kind);
  const lost = `The point "${id}" of "${briefing}", issued on ${issued}, is gone.`;
  if (renumbered)
    return `${lost} If "${renumbered.data.id}" is this point under another number, give it back the id "${id}"; else put the point back.`;
  return `${lost} Put it back; to take it out of force, add a change "withdrawn" or "superseded" to it.`;
}

function compare({ kind, data, path }: ListedPoint, issued: IssuedPoint | undefined): Finding[] {
  if (!issued) return [];
  if (issued.kind !== kind) {
    const message = `"${data.id}" was issued as ${issued.kind} on ${issued.issued} and stands under ${kind} now. Move it back, and give the new point the next free id.`;
    return [{ path: [...path, 'id'], rule: 'reused-identifier', message }];
  }
  const [was, is] = [explainStatus(issued.status, issued.successor), explainStatus(statusOf(data), successorOf(data))];
  if (was !== is) {
    const message = `The ledger has "${data.id}" as ${was}, and it is ${is} now. Run "npm run ledger" to write that down.`;
    return [{ path: [...path, 'id'], rule: 'stale-ledger', message }];
  }
  return [];
}

function explainStatus(status: string, successor: string | undefined): string {
  return successor === undefined ? status : `${status} with "${successor}" in its place`;
}
