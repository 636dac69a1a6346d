import type { Briefing } from '../../model/library/records.ts';
import { BRIEFING_WORDS } from '../../words/briefing-words.ts';
import { GUIDE_WORDS } from '../../words/guide-words.ts';
import { SEAT_WORDS } from '../../words/seat-words.ts';
import { TABLE_WORDS } from '../../words/table-words.ts';
import { STANCE_LABELS } from '../../words/term-labels.ts';
import { delegationsView, type MemberView } from '../briefing/delegations-view.ts';
import type { PartView } from '../briefing/part-view.ts';
import { type SideView, seatsView } from '../briefing/seats-view.ts';
import { type EntryView, nameView } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';
import type { PictureTable, TableCell } from './picture-table.ts';

const { heads: HEADS, captions, unnamed } = TABLE_WORDS;
const { seats: SEATS } = GUIDE_WORDS.signs;
const NOT_STATED = nameView(STANCE_LABELS['not-stated']);

/** Returns who sat where as a table, a row for each member of a delegation and for each who was there, or absent, without a seat. */
export function seatsTable(briefing: Briefing, context: ViewContext): PictureTable {
  const { finding, sides, benches, atTable, outside } = seatsView(briefing, delegationsView(briefing, context), context);
  return {
    id: 'delegations',
    title: BRIEFING_WORDS.sections.delegations.title,
    finding,
    caption: captions.delegations,
    heads: [HEADS.member, HEADS.delegation, HEADS.capacity, HEADS.seat, HEADS.role].map((words) => nameView(words)),
    rows: [
      ...[...sides, ...benches].flatMap(sideRows),
      ...atTable.map((part) => partRow(part, SEAT_WORDS.atTable)),
      ...outside.flatMap(({ title, parts }) => parts.map((part) => partRow(part, title))),
    ],
  };
}

function sideRows({ actor, capacities, capacityCites, came, seated, left, unnamed: former, note }: SideView): TableCell[][] {
  const capacity = { ...nameView(capacities.map(({ label }) => label).join(', ')), cites: capacityCites };
  const row = (who: TableCell, seat: string, role: TableCell = NOT_STATED) => [who, actor, capacity, nameView(seat), role];
  const rows = [
    ...came.map((member) => row(member.actor, SEATS.came, roleCell(member))),
    ...seated.map((member) => row(member.actor, SEATS.stayed, roleCell(member))),
    ...left.map((member) => row(member.actor, SEATS.left, roleCell(member))),
    ...(former?.members ?? []).map((member: EntryView) => row(member, unnamed(former?.round.name ?? ''))),
  ];
  const isEmpty = came.length + seated.length === 0;
  return [...rows, ...(isEmpty || note ? [row(NOT_STATED, SEATS.stayed, note ? { ...nameView(''), text: note } : NOT_STATED)] : [])];
}

function roleCell({ role, cites }: MemberView): TableCell {
  return { ...nameView(''), text: role, cites };
}

function partRow({ actor, part, hedge, cites }: PartView, seat: string): TableCell[] {
  return [actor, NOT_STATED, NOT_STATED, nameView(seat), { ...nameView(''), text: part, ...(hedge && { hedge }), cites }];
}
