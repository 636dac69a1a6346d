import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchBrowser, visit } from '../support/launch.ts';
import { rootSite } from '../support/sites.ts';
import { freePort } from './free-port.ts';

const PARIS = 'briefings/2026-01-paris-talks/';
/** A page of each kind. */
const PAGES = [
  '',
  PARIS,
  `${PARIS}a2/`,
  'briefings/',
  'actors/',
  'actors/syria/',
  'topics/golan-heights/',
  'sources/joint-statement-paris/',
  'data/',
  'about/',
  'about/rules/',
  'corrections/',
];
/** Pages that search engines are told to pass over, on purpose. */
const PASSED_OVER = ['search/', 'embed/2026-01-paris-talks/a2/'];

/** What Lighthouse gives, as far as it is read here. */
interface Outcome {
  lhr: {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string }>;
  };
}
type Lighthouse = (address: string, flags: object) => Promise<Outcome>;

const tools = createRequire(new URL('../tools/package.json', import.meta.url));
const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(tools.resolve('lighthouse')).href);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
after(() => browser.close());
const { address } = await visit(rootSite());

suite('Lighthouse gives 100 for accessibility, best practices and SEO to', () => {
  for (const path of [...PAGES, ...PASSED_OVER]) {
    test(`/${path}`, async () => {
      const { lhr } = await lighthouse(address + path, {
        port,
        logLevel: 'silent',
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        skipAudits: PASSED_OVER.includes(path) ? ['is-crawlable'] : [],
      });
      assert.deepEqual(failuresOf(lhr), []);
    });
  }
});

/** Lists the categories that are not at 100, each with what it lacks. */
function failuresOf({ categories, audits }: Outcome['lhr']): string[] {
  assert.equal(Object.keys(categories).length, 3);
  return Object.entries(categories)
    .filter(([, { score }]) => score !== 1)
    .map(([category, { score, auditRefs }]) => {
      const failed = auditRefs.map(({ id }) => audits[id]).filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 1);
      return `${category}: ${Math.round(score * 100)}, ${failed.map((audit) => audit?.title).join('; ')}`;
    });
}
