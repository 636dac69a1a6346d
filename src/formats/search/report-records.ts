import { roundName } from '../../model/library/event-line.ts';
import { pointItemFragments } from '../../model/library/item-fragments.ts';
import type { Briefing, Point } from '../../model/library/records.ts';
import type { FollowUp } from '../../model/schema/readout.ts';
import type { Report } from '../../model/schema/relation.ts';
import { joinParts } from '../../model/text/join-words.ts';
import { sourceLink } from '../../views/parts/link-view.ts';
import { followUpView } from '../../views/point/course-view.ts';
import { reportView } from '../../views/point/report-view.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { KIND_WORDS, saysOn } from '../../words/found-words.ts';
import { PLAIN_WRITER, plainItems } from '../markdown/plain-writer.ts';
import { reportItems } from '../markdown/round-lists.ts';
import type { RecordDraft } from './search-record.ts';

/** Returns the search record of what another outlet reports of a point, which leads to the point’s page. */
export function reportRecord(report: Report, briefing: Briefing, context: ViewContext): RecordDraft {
  const point = pointWith(briefing, ({ reports }) => reports.includes(report));
  const view = reportView(report, point, context);
  const items = reportItems({ count: '', groups: [{ says: view.says, reports: [view] }] }, PLAIN_WRITER);
  const title = saysOn(sourceLink(report.source, context).name, `${point.label}, ${point.data.title}`);
  return recordOf('report', report, point, { title, content: plainItems(items) });
}

/** Returns the search record of what became of a point, which leads to the point’s page. */
export function followUpRecord(followUp: FollowUp, briefing: Briefing, context: ViewContext): RecordDraft {
  const point = pointWith(briefing, ({ followUps }) => followUps.includes(followUp));
  const { date, result, text } = followUpView(followUp, point, context);
  const title = `${point.label}, ${point.data.title}: ${result.label.toLowerCase()}`;
  return recordOf('follow-up', followUp, point, { title, content: joinParts([date.words, result.label, text.plain]) });
}

function pointWith({ id, points }: Briefing, has: (data: Point['data']) => boolean): Point {
  const point = points.find(({ data }) => has(data));
  if (!point) throw new Error(`No point of the briefing "${id}" has what is to be recorded. Record only what its points have.`);
  return point;
}

function recordOf(
  kind: 'report' | 'follow-up',
  item: object,
  point: Point,
  { title, content }: { title: string; content: string },
): RecordDraft {
  const { path, data, briefing } = point;
  return {
    url: `${path}#${pointItemFragments(data).get(item)}`,
    content,
    meta: { title, kind: KIND_WORDS[kind], briefing: roundName(briefing.data) },
  };
}
