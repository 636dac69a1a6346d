// What every page can do beyond HTML: fetched when the page is first used, never before.
import './search-box.ts';
import { markLanding } from './landing.ts';
import { landingQuery } from './landing-query.ts';

export { copyLink } from './copy-link.ts';

const query = landingQuery();
if (query) void markLanding(query);
