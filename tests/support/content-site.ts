import { join } from 'node:path';
import { makeOnce, sharedFolder } from './make-once.ts';
import { runBuildAndWait } from './run-build.ts';

/** Returns the folder of the site of the content in this repository, built. */
export function contentSite(): string {
  const site = join(sharedFolder(), 'content');
  makeOnce(site, () => {
    const { status, output } = runBuildAndWait({ CONTENT_DIR: 'content', OUT_DIR: site }, `${site}.log`);
    return { failed: status !== 0, said: output };
  });
  return site;
}
