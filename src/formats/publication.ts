/** What a file that leaves the site says of where it comes from. */
export interface Publication {
  /** The name of the site, which is its author and publisher. */
  name: string;
  description: string;
  /** The language of the texts (BCP 47). */
  language: string;
  /** Whether the site has share cards. */
  hasCards: boolean;
  textLicence: { name: string; address: string };
  /** Gives the absolute address of a path from the root of the site. */
  absolute(path: string): string;
}
