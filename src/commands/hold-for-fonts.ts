import type { Page } from 'playwright-core';
import { readTags } from '../model/read-tags.ts';

const POLICY_IN_PAGE = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Has the pages that a tab opens wait for their fonts, however late they come: a reader's page goes on without a late one, but what is
 * printed or kept as a picture must not depend on how fast they were.
 */
export async function holdForFonts(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    // The policy allows the styles as they were.
    const { 'content-security-policy': _, ...headers } = response.headers();
    const body = waitForFaces(html).replace(POLICY_IN_PAGE, '');
    await route.fulfill({ response, headers, body });
  });
}

/** Has the styles of a page wait for its faces; a text that has the same words keeps them. */
function waitForFaces(html: string): string {
  const styles = Array.from(readTags(html)).filter(({ name }) => name === 'style');
  return styles.reduceRight((page, { end, text }) => {
    return page.slice(0, end) + text.replaceAll('font-display:optional', 'font-display:block') + page.slice(end + text.length);
  }, html);
}
