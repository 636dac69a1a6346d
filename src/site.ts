import { settings } from './environment.ts';
import { withBase } from './model/addresses/paths.ts';
import type { Site } from './views/view-context.ts';

/** The site's own words: its name and what it is. */
export const SITE = {
  name: 'Readout',
  description:
    'What was agreed, what is a red line and what is off the table: rounds of talks as records that can be read, searched and cited.',
  language: 'en',
  textLicence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** Returns the link to an address from the root of the site, under any base path. */
export function href(path: string): string {
  return withBase(path, settings.basePath);
}

/** Returns the absolute address of a page. */
export function absolute(path: string): string {
  return settings.siteUrl + href(path);
}

/** The site as described in its views and its published files. */
export const publication: Site = {
  ...SITE,
  absolute,
  hasCards: settings.shareCards,
  worksOffline: settings.offline,
  ...(settings.contact && { contact: settings.contact }),
};
