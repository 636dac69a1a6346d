import type { Page } from 'playwright-core';
import { openPage } from './launch.ts';

/** Opens a page of the preview, and waits until it hears of changes. */
export async function openListening(address: string): Promise<Page> {
  const page = await openPage('about:blank');
  // The page may be loaded again before its first socket has been told anything: any socket will do.
  const connected = new Promise((resolve) => page.on('websocket', (socket) => socket.once('framereceived', resolve)));
  // A change that is still on its way may load the page again before it is whole.
  await page.goto(address, { waitUntil: 'commit' });
  await connected;
  return page;
}
