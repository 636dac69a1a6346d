/** The site as its publisher has set it up: its words, its addresses and what it offers. */
export interface Site {
  /** The name of the site, which is its author and publisher. */
  name: string;
  description: string;
  /** The language of the texts (BCP 47). */
  language: string;
  textLicence: { name: string; address: string };
  /** Whether the site has share cards. */
  hasCards: boolean;
  /** Whether a reader's browser keeps what was read, for when there is no network. */
  worksOffline?: boolean;
  /** Where readers can send a correction, if the publisher names an address. */
  contact?: string;
  /** Returns the absolute address of a path from the root of the site. */
  absolute(path: string): string;
}
