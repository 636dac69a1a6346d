import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { library } from '../content.ts';
import { ROUTES, UNLISTED_ROUTES } from '../model/addresses/routes.ts';
import { formerAddresses } from '../model/library/former-ids.ts';
import { absolute } from '../site.ts';

/** Write the sitemap: every page that should be found, without search, the 404 page, the frames for other sites and former addresses. */
export function siteMap(): AstroIntegration {
  let left: Set<string> | undefined;
  return sitemap({
    filter: (page) => {
      left ??= new Set(leftOut().map(absolute));
      return !left.has(page) && !page.startsWith(absolute(ROUTES.embed));
    },
  });
}

function leftOut(): string[] {
  return [...UNLISTED_ROUTES, ...formerAddresses(library()).map(({ from }) => from)];
}
