import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { library, libraryText, publication } from '../content.ts';
import { recordFiles } from '../formats/record-files.ts';
import { collectReads } from '../model/library/reads.ts';
import { currentReuse } from '../reuse/current-reuse.ts';
import type { Settings } from '../settings.ts';
import { report } from '../stages.ts';
import { writePage } from './write-page.ts';

/** What is done to a page before it is written. */
type Finish = (file: string, page: string) => string;

/**
 * Render each page that is not taken over from the last build, note what of the library it is made from, and report the progress. The
 * pages are written here, each byte of which is a letter once it is finished: Astro would wait for the disk at each.
 */
export function renderPages({ basePath }: Settings, finish: Finish): AstroIntegration {
  let folder = '';
  return {
    name: 'readout-render-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        report('compile');
        setPrerenderer((prerenderer) => ({ ...prerenderer, ...rendering(prerenderer, folder, basePath, finish) }));
      },
    },
  };
}

function rendering(
  prerenderer: AstroPrerenderer,
  folder: string,
  basePath: string,
  finish: Finish,
): Pick<AstroPrerenderer, 'getStaticPaths' | 'render'> {
  let [done, total] = [0, 0];
  return {
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      const beside = Array.from(recordFiles(library(), publication()), ({ path }) => path.slice(1));
      const reuse = currentReuse();
      reuse?.begin([...paths.map(({ pathname }) => fileAt(pathname)), ...beside], folder, libraryText);
      const left = paths.filter(({ pathname }) => !reuse?.isTaken(fileAt(pathname)));
      total = left.length;
      report('pages', 0, total);
      return left;
    },
    async render(request, options) {
      const file = fileAt(decodeURI(new URL(request.url).pathname).slice(basePath.length));
      const group = currentReuse()?.groupAt(file);
      const made = await collectReads(group?.reads ?? new Set(), () => prerenderer.render(request, options));
      report('pages', ++done, total);
      const response = made instanceof Response ? made : made.response;
      if (options.routeData.type !== 'page' || response.status !== 200) return made;
      writePage(folder, file, finish(file, await bytesOf(response)));
      return WRITTEN;
    },
  };
}

/** Returns the bytes of a response, each as a letter; `arrayBuffer()` takes thrice as long to read a page. */
async function bytesOf({ body }: Response): Promise<string> {
  return Buffer.concat(await Array.fromAsync(body ?? [])).toString('latin1');
}

/** What Astro writes no file for. */
const WRITTEN = new Response(null);

/** Returns the file of the page at an address; that of an endpoint is of no interest. */
function fileAt(pathname: string): string {
  return `${pathname.replace(/^\/|\/$/g, '')}/index.html`.replace(/^\//, '');
}
