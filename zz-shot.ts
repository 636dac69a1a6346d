import { chromium } from 'playwright-core';
import { mkdirSync, existsSync } from 'node:fs';
import { unpackBrowser } from './src/commands/pack/find-browser.ts';
import { serveFolder } from './src/commands/serve-folder.ts';
const [site, out, ...paths] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: await unpackBrowser('/tmp/since-browser', []), args: ['--no-sandbox'] });
const { server, address } = await serveFolder({ folder: site, base: '/', port: 0 });
for (const path of paths) for (const [name, w, opts] of [['390', 390, {}], ['820', 820, {}], ['1440', 1440, {}], ['dark', 1440, { colorScheme: 'dark' }], ['forced', 390, { forcedColors: 'active' }], ['print', 760, {}], ['320', 320, {}]] as const) {
  const context = await browser.newContext({ viewport: { width: w, height: 900 }, ...opts });
  const page = await context.newPage();
  if (name === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto(address + path);
  await page.evaluate(() => document.fonts.ready);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) console.log('OVERFLOW', path, name, over);
  if (over > 0) console.log(await page.evaluate(() => [...document.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.tagName + '.' + e.className).slice(0, 6)));
  const pick = process.env.PICK ?? 'main';
  for (const [i, el] of (await page.locator(pick).all()).entries()) await el.screenshot({ path: `${out}/${path.replaceAll('/', '_')}-${name}-${i}.png` });
  await context.close();
}
await browser.close(); server.close();
