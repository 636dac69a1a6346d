import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { library } from '../content.ts';
import { ROUTES, UNLISTED_ROUTES } from '../model/addresses/routes.ts';
import { formerAddresses } from '../model/library/former-ids.ts';
import { currentReuse } from '../reuse/current-reuse.ts';
import { absolute } from '../site.ts';

/** Write the sitemap: every page that should be found, without search, the 404 page, the frames for other sites and former addresses. */
export function siteMap(): AstroIntegration {
  let left: Set<string> | undefined;
  const { name, hooks } = sitemap({
    filter: (page) => {
      left ??= new Set(leftOut().map(absolute));
      return !left.has(page) && !page.startsWith(absolute(ROUTES.embed));
    },
  });
  const write = hooks['astro:build:done'];
  return { name, hooks: { ...hooks, 'astro:build:done': (done) => write?.({ ...done, pages: [...done.pages, ...takenOver()] }) } };
}

/** Returns the pages that Astro has not made, as it names those that it has. */
function takenOver(): { pathname: string }[] {
  const groups = [...(currentReuse()?.groups.values() ?? [])].filter(({ isTaken }) => isTaken);
  const pages = groups.flatMap(({ files }) => [...files]).filter((file) => file.endsWith('/index.html'));
  return pages.map((file) => ({ pathname: file.replace(/index\.html$/, '') }));
}

function leftOut(): string[] {
  return [...UNLISTED_ROUTES, ...formerAddresses(library()).map(({ from }) => from)];
}
