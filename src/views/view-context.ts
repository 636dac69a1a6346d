import type { FormName } from '../model/addresses/forms.ts';
import { withBase } from '../model/addresses/paths.ts';
import type { Library } from '../model/library/records.ts';

/** What views are made from: the library, and the site that shows it. */
export interface ViewContext {
  library: Library;
  site: Site;
  /** The base path of the site: "/" or "/name/". */
  base: string;
  /** Returns the absolute address of a path from the root of the site. */
  absolute(path: string): string;
  /** Whether the site has share cards. */
  hasCards: boolean;
}

/** Returns the context of the views of a library on a site. */
export function viewContext(library: Library, site: Site): ViewContext {
  const { absolute, hasCards } = site;
  return { library, site, absolute, hasCards, base: new URL(absolute('/')).pathname };
}

/** Returns the address of a path from the root of the site as the pages link to it. */
export function hrefOf(path: string, { base }: Pick<ViewContext, 'base'>): string {
  return withBase(path, base);
}

/** The site as its publisher has set it up: its words, its addresses and what it offers. */
export interface Site {
  /** The name of the publication, which is the author of what has no byline. */
  name: string;
  description: string;
  /** Who publishes it, if that is not the publication itself. */
  publisher?: { name: string; address?: string };
  /** The language of the texts (BCP 47). */
  language: string;
  textLicence: { name: string; address: string; id?: string };
  /** The words of the home page. */
  home: { title: string; heading: string; text?: string };
  /** The accent of the publication in both schemes, if it has one. */
  accent?: { light: string; dark: string };
  /** Its drawings as SVG: the one in the masthead, and the square one of tabs and devices. */
  drawings: { logo?: string; icon?: string };
  /** A line at the foot of every page, in Markdown. */
  footer?: string;
  /** The ids of its own pages that the navigation shows. */
  navigation: string[];
  /** The forms of records that it leaves out. */
  leaveOut: readonly FormName[];
  /** Whether the site has share cards. */
  hasCards: boolean;
  /** Whether the site is a proof, with drafts, which is not to be published. */
  isProof?: boolean;
  /** Whether a reader's browser caches what was read, for use without a network. */
  worksOffline?: boolean;
  /** Tells whether the publisher has put a file with an address into the site. */
  hasFile?(path: string): boolean;
  /** Where readers can send a correction, if the publisher has set an address. */
  contact?: string;
  /** Returns the absolute address of a path from the root of the site. */
  absolute(path: string): string;
}

/** Returns who publishes a publication: whoever it names, else the publication itself. */
export function publisherOf({ name, publisher, absolute }: Pick<Site, 'name' | 'publisher' | 'absolute'>): {
  name: string;
  address: string;
} {
  return { name: publisher?.name ?? name, address: publisher?.address ?? absolute('/') };
}

/** What a published file says about its origin. */
export type Publication = Omit<Site, 'contact' | 'isProof' | 'worksOffline' | 'hasFile'>;
