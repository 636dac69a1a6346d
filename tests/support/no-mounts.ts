import { spawnSync } from 'node:child_process';

/** Why what needs a mount that no other process sees is not tested, since that takes rights that not everyone has; false where it can be. */
export const NO_MOUNTS = spawnSync('unshare', ['-m', 'true']).status === 0 ? false : 'it takes the rights to mount';
