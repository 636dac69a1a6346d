import { roundName } from '../../model/library/event-line.ts';
import type { Point } from '../../model/library/records.ts';
import { joinParts } from '../../model/text/join-words.ts';
import { type PointView, pointView } from '../../views/point/point-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the search record of a point. */
export function pointRecord(point: Point, context: ViewContext): RecordDraft {
  const { briefing, path, kind } = point;
  const view = pointView(point, context);
  const { topics, cites } = point.data;
  const places = cites.flatMap(({ at }) => at ?? []);
  return {
    kind,
    url: path,
    content: joinParts(wordsOf(view)),
    meta: {
      title: view.title,
      label: view.label,
      kind: (view.agreement?.term ?? view.term).label,
      briefing: roundName(briefing.data),
      parties: view.parties.map(({ name }) => name).join(', '),
      attribution: view.attribution.label,
      ...(view.agreement && { agreement: view.agreement.words }),
      topics: topics.flatMap((id) => namesOfTopic(id, context)).join(', '),
      ...(places.length > 0 && { places: places.join(', ') }),
    },
  };
}

function wordsOf({ text, alternatives, followUps, wordings, notes, reports }: PointView): string[] {
  const worded = wordings.flatMap((wording) => {
    if (wording.form === 'quotation') return wording.quotation;
    return wording.form === 'paraphrase' ? wording.paraphrase.plain : [];
  });
  const further = [...alternatives, ...followUps].map((each) => each.text.plain);
  // What others report also has its own record; but readers who search for it want the point.
  const reported = reports?.groups.flatMap((group) => group.reports) ?? [];
  const accounts = reported.flatMap(({ quotation, text }) => [...(quotation ? [quotation.name] : []), ...(text ? [text.plain] : [])]);
  return [text.plain, ...further, ...worded, ...notes.map(({ plain }) => plain), ...accounts];
}

function namesOfTopic(id: string, { library }: ViewContext): string[] {
  const topic = library.topics.get(id);
  return topic ? [topic.data.name, ...topic.data.otherNames, ...topic.data.searchTerms] : [];
}
