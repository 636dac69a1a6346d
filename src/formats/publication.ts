import type { Site } from '../views/view-context.ts';

/** What a file that leaves the site says of where it comes from. */
export type Publication = Omit<Site, 'contact' | 'worksOffline'>;
