import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../support/launch.ts';
import { openSearch, seenResults, typeAndWait } from '../support/open-search.ts';
import { rootSite } from '../support/sites.ts';

const TALKS = '/briefings/2026-01-paris-talks/';

/** What readers ask, and the address that has to come first: what has that name, else the point. */
const QUERIES: [query: string, first: string][] = [
  ['hotline', '/topics/hotline/'],
  ['a hotline against escalation', `${TALKS}a2/`],
  ['fusion mechanism', '/topics/hotline/'],
  ['dedicated communication cell', `${TALKS}a2/`],
  ['intelligence sharing', `${TALKS}a2/`],
  ['military de-escalation', `${TALKS}a2/`],
  ['prevent misunderstandings', `${TALKS}a2/`],
  ['"platform to address any disputes promptly"', `${TALKS}a2/`],
  ['A2', `${TALKS}a2/`],
  ['R1', `${TALKS}r1/`],
  ['O3', `${TALKS}o3/`],
  ['f1', `${TALKS}f1/`],
  ['red line', `${TALKS}r1/`],
  ['all red lines', `${TALKS}r1/`],
  ['red line corridor', `${TALKS}r1/`],
  ['what are the red lines of Syria', `${TALKS}r1/`],
  ['humanitarian corridor', '/topics/humanitarian-corridor/'],
  ['did Syria accept the corridor', `${TALKS}r1/`],
  ['corridor off the table', `${TALKS}o2/`],
  ['golan', '/topics/golan-heights/'],
  ['what did they agree on the golan', `${TALKS}o1/`],
  ['Golan Heights', '/topics/golan-heights/'],
  ['peace treaty', '/topics/peace-treaty/'],
  ['will there be a peace treaty', `${TALKS}o3/`],
  ['Abraham Accords', '/topics/abraham-accords/'],
  ['does Syria join the Abraham Accords', `${TALKS}o4/`],
  ['normalisation', '/topics/abraham-accords/'],
  ['Druze', '/actors/druze-minority/'],
  ['safeguard the security of the Druze minority', `${TALKS}a3/`],
  ['who said that the dialogue continues', `${TALKS}a3/`],
  ['shared objectives', '/topics/continued-dialogue/'],
  ['commitment', `${TALKS}a1/`],
  ['security agreements', '/topics/security-agreements/'],
  ['commitment to security agreements', `${TALKS}a1/`],
  ['floated', `${TALKS}f1/`],
  ['economic dimension', '/topics/diplomatic-economic-dimension/'],
  ['commercial opportunities', '/topics/diplomatic-economic-dimension/'],
  ['Turkey', '/actors/turkiye/'],
  ['Türkiye', '/actors/turkiye/'],
  ['Leiter', '/actors/yechiel-leiter/'],
  ['who is Gil Reich', '/actors/gil-reich/'],
  ['jolani', '/actors/ahmed-al-sharaa/'],
  ['الشرع', '/actors/ahmed-al-sharaa/'],
  ['נתניהו', '/actors/benjamin-netanyahu/'],
  ['fusin mechanism', '/topics/hotline/'],
  ['Witkof', '/actors/steve-witkoff/'],
  ['Kushner', '/actors/jared-kushner/'],
  ['assurances', '/topics/outside-backing/'],
  ['elections', '/topics/pace-of-talks/'],
  ['words that bind nobody', `${TALKS}a3/`],
];

suite('a query on the page of results', async () => {
  const site = await visit(rootSite());
  const ranks = new Map<string, number>();
  const found = new Map<string, string>();
  let page: Page;
  before(async () => {
    page = await openSearch(site, '?q=golan');
    for (const [query, first] of QUERIES) {
      await typeAndWait(page, query);
      const paths = (await seenResults(page)).map(({ path }) => path);
      ranks.set(query, paths.indexOf(first) + 1);
      found.set(query, paths[0] ?? 'nothing');
    }
  });

  test('finds what it is after in the first place, or one of the first three', (t) => {
    const within = (places: number) => QUERIES.filter(([query]) => (ranks.get(query) ?? 0) > 0 && (ranks.get(query) ?? 0) <= places).length;
    t.diagnostic(`${QUERIES.length} queries: ${within(1)} hits at 1, ${within(3)} hits at 3`);
    const missed = QUERIES.filter(([query]) => ranks.get(query) !== 1).map(
      ([query, first]) => `${query}: ${first} at ${ranks.get(query)}, after ${found.get(query)}`,
    );
    if (missed.length > 0) t.diagnostic(missed.join('\n'));
    assert.ok(QUERIES.length >= 40);
    assert.equal(within(3), QUERIES.length, 'Every query has to find its answer in the first three places.');
    assert.ok(within(1) >= QUERIES.length * 0.95, 'All but one in twenty have to find it in the first place.');
  });
});
