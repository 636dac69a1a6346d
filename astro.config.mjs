import { defineConfig } from 'astro/config';
import { livePreview } from './src/integrations/live-preview.ts';
import { pageProgress } from './src/integrations/page-progress.ts';
import { besideRecords } from './src/integrations/record-files.ts';
import { redirectLines } from './src/integrations/redirect-lines.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { styleGuide } from './src/integrations/style-guide.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  // The pipeline in src/markdown renders all Markdown; Astro's own is not used.
  markdown: { syntaxHighlight: false },
  integrations: [pageProgress(), siteMap(), redirectLines(), besideRecords(), searchIndex(), shareCards(), styleGuide(), livePreview()],
  vite: {
    build: {
      modulePreload: false,
      // Only the script that waits for the first use is inlined.
      assetsInlineLimit: (file) => file.includes('FirstUse.astro_astro_type_script_index_0'),
      // What scripts share is one file, which compresses better than several.
      rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: /src.(?:scripts|model)/, minShareCount: 2 }] } } },
    },
  },
});
