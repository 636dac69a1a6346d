import type { Page } from 'playwright-core';

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
    const body = html.replace(POLICY_IN_PAGE, '').replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, headers, body });
  });
}
