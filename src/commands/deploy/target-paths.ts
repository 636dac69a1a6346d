import { join, resolve } from 'node:path';

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
