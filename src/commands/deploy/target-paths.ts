import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { refuseTargetOverlap } from '../folders/real-path.ts';

/** The places in a folder that sites are deployed to. */
export interface TargetPaths {
  /** The link that the server reads. */
  current: string;
  /** The releases, each a folder, and beside it its list. */
  releases: string;
  /** What deployments keep for themselves: a lock, and what is written before it is renamed to its place. */
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

/** Throws a sentence if a site cannot be deployed to a target: there is none, or the target is not a folder of its own. */
export function checkPlaces(site: string, target: string): void {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no built site in ${site}. Run "npm run build" first.`);
  const [from, to] = [realpathSync(site), realPlace(target)];
  if (existsSync(to) && !statSync(to).isDirectory()) throw new Error(`${target} is not a folder. Name one that is, or a new one.`);
  if (holds(from, to) || holds(to, from))
    throw new Error(`One of the folders ${site} and ${target} is inside the other. Name a folder outside the site.`);
  if (holds(to, process.cwd()))
    throw new Error(`${target} contains the project, which no server should read. Name a folder for the site alone.`);
  refuseTargetOverlap(target);
}

/** Returns where a path leads, also if its last parts are not there yet. */
function realPlace(path: string): string {
  const place = resolve(path);
  if (existsSync(place)) return realpathSync(place);
  if (lstatSync(place, { throwIfNoEntry: false }))
    throw new Error(`${path} is a link that leads nowhere. Create the folder that it leads to, or name another.`);
  return join(realPlace(dirname(place)), basename(place));
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
