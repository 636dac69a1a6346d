import { type ComparedTexts, compareTexts, type Run } from '../../model/text/compare-texts.ts';
import { type DifferencesView, differencesView } from './differences-view.ts';
import type { Quotation, WordingView } from './wording-view.ts';

/** The sources of a point side by side. */
export interface ParallelView {
  /** A column for each source. */
  columns: PassageView[][];
  /** Whether clauses stand beside their counterparts; otherwise each column is by itself. */
  isAligned: boolean;
  /** What one quotation alone has and what has moved, in words; nothing where no two quotations are compared. */
  differences?: DifferencesView;
}

/** How a source words a point in one place. */
export interface PassageView {
  wording: WordingView;
  /** How many rows stay empty before it. */
  skipped: number;
  /** A quotation clause by clause; empty for any other wording. */
  clauses: { skipped: number; runs: Run[] }[];
}

/**
 * Returns the sources of a point side by side. Quotations of different sources in one language are compared word by word;
 * a paraphrase never is, because its words are ours.
 */
export function parallelView(wordings: WordingView[]): ParallelView {
  const columns = Array.from(Map.groupBy(wordings, ({ cite }) => cite.source.id).values(), (column) =>
    column.toSorted((a, b) => Number(b.form === 'quotation') - Number(a.form === 'quotation')),
  );
  const quoted = columns.map((column) => column.filter(isQuotation));
  const alike = Array.from(Map.groupBy(quoted, ([first]) => first?.lang).values()).find(
    (group) => group.filter((each) => each.length > 0).length > 1,
  );
  const sources = alike?.filter((each) => each.length > 0) ?? [];
  const compared = compareTexts(sources.map((each) => each.map(({ quotation }) => quotation)));
  const labelled = labelledRows(compared);
  return {
    columns: columns.map((column, index) => passageViews(column, compared.sources[sources.indexOf(quoted[index] ?? [])] ?? [], labelled)),
    isAligned: compared.isAligned,
    ...(alike && {
      differences: differencesView(
        sources.map((each, index) => ({ name: each[0]?.cite.source.name ?? '', lang: each[0]?.lang, passages: compared.sources[index] })),
      ),
    }),
  };
}

const isQuotation = (wording: WordingView): wording is WordingView & Quotation => wording.form === 'quotation';

/** Returns the rows of aligned clauses in which a passage of some source begins, so that a row of labels comes before it. */
function labelledRows({ isAligned, sources }: ComparedTexts): Set<number> {
  return new Set(isAligned ? sources.flatMap((passages = []) => passages.flatMap(([first]) => first?.row ?? [])) : []);
}

/** Returns the passages of one source, with the rows that stay empty between them so that clauses stand beside their counterparts. */
function passageViews(column: WordingView[], compared: ComparedTexts['sources'][number] & {}, labelled: Set<number>): PassageView[] {
  const labelPlace = (row: number) => row + [...labelled].filter((each) => each < row).length;
  let place = 0;
  const skipTo = (wanted: number) => {
    const skipped = labelled.size > 0 ? wanted - place : 0;
    place += skipped + 1;
    return skipped;
  };
  return column.map((wording, index) => {
    if (wording.form !== 'quotation') return { wording, skipped: 0, clauses: [] };
    const clauses = compared[index] ?? [{ row: 0, runs: [{ text: wording.quotation, standing: 'shared' as const }] }];
    return {
      wording,
      skipped: skipTo(labelPlace(clauses[0]?.row ?? 0)),
      clauses: clauses.map(({ row, runs }) => ({ skipped: skipTo(labelPlace(row) + Number(labelled.has(row))), runs })),
    };
  });
}
