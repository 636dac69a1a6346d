import { chromium, type Page } from 'playwright-core';
import { readTags } from '../../model/text/read-tags.ts';
import type { Settings } from '../../settings.ts';
import { serveFolder } from '../serve-folder.ts';
import { completeTags } from './complete-tags.ts';
import { findBrowser } from './find-browser.ts';
import { lacksFile } from './lacks-file.ts';
import { waitingForFaces, withFaces } from './waiting-for-faces.ts';

/** A size of paper. */
export type Paper = 'A4' | 'Letter';

/** Returns the page at a path of the built site as a PDF: tagged, with an outline, titled as the page is. */
export async function printPage(path: string, paper: Paper, { outDir, basePath, siteUrl }: Settings): Promise<Buffer> {
  const executablePath = await findBrowser();
  const { server, address } = await serveFolder({ folder: outDir, base: basePath, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await waitForFonts(page);
      const lacking = lackingFiles(page);
      await page.goto(address + path);
      await page.evaluate(() => document.fonts.ready);
      if (lacking.size > 0) throw lacksFile(Array.from(lacking, (url) => url.replace(address, `${outDir}/`)));
      const links = await page.evaluate(publishLinks, siteUrl);
      const pdf = await page.pdf({ format: paper, preferCSSPageSize: false, printBackground: true, tagged: true, outline: true });
      return completeTags(pdf, new Map(links));
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

/** The files of a page that its paper form needs. */
const NEEDED = new Set(['document', 'stylesheet', 'font', 'image']);

/** Returns the addresses of the files that a page needs and does not get, as they become known. */
function lackingFiles(page: Page): ReadonlySet<string> {
  const lacking = new Set<string>();
  page.on('requestfailed', (request) => NEEDED.has(request.resourceType()) && lacking.add(request.url()));
  page.on('response', (response) => !response.ok() && NEEDED.has(response.request().resourceType()) && lacking.add(response.url()));
  return lacking;
}

/**
 * Has the links of a page lead to the site, not to the server that it is printed from; returns the words of each by where it leads.
 * A drawing that is not read out has none: what it leads to stands below it.
 */
function publishLinks(siteUrl: string): [to: string, words: string][] {
  for (const link of document.querySelectorAll('[aria-hidden="true"] a')) link.removeAttribute('href');
  return Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), (link) => {
    const isInPage = link.hash !== '' && link.origin + link.pathname === location.origin + location.pathname;
    if (link.origin === location.origin && !isInPage) link.href = siteUrl + link.pathname + link.search + link.hash;
    return [isInPage ? link.hash : link.href, (link.textContent ?? '').replace(/\s+/g, ' ').trim()];
  });
}

const POLICY_IN_PAGE = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Has the pages that a tab opens wait for their fonts, however late they come: a reader's page goes on without a late one, but what is
 * printed or kept as a picture must not depend on how fast they were.
 */
export async function waitForFonts(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const what = route.request().resourceType();
    if (what !== 'document' && what !== 'stylesheet') return route.fallback();
    const response = await route.fetch();
    const text = await response.text();
    // The policy allows the styles as they were.
    const { 'content-security-policy': _, ...headers } = response.headers();
    const body = what === 'document' ? waitForFaces(withFaces(text)).replace(POLICY_IN_PAGE, '') : waitingForFaces(text);
    await route.fulfill({ response, headers, body });
  });
}

/** Has the styles of a page wait for its faces; a text that has the same words keeps them. */
function waitForFaces(html: string): string {
  const styles = Array.from(readTags(html)).filter(({ name }) => name === 'style');
  return styles.reduceRight((page, { end, text }) => {
    return page.slice(0, end) + waitingForFaces(text) + page.slice(end + text.length);
  }, html);
}
