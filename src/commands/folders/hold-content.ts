import { join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import type { Settings } from '../../settings.ts';
import { holdTarget } from '../deploy/hold-target.ts';
import { refuseCacheOverlap } from './real-path.ts';

/** How long to wait for another command, in milliseconds; one takes a second or two. */
const WAIT = 20_000;

/** Runs something that reads content and then writes to it, while no other command does; of two at once, the second sees what the first wrote. */
export function holdContent<T>(settings: Settings, act: () => T): T {
  refuseCacheOverlap(settings);
  // The lock file stays; in the content folder, it would be committed.
  makeFolder(settings.cacheDir);
  const letGo = holdTarget(join(settings.cacheDir, 'content.lock'), { holder: 'command', wait: WAIT, again: 'run this one again' });
  try {
    return act();
  } finally {
    letGo();
  }
}
