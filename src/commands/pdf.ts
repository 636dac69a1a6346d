import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { settings } from '../settings.ts';
import { builtBriefing } from './built-briefing.ts';
import { findBrowser } from './find-browser.ts';
import { holdForFonts } from './hold-for-fonts.ts';
import { serveFolder } from './serve-folder.ts';

/** Writes the page at a path of the built site to a PDF file: tagged, with an outline, titled as the page is. */
async function writePdf(path: string, file: string, format: 'A4' | 'Letter'): Promise<void> {
  const { server, address } = await serveFolder({ folder: settings.outDir, base: settings.basePath, port: 0 });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await holdForFonts(page);
    await page.goto(address + path);
    await page.evaluate(() => document.fonts.ready);
    await page.pdf({ path: file, format, preferCSSPageSize: false, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
    server.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { paper: { type: 'string', default: 'a4' }, out: { type: 'string' } },
});
try {
  const [id] = positionals;
  const format = { a4: 'A4', letter: 'Letter' }[values.paper.toLowerCase()] as 'A4' | 'Letter' | undefined;
  if (!format) throw new Error(`There is no paper "${values.paper}". Write --paper a4 or --paper letter.`);
  const path = builtBriefing(id);
  const file = values.out ?? `${id}.pdf`;
  await writePdf(path, file, format);
  console.log(`Wrote ${file}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
