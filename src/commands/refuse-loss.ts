import { listPoints } from '../model/points.ts';
import type { Content } from '../reader/read-content.ts';
import { settings } from '../settings.ts';
import type { Found } from './folders/inspect-folder.ts';
import { counted } from './progress/progress-line.ts';
import { Refusal } from './refusal.ts';

const POINT_PAGE = /^briefings\/[^/]+\/[arof]\d+\/index\.html$/;

/** Throws if the last site had points and the content has none, which is more often a disk that is not there than what is meant. */
export function refuseLoss(last: Found, { briefings }: Pick<Content, 'briefings'>): void {
  const points = last.is === 'site' ? last.files.filter((file) => POINT_PAGE.test(file)).length : 0;
  if (points === 0 || [...briefings.values()].some(({ data }) => listPoints(data).length > 0)) return;
  const had = points === 1 ? 'a point' : `${counted(points)} points`;
  throw new Refusal(
    `The site in ${settings.outDir} has ${had}, and the content in ${settings.contentDir} has none. Set CONTENT_DIR to the folder that has them; if the site is to lose them, run "npm run build -- --empty".`,
  );
}
