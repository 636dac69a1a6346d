import { parseWebAddress } from './model/addresses/contact-address.ts';

/** What the environment may set for a build. */
export interface Settings {
  /** The folder that the entries are read from. */
  contentDir: string;
  /** The folder that the finished site is moved to. */
  outDir: string;
  /** The cache of what is costly to make, for the next build. */
  cacheDir: string;
  /** The origin of the site's absolute addresses, without a path. */
  siteUrl: string;
  /** The base path of the site: "/" or "/name/". */
  basePath: string;
  /** Whether to draw share cards and to name them in the pages. */
  shareCards: boolean;
  /** Whether to build the style guide, which shows every component in every state. */
  styleGuide: boolean;
  /** Whether drafts are part of the site. */
  drafts: boolean;
  /** Whether a reader's browser caches the pages that were read, to be read and searched without a network. */
  offline: boolean;
}

/** What is said to a deployment that still sets what the publication says of itself. */
const MOVED =
  'CONTACT is set, but where readers send corrections is part of the publication. Write it as "contact" into site.yaml in the content folder, and unset CONTACT.';

/** A host reserved for examples (RFC 2606), which absolute addresses point to until SITE_URL is set. */
export const EXAMPLE_SITE_URL = 'https://readout.example';

/** Returns the settings of a build from the environment; throws an error that explains each invalid variable. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const refused: string[] = [];
  const read = <T>(name: string, unset: string, reader: (value: string, name: string) => T): T => {
    try {
      return reader(environment[name] || unset, name);
    } catch (error) {
      refused.push((error as Error).message);
      return undefined as T;
    }
  };
  const settings: Settings = {
    contentDir: environment.CONTENT_DIR || 'content',
    outDir: environment.OUT_DIR || 'dist',
    cacheDir: environment.CACHE_DIR || 'node_modules/.cache/readout',
    siteUrl: read('SITE_URL', EXAMPLE_SITE_URL, readSiteUrl),
    basePath: read('BASE_PATH', '/', readBasePath),
    shareCards: read('SHARE_CARDS', 'on', readSwitch),
    styleGuide: read('STYLE_GUIDE', 'off', readSwitch),
    drafts: read('DRAFTS', 'off', readSwitch),
    offline: read('OFFLINE', 'off', readSwitch),
  };
  if (environment.CONTACT) refused.push(MOVED);
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return settings;
}

function readSiteUrl(value: string): string {
  const url = parseWebAddress(value);
  if (!url) {
    throw new Error(`SITE_URL is ${JSON.stringify(value)}, which is not a web address. Set it to an origin such as "https://example.org".`);
  }
  if (url.pathname !== '/' || /[?#]/.test(value)) {
    throw new Error(
      `SITE_URL is ${JSON.stringify(value)}, which has a path. Set SITE_URL to "${url.origin}" and BASE_PATH to "${url.pathname}".`,
    );
  }
  return url.origin;
}

function readBasePath(value: string): string {
  if (value === '/') return value;
  const name = value.replace(/^\/+|\/+$/g, '');
  if (!/^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/.test(name) || /(?:^|\/)\.\.?(?:\/|$)/.test(name)) {
    throw new Error(`BASE_PATH is ${JSON.stringify(value)}, which is not a path. Set it to "/" or to a path such as "/readout/".`);
  }
  return `/${name}/`;
}

function readSwitch(value: string, name: string): boolean {
  if (value !== 'on' && value !== 'off')
    throw new Error(`${name} is ${JSON.stringify(value)}, which is neither "on" nor "off". Set it to one of the two.`);
  return value === 'on';
}
