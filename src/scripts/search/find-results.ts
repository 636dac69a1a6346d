import { prepareSearch } from '../../model/search/prepare-search.ts';
import { askTexts, type TextsAsked } from './ask-texts.ts';
import { type Findings, findInRows, findingsOf, findKnown, type KnownSearch } from './find-known.ts';
import type { IndexedNames } from './indexed-names.ts';
import { missingWords } from './known-for.ts';
import type { SearchSession } from './search-session.ts';

/** The fewest results that make the texts of older rounds not worth loading. */
const ENOUGH = 5;

/** Called with what was found so far; returns once that is shown, with the texts that it needs. */
type Show = (findings: Findings) => Promise<void>;

/**
 * Finds what a query asks for and passes it on as it arrives: first from names and words, then from the texts, and last from the table of points,
 * unless the query or what is to be done with its results needs that before.
 */
export async function findResults(text: string, session: SearchSession, show: Show, needsRows: boolean): Promise<void> {
  let isKnown = false;
  const showKnown = (findings: Findings) => {
    isKnown = true;
    void show(findings);
  };
  const showNames = ({ index }: IndexedNames) => {
    const known = { names: index, words: missingWords(), rows: [], lost: [] };
    const search = prepareSearch(text, known);
    if (!isKnown) void show(findingsOf({ known, search }, 'waiting'));
    if (!search.query.path) session.text().catch(() => {}); // They take longest; a loss is reported when they are searched.
  };
  session.names().then(showNames, () => {}); // On a slow line the first names come long before the rest; a loss is reported with it.
  let found = await findKnown(text, session, showKnown, needsRows || session.hasPoints);
  if (!found.known.table && !session.hasPoints) {
    await show(await findNewest(found, session));
    found = await findInRows(text, found.known, session, () => {});
  }
  await findTexts(found, session, show);
}

/** Searches the newest texts. */
async function findNewest(found: KnownSearch, session: SearchSession): Promise<Findings> {
  try {
    const { terms, query, excluded } = found.search;
    return findingsOf(found, 'newest', await askTexts(await session.text(), terms, query.excluded, excluded));
  } catch (error) {
    return findingsOf(found, error as Error);
  }
}

/** Searches the texts and passes results on as they arrive: from the newest texts, then from older ones if these have few. */
export async function findTexts(found: KnownSearch, session: SearchSession, show: (findings: Findings) => void): Promise<void> {
  const { terms, query, excluded } = found.search;
  const findings = (texts: Findings['texts'], asked?: TextsAsked) => findingsOf(found, texts, asked);
  if (query.path) return show(findings('all'));
  try {
    const full = await session.text();
    const newest = findings(full.hasOlder ? 'newest' : 'all', await askTexts(full, terms, query.excluded, excluded));
    show(newest);
    if (newest.hits.length >= ENOUGH || !full.hasOlder) return;
    const lost = await full.loadOlder();
    const asked = await askTexts(full, terms, query.excluded, excluded);
    show(findings('all', { ...asked, lost: [...asked.lost, ...lost] }));
  } catch (error) {
    show(findings(error as Error));
  }
}
