import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { library, libraryText, publication } from '../content.ts';
import { recordFiles } from '../formats/record-files.ts';
import { collectReads } from '../model/library/reads.ts';
import { currentReuse } from '../reuse/current-reuse.ts';
import type { Settings } from '../settings.ts';
import { report } from '../stages.ts';

/** Render each page that is not taken over from the last build, note what of the library it is made from, and report the progress. */
export function renderPages({ basePath }: Settings): AstroIntegration {
  let folder = '';
  return {
    name: 'readout-render-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        report('compile');
        setPrerenderer((prerenderer) => ({ ...prerenderer, ...rendering(prerenderer, folder, basePath) }));
      },
    },
  };
}

function rendering(prerenderer: AstroPrerenderer, folder: string, basePath: string): Pick<AstroPrerenderer, 'getStaticPaths' | 'render'> {
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
      const group = currentReuse()?.groupAt(fileAt(new URL(request.url).pathname.slice(basePath.length)));
      const made = await collectReads(group?.reads ?? new Set(), () => prerenderer.render(request, options));
      report('pages', ++done, total);
      return made;
    },
  };
}

/** Returns the file of the page at an address; that of an endpoint is of no interest. */
function fileAt(pathname: string): string {
  return `${pathname.replace(/^\/|\/$/g, '')}/index.html`;
}
