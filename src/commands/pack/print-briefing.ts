import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { readTags } from '../../model/text/read-tags.ts';
import type { Settings } from '../../settings.ts';
import { requireOutputFile } from '../folders/output-file.ts';
import { writeWhole } from '../folders/write-whole.ts';
import { Refusal } from '../run-plainly.ts';
import { serveFolder } from '../serve-folder.ts';
import { builtBriefing } from './built-briefing.ts';
import { findBrowser } from './find-browser.ts';

const PAPERS: Record<string, Paper> = { a4: 'A4', letter: 'Letter' };

/** A comment that the command puts into its files, to recognise them later. */
const MARK = '%Made by Readout\n';

/** What every PDF has before its last lines, where a comment shifts no object that has an offset. */
const LAST_LINES = 'startxref';

/** Writes a briefing of the last build as a PDF; returns the exit status. */
export async function printBriefing(args: string[], settings: Settings): Promise<0> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { paper: { type: 'string', default: 'a4' }, out: { type: 'string' }, force: { type: 'boolean' } },
  });
  const paper = PAPERS[values.paper.toLowerCase()];
  if (!paper) throw new Refusal(`There is no paper size "${values.paper}". Write --paper a4 or --paper letter.`);
  const path = builtBriefing(positionals, settings.outDir);
  const file = values.out ?? `${positionals[0]}.pdf`;
  const place = requireOutputFile(file, { force: values.force, isOurs, outDir: settings.outDir });
  writeWhole(place, mark(await printPage(path, paper, settings)));
  console.log(`Wrote ${file}.`);
  return 0;
}

/** Tells whether a file is a PDF with the mark at its end, and not one that merely contains such a PDF. */
function isOurs(bytes: Buffer): boolean {
  return bytes.indexOf('%PDF-') === 0 && bytes.indexOf(MARK + LAST_LINES) === bytes.lastIndexOf(LAST_LINES) - MARK.length;
}

function mark(pdf: Buffer): Buffer {
  const end = pdf.lastIndexOf(LAST_LINES);
  return Buffer.concat([pdf.subarray(0, end), Buffer.from(MARK), pdf.subarray(end)]);
}

/** A size of paper. */
type Paper = 'A4' | 'Letter';

/** Returns the page at a path of the built site as a PDF: tagged, with an outline, titled as the page is. */
async function printPage(path: string, paper: Paper, { outDir, basePath }: Settings): Promise<Buffer> {
  const executablePath = await findBrowser();
  const { server, address } = await serveFolder({ folder: outDir, base: basePath, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await waitForFonts(page);
      await page.goto(address + path);
      await page.evaluate(() => document.fonts.ready);
      return await page.pdf({ format: paper, preferCSSPageSize: false, printBackground: true, tagged: true, outline: true });
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

const POLICY_IN_PAGE = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Has the pages that a tab opens wait for their fonts, however late they come: a reader's page goes on without a late one, but what is
 * printed or kept as a picture must not depend on how fast they were.
 */
export async function waitForFonts(page: Page): Promise<void> {
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
