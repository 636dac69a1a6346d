import { chromium } from 'playwright-core';
import { settings } from '../settings.ts';
import { findBrowser } from './find-browser.ts';
import { holdForFonts } from './hold-for-fonts.ts';
import { serveFolder } from './serve-folder.ts';

/** A size of paper. */
export type Paper = 'A4' | 'Letter';

/** Returns the page at a path of the built site as a PDF: tagged, with an outline, titled as the page is. */
export async function printPage(path: string, paper: Paper): Promise<Buffer> {
  const executablePath = await findBrowser();
  const { server, address } = await serveFolder({ folder: settings.outDir, base: settings.basePath, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await holdForFonts(page);
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
