/** What the environment may set for a build. */
export interface Settings {
  /** The folder that the entries are read from. */
  contentDir: string;
  /** The folder that the finished site is moved to. */
  outDir: string;
  /** The folder of what is costly to make, kept for the next build. */
  cacheDir: string;
  /** The origin of the site's absolute addresses, without a path. */
  siteUrl: string;
  /** The path that the site lives under: "/" or "/name/". */
  basePath: string;
  /** Where readers can send a correction: a web or mail address; none, if the publisher gives none. */
  contact?: string;
  /** Whether to draw share cards and to name them in the pages. */
  shareCards: boolean;
  /** Whether to build the style guide, which shows every component in every state. */
  styleGuide: boolean;
  /** Whether a reader's browser keeps the pages that were read, to be read and searched without a network. */
  offline: boolean;
}

/** A host reserved for examples (RFC 2606), which absolute addresses point to until SITE_URL is set. */
export const EXAMPLE_SITE_URL = 'https://readout.example';

/** Reads the settings of a build from the environment; throws a sentence that names the variable to mend. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    contentDir: environment.CONTENT_DIR || 'content',
    outDir: environment.OUT_DIR || 'dist',
    cacheDir: environment.CACHE_DIR || 'node_modules/.cache/readout',
    siteUrl: readSiteUrl(environment.SITE_URL || EXAMPLE_SITE_URL),
    basePath: readBasePath(environment.BASE_PATH || '/'),
    contact: readContact(environment.CONTACT || undefined),
    shareCards: readSwitch('SHARE_CARDS', environment.SHARE_CARDS || 'on'),
    styleGuide: readSwitch('STYLE_GUIDE', environment.STYLE_GUIDE || 'off'),
    offline: readSwitch('OFFLINE', environment.OFFLINE || 'off'),
  };
}

function readSiteUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`SITE_URL is "${value}", which is not a web address. Set it to an origin such as "https://example.org".`);
  }
  const url = new URL(value);
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(`SITE_URL is "${value}", which has a path. Set SITE_URL to "${url.origin}" and BASE_PATH to "${url.pathname}".`);
  }
  return url.origin;
}

function readBasePath(value: string): string {
  if (value === '/') return value;
  const name = value.replace(/^\/+|\/+$/g, '');
  if (!/^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/.test(name) || /(?:^|\/)\.\.?(?:\/|$)/.test(name)) {
    throw new Error(`BASE_PATH is "${value}", which is not a path. Set it to "/" or to a path such as "/readout/".`);
  }
  return `/${name}/`;
}

function readContact(value: string | undefined): string | undefined {
  if (value === undefined || (/^(?:https?|mailto):/.test(value) && URL.canParse(value))) return value;
  throw new Error(`CONTACT is "${value}", which is neither a web nor a mail address. Set it to one such as "mailto:desk@example.org".`);
}

function readSwitch(name: string, value: string): boolean {
  if (value !== 'on' && value !== 'off')
    throw new Error(`${name} is "${value}", which is neither "on" nor "off". Set it to one of the two.`);
  return value === 'on';
}

/** The settings of this process. */
export const settings = readSettings(process.env);
