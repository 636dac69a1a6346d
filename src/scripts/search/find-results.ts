import { prepareSearch } from '../../model/search/prepare-search.ts';
import { askTexts, type TextsAsked } from './ask-texts.ts';
import { type Findings, findingsOf, findKnown, type KnownSearch } from './find-known.ts';
import { missingWords } from './known-for.ts';
import type { NameList } from './name-list.ts';
import type { SearchSession } from './search-session.ts';

/** The fewest results that make the texts of older rounds not worth loading. */
const ENOUGH = 5;

/** Finds what a query asks for and passes it on as it arrives: first from names, words and the table of points, then from the texts. */
export async function findResults(text: string, session: SearchSession, show: (findings: Findings) => void): Promise<void> {
  let isKnown = false;
  const showKnown = (findings: Findings) => {
    isKnown = true;
    show(findings);
  };
  const showNames = ({ index }: NameList) => {
    const first = { names: index, words: missingWords(), rows: [], lost: [] };
    const search = prepareSearch(text, first);
    if (!isKnown) show(findingsOf(search, first, 'waiting'));
    if (!search.query.path) session.text().catch(() => {}); // They take longest; a loss is reported when they are searched.
  };
  session.names().then(showNames, () => {}); // On a slow line the first names come long before the rest; a loss is reported with it.
  await findTexts(await findKnown(text, session, showKnown), session, show);
}

/** Searches the texts and passes results on as they arrive: from the newest texts, then from older ones if these have few. */
export async function findTexts({ known, search }: KnownSearch, session: SearchSession, show: (findings: Findings) => void): Promise<void> {
  const findings = (texts: Findings['texts'], asked?: TextsAsked) => findingsOf(search, known, texts, asked);
  if (search.query.path) return show(findings('all'));
  try {
    const full = await session.text();
    const { terms, query, excluded } = search;
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
