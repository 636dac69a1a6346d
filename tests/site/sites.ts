import { join } from 'node:path';

/** The environment variable that tells the test files which folder the sites were built in. */
export const FOLDER_VARIABLE = 'READOUT_TESTS_FOLDER';

/** A site that was built for the tests from the real content. */
export interface Site {
  /** Where it lives, for the names of tests. */
  name: string;
  /** The folder of the built site. */
  folder: string;
  /** The path that it lives under. */
  base: string;
  /** The origin of its absolute addresses. */
  origin: string;
  /** What its build was given. */
  environment: Record<string, string>;
}

/** Lists the sites that are built in a folder: the same content at the root of a host, and under a path. */
export function sitesIn(folder: string): Site[] {
  return [
    { name: 'at the root', folder: join(folder, 'root'), base: '/', origin: 'https://readout.example', environment: {} },
    {
      name: 'under /readout/',
      folder: join(folder, 'sub-path'),
      base: '/readout/',
      origin: 'https://briefings.example.org',
      environment: { BASE_PATH: '/readout/', SITE_URL: 'https://briefings.example.org' },
    },
  ];
}

/** The file with what the build of a site said. */
export function logOf({ folder }: Site): string {
  return `${folder}.log`;
}

/** Lists the sites that were built before the tests began. */
export function builtSites(): Site[] {
  const folder = process.env[FOLDER_VARIABLE];
  if (!folder) throw new Error('The sites to test are not built. Run this file with "npm test -- <file>", which builds them first.');
  return sitesIn(folder);
}

/** Gives the site that was built at the root of a host. */
export function rootSite(): Site {
  return builtSites()[0] as Site;
}
