import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { library } from '../content.ts';
import { formerAddresses } from '../model/former-ids.ts';
import { ROUTES, UNLISTED_ROUTES } from '../model/routes.ts';
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
