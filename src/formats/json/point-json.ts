import { placePath } from '../../model/addresses/paths.ts';
import { pointVersion, readoutsOf } from '../../model/library/points.ts';
import type { Library, Point } from '../../model/library/records.ts';
import type { Change } from '../../model/schema/change.ts';
import type { Wording } from '../../model/schema/point.ts';
import { type Alternative, backersOf } from '../../model/schema/readout.ts';
import type { Publication } from '../../views/view-context.ts';
import { citesJson, optionalTextJson, sourceAddress, textJson } from './part-json.ts';
import type { AlternativeExport, ChangeExport, PointExport, WordingExport } from './point-schema.ts';
import { relationsJson, reportsJson } from './round-json.ts';

/** Returns a point as published data. */
export function pointJson(point: Point, library: Library, publication: Publication): PointExport {
  const { absolute } = publication;
  const { data, briefing } = point;
  return {
    id: point.id,
    label: point.label,
    kind: point.kind,
    title: data.title,
    text: textJson(data.text),
    address: absolute(point.path),
    place: absolute(placePath(briefing.id, point.id)),
    issued: point.issued,
    version: pointVersion(point),
    status: point.status,
    parties: point.parties,
    concerns: data.concerns,
    topics: data.topics,
    attribution: point.attribution,
    saidBy: point.saidBy,
    agreement: point.agreement,
    certainty: data.certainty,
    holders: 'holders' in data ? data.holders : undefined,
    raisedBy: 'raisedBy' in data ? data.raisedBy : undefined,
    opposedBy: data.opposedBy,
    alternatives: 'alternatives' in data ? data.alternatives.map((each) => alternativeJson(each, library)) : undefined,
    cites: citesJson(data.cites, library),
    readouts: readoutsOf(point).map(({ party, says, by, date, note, cites }) => ({
      party,
      says,
      by,
      date,
      note: optionalTextJson(note),
      cites: citesJson(cites, library),
    })),
    wordings: data.wordings.map((wording) => wordingJson(wording, library)),
    notes: data.notes.map(textJson),
    due: data.due && { ...data.due, cites: citesJson(data.due.cites, library) },
    followUps: data.followUps.map((each) => ({ ...each, text: textJson(each.text), cites: citesJson(each.cites, library) })),
    relations: relationsJson(point.relations, point, library, publication),
    takenUpBy: relationsJson(point.takenUp, point, library, publication),
    reports: reportsJson(point, library),
    changes: data.changes.map(changeJson),
  };
}

function alternativeJson(alternative: Alternative, library: Library): AlternativeExport {
  const { text, cites } = alternative;
  return { text: textJson(text), backers: backersOf(alternative), cites: citesJson(cites, library) };
}

function wordingJson(wording: Wording, library: Library): WordingExport {
  const { source } = wording;
  const address = sourceAddress(source, library);
  if ('absent' in wording) return { source, form: 'absent', address };
  const { paragraph } = wording;
  if ('paraphrase' in wording) return { source, paragraph, form: 'paraphrase', paraphrase: textJson(wording.paraphrase), address };
  return { source, paragraph, form: 'quotation', quotation: wording.quote, speaker: wording.speaker, address };
}

function changeJson(change: Change): ChangeExport {
  if (change.change !== 'reworded') return change;
  return { ...change, was: { title: change.was.title, text: textJson(change.was.text) } };
}
