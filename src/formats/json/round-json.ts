import type { Library, Point, RelationRecord } from '../../model/library/records.ts';
import type { Publication } from '../../views/view-context.ts';
import { citesJson, optionalTextJson, sourceOrigin } from './part-json.ts';
import type { RelationExport, ReportExport } from './round-schemas.ts';

/** Returns how a point relates to those of earlier rounds, or how those of later rounds relate to it. */
export function relationsJson(records: RelationRecord[], here: Point, library: Library, { absolute }: Publication): RelationExport[] {
  return records.map(({ from, to, relation }) => {
    const { briefing, id, path } = from === here ? to : from;
    return {
      relation: relation.relation,
      briefing: briefing.id,
      point: id,
      process: briefing.process === here.briefing.process ? undefined : briefing.process?.id,
      address: absolute(path),
      ourReading: relation.cites === undefined,
      note: optionalTextJson(relation.note),
      cites: citesJson(relation.cites, library),
    };
  });
}

/** Returns what other outlets report of a point. */
export function reportsJson({ data }: Point, library: Library): ReportExport[] {
  return data.reports.map(({ source, says, quote, speaker, text, cites = [{ source }] }) => ({
    source,
    origin: sourceOrigin(source, library),
    says,
    quotation: quote,
    speaker,
    text: optionalTextJson(text),
    cites: citesJson(cites, library),
  }));
}
