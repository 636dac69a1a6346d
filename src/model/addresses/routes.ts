/** The fixed routes of the site, from its root: the pages that do not depend on the content, and the folders of those that do. */
export const ROUTES = {
  home: '/',
  briefings: '/briefings/',
  processes: '/processes/',
  actors: '/actors/',
  topics: '/topics/',
  sources: '/sources/',
  search: '/search/',
  about: '/about/',
  rules: '/about/rules/',
  /** Only the live preview has it. */
  writing: '/about/writing/',
  data: '/data/',
  corrections: '/corrections/',
  offline: '/offline/',
  notFound: '/404/',
  styleGuide: '/styleguide/',
  /** The points as small pages for the frames of other sites. */
  embed: '/embed/',
  /** The feeds that follow the whole site, without the ending of their format. */
  briefingFeed: '/feeds/briefings',
  changeFeed: '/feeds/changes',
} as const;

/** The pages that no search engine should list. */
export const UNLISTED_ROUTES = [ROUTES.search, ROUTES.notFound, ROUTES.styleGuide, ROUTES.offline] as const;

/** The first parts of addresses that the site uses itself, and that no page of a publication may have. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(ROUTES).flatMap((route) => route.split('/').filter(Boolean).slice(0, 1)),
  ...['names', 'points', 'answers', 'pagefind', 'feed', 'api', 'fonts'],
]);
