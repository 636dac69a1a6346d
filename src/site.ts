import { settings } from './environment.ts';
import { withBase } from './model/addresses/paths.ts';
import type { PublicationData } from './model/schema/publication.ts';
import type { Site } from './views/view-context.ts';

/** Returns the link to an address from the root of the site, under any base path. */
export function href(path: string): string {
  return withBase(path, settings.basePath);
}

/** Returns the absolute address of a page. */
export function absolute(path: string): string {
  return settings.siteUrl + href(path);
}

/** Returns the site of a publication, as its views and its published files describe it. */
export function siteOf({ licence, ...told }: PublicationData, drawings: Site['drawings']): Site {
  // The preview always has drafts, and marks them alone.
  const isProof = settings.drafts && !import.meta.env?.DEV;
  return { ...told, textLicence: licence, drawings, absolute, hasCards: settings.shareCards, isProof, worksOffline: settings.offline };
}
