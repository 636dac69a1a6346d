import { SEARCH_PROGRAM } from '../../model/addresses/search-files.ts';
import type { IndexWatch } from './index-watch.ts';
import { withPatience } from './line-watch.ts';
import { LostFile, WrongFile } from './lost-file.ts';
import type { PagefindModule } from './pagefind.d.ts';

let failures = 0;

/**
 * Imports the search program with a digest; throws if it is unavailable. It is fetched first, because a browser does not say why an
 * import failed, and would run a program that is not the right one.
 */
export async function importProgram(files: IndexWatch, index: string, digest: string): Promise<PagefindModule> {
  // A browser may remember that a module failed to load.
  const address = `${index}${SEARCH_PROGRAM}?${digest}${failures > 0 ? `&again=${failures}` : ''}`;
  await files.get(address);
  try {
    const { createInstance }: Partial<PagefindModule> = await withPatience(() => import(/* @vite-ignore */ address));
    if (createInstance) return { createInstance };
  } catch (error) {
    failures++;
    if (!(error instanceof SyntaxError)) throw new LostFile(address, error);
  }
  throw new WrongFile(address, 'damaged');
}
