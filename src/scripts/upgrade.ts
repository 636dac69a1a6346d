// What every page can do beyond HTML: fetched when the page is first used, never before.
import './search-box.ts';

export { copyLink } from './copy-link.ts';
