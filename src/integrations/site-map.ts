import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { library } from '../content.ts';
import { addressesOf } from '../model/former-ids.ts';
import { entryPath } from '../model/paths.ts';
import { absolute } from '../site.ts';

/** Write the sitemap: every page that should be found, without search, the 404 page, the frames for other sites and former addresses. */
export function siteMap(): AstroIntegration {
  let left: Set<string> | undefined;
  return sitemap({
    filter: (page) => {
      left ??= new Set(leftOut().map(absolute));
      return !left.has(page) && !page.startsWith(absolute('/embed/'));
    },
  });
}

function leftOut(): string[] {
  const { actors, topics, sources } = library();
  const former = (['actors', 'topics', 'sources'] as const).flatMap((collection) => {
    const records = { actors, topics, sources }[collection].values();
    const addresses = addressesOf<{ id: string; data: { formerIds: string[] } }>(records);
    return addresses.flatMap((address) => (address.former ? [entryPath(collection, address.id)] : []));
  });
  return ['/search/', '/404/', ...former];
}
