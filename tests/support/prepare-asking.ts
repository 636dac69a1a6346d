import type { Page } from 'playwright-core';

/** How long a search has to be quiet, in milliseconds, with no request under way and a status that does not end in "…", to have finished. */
const QUIET = 60;

/** How long a search may take, in milliseconds: more than a busy machine needs, so that only an endless one fails. */
const PATIENCE = 20_000;

/** What a page has in its scope, as `asking`, once it is prepared. */
export interface Asking {
  /** Types a query, waits until the search has finished, and tells whether it has. */
  type(root: Element, status: Element, query: string): Promise<boolean>;
  /** Returns where a link leads, from the root of the site, without the marks of what was found. */
  pathOf(link: { pathname: string; hash: string }): string;
}

/** Prepares a page for queries that are typed one after another. */
export async function prepareAsking(page: Page): Promise<Page> {
  await page.evaluate(
    ({ quiet, patience }) => {
      let underWay = 0;
      let changed = 0;
      const touch = () => (changed = performance.now());
      const { fetch } = window;
      window.fetch = async (...request) => {
        underWay++;
        return fetch(...request).finally(() => touch() && underWay--);
      };
      const type: Asking['type'] = async (root, status, query) => {
        const watch = new MutationObserver(touch);
        watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        const field = root.querySelector('input[type=search]') as HTMLInputElement;
        status.replaceChildren();
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const goesOn = () => /^$|…$/.test(status.textContent.trim()) || underWay > 0 || performance.now() - changed < quiet;
        for (const end = performance.now() + patience; goesOn() && performance.now() < end; )
          await new Promise((done) => setTimeout(done, 10));
        watch.disconnect();
        return !goesOn();
      };
      const pathOf: Asking['pathOf'] = ({ pathname, hash }) => pathname + hash.replace(/(:~:|&?found=).*/, '').replace(/^#$/, '');
      Object.assign(window, { asking: { type, pathOf } satisfies Asking });
    },
    { quiet: QUIET, patience: PATIENCE },
  );
  return page;
}
