import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Visit } from './launch.ts';

/** A result as a reader sees it. */
export interface SeenResult {
  /** The address that it leads to, from the root of the site, with its fragment. */
  path: string;
  text: string;
}

/** Opens the page of results for a query, in the page that the tests of a file share, and waits for what it has to say. */
export async function showSearch({ show }: Visit, query: string): Promise<Page> {
  const page = await show(`/search/${query}`);
  await said(page);
  return page;
}

/** Does so in a fresh profile. */
export async function openSearch({ open }: Visit, query: string, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(`/search/${query}`, options);
  await said(page);
  return page;
}

/** Returns the address of the script that all pages share, and that fetches the rest when it is needed. */
export function sharedScript(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const template = document.querySelector<HTMLTemplateElement>('template.first-use');
    return template?.content.querySelector('script')?.getAttribute('src');
  });
}

/** Waits until the page of results has shown all that it finds, and returns what it says. */
export async function said(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector('search-page .status')?.textContent && document.querySelector('.found[aria-busy=false]'),
  );
  return (await page.textContent('search-page .status')) ?? '';
}

/** Does something and waits until the page of results has said something anew. */
export async function saidAfter(page: Page, change: () => Promise<unknown>): Promise<string> {
  await page.evaluate(() => document.querySelector('.found')?.setAttribute('aria-busy', 'true'));
  await change();
  return said(page);
}

/** Types into the field of the page of results and waits until it has said something anew. */
export function typeAndWait(page: Page, words: string): Promise<string> {
  return saidAfter(page, () => page.fill('search-page input[type=search]', words));
}

/** Lists the results in the order in which they stand on the page. */
export function seenResults(page: Page): Promise<SeenResult[]> {
  return page.$$eval('.found [data-search-result]', (items) =>
    items.map((item) => {
      const { pathname, hash } = item.querySelector('a') as HTMLAnchorElement;
      return { path: pathname + hash, text: item.textContent };
    }),
  );
}

/** Lists the addresses of the results in the order in which they stand on the page. */
export async function seenPaths(page: Page): Promise<string[]> {
  return (await seenResults(page)).map(({ path }) => path);
}

/** Returns how many results a sentence says there are. */
export function countOf(sentence: string): number {
  return sentence.startsWith('One result') ? 1 : Number(/^\d+/.exec(sentence)?.[0] ?? 0);
}

/** Returns how many results each value of an unfolded facet says that it leaves. */
export async function facetCounts(page: Page, facet: string): Promise<Record<string, number>> {
  const buttons = page.locator(`[data-facet=${facet}] li button`);
  await buttons.first().waitFor();
  const pairs = await buttons.evaluateAll((all) =>
    all.map((button) => [button.firstElementChild?.textContent ?? '', Number(button.querySelector('.count')?.textContent)] as const),
  );
  return Object.fromEntries(pairs);
}
