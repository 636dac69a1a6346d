import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { refuseTargetOverlap } from '../folders/real-path.ts';
import { readMarker } from '../folders/site-marker.ts';
import { Refusal } from '../run-plainly.ts';

/** The places in a folder that sites are deployed to. */
export interface TargetPaths {
  /** The link that the server reads. */
  current: string;
  /** The releases, each a folder with its list beside it. */
  releases: string;
  /** The files that deployments use: a lock, and files that are written here and then renamed into place. */
  own: string;
  lock: string;
  nextList: string;
  nextLink: string;
}

/** Returns the places in a folder that sites are deployed to. */
export function targetPaths(target: string): TargetPaths {
  const [root, own] = [resolve(target), resolve(target, '.deploy')];
  return {
    current: join(root, 'current'),
    releases: join(root, 'releases'),
    own,
    lock: join(own, 'lock'),
    nextList: join(own, 'list'),
    nextLink: join(own, 'link'),
  };
}

/** Throws if a site cannot be deployed to a target: there is no site, or the target is not a folder separate from all others. */
export function checkPlaces(site: string, target: string, others: string[]): void {
  if (!existsSync(join(site, 'index.html'))) throw new Refusal(`There is no built site in ${site}. Run "npm run build" first.`);
  if (readMarker(site)?.drafts)
    throw new Refusal(
      `The site in ${site} is a proof: it was built with drafts (DRAFTS=on). Run "npm run build" without DRAFTS=on, then deploy that.`,
    );
  const [from, to] = [realpathSync(site), realPlace(target)];
  if (existsSync(to) && !statSync(to).isDirectory()) throw new Refusal(`${target} is not a folder. Name one that is, or a new one.`);
  if (holds(from, to) || holds(to, from))
    throw new Refusal(`One of the folders ${site} and ${target} is inside the other. Name a folder outside the site.`);
  if (holds(to, process.cwd()))
    throw new Refusal(`${target} contains the project, which no server should read. Name a folder for the site alone.`);
  refuseTargetOverlap(target, others);
}

/** Returns where a path leads, even if its last parts do not exist yet. */
function realPlace(path: string): string {
  const place = resolve(path);
  if (existsSync(place)) return realpathSync(place);
  if (lstatSync(place, { throwIfNoEntry: false }))
    throw new Refusal(`${path} is a link that leads nowhere. Create the folder that it leads to, or name another.`);
  return join(realPlace(dirname(place)), basename(place));
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
