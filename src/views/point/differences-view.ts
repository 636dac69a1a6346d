import type { ComparedTexts, Run } from '../../model/text/compare-texts.ts';
import { POINT_WORDS } from '../../words/point-words.ts';
import { type NameView, nameView } from '../parts/link-view.ts';

const WORDS = POINT_WORDS.wordings;

/** In words, what marks show: which runs stand in one quotation alone, and which stand elsewhere in another. */
export interface DifferencesView {
  parts: { standing: 'only' | 'moved'; label: string; runs: NameView[] }[];
  /** What is said where there is nothing to list. */
  none?: string;
}

/** A source whose quotations were compared, with the passages that came of it; none if it has too little in common with the others. */
interface ComparedSource {
  name: string;
  lang?: string | undefined;
  passages: ComparedTexts['sources'][number];
}

/** Returns in words how the quotations of some sources differ; for a source whose counterpart is described elsewhere, what it has. */
export function differencesView(sources: ComparedSource[], quotations: number = sources.length): DifferencesView {
  const compared = sources.filter(({ passages }) => passages);
  if (compared.length === 0) return { parts: [], none: WORDS.tooDifferent };
  const moved = compared.flatMap((source) => runsOf(source, 'moved'));
  const parts = [
    ...compared.map((source) => ({ standing: 'only' as const, label: WORDS.onlyIn(source.name), runs: runsOf(source, 'only') })),
    { standing: 'moved' as const, label: WORDS.moved(quotations), runs: moved.filter(isFirst) },
  ].filter(({ runs }) => runs.length > 0);
  return { parts, ...(parts.length === 0 && { none: WORDS.same(quotations) }) };
}

function runsOf({ lang, passages = [] }: ComparedSource, standing: Run['standing']): NameView[] {
  const runs = passages.flat().flatMap((clause) => clause.runs);
  return runs.filter((run) => run.standing === standing).map(({ text }) => nameView(text, lang));
}

/** Tells whether no run before it has the same words, in whatever capitals. */
function isFirst({ name }: NameView, index: number, all: NameView[]): boolean {
  return all.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index;
}

/** Returns the differences as sentences. */
export function differencesInWords({ parts, none }: DifferencesView): string {
  return none ?? parts.map(({ label, runs }) => `${label}: ${runs.map(({ name }) => `“${name}”`).join(', ')}.`).join(' ');
}
