import type { Briefing } from '../../model/library/records.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { TABLE_WORDS } from '../../words/table-words.ts';
import { eventsView } from '../briefing/events-view.ts';
import { nameView } from '../parts/link-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';
import type { PictureTable } from './picture-table.ts';

/** Returns the timeline of a briefing as a table; nothing if it has no events. */
export function eventsTable(briefing: Briefing, context: ViewContext): PictureTable | undefined {
  const { finding, events } = eventsView(briefing, context);
  if (!finding) return undefined;
  const { heads, captions } = TABLE_WORDS;
  return {
    id: 'events',
    title: BRIEFING_WORDS.sections.events.title,
    finding,
    caption: captions.events,
    heads: [heads.when, heads.event].map((words) => nameView(words)),
    rows: events.map(({ fragment, when, hedge, title, cites }) => [
      { ...nameView(when), href: `${hrefOf(briefing.path, context)}#${fragment}` },
      { ...nameView(''), text: title, ...(hedge && { hedge }), cites },
    ]),
  };
}
