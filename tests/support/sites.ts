import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce, sharedFolder } from './make-once.ts';
import { runBuildAndWait } from './run-build.ts';

/** A site that is built for the tests. */
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

/** Returns the sites, built: the same content at the root of a host, and under a path. */
export function builtSites(): Site[] {
  return [rootSite(), build(sitesIn(sharedFolder()).subPath)];
}

/** Returns the site at the root of a host, built. */
export function rootSite(): Site {
  return build(sitesIn(sharedFolder()).root);
}

/** Returns the site of a made-up library at the root of a host, built without share cards. */
export function fixtureSite(name: string): Site {
  const environment = { CONTENT_DIR: `tests/fixtures/${name}`, SHARE_CARDS: 'off' };
  return build({ name: `of ${name}`, folder: join(sharedFolder(), name), base: '/', origin: 'https://readout.example', environment });
}

/** Returns the site of another publication, with its name, licence, colours, drawings and pages, under a path; pages that are read are kept offline. */
export function secondPublication(): Site {
  const [folder, content] = [join(sharedFolder(), 'second-publication'), join(sharedFolder(), 'second-content')];
  for (const fixture of ['sound', 'second-publication']) cpSync(join('tests/fixtures', fixture), content, { recursive: true });
  const origin = 'https://lake.example.net';
  const environment = { CONTENT_DIR: content, BASE_PATH: '/table/', SITE_URL: origin, OFFLINE: 'on' };
  return build({ name: 'of another publication', folder, base: '/table/', origin, environment });
}

/** Returns what the build of a site said. */
export function logOf(site: Site): string {
  return makeOnce(site.folder, () => {
    const { status, output } = runBuildAndWait({ ...site.environment, OUT_DIR: site.folder }, `${site.folder}.log`);
    return { failed: status !== 0, said: output };
  });
}

function build(site: Site): Site {
  logOf(site);
  return site;
}

function sitesIn(folder: string): Record<'root' | 'subPath', Site> {
  return {
    root: { name: 'at the root', folder: join(folder, 'root'), base: '/', origin: 'https://readout.example', environment: {} },
    subPath: {
      name: 'under /readout/',
      folder: join(folder, 'sub-path'),
      base: '/readout/',
      origin: 'https://briefings.example.org',
      environment: { BASE_PATH: '/readout/', SITE_URL: 'https://briefings.example.org' },
    },
  };
}
