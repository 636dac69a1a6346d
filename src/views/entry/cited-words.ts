import type { Cited } from '../../model/library/cites.ts';
import type { SourceRecord } from '../../model/library/records.ts';
import { ENTRY_WORDS } from '../../words/entry-words.ts';
import { citeView } from '../parts/cite-view.ts';
import { type ActorLink, actorLink, type LinkView, type NameView, nameView } from '../parts/link-view.ts';
import { type TextView, textView } from '../parts/text-view.ts';
import { hrefOf, type ViewContext } from '../view-context.ts';

/** Something in a briefing or a process that cites a place in a source. */
export interface Citing {
  text: string;
  path: string;
  /** The talks with their place and days, or the process. */
  talks: string;
  /** The id of the briefing, whose points its texts may name; empty for a process. */
  briefing: string;
  /** What it cites from that place. */
  cites: Cited[];
}

/** What is cited from a place in a source, and by what. */
export interface CitedWordsView {
  /** None where only the place is named. */
  words: WordsView[];
  by: { talks: string; links: LinkView[] }[];
}

/** What a source says at a place: its own words, whole or the first and the last of them; a paraphrase; or that it says nothing. */
type WordsView =
  | ({ form: 'quotation'; speaker?: ActorLink; passage?: string } & NameView)
  | { form: 'paraphrase'; text: TextView }
  | { form: 'absent' };

/** Returns what is cited from a place in a source, each passage once with all that cite it; what only names the place comes last. */
export function citedWords(citing: Citing[], source: SourceRecord, context: ViewContext): CitedWordsView[] {
  const cited = citing.flatMap((item) => {
    const words: (WordsView | undefined)[] = wordsIn(item, source, context);
    return (words.length > 0 ? words : [undefined]).map((each) => ({ words: each, item }));
  });
  const passages = Array.from(Map.groupBy(cited, ({ words }) => JSON.stringify(words)).values(), (group) => ({
    words: group[0]?.words ?? [],
    by: [...new Set(group.map(({ item }) => item))],
  }));
  const together = Map.groupBy(passages, ({ by }) => by.map((item) => citing.indexOf(item)).join());
  return [...together.values()]
    .map((group) => ({
      words: group.flatMap(({ words }) => words),
      by: byTalks(group[0]?.by ?? [], context),
    }))
    .toSorted((a, b) => Number(a.words.length === 0) - Number(b.words.length === 0));
}

function byTalks(citing: Citing[], context: ViewContext): CitedWordsView['by'] {
  const talks = Map.groupBy(citing, (item) => item.talks);
  return Array.from(talks, ([name, items]) => ({
    talks: name,
    links: items.map(({ text, path }) => ({ ...nameView(text), href: hrefOf(path, context) })),
  }));
}

/** Returns the words of what something cites; the first and the last words of a passage are left out where it is quoted whole. */
function wordsIn({ cites, briefing }: Citing, { data: { language } }: SourceRecord, context: ViewContext): WordsView[] {
  const quotes = cites.flatMap(({ quote }) => quote ?? []);
  return cites.flatMap((cite): WordsView[] => {
    const { quote, speaker, paraphrase, absent, from, to } = cite;
    const own = quote === undefined ? undefined : cites.find((each) => isIn(each, quote));
    return [
      ...(quote ? [quotation(quote, own, { language, speaker }, context)] : []),
      ...(paraphrase ? [{ form: 'paraphrase' as const, text: textView(paraphrase, briefing, context) }] : []),
      ...(absent ? [{ form: 'absent' as const }] : []),
      ...(from && !quotes.some((each) => isIn(cite, each))
        ? [quotation(ENTRY_WORDS.source.passage(from, to), cite, { language }, context)]
        : []),
    ];
  });
}

/** Tells whether a quotation has the first and the last words of a passage. */
function isIn({ from, to = from }: Cited, quote: string): boolean {
  return from !== undefined && to !== undefined && quote.includes(from) && quote.includes(to);
}

function quotation(
  words: string,
  cite: Cited | undefined,
  { language, speaker }: { language?: string | undefined; speaker?: string | undefined },
  context: ViewContext,
): WordsView {
  const passage = cite && citeView(cite, context).passage;
  return {
    form: 'quotation',
    ...nameView(words, language),
    ...(speaker && { speaker: actorLink(speaker, context) }),
    ...(passage && { passage }),
  };
}
