import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { refuseTargetOverlap } from '../folders/real-path.ts';
import { Refusal } from '../run-plainly.ts';

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

/** Throws a sentence if a site cannot be deployed to a target: there is none, or the target is not a folder of its own, apart from others. */
export function checkPlaces(site: string, target: string, others: string[]): void {
  if (!existsSync(join(site, 'index.html'))) throw new Refusal(`There is no built site in ${site}. Run "npm run build" first.`);
  const [from, to] = [realpathSync(site), realPlace(target)];
  if (existsSync(to) && !statSync(to).isDirectory())
    throw new Refusal(`${target} is not a folder. Name a folder, or one that is not there yet.`);
  if (holds(from, to) || holds(to, from))
    throw new Refusal(`The folders ${site} and ${target} hold one another. Name a folder apart from the site.`);
  if (holds(to, process.cwd()))
    throw new Refusal(`${target} holds the project, which no server should read. Name a folder of the site's own.`);
  refuseTargetOverlap(target, others);
}

/** Returns where a path leads, also if its last parts are not there yet. */
function realPlace(path: string): string {
  const place = resolve(path);
  if (existsSync(place)) return realpathSync(place);
  if (lstatSync(place, { throwIfNoEntry: false }))
    throw new Refusal(`${path} is a link that leads nowhere. Make its folder, or name another.`);
  return join(realPlace(dirname(place)), basename(place));
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
