import { changesPath } from '../../model/addresses/paths.ts';
import { type Briefing, type Library, type Point, type ProcessRecord, stands } from '../../model/library/records.ts';
import { type RoundChange, roundChanges } from '../../model/library/round-changes.ts';
import { threadsOf } from '../../model/library/threads.ts';
import type { Publication } from '../../views/view-context.ts';
import { roundBriefingJson } from './briefing-json.ts';
import { pointJson } from './point-json.ts';
import type { ProcessContent } from './process-schema.ts';
import { relationsJson } from './round-json.ts';

/** Returns the rounds of a process with a briefing, its threads, what each round changed, and what is due, as published data. */
export function processContentJson(process: ProcessRecord, library: Library, publication: Publication): ProcessContent {
  const { briefings } = process;
  return {
    briefings: briefings.map((briefing) => roundBriefingJson(briefing, library, publication)),
    threads: threadsOf(process).map(({ topic, points }) => ({
      topic,
      points: points.map((point) => threadPointJson(point, library, publication)),
    })),
    changes: briefings.flatMap((briefing) => changesJson(briefing, process, publication)),
    due: briefings.flatMap(({ points }) => points.flatMap((point) => dueJson(point, library, publication))),
  };
}

function threadPointJson(point: Point, library: Library, publication: Publication): ProcessContent['threads'][number]['points'][number] {
  const { briefing, id, label, kind, status, attribution, agreement, path, data } = point;
  return {
    briefing: briefing.id,
    point: id,
    label,
    kind,
    title: data.title,
    status,
    attribution,
    agreement: agreement?.agreement,
    address: publication.absolute(path),
    relations: relationsJson(point.relations, point, library, publication),
  };
}

function changesJson(briefing: Briefing, { id }: ProcessRecord, { absolute }: Publication): ProcessContent['changes'] {
  const { previous } = briefing;
  if (!previous) return [];
  const { kept, changed, dropped, answered, added, relatedElsewhere, notMentioned } = roundChanges(previous, briefing);
  return [
    {
      from: previous.id,
      to: briefing.id,
      address: absolute(changesPath(id, briefing.id)),
      kept: kept.map(changeJson),
      changed: changed.map(changeJson),
      dropped: dropped.map(changeJson),
      answered: answered.map(changeJson),
      added: added.map((point) => point.id),
      relatedElsewhere: relatedElsewhere.map((point) => point.id),
      notMentioned: notMentioned.map((point) => point.id),
    },
  ];
}

function changeJson({ earlier, later, steps }: RoundChange): ProcessContent['changes'][number]['kept'][number] {
  return {
    earlier: earlier.id,
    later: later.id,
    steps: steps.map(({ from, to, relation }) => ({
      briefing: from.briefing.id,
      point: from.id,
      relation: relation.relation,
      toBriefing: to.briefing.id,
      toPoint: to.id,
      ourReading: relation.cites === undefined,
    })),
  };
}

/** A point that is no longer in force is not due. */
function dueJson(point: Point, library: Library, publication: Publication): ProcessContent['due'] {
  if (!stands(point)) return [];
  const { title, address, due, followUps } = pointJson(point, library, publication);
  return due ? [{ briefing: point.briefing.id, point: point.id, title, address, due, followUps }] : [];
}
