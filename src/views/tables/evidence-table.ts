import type { Briefing } from '../../model/library/records.ts';
import { EVIDENCE_WORDS } from '../../words/evidence-words.ts';
import { TABLE_WORDS } from '../../words/table-words.ts';
import { evidenceView, type SignedWord } from '../briefing/evidence-view.ts';
import { citeViews } from '../parts/cite-view.ts';
import { nameView, shortLink } from '../parts/link-view.ts';
import type { ViewContext } from '../view-context.ts';
import type { PictureTable, TableCell } from './picture-table.ts';

/** Returns what each point rests on as a table; nothing if there are no points. */
export function evidenceTable(briefing: Briefing, context: ViewContext): PictureTable | undefined {
  const evidence = evidenceView(briefing, context);
  if (!evidence) return undefined;
  const { finding, documents, parties, rows, hasOutlets } = evidence;
  const { title, caption, point: label, restsOn, outlets: others } = EVIDENCE_WORDS;
  return {
    id: 'evidence',
    title,
    finding,
    caption,
    heads: [
      ...[label, TABLE_WORDS.heads.title, restsOn].map((words) => nameView(words)),
      ...documents,
      ...parties.map(shortLink),
      ...(hasOutlets ? [nameView(others)] : []),
    ],
    rows: rows.map(({ point, restsOn: who, documents: said, parties: words, outlets }, index) => [
      { ...nameView(point.label), href: point.href },
      nameView(point.title),
      { ...nameView(who), cites: citeViews(briefing.points[index]?.data.cites, context) },
      ...[...said, ...words].map((each) => nameView(each.words)),
      ...(hasOutlets ? [outletsCell(outlets, point.href)] : []),
    ]),
  };
}

function outletsCell(outlets: SignedWord[], href: string): TableCell {
  if (outlets.length === 0) return nameView(EVIDENCE_WORDS.none);
  return { ...nameView(outlets.map(({ words, count }) => `${words} ${count}`).join(', ')), href: `${href}#reports` };
}
