import type { Cite } from '../model/schema-parts.ts';
import type { ListedPoint } from '../model/points.ts';
import { listPoints } from '../model/points.ts';
import { POINT_KINDS } from '../model/vocabulary.ts';
import { type Registry, judgeParagraph } from './check-references.ts';
import type { ReadEntry } from './entry.ts';
import type { Problem } from './problem.ts';

type Path = (string | number)[];
type Finding = { path: Path; rule: string; message: string };

/** The most words of a source that may be quoted in one place. */
export const MOST_QUOTED_WORDS = 40;

/** Checks what a briefing's fields mean together: what no single field shows. */
export function checkBriefing(entry: ReadEntry<'briefings'>, registry: Registry): Problem[] {
  const points = listPoints(entry.data);
  const parties = new Set(entry.data.delegations.map(({ party }) => party));
  const findings = [
    ...checkIds(points),
    ...points.flatMap((point) => [...checkAttribution(point), ...checkQuotations(point), ...checkReadouts(point, parties), ...checkChanges(point, points)]),
    ...checkPositions(entry, parties),
    ...checkDays(entry),
    ...findCites(entry.data).flatMap(({ cite, path }) => checkCite(cite, path, entry, registry)),
  ];
  return findings.map(({ path, rule, message }) => ({ file: entry.file.path, ...entry.file.placeOf(path), rule, severity: 'error', message }));
}

function checkIds(points: ListedPoint[]): Finding[] {
  const seen = new Set<string>();
  return points.flatMap(({ kind, data: { id }, path }) => {
    const findings: Finding[] = [];
    const { letter, label } = POINT_KINDS[kind];
    if (id[0] !== letter) findings.push({ path: [...path, 'id'], rule: 'wrong-kind', message: `"${id}" stands under "${label}", whose ids begin with "${letter}". Move it, or give it the next free id of its kind.` });
    if (seen.has(id)) findings.push({ path: [...path, 'id'], rule: 'duplicate-point', message: `Two points have the id "${id}". Give the newer one the next free id.` });
    seen.add(id);
    return findings;
  });
}

function checkAttribution({ data, path }: ListedPoint): Finding[] {
  if (data.attribution === 'party' && !data.saidBy) return [{ path: [...path, 'attribution'], rule: 'missing-field', message: 'The attribution is one party, and "saidBy" is missing. Name the party or its office.' }];
  if (data.attribution !== 'party' && data.saidBy) return [{ path: [...path, 'saidBy'], rule: 'unexpected-field', message: '"saidBy" belongs to the attribution "party" only. Change the attribution, or leave "saidBy" out.' }];
  return [];
}

function checkQuotations({ data, path }: ListedPoint): Finding[] {
  return data.wordings.flatMap((wording, index) => {
    const words = 'quote' in wording ? wording.quote.split(/\s+/).length : 0;
    if (words <= MOST_QUOTED_WORDS) return [];
    return [{ path: [...path, 'wordings', index, 'quote'], rule: 'long-quotation', message: `The quotation has ${words} words; ${MOST_QUOTED_WORDS} are the most. Shorten it, or paraphrase.` }];
  });
}

function checkReadouts({ data, path }: ListedPoint, parties: Set<string>): Finding[] {
  if (!('readouts' in data)) return [];
  const seen = new Set<string>();
  return data.readouts.flatMap(({ party, says, cites }, index) => {
    const findings: Finding[] = [];
    const place = [...path, 'readouts', index];
    if (!parties.has(party)) findings.push({ path: [...place, 'party'], rule: 'not-a-party', message: `"${party}" has no delegation in this briefing, so it has no readout. Parties are: ${[...parties].join(', ')}.` });
    if (seen.has(party)) findings.push({ path: [...place, 'party'], rule: 'duplicate-readout', message: `"${party}" has two readouts of this point. Keep one.` });
    if (says !== 'not-stated' && !cites) findings.push({ path: place, rule: 'missing-field', message: `The readout "${says}" needs a cite. Add "cites", or make it "not-stated".` });
    seen.add(party);
    return findings;
  });
}

function checkChanges({ data, path }: ListedPoint, points: ListedPoint[]): Finding[] {
  return data.changes.flatMap((change, index) => {
    const findings: Finding[] = [];
    const place = [...path, 'changes', index];
    const before = data.changes[index - 1];
    if (before && change.date < before.date) findings.push({ path: [...place, 'date'], rule: 'wrong-order', message: `The change of ${change.date} stands after that of ${before.date}. List changes oldest first.` });
    if ('successor' in change && change.successor && leadsBack(change.successor, data.id, points)) {
      findings.push({ path: [...place, 'successor'], rule: 'circular-successor', message: `"${data.id}" is succeeded by "${change.successor}", which leads back to it. A successor has to be a point that stands.` });
    }
    return findings;
  });
}

/** Follows successors from one point; tells whether they come to another. */
function leadsBack(from: string, to: string, points: ListedPoint[]): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = from; id && !seen.has(id); id = successorOf(points.find(({ data }) => data.id === id))) {
    if (id === to) return true;
    seen.add(id);
  }
  return false;
}

function successorOf(point: ListedPoint | undefined): string | undefined {
  const last = point?.data.changes.at(-1);
  return last && 'successor' in last ? last.successor : undefined;
}

function checkPositions({ data }: ReadEntry<'briefings'>, parties: Set<string>): Finding[] {
  const seen = new Set<string>();
  return data.positions.flatMap(({ party, topic }, index) => {
    const findings: Finding[] = [];
    if (!parties.has(party)) findings.push({ path: ['positions', index, 'party'], rule: 'not-a-party', message: `"${party}" has no delegation in this briefing, so it has no position. Parties are: ${[...parties].join(', ')}.` });
    if (seen.has(`${party} ${topic}`)) findings.push({ path: ['positions', index, 'topic'], rule: 'duplicate-position', message: `"${party}" has two positions on "${topic}". Put them into one.` });
    seen.add(`${party} ${topic}`);
    return findings;
  });
}

function checkDays({ data: { event, compiled, revisions } }: ReadEntry<'briefings'>): Finding[] {
  const findings: Finding[] = [];
  if (event.first && event.last && event.last < event.first) findings.push({ path: ['event', 'last'], rule: 'wrong-order', message: `The last day, ${event.last}, is before the first, ${event.first}.` });
  for (const [index, { date }] of revisions.entries()) {
    const before = revisions[index - 1]?.date ?? compiled;
    if (date < before) findings.push({ path: ['revisions', index, 'date'], rule: 'wrong-order', message: `The revision of ${date} stands after ${before}. List revisions oldest first.` });
  }
  return findings;
}

function checkCite(cite: Cite, path: Path, entry: ReadEntry<'briefings'>, registry: Registry): Finding[] {
  const findings: Finding[] = [];
  if (registry.ids.sources.has(cite.source) && !entry.data.sources.includes(cite.source)) {
    findings.push({ path: [...path, 'source'], rule: 'unlisted-source', message: `"${cite.source}" is cited but is not among the briefing's "sources". Add it there.` });
  }
  if (cite.paragraph !== undefined) findings.push(...judgeParagraph(cite.source, cite.paragraph, registry).map((judged) => ({ path: [...path, 'paragraph'], ...judged })));
  return findings;
}

/** Finds every object with a source and, perhaps, a paragraph: cites and wordings alike. */
function findCites(data: unknown, path: Path = []): { cite: Cite; path: Path }[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('source' in data && typeof data.source === 'string') return [{ cite: data as Cite, path }];
  return Object.entries(data).flatMap(([key, value]) => findCites(value, [...path, Array.isArray(data) ? Number(key) : key]));
}
