import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Returns the release that the pages of a built site name. */
export function releaseOf(site: string): string {
  return /data-release="([^"]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? '';
}

/** Lists what the browser keeps of the site, each with the digest of its bytes. */
export function cachedIn(page: Page): Promise<{ cache: string; path: string; digest: string }[]> {
  return page.evaluate(async () => {
    const kept: { cache: string; path: string; digest: string }[] = [];
    for (const cache of await caches.keys()) {
      const opened = await caches.open(cache);
      for (const request of await opened.keys()) {
        const bytes = await (await opened.match(request))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
        kept.push({ cache, path: new URL(request.url).pathname, digest: digest.toHex() });
      }
    }
    return kept;
  });
}

/** Fails unless all that is kept is byte for byte of one build, under its path, with the search and the pages that were read. */
export async function assertOfBuild(page: Page, site: string, base: string, read: string[]): Promise<void> {
  const kept = await cachedIn(page);
  const wrong = kept.filter(
    ({ cache, path, digest }) => !cache.includes(releaseOf(site)) || digest !== digestOf(join(site, path.slice(base.length))),
  );
  assert.deepEqual(wrong, []);
  for (const path of ['pagefind/pagefind-entry.json', 'names/first.txt', 'search/', 'offline/', ...read]) {
    assert.ok(
      kept.some((each) => each.path === base + path),
      `${path} is not kept.`,
    );
  }
}

function digestOf(path: string): string {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'no such file';
}
